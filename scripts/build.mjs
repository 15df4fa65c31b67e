// Builds dist/: the index of councils, the bundles and the type declarations. May run beside itself and beside tests:
// every file appears whole, and files that a running program may still load stay for a while.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { load, root, writeWhole } from './bundle.mjs';

/** Stay packages: one brings its own worker file, the other its WebAssembly. All others are bundled, which loads faster. */
const packages = ['pdf-parse', '@embedpdf/pdfium'];
/** How long files of an earlier build stay for programs that are still running. */
const GRACE = 10 * 60_000;

/** src/councils.index.ts: what recognition needs to know of each council, so that only the right one is loaded. */
async function writeCouncilIndex() {
  const folder = join(root, 'src/councils');
  const names = (await readdir(folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -3))
    .sort();
  const loaded =
    names.length === 0
      ? {}
      : await load(Object.fromEntries(names.map((name) => [name, `src/councils/${name}.ts`])));
  const entries = names.flatMap((name) => {
    const council = loaded[name].default;
    if (council?.id !== name)
      throw new Error(`src/councils/${name}.ts: Expected the id "${name}", found "${council?.id}"`);
    // A council without a signature (`any`) is never recognised.
    return council.plans.some((plan) => plan.signature.length > 0) ? [indexEntry(council)] : [];
  });
  const lines = [
    '// Generated from src/councils/ by the build; not committed.',
    "import type { Council } from './council.ts';",
    '',
    '/** A council as far as recognition needs it. */',
    'export interface CouncilEntry {',
    '  id: string;',
    '  name: string;',
    '  gss?: string;',
    '  plans: { id: string; title: string; signature: RegExp[] }[];',
    '  load(): Promise<{ default: Council }>;',
    '}',
    '',
    `export const councilIndex: CouncilEntry[] = [${entries.join('')}\n];`,
    '',
  ];
  await writeWhole(join(root, 'src/councils.index.ts'), lines.join('\n'));
}

function indexEntry({ id, name, gss, plans }) {
  const text = (value) => JSON.stringify(value);
  const planTexts = plans.map(
    (plan) =>
      `\n      { id: ${text(plan.id)}, title: ${text(plan.title)}, signature: [${plan.signature.join(', ')}] },`,
  );
  return `
  {
    id: ${text(id)},
    name: ${text(name)},${gss ? `\n    gss: ${text(gss)},` : ''}
    plans: [${planTexts.join('')}
    ],
    load: () => import('./councils/${id}.ts'),
  },`;
}

async function bundles() {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const worker = 'src/readers/pdf/worker.ts';
  const bundle = await rolldown({
    cwd: root,
    input: {
      cli: 'src/cli.ts',
      plans: 'src/plans.ts',
      council: 'src/council.ts',
      ...(existsSync(join(root, worker)) && { 'pdf-worker': worker }),
    },
    platform: 'node',
    external: (id) =>
      id.startsWith('node:') || packages.some((name) => id === name || id.startsWith(`${name}/`)),
    transform: { define: { PLANS_VERSION: JSON.stringify(version) } },
    plugins: [lazyChildProcess],
    logLevel: 'warn',
  });
  const { output } = await bundle.generate({
    format: 'esm',
    // Names stay as they are, for stack traces.
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    // What every import needs is one file: thirty small ones cost more to open than to run.
    codeSplitting: {
      groups: [
        { name: 'formats', test: /\/src\/(?:exporters|reporters)\.ts$/, priority: 2 },
        { name: 'core', test: isCore, priority: 1 },
      ],
    },
  });
  await bundle.close();
  // Entries last: they must never name a chunk that is not there yet.
  const files = output.toSorted((a, b) => Number(a.isEntry ?? false) - Number(b.isEntry ?? false));
  for (const { fileName, code, source } of files)
    await writeWhole(join(root, 'dist', fileName), code ?? source);
  await sweep(new Set(files.map(({ fileName }) => fileName)));
}

/** What reading a text document needs; formats, councils, registers and other commands are loaded when asked for. */
const CORE =
  /\/src\/(?:[a-z-]+|layouts\/.*|parts\/.*|normalise\/.*|rules\/.*|model\/(?!plan)[a-z]+|readers\/(?:text|decode|grid|markup)|exporters\/(?:flat\/.*|invisible|order|ordered|json)|commands\/(?:import|summary|batch|destination|output|evidence|all-findings|councils-option)|reporters\/shared\/.*)\.ts$/;
const NOT_CORE = /\/src\/(?:cli|plans|planfile|schema|council|exporters|reporters|near)\.ts$/;
const isCore = (id) => CORE.test(id) && !NOT_CORE.test(id);

/** commander loads child_process, which costs a tenth of a start, for commands that are programs of their own: we have none. */
const lazyChildProcess = {
  name: 'lazy-child-process',
  transform(code, id) {
    if (!id.includes('commander/lib/command.js')) return undefined;
    return code
      .replace("const childProcess = require('node:child_process');", '')
      .replaceAll('childProcess.spawn', "require('node:child_process').spawn");
  },
};

/** Removes what earlier builds left, once nobody can still be using it. */
async function sweep(current) {
  const dist = join(root, 'dist');
  for (const name of await readdir(dist)) {
    if (current.has(name) || name === 'types') continue;
    const found = await stat(join(dist, name)).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > GRACE)
      await rm(join(dist, name), { recursive: true, force: true });
  }
}

function declarations() {
  const compiler = createRequire(import.meta.url)
    .resolve('typescript/package.json')
    .replace('package.json', 'bin/tsc');
  return new Promise((resolve, reject) => {
    const run = spawn(process.execPath, [compiler, '-p', root], { stdio: 'inherit' });
    run.on('error', reject).on('close', (exit) => resolve(exit ?? 1));
  });
}

await writeCouncilIndex();
const [code] = await Promise.all([declarations(), bundles()]);
process.exitCode = code;
