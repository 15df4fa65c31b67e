// Mutation testing of src/rules and src/normalise, kept out of the tests for its length: every mutant is in one bundle
// behind a switch. A first run without mutants notes which tests reach which, and how long each takes; for each mutant
// all modules are then loaded afresh, and the tests that reach it run, the shortest first, until one fails. What is
// reached while the modules load (constants) runs all tests; of the corpus of planted faults, a rule only its own.
// `nice node scripts/mutate.mjs rules|normalise [--one-in N] [--only TEXT] [--survivors]` prints the score; --one-in
// draws a sample over all files, the same each time; --only takes the files whose name holds TEXT. A mutant that takes
// 15 s of CPU counts as caught.
import { spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle, TESTS } from './mutate-bundle.mjs';
import { random } from './plan-samples.mjs';

const root = join(import.meta.dirname, '..');

async function main(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'one-in': { type: 'string', default: '1' },
      only: { type: 'string', default: '' },
      survivors: { type: 'boolean', default: false },
    },
  });
  const [folder] = positionals;
  if (!Object.hasOwn(TESTS, folder ?? '')) throw new Error('usage: node scripts/mutate.mjs rules|normalise');
  const cache = join(root, 'node_modules/.cache/mutate');
  await mkdir(cache, { recursive: true });
  const out = join(cache, `${folder}-${process.pid}.cjs`);
  const mutants = await bundle(folder, out);
  const next = random(1);
  const queue = mutants.flatMap(({ name }, number) => {
    const isDrawn = next() < 1 / Number(values['one-in']);
    return isDrawn && name.includes(values.only) ? [number] : [];
  });
  const counts = { caught: 0, survived: 0, unreached: 0, hung: 0 };
  const score = () => {
    const run = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const caught = counts.caught + counts.hung;
    const percent = ((100 * caught) / run).toFixed(1);
    return `${folder}: ${caught} of ${run} mutants caught (${percent} %; ${counts.hung} ran too long, ${counts.unreached} are reached by no test), of ${mutants.length} in all\n`;
  };
  // Stopped early, it says how far it came.
  process.on('SIGTERM', () => {
    process.stdout.write(score());
    process.exit(1);
  });
  const tell = (number, outcome) => {
    counts[outcome]++;
    const { name, line, from, to } = mutants[number];
    if (values.survivors && (outcome === 'survived' || outcome === 'unreached'))
      process.stdout.write(`${name}:${line}  ${JSON.stringify(from)} → ${JSON.stringify(to)}  ${outcome}\n`);
  };
  try {
    while (queue.length > 0) {
      const names = queue.map((number) => mutants[number].name);
      const done = new Set(await runSome(out, queue, names, tell));
      queue.splice(0, queue.length, ...queue.filter((number) => !done.has(number)));
    }
  } finally {
    for (const file of [out, `${out}.reach`]) await rm(file, { force: true });
  }
  process.stdout.write(score());
}

/** Runs mutants in one process until all are done or one hangs. */
function runSome(out, numbers, names, tell) {
  return new Promise((resolve, reject) => {
    const done = [];
    const end = (number, outcome) => {
      done.push(number);
      tell(number, outcome);
    };
    let current;
    const child = spawn(process.execPath, [join(root, 'scripts/mutate-mutants.mjs')], {
      cwd: root,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    child.stdin.end(JSON.stringify([out, numbers, names]));
    let rest = '';
    child.stdout.on('data', (data) => {
      const lines = (rest + data).split('\n');
      rest = lines.pop();
      for (const line of lines) {
        const [word, number] = line.split(' ');
        if (word === 'start') current = Number(number);
        else {
          end(Number(number), word);
          current = undefined;
        }
      }
    });
    child.on('close', () => {
      // A mutant that ends the process is caught.
      if (current !== undefined) end(current, 'caught');
      if (done.length === 0) reject(new Error('the tests cannot be run without a mutant'));
      else resolve(done);
    });
  });
}

await main(process.argv.slice(2));
