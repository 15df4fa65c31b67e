// Builds dist/: the registers of the folders, the bundles and the type declarations. May run beside itself and beside tests:
// every file appears whole, and files that a running program may still load stay for a while.
import { spawn } from 'node:child_process';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { load, root, writeWhole } from './bundle.mjs';
import { pdfWorker } from './pdf-worker.mjs';

/** Stay packages: one brings its own worker file, one its WebAssembly, one is of the machine. All others are bundled, which loads faster. */
const packages = ['pdf-parse', '@embedpdf/pdfium', '@duckdb/node-api'];
/** How long files of an earlier build stay for programs that are still running. */
const GRACE = 10 * 60_000;

/** The files of a folder of src/ as modules, by id; one file is one member, and its name is its id. */
async function members(folder, exported = 'default') {
  const names = (await readdir(join(root, 'src', folder)))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -3))
    .sort();
  const modules = await load(Object.fromEntries(names.map((name) => [name, `src/${folder}/${name}.ts`])));
  return names.map((name) => {
    const member = modules[name][exported];
    if (member?.id !== name) {
      throw new Error(`src/${folder}/${name}.ts: Expected the id "${name}", found "${member?.id}"`);
    }
    return member;
  });
}

/** src/FOLDER.index.ts: the register of a folder, so that nobody keeps a list by hand. */
async function writeIndex(folder, lines) {
  const note = `// Generated from src/${folder}/ by the build; not committed.`;
  await writeWhole(join(root, `src/${folder}.index.ts`), `${[note, ...lines].join('\n')}\n`);
}

const text = (value) => JSON.stringify(value);

/** What recognition needs to know of each council, so that only the right one is loaded. */
async function indexCouncils() {
  const councils = await members('councils');
  const entry = ({ id, name, gss, plans }) => `
  {
    id: ${text(id)},
    name: ${text(name)},${gss ? `\n    gss: ${text(gss)},` : ''}
    plans: [${plans
      .map(
        (plan) =>
          `\n      { id: ${text(plan.id)}, title: ${text(plan.title)}, signature: [${plan.signature.join(', ')}] },`,
      )
      .join('')}
    ],
    load: async () => (await import('./councils/${id}.ts')).default,
  },`;
  // A council without a signature (`any`) is never recognised.
  const known = councils.filter(({ plans }) => plans.some(({ signature }) => signature.length > 0));
  await writeIndex('councils', [
    "import type { CouncilEntry } from './council.ts';",
    '',
    `export const councilIndex: readonly CouncilEntry[] = [${known.map(entry).join('')}\n];`,
  ]);
}

async function indexRules() {
  const ids = (await members('rules', 'rule')).map(({ id }) => id);
  const name = (id) => id.replace(/-./g, (mark) => mark[1].toUpperCase());
  await writeIndex('rules', [
    "import type { Rule, StageRule } from './rule.ts';",
    ...ids.map((id) => `import { rule as ${name(id)} } from './rules/${id}.ts';`),
    '',
    `export const ruleIndex: readonly (Rule | StageRule)[] = [\n${ids.map((id) => `  ${name(id)},`).join('\n')}\n];`,
  ]);
}

/** Exporters, reporters: what the help says of each; it is loaded only when it is asked for. */
async function indexFormats(folder, type, file) {
  const entries = (await members(folder)).map(
    ({ id, summary }) =>
      `\n  { id: ${text(id)}, summary: ${text(summary)}, load: async () => (await import('./${folder}/${id}.ts')).default },`,
  );
  await writeIndex(folder, [
    `import type { ${type}Entry } from './${file}.ts';`,
    '',
    `export const ${file}Index: readonly ${type}Entry[] = [${entries.join('')}\n];`,
  ]);
}

async function bundles() {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const bundle = await rolldown({
    cwd: root,
    input: {
      cli: 'src/cli.ts',
      plans: 'src/plans.ts',
      council: 'src/council.ts',
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
        { name: 'pdf', test: /\/src\/readers\/pdf(?:\/(?:thread|module|head))?\.ts$/, priority: 1 },
      ],
    },
  });
  await bundle.close();
  output.push({ fileName: 'pdf-worker.cjs', code: await pdfWorker() });
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

await Promise.all([
  indexCouncils(),
  indexRules(),
  indexFormats('exporters', 'Exporter', 'exporter'),
  indexFormats('reporters', 'Reporter', 'reporter'),
]);
const [code] = await Promise.all([declarations(), bundles()]);
process.exitCode = code;
