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
  slowest: (file: string, milliseconds: number) => void;
  /** Milliseconds that a lock holds. */
  lock: number;
  /** Ends the worker: what the queue holds is not for it. */
  stop(error: InputError): void;
}

/** Of so many documents that took longest the status can tell. */
const SLOWEST = 10;
/** So often a worker begins anew to look for them: the queue may have been emptied. */
const LOOK = 500;

/** Notes how long documents took; of most nothing needs to be sent. */
export function startSlowest(redis: Redis, queue: string): Tools['slowest'] {
  const { slowest } = keysOf(queue);
  let longest: number[] = [];
  let count = 0;
  return (file, milliseconds) => {
    if (count++ % LOOK === 0) longest = [];
    if (milliseconds <= (longest[SLOWEST - 1] ?? -1)) return;
    longest = [...longest, milliseconds].sort((a, b) => b - a).slice(0, SLOWEST);
    redis
      .pipeline()
      .zadd(slowest, milliseconds, file)
      .zremrangebyrank(slowest, 0, -SLOWEST - 1)
      .exec()
      .catch(() => {});
  };
}

/**
 * Reads one document of the queue and puts its reading in its place; only while the lock is still held.
 * @throws UnrecoverableError for what is the document's fault; other errors may pass
 */
export async function readTicket(job: Job<Ticket>, token: string, tools: Tools): Promise<void> {
  const { store } = tools;
  const id = job.id as string;
  if (await isKept(store, id)) return;
  const packed = await read(job.data.file, id, tools);
  if (!packed) return otherThanEnqueued(job, token, tools);
  const isFresh = () => Date.now() - (job.processedOn ?? 0) < tools.lock / 2;
  await store.keep(id, packed, async () => isFresh() || (await job.extendLock(token, tools.lock)) === 1);
}

/** The reading of a document, or undefined where it is not what was enqueued. */
async function read(
  file: string,
  id: string,
  { here, source, pool, slowest }: Tools,
): Promise<Uint8Array | undefined> {
  const isEnqueued = (digest: Uint8Array): boolean => keyOf(here.setup, file, digest) === id;
  const path = pathOf(file, source);
  const given = path === undefined ? await source.read(file).catch(blame) : undefined;
  if (given && !isEnqueued(given.digest)) return undefined;
  try {
    const found = await pool.read({ file, ...(given ? { bytes: given.bytes } : { path: path as string }) });
    if (found.digest && !isEnqueued(found.digest)) return undefined;
    slowest(file, found.milliseconds);
    return found.packed;
  } catch (error) {
    if (isOfMachine(error)) throw error;
    // Whether it is there, and as it was enqueued, is not asked before: that would be to read it twice.
    if (!given && !isEnqueued((await source.read(file).catch(blame)).digest)) return undefined;
    throw faultOfDocument(error as Error);
  }
}

/** @throws UnrecoverableError for a place that no document of the queue may have */
function pathOf(file: string, source: Source): string | undefined {
  try {
    return source.pathOf(file);
  } catch (error) {
    return blame(error);
  }
}

const faultOfDocument = ({ message }: Error) => new (loadBullMq().UnrecoverableError)(message);

function blame(error: unknown): never {
  throw error instanceof InputError ? faultOfDocument(error) : error;
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
