// Runs mutants, one after the other, in a process that scripts/mutate.mjs starts; tells of each on standard output.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants, Script } from 'node:vm';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import * as matchers from '@vitest/expect';
import fc from 'fast-check';

// Neither chance nor the load of the machine decides of a mutant.
fc.configureGlobal({ seed: 1 });
performance.now = () => 0;
/** Seconds of CPU a mutant may take. */
const LONGEST = 15;

let on = -1;
let reached = new Set();
/** The switch of every mutant. */
globalThis.isOn = (number) => {
  reached.add(number);
  return number === on;
};

/** Told on standard input: the bundle's file, the numbers of the mutants, and for each the name of the file it is in. */
async function runMutants([bundle, numbers, names]) {
  const load = loader(bundle);
  const { atStart, reachedBy, lasted } = await coverageOf(load, `${bundle}.reach`);
  const tests = load();
  const all = [...tests.keys()].sort((a, b) => lasted[a] - lasted[b]);
  for (const [at, number] of numbers.entries()) {
    say('start', number);
    // Tests of the rule itself come first.
    const id = names[at].replace(/^.*\/|\.ts$/g, '');
    const own = all.filter((test) => isOf(tests[test], id));
    // Of the corpus, which is long, a rule has the faults that are its own.
    const others = all.filter((test) => !own.includes(test) && !(own.length > 0 && isOfCorpus(tests[test])));
    const order = [...own, ...others];
    const telling = atStart.has(number) ? order : order.filter((test) => reachedBy[test].has(number));
    if (telling.length === 0) say('unreached', number);
    else say((await isCaught(load, tests.length, number, telling)) ? 'caught' : 'survived', number);
  }
}

const say = (word, number) => parentPort.postMessage({ word, number });
const isOf = ({ name }, id) => name.includes(id);
const isOfCorpus = ({ name }) => / is caught by | is sound /.test(name);

/** Loads the tests with all their modules afresh: nothing that one mutant left behind meets the next. */
function loader(bundle) {
  const native = createRequire(import.meta.url);
  const require = (name) => (name === '@vitest/expect' ? matchers : native(name));
  const script = new Script(`(function (require, module, exports) {${readFileSync(bundle, 'utf8')}\n})`, {
    filename: bundle,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  return () => {
    const module = { exports: {} };
    script.runInThisContext()(require, module, module.exports);
    return module.exports.tests;
  };
}

/** Which mutants are reached while loading and by each test on its own, and how long each takes; kept in a file. */
async function coverageOf(load, file) {
  if (!existsSync(file)) {
    reached = new Set();
    const { length } = load();
    const found = { atStart: [...reached], reachedBy: [], lasted: [] };
    for (let test = 0; test < length; test++) {
      const one = load()[test];
      reached = new Set();
      const begin = process.hrtime.bigint();
      const problem = await problemOf(one);
      if (problem) throw new Error(`${one.name} fails without a mutant: ${problem}`);
      found.lasted.push(Number(process.hrtime.bigint() - begin));
      found.reachedBy.push([...reached]);
    }
    writeFileSync(file, JSON.stringify(found));
  }
  const { atStart, reachedBy, lasted } = JSON.parse(readFileSync(file, 'utf8'));
  return { atStart: new Set(atStart), reachedBy: reachedBy.map((numbers) => new Set(numbers)), lasted };
}

async function isCaught(load, count, number, telling) {
  on = number;
  try {
    const tests = load();
    if (tests.length !== count) return true;
    for (const test of telling) if (await problemOf(tests[test])) return true;
    return false;
  } catch {
    return true;
  } finally {
    on = -1;
  }
}

async function problemOf({ work }) {
  try {
    await work();
    return undefined;
  } catch (error) {
    return String(error).slice(0, 300) || 'failed';
  }
}

/** Starts the mutants in a thread of their own, and ends with the one that takes too long. */
function watch(given) {
  let current;
  let since = 0;
  const seconds = () => process.cpuUsage().user / 1e6;
  const worker = new Worker(import.meta.filename, { workerData: given });
  worker.on('message', ({ word, number }) => {
    [current, since] = [word === 'start' ? number : undefined, seconds()];
    process.stdout.write(`${word} ${number}\n`);
  });
  worker.on('exit', () => process.exit());
  setInterval(() => {
    if (current === undefined || seconds() - since < LONGEST) return;
    process.stdout.write(`hung ${current}\n`, () => process.exit());
  }, 500);
}

if (isMainThread) watch(JSON.parse(readFileSync(0, 'utf8')));
else await runMutants(workerData);
