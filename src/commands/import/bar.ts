import { plural } from '../../reporters/shared/counts.ts';
import { note, showProgress } from '../output.ts';

/** Milliseconds between two looks of a bar, and between two lines where there is no terminal. */
const LOOK = 100;
const LINE = 10_000;
const WIDTH = 20;

/** How far a long run is: a bar on a terminal, else a line from time to time. */
export function startBar(total: number): (done: number, failed: number) => void {
  const begun = performance.now();
  let last = begun;
  return (done, failed) => {
    const now = performance.now();
    const isTerminal = process.stderr.isTTY === true;
    if (now - last < (isTerminal ? LOOK : LINE) || done === 0) return;
    last = now;
    const rate = (done * 1000) / (now - begun);
    const state = `${done} of ${total}, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second, ${failed} failed, ${duration((total - done) / rate)} left`;
    if (!isTerminal) return note(`plans: ${state}`);
    const full = Math.floor((done / total) * WIDTH);
    showProgress(`[${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}] ${state}`);
  };
}

/** `3 minutes` */
export function duration(seconds: number): string {
  if (seconds < 90) return plural(Math.ceil(seconds), 'second');
  if (seconds < 5400) return plural(Math.round(seconds / 60), 'minute');
  return plural(Math.round(seconds / 3600), 'hour');
}
