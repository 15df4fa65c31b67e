import { Worker } from 'node:worker_threads';

/** What a process last says on standard error before it ends itself for want of memory. */
export const OUT_OF_MEMORY = 'plans: out of memory';

const WATCH = `
const { workerData: { parent, memory, cpu, last } } = require('node:worker_threads');
setInterval(() => {
  const { user, system } = process.cpuUsage();
  const tooLarge = process.memoryUsage.rss() > memory * 1048576;
  if (tooLarge) require('node:fs').writeSync(2, last + '\\n');
  if (tooLarge || user + system > cpu * 1000 || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, 200);`;

/**
 * Looks after this process, which may be too busy to do so itself: it is killed when the one that started it is gone,
 * when it uses more than `memory` megabytes or has worked for more than `cpu` milliseconds.
 */
export function watchOver(memory: number, cpu = Number.POSITIVE_INFINITY): void {
  const watch = new Worker(WATCH, {
    eval: true,
    execArgv: [],
    workerData: { parent: process.ppid, memory, cpu, last: OUT_OF_MEMORY },
  });
  watch.unref();
}
