import type { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { loadExporter } from '../../exporters.ts';
import { InputError } from '../../model/errors.ts';
import { plural } from '../../model/words.ts';
import { isFolder, openDestination, type Ready, textOf } from '../destination.ts';
import { inOrder } from '../import/in-order.ts';
import { unpack } from '../import/packed.ts';
import type { Reading } from '../import/reading.ts';
import { startTally } from '../import/tally.ts';
import { note } from '../output.ts';
import { withRedis } from './connection.ts';
import {
  type ClusterOptions,
  countsOf,
  openQueue,
  queueName,
  reasonOf,
  type Ticket,
  unfinished,
} from './queue.ts';
import { registered } from './register.ts';
import { openStore, type Store } from './store.ts';

interface Options extends ClusterOptions {
  results: string;
  to: string;
  out?: string;
  raw?: boolean;
  strict?: boolean;
  partial?: boolean;
}

/** Readings that are fetched at the same time. */
const AT_ONCE = 16;

/** `plans cluster collect`: all that was read, in the order of the documents, as `plans import` writes it. */
export const collectCommand = (options: Options): Promise<number> =>
  withRedis(options.redis, async (connection) => {
    const name = queueName(options);
    const queue = await openQueue(connection, name);
    await checkDone(queue, name, options.partial);
    const exporter = await loadExporter(options.to);
    const store = await openStore(options.results);
    const aside = await reasons(queue);
    const sources = (await isFolder(options.out ?? '-')) ? await allFiles(connection.redis, name) : [];
    const destination = await openDestination(exporter, options, [], sources);
    const tally = startTally();
    const missing: string[] = [];
    let total = 0;
    /** Something was found there. */
    let isPlace = false;
    const find = async ({ file, id }: { file: string; id: string }) => ({
      file,
      id,
      reason: aside.get(id),
      packed: aside.has(id) ? undefined : await store.find(id),
    });
    try {
      for await (const chunk of registered(connection.redis, name)) {
        const found = inOrder(
          chunk,
          AT_ONCE,
          find,
          ({ packed }) => packed?.length ?? 0,
          new AbortController().signal,
        );
        for await (const { file, id, reason, packed } of found) {
          isPlace ||= packed !== undefined;
          const reading = packed && opened(packed);
          if (reason === undefined && !reading) {
            missing.push(id);
            continue;
          }
          total++;
          const outcome = reading ? { file, reading } : { file, error: new InputError(reason ?? '') };
          for (const ready of tally.add(outcome)) await destination.add(file, forFormat(ready, options.to));
        }
      }
      if (missing.length > 0 && !isPlace && !options.partial) throw nothingIn(store);
      if (missing.length > 0 && !options.partial) throw await readAgain(queue, missing, store);
      await (tally.plans > 0 ? destination.finish() : destination.discard());
    } catch (error) {
      await destination.discard();
      throw error;
    } finally {
      await queue.close();
    }
    if (missing.length > 0) note(`plans: without ${plural(missing.length, 'document')} not read yet`);
    return tally.close(total, options.strict);
  });

/** @throws InputError when there is nothing, or not all is read */
async function checkDone(queue: Queue<Ticket>, name: string, partial = false): Promise<void> {
  const counts = await countsOf(queue);
  const left = unfinished(counts);
  if (left + counts.completed + counts.failed === 0)
    throw new InputError(`Expected documents in the queue "${name}", found none; plans cluster enqueue`);
  if (left > 0 && !partial)
    throw new InputError(
      `Expected all documents read, found ${left} that are not; plans cluster status --watch waits for them, --partial goes without`,
    );
}

/** A file per plan is named by what tells its document from all others. */
async function allFiles(redis: Redis, name: string): Promise<string[]> {
  const files: string[] = [];
  for await (const chunk of registered(redis, name)) files.push(...chunk.map(({ file }) => file));
  return files;
}

/** Why documents were set aside, by their ids. */
async function reasons(queue: Queue<Ticket>): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (let from = 0; ; from += 1000) {
    const jobs = await queue.getFailed(from, from + 999);
    for (const job of jobs) found.set(job.id as string, reasonOf(job));
    if (jobs.length < 1000) return found;
  }
}

function opened(packed: Uint8Array): Reading | undefined {
  try {
    return unpack(packed);
  } catch {
    return undefined;
  }
}

/** A plan is kept as a line of NDJSON. */
const forFormat = (ready: Ready, to: string): Ready =>
  to === 'ndjson' || !('text' in ready) ? ready : { id: ready.id, plan: JSON.parse(textOf(ready)) };

/** Rather the wrong place than that all was lost, which would cost to read everything again. */
const nothingIn = ({ where }: Store): InputError =>
  new InputError(
    `Expected readings in ${where}, found none; --results is where the workers put them (if they are lost: plans cluster drain --all, then enqueue again)`,
  );

async function readAgain(queue: Queue<Ticket>, ids: readonly string[], store: Store): Promise<InputError> {
  for (const id of ids) {
    const job = await queue.getJob(id);
    await job?.retry('completed').catch(() => {});
  }
  return new InputError(
    `Expected the readings of all documents in ${store.where}, found ${plural(ids.length, 'reading')} missing or damaged (is it the --results of the workers?); ${ids.length === 1 ? 'it is' : 'they are'} queued again: run a worker, then collect again`,
  );
}
