// Stands in for vitest while scripts/mutate.mjs runs the tests again and again in one process.
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';

// Matchers are told of the test they stand in, even where there is none.
if (!globalThis.expectIsReady) {
  chai.use(JestExtend);
  chai.use(JestChaiExpect);
  chai.use(JestAsymmetricMatchers);
  globalThis.expectIsReady = true;
}
export const expect = chai.expect;

/** Every test, named with the groups it stands in, in the order of the files. */
export const tests = [];
const within = [];

export const it = (name, work) => tests.push({ name: [...within, name].join(' › '), work });
export const test = it;
it.each = (cases) => (name, work) => {
  for (const one of cases)
    it(`${filled(name, one)} ${label(one)}`, () => (Array.isArray(one) ? work(...one) : work(one)));
};
it.skipIf = (isSkipped) => (isSkipped ? () => undefined : it);
export const describe = (name, work) => {
  within.push(name);
  work();
  within.pop();
};
describe.each = (cases) => (name, work) => {
  for (const one of cases)
    describe(`${name} ${label(one)}`, () => (Array.isArray(one) ? work(...one) : work(one)));
};

const label = (one) => String(Array.isArray(one) ? one[0] : (one?.file ?? one)).slice(0, 60);
const filled = (name, one) => name.replace(/\$(\w+)/g, (_, key) => String(one?.[key]).slice(0, 60));
