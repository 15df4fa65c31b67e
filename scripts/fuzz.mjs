// Feeds every reader, the grammars and the loaders with damaged bytes, for longer than CI does: one target after the
// other, each until its runs or its seconds are over, in a process that is ended when a run takes too long or too much
// memory; what fails is named and kept.
//   node scripts/fuzz.mjs [--runs 100000] [--seconds 600] [--seed N] [--target docx] [--keep DIR]
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildFuzz, fuzz, HEAP, LONGEST, MEMORY } from '../tests/support/fuzz-run.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    seconds: { type: 'string', default: '600' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    target: { type: 'string', default: '' },
    keep: { type: 'string', default: join(tmpdir(), 'plans-fuzz') },
  },
});
/** Failures of one kind that are kept. */
const ENOUGH = 3;
const [seed, runs, seconds] = [values.seed, values.runs, values.seconds].map(Number);

const built = await buildFuzz();
let failed = 0;
console.log(
  `seed ${seed}; a run may take ${LONGEST / 1000} s, ${MEMORY} MB in all and ${HEAP} MB of JavaScript`,
);
for (const target of built.targets.filter(({ name }) => name.startsWith(values.target))) {
  const kinds = new Map();
  const onFault = (run, fault) => {
    const kind = fault.replace(/[\d"'\n].*/s, '').slice(0, 60);
    const count = (kinds.get(kind) ?? 0) + 1;
    kinds.set(kind, count);
    if (count > ENOUGH) return;
    mkdirSync(values.keep, { recursive: true });
    const name = `${target.name.replace(/\W+/g, '-')}-${seed}-${run}.${target.extension}`;
    writeFileSync(join(values.keep, name), built.inputAt(target, seed, run));
    console.log(`  ${join(values.keep, name)}: ${fault.slice(0, 600)}`);
  };
  const begun = performance.now();
  const { runs: done, ended, slowest, peak } = await fuzz(built, target, { seed, runs, seconds, onFault });
  failed += [...kinds.values()].reduce((sum, count) => sum + count, 0);
  console.log(
    `${target.name}: ${done} runs in ${((performance.now() - begun) / 1000).toFixed(0)} s, slowest ${slowest.toFixed(0)} ms, at most ${peak.toFixed(0)} MB, ${ended > 0 ? `${ended} of which the program ended a thread, ` : ''}${[...kinds].map(([kind, count]) => `${count} × ${kind}`).join('; ') || 'nothing found'}`,
  );
}
process.exitCode = failed > 0 ? 1 : 0;
