import type { Job, Queue } from 'bullmq';
import { InputError } from '../../model/errors.ts';
import { type Connection, requirePackage } from './connection.ts';

/** A document in the queue; its job's id is what its reading is known by. */
export interface Ticket {
  /** Path below the root, with `/`, or an s3:// URL. */
  file: string;
}

/** The options that all subcommands share. */
export interface ClusterOptions {
  queue?: string;
  /** From the config file only: it may hold a password. */
  redis?: string;
}

const DEFAULT_QUEUE = 'plans';

/** What BullMQ's keys begin with. */
export const PREFIX = 'plans';

/** Our keys beside BullMQ's: what is read how, in which order, by which id. */
export const keysOf = (queue: string) => ({
  /** What holds for all documents: see run.ts. */
  run: `plans.run:${queue}`,
  /** How often was enqueued. */
  turn: `plans.turn:${queue}`,
  /** The documents in the order in which they were enqueued, each once. */
  order: `plans.order:${queue}`,
  /** By document, the id of its job. */
  ids: `plans.ids:${queue}`,
  /** The documents that took longest, by milliseconds. */
  slowest: `plans.slowest:${queue}`,
});

/** Failures that are not the document's: so often, seconds apart that double. */
const JOB_OPTIONS = { attempts: 8, backoff: { type: 'exponential', delay: 1000 } };

/** Lines of a stream that nobody reads. */
const EVENTS = 100;

export const loadBullMq = () => requirePackage<typeof import('bullmq')>('bullmq');

/** @throws InputError when it is no name of a queue */
export function queueName({ queue = DEFAULT_QUEUE }: ClusterOptions): string {
  if (/^[\w.-]{1,100}$/.test(queue)) return queue;
  throw new InputError('--queue: Expected letters, figures, dots and dashes, found something else');
}

export async function openQueue(connection: Pick<Connection, 'redis'>, name: string): Promise<Queue<Ticket>> {
  const { Queue } = loadBullMq();
  const queue = new Queue<Ticket>(name, {
    connection: connection.redis,
    prefix: PREFIX,
    // The server was looked at already.
    skipVersionCheck: true,
    defaultJobOptions: JOB_OPTIONS,
    streams: { events: { maxLen: EVENTS } },
  });
  // Of every call that fails its caller is told.
  queue.on('error', () => {});
  return queue;
}

/** How many documents wait, are being read, wait to be tried again, are read, are set aside. */
export interface Counts {
  waiting: number;
  active: number;
  delayed: number;
  completed: number;
  failed: number;
}

export async function countsOf(queue: Queue<Ticket>): Promise<Counts> {
  const found = await queue.getJobCounts('wait', 'active', 'delayed', 'completed', 'failed');
  const { wait = 0, active = 0, delayed = 0, completed = 0, failed = 0 } = found;
  return { waiting: wait, active, delayed, completed, failed };
}

/** Documents of which nothing is known yet. */
export const unfinished = ({ waiting, active, delayed }: Counts): number => waiting + active + delayed;

/** Why a document was set aside. */
export function reasonOf({ failedReason, stalledCounter }: Job<Ticket>): string {
  if (!/stalled more than/.test(failedReason ?? '')) return failedReason ?? '';
  return `Expected the worker that reads it to go on, found that ${stalledCounter} in turn were lost with it (the memory of a container may be too small for --memory-limit)`;
}
