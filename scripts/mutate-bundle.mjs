// The tests of a folder, and all they load, in one bundle that holds every mutant of the folder.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { instrument } from './mutate-instrument.mjs';

const root = join(import.meta.dirname, '..');
export const TESTS = {
  rules: [
    'tests/rules.test.ts',
    'tests/rules-cases.test.ts',
    'tests/rules-words.test.ts',
    'tests/corpus.test.ts',
  ],
  normalise: readdirSync(join(root, 'tests/normalise'))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `tests/normalise/${name}`),
};

/** Writes the bundle to `out`; the mutants in it, by number: `{name, line, from, to}`. */
export async function bundle(folder, out) {
  const mutants = [];
  const build = await rolldown({
    cwd: root,
    input: 'virtual:tests',
    platform: 'node',
    external: (id) =>
      !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('virtual:') && id !== 'vitest',
    logLevel: 'silent',
    plugins: [
      {
        name: 'mutants',
        resolveId: (id, importer) => {
          if (id === 'vitest') return join(root, 'scripts/mutate-runner.mjs');
          if (id.startsWith('virtual:')) return id;
          const once = importer?.endsWith('/tests/corpus.test.ts') && ONCE.find((name) => id.endsWith(name));
          return once ? `virtual:once ${join(importer, '..', id)}` : null;
        },
        load: (id) => {
          if (id === 'virtual:tests')
            return [
              ...TESTS[folder].map((file) => `import ${JSON.stringify(join(root, file))};`),
              "export { tests } from 'vitest';",
            ].join('\n');
          return id.startsWith('virtual:once ') ? loadedOnce(id.slice('virtual:once '.length)) : null;
        },
        transform(code, id) {
          if (!id.startsWith('/')) return code;
          const own = code
            .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
            .replaceAll('import.meta.dirname', JSON.stringify(join(id, '..')));
          if (!id.includes(`/src/${folder}/`) || !id.endsWith('.ts')) return own;
          return instrument(own, id.slice(root.length + 1), mutants);
        },
      },
    ],
  });
  await build.write({ file: out, format: 'cjs', codeSplitting: false });
  return mutants;
}

/** What the corpus needs and no rule changes: the planted files, and what they hold. Made once, not for each mutant. */
const ONCE = ['scripts/plant-faults.mjs', 'src/planfile/check.ts'];

function loadedOnce(file) {
  const name = file.endsWith('check.ts') ? 'checkPlanFile' : 'plant';
  return `import { ${name} as make } from ${JSON.stringify(file)};
const made = (globalThis.made${name} ??= new Map());
export function ${name}(...given) {
  const key = given.map((one) => (one instanceof Uint8Array ? new TextDecoder().decode(one) : one)).join(' ');
  if (!made.has(key)) made.set(key, make(...given));
  return made.get(key);
}`;
}
