// Runs mutants, one after the other, in a process that scripts/mutate.mjs starts; tells of each on standard output.

let on = -1;
let reached = new Set();
/** The switch of every mutant. */
globalThis.isOn = (number) => {
  reached.add(number);
  return number === on;
};

/** @param given the bundle's URL, the numbers of the mutants, and for each the name of the file it is in */
export async function runMutants([bundle, numbers, names]) {
  const { tests } = await import(bundle);
  const atStart = reached;
  const reachedBy = [];
  for (const one of tests) {
    reached = new Set();
    const problem = await problemOf(one);
    if (problem) throw new Error(`${one.name} fails without a mutant: ${problem}`);
    reachedBy.push(reached);
  }
  for (const [at, number] of numbers.entries()) {
    say('start', number);
    // Tests of the rule itself come first.
    const id = names[at].replace(/^.*\/|\.ts$/g, '');
    const own = [...tests.keys()].filter((test) => isOf(tests[test], id));
    // Of the corpus, which is long, a rule has the faults that are its own.
    const others = [...tests.keys()].filter(
      (test) => !own.includes(test) && !(own.length > 0 && isOfCorpus(tests[test])),
    );
    const order = [...own, ...others];
    const isConstant = atStart.has(number);
    const telling = isConstant ? order : order.filter((test) => reachedBy[test].has(number));
    if (telling.length === 0) say('unreached', number);
    else say((await isCaught(tests, bundle, number, telling, isConstant)) ? 'caught' : 'survived', number);
  }
  process.exit(0);
}

const say = (word, number) => process.stdout.write(`${word} ${number}\n`);
const isOf = ({ name }, id) => name.includes(id);
const isOfCorpus = ({ name }) => / is caught by | is sound /.test(name);

async function isCaught(tests, bundle, number, telling, isConstant) {
  on = number;
  try {
    if (!isConstant) return await failsIn(tests, telling);
    const { tests: fresh } = await import(`${bundle}?${number}`);
    return fresh.length !== tests.length || (await failsIn(fresh, telling));
  } catch {
    return true;
  } finally {
    on = -1;
  }
}

async function failsIn(tests, order) {
  for (const test of order) if (await problemOf(tests[test])) return true;
  return false;
}

async function problemOf({ work }) {
  try {
    await work();
    return undefined;
  } catch (error) {
    return String(error).slice(0, 300) || 'failed';
  }
}
