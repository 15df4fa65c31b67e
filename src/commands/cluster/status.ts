import { setTimeout as pause } from 'node:timers/promises';
import type { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { plural } from '../../model/words.ts';
import { oneLine } from '../../visible.ts';
import { duration } from '../import/bar.ts';
import { CLEAN, print } from '../output.ts';
import { withRedis } from './connection.ts';
import {
  type ClusterOptions,
  type Counts,
  countsOf,
  keysOf,
  openQueue,
  queueName,
  reasonOf,
  type Ticket,
  unfinished,
} from './queue.ts';

interface Options extends ClusterOptions {
  watch?: boolean;
  format: 'pretty' | 'json';
}

/** How a queue stands. */
export interface Status {
  queue: string;
  /** Documents that were enqueued, by name; those of the same name and content are read once. */
  documents: number;
  counts: Counts;
  workers: number;
  /** Documents a second in the last minute. */
  rate: number;
  /** Seconds, at this rate. */
  left?: number;
  slowest: { file: string; seconds: number }[];
  aside: { file: string; reason: string }[];
}

const MINUTE = 60_000;
/** So many of those set aside are told of; plans cluster collect names all. */
const SHOWN = 20;
/** Milliseconds between two looks, and between two prints where there is no terminal. */
const LOOK = 1000;
const PRINT = 10_000;

/** `plans cluster status`: how far a queue is, what took longest, what was set aside and why. */
export const statusCommand = (options: Options): Promise<number> =>
  withRedis(options.redis, async (connection) => {
    const queue = await openQueue(connection, queueName(options));
    const show = options.format === 'json' ? asJson : asText;
    for (let [lines, last] = [0, 0]; ; ) {
      const status = await statusOf(queue, connection.redis);
      const done = unfinished(status.counts) === 0;
      const isTerminal = process.stdout.isTTY === true;
      if (isTerminal || done || !options.watch || Date.now() - last >= PRINT) {
        const text = show(status);
        const over = options.watch && isTerminal && lines > 0 ? `\x1b[${lines}A\x1b[J` : '';
        await print(over + text);
        lines = text.split('\n').length - 1;
        last = Date.now();
      }
      if (done || !options.watch) break;
      await pause(LOOK);
    }
    await queue.close();
    return CLEAN;
  });

async function statusOf(queue: Queue<Ticket>, redis: Redis): Promise<Status> {
  const { order, slowest } = keysOf(queue.name);
  const counts = await countsOf(queue);
  const took = await redis.zrange(slowest, '0', '4', 'REV', 'WITHSCORES');
  const failed = await queue.getFailed(0, SHOWN - 1);
  const rate = await rateOf(queue, redis);
  return {
    queue: queue.name,
    documents: await redis.zcard(order),
    counts,
    workers: await queue.getWorkersCount(),
    rate: Math.round(rate * 100) / 100,
    ...(rate > 0 && { left: Math.ceil(unfinished(counts) / rate) }),
    slowest: took.flatMap((file, index) =>
      index % 2 === 0 ? [{ file, seconds: Number(took[index + 1]) / 1000 }] : [],
    ),
    aside: failed.map((job) => ({ file: job.data.file, reason: reasonOf(job) })),
  };
}

/** Documents a second, over the last minute or what has gone of it since the first of it was done. */
async function rateOf(queue: Queue<Ticket>, redis: Redis): Promise<number> {
  const now = Date.now();
  const done = queue.toKey('completed');
  const [first, at] = await redis.zrange(done, now - MINUTE, '+inf', 'BYSCORE', 'LIMIT', 0, 1, 'WITHSCORES');
  if (first === undefined) return 0;
  const count = await redis.zcount(done, now - MINUTE, '+inf');
  return (count * 1000) / Math.max(now - Number(at), 1000);
}

const asJson = (status: Status): string => `${JSON.stringify(status)}\n`;

function asText({ queue, documents, counts, workers, rate, left, slowest, aside }: Status): string {
  const { waiting, active, delayed, completed, failed } = counts;
  const rows: [string, string][] = [
    ['queue', `${queue}, ${plural(documents, 'document')}, ${plural(workers, 'worker')}`],
    [
      'documents',
      [
        `${completed} read`,
        `${failed} set aside`,
        `${active} being read`,
        `${waiting} waiting`,
        ...(delayed > 0 ? [`${delayed} to be tried again`] : []),
      ].join(', '),
    ],
  ];
  if (rate > 0 && waiting + active + delayed > 0)
    rows.push([
      'rate',
      `${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second, ${duration(left ?? 0)} left`,
    ]);
  rows.push(
    ...slowest.map(({ file, seconds }): [string, string] => ['slowest', `${seconds.toFixed(1)} s  ${file}`]),
  );
  rows.push(...aside.map(({ file, reason }): [string, string] => ['set aside', `${file}: ${reason}`]));
  if (failed > aside.length) rows.push(['', `… and ${failed - aside.length} more`]);
  return rows
    .map(
      ([name, text], index) =>
        `${(rows[index - 1]?.[0] === name ? '' : name).padEnd(9)}  ${oneLine(text, 300)}\n`,
    )
    .join('');
}
