import type { Redis } from 'ioredis';
import { InputError } from '../../model/errors.ts';
import { importOptions } from '../councils-option.ts';
import { partsOfSetup, setupOf } from '../import/cache.ts';
import type { Task } from '../import/reading.ts';
import { keysOf } from './queue.ts';

/** What holds for all documents of a queue, as the one who filled it said. */
export interface Run {
  task: Pick<Task, 'council' | 'plan' | 'pages' | 'ocr'>;
  /** What their readings depend on, as `partsOfSetup` says it. */
  parts: Readonly<Record<string, string>>;
}

/** A run, and what is known of it here. */
export interface Here {
  run: Run;
  /** With the council files of this machine. */
  task: Task;
  /** What the key of every reading begins with. */
  setup: string;
}

/** What is kept of a document, whatever it is collected into. */
const TO = 'ndjson';

export async function findRun(redis: Redis, queue: string): Promise<Run | undefined> {
  const found = await redis.get(keysOf(queue).run);
  return found === null ? undefined : JSON.parse(found);
}

/**
 * Begins a run, or goes on with one of the same setup.
 * @throws InputError when the queue was filled with another version, other options or other council files
 */
export async function beginRun(
  redis: Redis,
  queue: string,
  { council, plan, pages, ocr, councils }: Omit<Task, 'to'>,
): Promise<Here> {
  const task = {
    ...(council !== undefined && { council }),
    ...(plan !== undefined && { plan }),
    ...(pages !== undefined && { pages }),
    ...(ocr !== undefined && { ocr }),
  };
  const here = await taskHere(task, councils);
  await importOptions(here);
  const run: Run = { task, parts: await partsOfSetup(here) };
  await redis.setnx(keysOf(queue).run, JSON.stringify(run));
  const found = await findRun(redis, queue);
  const other = found && differences(found, run);
  if (other)
    throw new InputError(
      `Expected a queue of this version and these options, found "${queue}" filled with ${other}; let workers finish it and collect it, then plans cluster drain --all; or take another: --queue`,
    );
  return { run, task: here, setup: await setupOf(here) };
}

/**
 * Goes on with the run of a queue on this machine.
 * @throws InputError when documents would be read otherwise here
 */
export async function joinRun(run: Run, queue: string, councils: string | undefined): Promise<Here> {
  const task = await taskHere(run.task, councils);
  const other = differences(run, { task: run.task, parts: await partsOfSetup(task) });
  if (other)
    throw new InputError(
      `Expected a worker of what the queue "${queue}" was filled with: ${other}; no document was taken`,
    );
  return { run, task, setup: await setupOf(task) };
}

const taskHere = async (task: Run['task'], councils: string | undefined): Promise<Task> => ({
  to: TO,
  ...task,
  ...(councils !== undefined && { councils }),
});

/** `plans 0.2.0 (…), here 0.1.0 (…)` */
function differences(there: Run, here: Run): string | undefined {
  const short = (text = 'none') => (/^[0-9a-f]{64}$/.test(text) ? text.slice(0, 8) : text);
  const names = Object.keys({ ...there.parts, ...here.parts });
  const other = names.filter((name) => there.parts[name] !== here.parts[name]);
  if (other.length === 0) return undefined;
  return other
    .map((name) => `${name} ${short(there.parts[name])}, here ${short(here.parts[name])}`)
    .join('; ');
}
