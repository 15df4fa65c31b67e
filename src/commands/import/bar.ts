import { plural } from '../../model/words.ts';
import { note, showProgress } from '../output.ts';

/** Milliseconds between two looks of a bar, and between two lines where there is no terminal. */
const LOOK = 100;
const LINE = 10_000;
/** The rate is that of so many milliseconds: what a cache gave at once says nothing of what must be read. */
const RECENT = 30_000;
const WIDTH = 20;

/** How far a long run is: a bar on a terminal, else a line from time to time. `clock` gives milliseconds. */
export function startBar(
  total: number,
  clock: () => number = () => performance.now(),
): (done: number, failed: number) => void {
  const isTerminal = process.stderr.isTTY === true;
  const marks = [{ at: clock(), done: 0 }];
  let bar = '';
  return (done, failed) => {
    const at = clock();
    // What is said of a document has taken the bar away.
    if (at - marks.at(-1)!.at < (isTerminal ? LOOK : LINE)) return bar ? showProgress(bar) : undefined;
    marks.push({ at, done });
    while (marks.length > 2 && marks[1]!.at <= at - RECENT) marks.shift();
    const rate = ((done - marks[0]!.done) * 1000) / (at - marks[0]!.at);
    const state = `${done} of ${total}, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second, ${failed} failed, ${duration((total - done) / rate)} left`;
    if (!isTerminal) return note(`plans: ${state}`);
    const full = Math.floor((done / total) * WIDTH);
    bar = `[${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}] ${state}`;
    showProgress(bar);
  };
}

/** `3 minutes` */
export function duration(seconds: number): string {
  if (seconds < 90) return plural(Math.ceil(seconds), 'second');
  if (seconds < 5400) return plural(Math.round(seconds / 60), 'minute');
  return plural(Math.round(seconds / 3600), 'hour');
}
