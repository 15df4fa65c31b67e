import type { Queue } from 'bullmq';
import { plural } from '../../model/words.ts';
import { keyOf } from '../import/cache.ts';
import { inOrder } from '../import/in-order.ts';
import type { Task } from '../import/reading.ts';
import { CLEAN, FAILED, fail, note } from '../output.ts';
import { type Connection, warnOfLoss, withRedis } from './connection.ts';
import { lines } from './lines.ts';
import { type ClusterOptions, openQueue, queueName, type Ticket } from './queue.ts';
import { beginTurn, type Entry, register } from './register.ts';
import { beginRun } from './run.ts';
import { type Found, openSource, type Source } from './sources.ts';

interface Options extends ClusterOptions, Omit<Task, 'to'> {
  root?: string;
}

/** Documents that are in memory at a time, and of those how many are looked at at the same time. */
const CHUNK = 500;
const AT_ONCE = 16;
/** Of so many that cannot be read is told. */
const TOLD = 1000;

/** `plans cluster enqueue`: puts documents into the queue, each once. */
export const enqueueCommand = (args: readonly string[], options: Options): Promise<number> =>
  withRedis(options.redis, async (connection) => {
    const name = queueName(options);
    const { setup } = await beginRun(connection.redis, name, options);
    await warnOfLoss(connection);
    const queue = await openQueue(connection, name);
    const tally = { documents: 0, added: 0, changed: 0, failed: 0 };
    try {
      await enqueue(args, openSource(options.root ?? '.'), setup, connection, queue, tally);
    } finally {
      note(`plans: ${said(tally)}`);
      await queue.close();
    }
    return tally.failed > 0 ? FAILED : CLEAN;
  });

type Tally = Record<'documents' | 'added' | 'changed' | 'failed', number>;

function said({ documents, added, changed, failed }: Tally): string {
  const known = documents - added - changed;
  return [
    `${plural(documents, 'document')} enqueued: ${added} new`,
    ...(changed > 0 ? [`${changed} changed`] : []),
    `${known} known already`,
    ...(failed > 0 ? [`${failed} could not be read`] : []),
  ].join(', ');
}

async function enqueue(
  args: readonly string[],
  source: Source,
  setup: string,
  { redis }: Connection,
  queue: Queue<Ticket>,
  tally: Tally,
): Promise<void> {
  const turn = await beginTurn(redis, queue.name);
  /** While the server takes a chunk, the next one is looked at. */
  let sent = Promise.resolve();
  for await (const chunk of chunks(documents(args, source))) {
    const entries: Entry[] = [];
    const identify = async (document: Document): Promise<Entry | { file: string; error: unknown }> => {
      try {
        const id = keyOf(setup, document.file, await source.identify(document));
        return { file: document.file, place: document.place, id };
      } catch (error) {
        return { file: document.file, error };
      }
    };
    for await (const entry of inOrder(chunk, AT_ONCE, identify, () => 0, new AbortController().signal)) {
      if (!('error' in entry)) entries.push(entry);
      else if (tally.failed++ < TOLD) fail(entry.file, entry.error);
    }
    await sent;
    sent = send(entries);
    // It is waited for with the next chunk.
    sent.catch(() => {});
  }
  await sent;

  async function send(entries: readonly Entry[]): Promise<void> {
    if (entries.length === 0) return;
    await queue.addBulk(
      entries.map(({ file, id }) => ({ name: 'read', data: { file }, opts: { jobId: id } })),
    );
    const { added, changed } = await register(redis, queue.name, turn, entries);
    tally.documents += entries.length;
    tally.added += added;
    tally.changed += changed;
  }
}

/** A document, and where it stands among the others: those of one glob stand at one place, by name. */
interface Document extends Found {
  place: number;
}

async function* documents(args: readonly string[], source: Source): AsyncGenerator<Document> {
  let place = 0;
  for (const arg of args) {
    for await (const name of arg === '-' ? lines(process.stdin) : [arg]) {
      for await (const found of source.find(name)) yield { ...found, place };
      place++;
    }
  }
}

async function* chunks<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item[]> {
  let chunk: Item[] = [];
  for await (const item of items) {
    chunk.push(item);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
