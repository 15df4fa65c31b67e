// Feeds every reader, the grammars and the loaders with damaged bytes, for longer than CI does: one target after the
// other, each until its runs or its seconds are over; what fails is named and kept.
//   node scripts/fuzz.mjs [--runs 100000] [--seconds 600] [--seed N] [--target docx] [--keep DIR]
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { isPackage, root } from './bundle.mjs';

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

// Beside the built program, whose worker for PDFs it uses.
const folder = join(root, 'dist', `.fuzz-${process.pid}`);
const bundle = await rolldown({
  input: 'tests/support/fuzz.ts',
  cwd: root,
  platform: 'node',
  external: isPackage,
});
await bundle.write({ dir: folder, format: 'esm' });
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const { targets, inputs, tryOne } = await import(join(folder, 'fuzz.js'));
let failed = 0;
console.log(`seed ${values.seed}`);
for (const target of targets.filter(({ name }) => name.startsWith(values.target))) {
  const until = performance.now() + Number(values.seconds) * 1000;
  const kinds = new Map();
  let [runs, slowest] = [0, 0];
  for (const input of inputs(target, Number(values.seed), Number(values.runs))) {
    if (performance.now() > until) break;
    const begun = process.cpuUsage();
    const error = await tryOne(target, input);
    const { user, system } = process.cpuUsage(begun);
    slowest = Math.max(slowest, (user + system) / 1000);
    runs++;
    if (!error) continue;
    const kind = String(error.message)
      .replace(/[\d"'].*/s, '')
      .slice(0, 60);
    const count = (kinds.get(kind) ?? 0) + 1;
    kinds.set(kind, count);
    if (count > ENOUGH) continue;
    mkdirSync(values.keep, { recursive: true });
    const path = join(
      values.keep,
      `${target.name.replace(/\W+/g, '-')}-${values.seed}-${runs}.${target.extension}`,
    );
    writeFileSync(path, input);
    console.log(`  ${path}: ${String(error.stack ?? error).slice(0, 600)}`);
  }
  failed += [...kinds.values()].reduce((sum, count) => sum + count, 0);
  const memory = (process.resourceUsage().maxRSS / 1024).toFixed(0);
  console.log(
    `${target.name}: ${runs} runs, slowest ${slowest.toFixed(0)} ms, ${memory} MB, ${[...kinds].map(([kind, count]) => `${count} × ${kind}`).join('; ') || 'nothing found'}`,
  );
}
process.exitCode = failed > 0 ? 1 : 0;
