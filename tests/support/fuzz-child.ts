import { readFileSync, writeFileSync } from 'node:fs';
import { inputs, targets, tryOne } from './fuzz.ts';

/** A process that feeds one target with one input after the other, and tells each before it begins. */

/** What it says: that a run begins, what was wrong with what came of it, and at last what all of them took. */
export type Said = { run: number } | { run: number; fault: string } | Totals;

export interface Totals {
  done: true;
  /** Milliseconds of processor that the slowest run took, and megabytes that the process had at most in one. */
  slowest: number;
  peak: number;
}

const [name = '', ...numbers] = process.argv.slice(2);
const [seed = 0, from = 0, runs = 0, until = 0] = numbers.map(Number);
const target = targets.find((one) => one.name === name)!;

/** The most memory since it was last asked for, MB; where the system does not say, what there is now. */
function peak(): number {
  try {
    const most = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
    writeFileSync('/proc/self/clear_refs', '5');
    return most;
  } catch {
    return process.memoryUsage.rss() / 1024 ** 2;
  }
}

// It ends with whoever started it.
process.on('disconnect', () => process.exit());

const totals: Totals = { done: true, slowest: 0, peak: 0 };
const say = (said: Said) => new Promise((resolve) => process.send?.(said, resolve));
let run = from;
for (const make of inputs(target, seed, from, runs)) {
  if (Date.now() > until) break;
  run++;
  await say({ run });
  const before = process.cpuUsage();
  const error = await tryOne(target, make());
  const { user, system } = process.cpuUsage(before);
  totals.slowest = Math.max(totals.slowest, (user + system) / 1000);
  totals.peak = Math.max(totals.peak, peak());
  if (error)
    await say({ run, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
}
await say(totals);
process.exit();
