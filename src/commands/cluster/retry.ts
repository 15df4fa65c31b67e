import type { Job, Queue } from 'bullmq';
import { InputError } from '../../model/errors.ts';
import { plural } from '../../model/words.ts';
import { CLEAN, note } from '../output.ts';
import { withRedis } from './connection.ts';
import { type ClusterOptions, keysOf, openQueue, queueName, type Ticket } from './queue.ts';

const CHUNK = 1000;

/** `plans cluster retry`: documents that were set aside are read once more, all or those that are named. */
export const retryCommand = (files: readonly string[], options: ClusterOptions): Promise<number> =>
  withRedis(options.redis, async (connection) => {
    const name = queueName(options);
    const queue = await openQueue(connection, name);
    const again = async (jobs: readonly Job<Ticket>[]) => {
      await Promise.all(
        jobs.map(async (job) => {
          // How often its workers were lost.
          await connection.redis.hdel(queue.toKey(job.id as string), 'stc');
          await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true });
        }),
      );
      return jobs.length;
    };
    let count = 0;
    if (files.length > 0) count = await again(await named(queue, files, connection.redis, name));
    else
      for (let jobs = await failed(queue); jobs.length > 0; jobs = await failed(queue))
        count += await again(jobs);
    await queue.close();
    note(`plans: ${plural(count, 'document')} to be read again`);
    return CLEAN;
  });

const failed = (queue: Queue<Ticket>) => queue.getFailed(0, CHUNK - 1);

async function named(
  queue: Queue<Ticket>,
  files: readonly string[],
  redis: { hget(key: string, field: string): Promise<string | null> },
  name: string,
): Promise<Job<Ticket>[]> {
  const found: Job<Ticket>[] = [];
  for (const file of files) {
    const id = await redis.hget(keysOf(name).ids, file);
    const job = id === null ? undefined : await queue.getJob(id);
    if (!job || !(await job.isFailed()))
      throw new InputError(`${file}: Expected a document that was set aside, found none of that name`);
    found.push(job);
  }
  return found;
}
