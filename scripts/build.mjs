// Builds dist/: the registers of the folders, the bundles and the type declarations. May run beside itself and beside tests:
// every file appears whole, and files that a running program may still load stay for a while.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { inAscii, load, minify, oneFile, root, sharingShapes, sparingCases, writeWhole } from './bundle.mjs';
import { pdfWorker } from './pdf-worker.mjs';

/** Stay packages: one brings its own worker file, one its WebAssembly, one is of the machine, and the cluster's are only there where it is used. All others are bundled, which loads faster. */
const packages = ['pdf-parse', '@embedpdf/pdfium', '@duckdb/node-api', 'bullmq', 'ioredis', 'aws4fetch'];
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

/** Exporters, reporters, writers of differences: what the help says of each; it is loaded only when it is asked for. */
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

/**
 * dist/load.cjs starts the program, which is CommonJS so that what V8 compiled of it can be kept beside it; plans.js and
 * council.js are its face to those who import the package. All that refer to another file are written after it.
 */
async function bundles() {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const bundle = await rolldown({
    cwd: root,
    input: {
      cli: 'src/cli.ts',
      plans: 'src/plans.ts',
      council: 'src/council.ts',
      'import-child': 'src/commands/import/child.ts',
      'pdf-again': 'src/readers/pdf/second/again.ts',
    },
    platform: 'node',
    external: (id) =>
      id.startsWith('node:') || packages.some((name) => id === name || id.startsWith(`${name}/`)),
    transform: {
      define: { PLANS_VERSION: JSON.stringify(version), PLANS_BUILD: JSON.stringify(await sourceHash()) },
    },
    plugins: [lazyChildProcess],
    logLevel: 'warn',
    onLog(level, log, tell) {
      if (log.code === 'INEFFECTIVE_DYNAMIC_IMPORT') throw new Error(log.message);
      tell(level, log);
    },
  });
  const { output } = await bundle.generate({
    format: 'cjs',
    minify,
    entryFileNames: '[name]-[hash].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    // What every import needs is one file: thirty small ones cost more to open than to run.
    codeSplitting: { groups: GROUPS },
  });
  await bundle.close();
  for (const { name } of GROUPS)
    if (!output.some((file) => file.name === name)) throw new Error(`Expected files for ${name}, found none`);
  const worker = await pdfWorker();
  const workerName = `pdf-worker-${createHash('sha256').update(worker).digest('hex').slice(0, 8)}.cjs`;
  const entries = output.filter(({ isEntry }) => isEntry);
  const names = Object.fromEntries(entries.map(({ name, fileName }) => [name, fileName]));
  const files = {
    ...Object.fromEntries(output.map(({ fileName, code }) => [fileName, loadable(code)])),
    [workerName]: loadable(worker),
    'load.cjs': await oneFile('src/load.ts', {
      ENTRIES: JSON.stringify({ ...names, 'pdf-worker': workerName }),
    }),
    'import-child.cjs':
      "const { hurry, loadLimited } = require('./load.cjs');\nloadLimited('import-child');\nhurry();\n",
    'pdf-again.cjs': "require('./load.cjs').load('pdf-again');\n",
    'pdf-worker.cjs': `const { parentPort, workerData } = require('node:worker_threads');
const { hurry, load } = require('./load.cjs');
load('pdf-worker');
if (workerData.hurried) hurry();
parentPort.postMessage('compiled');
`,
    ...Object.fromEntries(
      entries
        .filter(({ exports }) => exports.length > 0)
        .map(({ name, exports }) => [`${name}.js`, facade(name, exports)]),
    ),
  };
  for (const [name, content] of Object.entries(files)) await writeWhole(join(root, 'dist', name), content);
  return Object.keys(files);
}

/** What the program is made of: what it read is not what another would read. */
async function sourceHash() {
  const names = await readdir(join(root, 'src'), { recursive: true, withFileTypes: true });
  const sources = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hash = createHash('sha256');
  for (const path of [...sources.sort(), join(root, 'package-lock.json')]) hash.update(await readFile(path));
  return hash.digest('hex').slice(0, 16);
}

/** Code that is not Node's to load has no `import()` and no address of its own: src/load.ts gives it both. */
const loadable = (code) =>
  inAscii(sparingCases(sharingShapes(code)))
    .replace(/(?<![\w$.'"`])import\(/g, 'importModule(')
    .replaceAll('require("url").pathToFileURL(__filename).href', 'fileUrl');

/** An entry as the module that others import. */
const facade = (name, exports) =>
  [
    "import { createRequire } from 'node:module';",
    `export const { ${exports.toSorted().join(', ')} } = createRequire(import.meta.url)('./load.cjs').load('${name}');`,
    '',
  ].join('\n');

/** Runs of the program on the project's own fixtures, after each of which what it loaded is kept as compiled. */
const TRIALS = [
  [
    'import',
    'fixtures/waltham-forest/asb-hate-crime.txt',
    'fixtures/welwyn-hatfield/asb-strategy.txt',
    'fixtures/haringey/hate-crime-2010.txt',
    'fixtures/haringey/pack-2012.txt',
    'fixtures/wiltshire/asb-reduction.txt',
    'fixtures/any/biodiversity.txt',
  ],
  ['fixtures/pdf/asb-hate-crime.ruled.pdf'],
  ['import', '--to', 'csv', 'fixtures/pdf/asb-hate-crime.ruled.pdf', 'fixtures/any/highways.csv'],
  ['validate', 'fixtures/wiltshire/asb-reduction.plans.json'],
  ['export', '--to', 'yaml', 'fixtures/wiltshire/asb-reduction.plans.json'],
  ['inspect', 'fixtures/wiltshire/asb-reduction.txt'],
];

async function keepCompiled() {
  for (const trial of TRIALS) await runNode([join(root, 'scripts/trial.mjs'), ...trial], 'ignore');
  await runNode([join(root, 'scripts/keep-engine.mjs')], 'inherit');
}

/** What reading a text document of a known council needs; formats, councils, registers and other commands are loaded when asked for. */
const CORE =
  /\/src\/(?:[a-z-]+|import\/.*|layouts\/.*|parts\/.*|normalise\/.*|rules\/.*|model\/(?!plan)[a-z]+|readers\/(?:text|decode|grid|markup)|exporters\/(?:flat\/.*|invisible|order|ordered|json)|commands\/(?:import|import\/(?:reading|tally)|summary|batch|destination|destination\/names|output|evidence|all-findings|councils-option)|reporters\/shared\/.*)\.ts$/;
const NOT_CORE =
  /\/src\/(?:layouts\/anything\/(?!columns\/synonyms).*|councils\/any|import\/find-plans|cli|plans|planfile|schema|council|exporters|reporters|diffwriters?|diff|config|baseline|near)\.ts$/;
/** What is one file, by its name: thirty small ones cost more to open than to run. */
const GROUPS = [
  { name: 'formats', test: /\/src\/(?:exporters|reporters|diffwriters)\.ts$/, priority: 2 },
  { name: 'core', test: (id) => CORE.test(id) && !NOT_CORE.test(id), priority: 1 },
  { name: 'any', test: /\/src\/(?:import\/find-plans|layouts\/anything\/.*)\.ts$/, priority: 0 },
  { name: 'pdf-start', test: /\/src\/readers\/pdf\/thread\/start\.ts$/, priority: 2 },
  { name: 'pdf', test: /\/src\/readers\/pdf(?:\/(?:thread\/thread|head))?\.ts$/, priority: 1 },
];

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
    if (current.has(name.replace(/(?<=\.cjs)\..*\.cache$/, '')) || /^types$|^pdfium\./.test(name)) continue;
    const found = await stat(join(dist, name)).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > GRACE)
      await rm(join(dist, name), { recursive: true, force: true });
  }
}

function declarations() {
  const compiler = createRequire(import.meta.url)
    .resolve('typescript/package.json')
    .replace('package.json', 'bin/tsc');
  return runNode([compiler, '-p', root], 'inherit');
}

/** @returns the exit code */
function runNode(args, stdio) {
  return new Promise((resolve, reject) => {
    const run = spawn(process.execPath, args, { cwd: root, stdio });
    run.on('error', reject).on('close', (exit) => resolve(exit ?? 1));
  });
}

await Promise.all([
  indexCouncils(),
  indexRules(),
  indexFormats('exporters', 'Exporter', 'exporter'),
  indexFormats('diffwriters', 'DiffWriter', 'diffwriter'),
]);
// SARIF tells of the rules, so that their register must be there.
await indexFormats('reporters', 'Reporter', 'reporter');
const [code, files] = await Promise.all([declarations(), bundles()]);
await keepCompiled();
await sweep(new Set(files));
process.exitCode = code;
