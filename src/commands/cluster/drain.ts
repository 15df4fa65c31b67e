import type { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { plural } from '../../model/words.ts';
import { CLEAN, note } from '../output.ts';
import { withRedis } from './connection.ts';
import { type ClusterOptions, keysOf, openQueue, queueName, type Ticket } from './queue.ts';

interface Options extends ClusterOptions {
  all?: boolean;
}

/** The server does nothing else while it takes out a chunk. */
const CHUNK = 1000;

/** `plans cluster drain`: takes documents that wait out of the queue, or forgets the queue whole. Readings stay. */
export const drainCommand = (options: Options): Promise<number> =>
  withRedis(options.redis, async (connection) => {
    const { redis } = connection;
    const name = queueName(options);
    const queue = await openQueue(connection, name);
    if (options.all) {
      await queue.obliterate({ force: true, count: CHUNK });
      await redis.del(...Object.values(keysOf(name)));
      note(`plans: the queue "${name}" is empty; what was read stays where it is`);
    } else {
      const count = (await takeOut(queue, 'wait')) + (await takeOut(queue, 'delayed'));
      await forget(redis, queue);
      note(`plans: ${plural(count, 'document')} taken out of the queue "${name}"`);
    }
    await queue.close();
    return CLEAN;
  });

async function takeOut(queue: Queue<Ticket>, state: 'wait' | 'delayed'): Promise<number> {
  for (let count = 0; ; ) {
    const ids = await queue.clean(0, CHUNK, state);
    if (ids.length === 0) return count;
    count += ids.length;
  }
}

/** Documents whose jobs are gone are not collected. */
async function forget(redis: Redis, queue: Queue<Ticket>): Promise<void> {
  const { order, ids } = keysOf(queue.name);
  let cursor = '0';
  do {
    const [next, found] = await redis.hscan(ids, cursor, 'COUNT', CHUNK);
    cursor = next;
    const files = found.filter((_, index) => index % 2 === 0);
    const pipeline = redis.pipeline();
    for (let index = 1; index < found.length; index += 2)
      pipeline.exists(queue.toKey(found[index] as string));
    const exist = (await pipeline.exec()) ?? [];
    const gone = files.filter((_, index) => exist[index]?.[1] === 0);
    if (gone.length > 0)
      await redis
        .multi()
        .zrem(order, ...gone)
        .hdel(ids, ...gone)
        .exec();
  } while (cursor !== '0');
}
