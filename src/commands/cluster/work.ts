import { availableParallelism, hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import type { Job, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { describeError, InputError } from '../../model/errors.ts';
import { plural } from '../../model/words.ts';
import { oneLine } from '../../visible.ts';
import { MEMORY_LIMIT, TIME_LIMIT } from '../import/many.ts';
import { startPool } from '../import/pool.ts';
import { CLEAN, FAILED, note } from '../output.ts';
import { type Connection, explain, withRedis } from './connection.ts';
import {
  type ClusterOptions,
  countsOf,
  loadBullMq,
  openQueue,
  PREFIX,
  queueName,
  reasonOf,
  type Ticket,
  unfinished,
} from './queue.ts';
import { readTicket, startSlowest } from './read.ts';
import { findRun, joinRun, type Run } from './run.ts';
import { openSource } from './sources.ts';
import { openStore } from './store.ts';

interface Options extends ClusterOptions {
  results: string;
  root?: string;
  councils?: string;
  concurrency?: number;
  timeLimit?: number;
  memoryLimit?: number;
  untilEmpty?: boolean;
}

/** Milliseconds that a document is a worker's without word from it, and between looks for those of lost workers. */
const LOCK = 6000;
const LOOK = 2000;
/** So many workers may be lost in turn with one document: machines are taken away, and not by documents alone. */
const LOST = 20;
/** So many failures in a row that are no document's: something is wrong here. */
const IN_A_ROW = 20;
/** Milliseconds between looks at whether there is anything to do. */
const IDLE = 200;

/** `plans cluster work`: reads documents of the queue until it is told to stop. */
export const workCommand = (options: Options): Promise<number> =>
  withRedis(options.redis, async (connection) => {
    const stop = startStop();
    try {
      const run = await awaitRun(connection, queueName(options), options, stop.signal);
      if (run) await work(connection, run, options, stop);
      return CLEAN;
    } finally {
      stop.end();
    }
  });

interface Stop {
  signal: AbortSignal;
  now(error?: InputError): void;
  end(): void;
}

/** The first Ctrl-C or SIGTERM lets documents be finished, the second does not. */
function startStop(): Stop {
  const controller = new AbortController();
  const interrupt = () => {
    if (controller.signal.aborted) process.exit(FAILED);
    note('plans: finishing the documents that are being read; once more to stop at once');
    controller.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, interrupt);
  return {
    signal: controller.signal,
    now: (error) => controller.abort(error),
    end() {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeListener(signal, interrupt);
    },
  };
}

/** A worker may be there before the first document. */
async function awaitRun(
  { redis, where }: Connection,
  queue: string,
  { untilEmpty }: Options,
  signal: AbortSignal,
): Promise<Run | undefined> {
  for (let looks = 0; !signal.aborted; looks++) {
    const run = await findRun(redis, queue);
    if (run || untilEmpty) return run;
    if (looks === 0) note(`plans: waiting for documents in the queue "${queue}" of ${where}`);
    await pause(IDLE, undefined, { signal }).catch(() => {});
  }
  return undefined;
}

async function work(connection: Connection, run: Run, options: Options, stop: Stop): Promise<void> {
  const name = queueName(options);
  const here = await joinRun(run, name, options.councils);
  if (process.env.AWS_SECRET_ACCESS_KEY) await import('./s3.ts');
  const store = await openStore(options.results);
  const source = openSource(options.root ?? '.');
  const concurrency = options.concurrency ?? availableParallelism();
  const pool = startPool(
    { task: here.task, cache: undefined, memory: options.memoryLimit ?? MEMORY_LIMIT },
    concurrency,
    options.timeLimit ?? TIME_LIMIT,
  );
  const { Worker } = loadBullMq();
  const redis = connection.patient();
  const tools = {
    redis,
    queue: name,
    here,
    source,
    store,
    pool,
    slowest: startSlowest(redis, name),
    lock: LOCK,
    stop: stop.now,
  };
  const worker = new Worker<Ticket, void>(name, (job, token) => readTicket(job, token as string, tools), {
    connection: redis,
    prefix: PREFIX,
    name: `${hostname()}:${process.pid}`,
    skipVersionCheck: true,
    autorun: false,
    // One waits, so that no process does while what was read is put in its place.
    concurrency: concurrency + 1,
    lockDuration: LOCK,
    stalledInterval: LOOK,
    maxStalledCount: LOST,
    runRetryDelay: 1000,
  });
  const tally = watch(worker, connection, stop);
  note(
    `plans: reading documents of "${name}" at ${connection.where}, ${concurrency} at the same time; results to ${store.where}`,
  );
  const closed = new Promise<void>((resolve) => worker.once('closed', resolve));
  stop.signal.addEventListener('abort', () => void worker.close());
  if (stop.signal.aborted) void worker.close();
  if (options.untilEmpty) void closeWhenEmpty(redis, name, stop);
  await worker.run();
  await closed;
  pool.close();
  redis.disconnect();
  note(`plans: read ${plural(tally.read, 'document')}${tally.aside > 0 ? `, set ${tally.aside} aside` : ''}`);
  if (stop.signal.reason instanceof InputError) throw stop.signal.reason;
}

/** Says what is worth a line, and counts. */
function watch(worker: Worker<Ticket, void>, { where }: Connection, stop: Stop) {
  const tally = { read: 0, aside: 0 };
  let inRow = 0;
  let waiting = false;
  worker.on('completed', () => {
    tally.read++;
    inRow = 0;
    waiting = false;
  });
  worker.on('failed', (job: Job<Ticket> | undefined, error) => {
    if (!job) return;
    const file = oneLine(job.data.file);
    if (job.finishedOn) {
      tally.aside++;
      note(`plans: ${file}: ${oneLine(reasonOf(job), 1000)}; set aside`);
    } else note(`plans: ${file}: ${oneLine(error.message, 1000)}; to be tried again`);
    inRow = error.name === 'UnrecoverableError' ? 0 : inRow + 1;
    if (inRow < IN_A_ROW) return;
    stop.now(
      new InputError(
        `Expected to go on, found ${IN_A_ROW} failures in a row that are no document's: ${error.message}; nothing is lost`,
      ),
    );
  });
  worker.on('error', (error) => {
    // Its document was given to another worker, which is told of when it is done.
    if (/\block\b/i.test(error.message)) return;
    if (!waiting) note(`plans: ${oneLine(describeError('', explain(error, where)))}; trying again`);
    waiting = true;
  });
  worker.on('ready', () => {
    waiting = false;
  });
  return tally;
}

async function closeWhenEmpty(redis: Redis, name: string, stop: Stop): Promise<void> {
  const queue = await openQueue({ redis }, name);
  while (!stop.signal.aborted) {
    await pause(IDLE);
    const counts = await countsOf(queue).catch(() => undefined);
    if (counts && unfinished(counts) === 0) stop.now();
  }
}
