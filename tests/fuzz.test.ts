import { describe, expect, it } from 'vitest';
import { inputs, targets, tryOne } from './support/fuzz.ts';

// The same seed in every run: what chance finds is for scripts/fuzz.mjs, not for somebody else's change.
const seed = 20261122;

describe(`fuzz (seed ${seed})`, () => {
  it.each(targets)(
    '$name, $runs times',
    async (target) => {
      for (const input of inputs(target, seed, target.runs))
        expect([await tryOne(target, input), Buffer.from(input).toString('latin1').slice(0, 2000)]).toEqual([
          undefined,
          expect.anything(),
        ]);
    },
    600_000,
  );
});
