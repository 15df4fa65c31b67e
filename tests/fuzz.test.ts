import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { buildFuzz, fuzz } from './support/fuzz-run.mjs';

// The same seed in every run: what chance finds is for scripts/fuzz.mjs, not for somebody else's change.
const seed = 20261122;
const built = await buildFuzz();
afterAll(() => rmSync(built.folder, { recursive: true, force: true }));
const isPdf = (name: string): boolean => name.startsWith('pdf');
/** PDFs are damaged in two ways, 1,000 in all, and take long: they begin first. */
const cases = built.targets
  .map((target) => ({ target, name: target.name, runs: isPdf(target.name) ? 500 : 1000 }))
  .sort((a, b) => Number(isPdf(b.name)) - Number(isPdf(a.name)));

describe(`fuzz (seed ${seed})`, () => {
  // Each in a process of its own.
  it.concurrent.each(cases)(
    '$name, $runs times',
    async ({ target, runs }) => {
      const faults: string[] = [];
      const onFault = (run: number, fault: string) => faults.push(`run ${run}: ${fault.slice(0, 2000)}`);
      const done = await fuzz(built, target, { seed, runs, onFault });
      expect([done.runs, faults]).toEqual([runs, []]);
    },
    1_800_000,
  );
});
