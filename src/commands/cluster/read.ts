import type { Job } from 'bullmq';
import type { Redis } from 'ioredis';
import { InputError } from '../../model/errors.ts';
import { keyOf } from '../import/cache.ts';
import { unpack } from '../import/packed.ts';
import type { Pool } from '../import/pool.ts';
import { keysOf, loadBullMq, type Ticket } from './queue.ts';
import { findRun, type Here } from './run.ts';
import type { Source } from './sources.ts';
import type { Store } from './store.ts';

/** What a worker reads with. */
export interface Tools {
  redis: Redis;
  queue: string;
  here: Here;
  source: Source;
  store: Store;
  pool: Pool;
  /** Milliseconds that a lock holds. */
  lock: number;
  /** Ends the worker: what the queue holds is not for it. */
  stop(error: InputError): void;
}

/** Documents that took longest, of which the status tells. */
const SLOWEST = 10;

/**
 * Reads one document of the queue and puts its reading in its place; only while the lock is still held.
 * @throws UnrecoverableError for what is the document's fault; other errors may pass
 */
export async function readTicket(job: Job<Ticket>, token: string, tools: Tools): Promise<void> {
  const { UnrecoverableError } = loadBullMq();
  const { redis, queue, here, source, store, pool } = tools;
  const { file } = job.data;
  const id = job.id as string;
  if (await isKept(store, id)) return;
  const blame = (error: unknown): never => {
    throw error instanceof InputError ? new UnrecoverableError(error.message) : error;
  };
  const { bytes, digest } = await source.read(file).catch(blame);
  if (keyOf(here.setup, file, digest) !== id) return otherThanEnqueued(job, token, tools);
  const before = performance.now();
  const { packed } = await pool.read(file, bytes).catch((error) => {
    throw isOfMachine(error) ? error : new UnrecoverableError((error as Error).message);
  });
  const took = Math.round(performance.now() - before);
  await store.keep(id, packed, async () => (await job.extendLock(token, tools.lock)) === 1);
  const { slowest } = keysOf(queue);
  redis
    .pipeline()
    .zadd(slowest, took, file)
    .zremrangebyrank(slowest, 0, -SLOWEST - 1)
    .exec()
    .catch(() => {});
}

/** Whether a worker that died before it could say so has read it. A reading that is damaged is removed. */
async function isKept(store: Store, id: string): Promise<boolean> {
  const found = await store.find(id);
  if (!found) return false;
  try {
    unpack(found);
    return true;
  } catch {
    await store.remove(id);
    return false;
  }
}

/** The process could not even begin. */
const isOfMachine = (error: unknown): boolean => (error as { begun?: boolean }).begun === false;

/** The document changed, or another run has begun since. */
async function otherThanEnqueued(job: Job<Ticket>, token: string, tools: Tools): Promise<void> {
  const { UnrecoverableError, WaitingError } = loadBullMq();
  const { redis, queue, here, stop } = tools;
  const run = await findRun(redis, queue);
  if (JSON.stringify(run) !== JSON.stringify(here.run)) {
    stop(
      new InputError(
        `Expected the queue "${queue}" as it was when this worker began, found it filled anew with another version or other options; the document was given back: start the worker again`,
      ),
    );
    await job.moveToWait(token);
    throw new WaitingError();
  }
  // It was enqueued again since.
  if ((await redis.hget(keysOf(queue).ids, job.data.file)) !== job.id) return;
  throw new UnrecoverableError(
    'Expected the document as it was enqueued, found it changed; enqueue it again',
  );
}
