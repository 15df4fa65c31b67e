// Stands in for vitest while scripts/mutate.mjs runs the tests again and again in one process.
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';

// Matchers are told of the test they stand in, even where there is none.
chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
export const expect = chai.expect;

const tests = [];
export const it = (name, work) => tests.push({ name, work });
export const test = it;
it.each = (cases) => (name, work) => {
  for (const one of cases) it(name, () => (Array.isArray(one) ? work(...one) : work(one)));
};
it.skipIf = (isSkipped) => (isSkipped ? () => undefined : it);
export const describe = (_, work) => work();
describe.each = (cases) => (_, work) => {
  for (const one of cases) Array.isArray(one) ? work(...one) : work(one);
};

/** The name of the first test that fails; those that failed last time come first. */
export async function runTests() {
  for (const [at, one] of tests.entries()) {
    try {
      await one.work();
    } catch (error) {
      tests.splice(at, 1);
      tests.unshift(one);
      return `${one.name}: ${String(error).slice(0, 300)}`;
    }
  }
  return undefined;
}
