import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { targets } from './support/fuzz.ts';
import { mutations } from './support/mutate.ts';

/** Set by scripts/fuzz.mjs, which runs for longer. */
const { FUZZ_RUNS, FUZZ_SEED, FUZZ_TARGET = '' } = process.env;
// The same seed in every run: what chance finds is for scripts/fuzz.mjs, not for somebody else's change.
const seed = Number(FUZZ_SEED ?? 20261122);
/** CPU milliseconds for any one input; the slowest of the fixtures needs a hundredth. */
const MOST = 5000;

describe(`fuzz (FUZZ_SEED=${seed})`, () => {
  it.each(targets.filter(({ name }) => name.startsWith(FUZZ_TARGET)))(
    '$name',
    async ({ seeds, mutate, fuzz, runs }) => {
      const numRuns = FUZZ_RUNS ? Number(FUZZ_RUNS) : runs;
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...seeds), mutations, async (bytes, changes) => {
          const input = mutate(bytes, changes);
          const start = process.cpuUsage();
          await fuzz(input);
          const { user, system } = process.cpuUsage(start);
          expect((user + system) / 1000).toBeLessThan(MOST);
        }),
        // To find a smaller case takes minutes; the seed and this one tell enough.
        { numRuns, seed, endOnFailure: true },
      );
    },
    FUZZ_RUNS ? 0 : 600_000,
  );
});
