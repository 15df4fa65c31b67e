import { availableParallelism } from 'node:os';
import { readInput } from '../../files.ts';
import { describeError } from '../../model/errors.ts';
import { makeFolder } from '../../staging.ts';
import { oneLine } from '../../visible.ts';
import { note } from '../output.ts';
import { openCache, setupOf, trim } from './cache.ts';
import { inOrder } from './in-order.ts';
import { unpack } from './packed.ts';
import { startPool } from './pool.ts';
import type { Reading, Task } from './reading.ts';

/** How many documents are read, in numbers as written on the command line. */
export interface ManyOptions {
  jobs?: number;
  timeLimit?: number;
  memoryLimit?: number;
  cache?: string;
  cacheLimit?: number;
}

/** What came of one file: a reading, or why there is none. */
export type Outcome = { file: string } & ({ reading: Reading } | { error: unknown });

/** Megabytes of a cache. */
const CACHE_LIMIT = 2048;
/** By so much of its size a cache may be too large for a while. */
const SLACK = 0.25;
/** Megabytes of a process, and seconds of a document or page. */
export const MEMORY_LIMIT = 1024;
export const TIME_LIMIT = 30;

/**
 * Reads files in processes of their own, several at the same time, and yields what came of them in the order of the
 * files. What a cache holds is not read again; what failed is.
 * @param here reads standard input, which no other process has
 * @throws the reason of the signal when it is aborted
 */
export async function* readMany(
  files: readonly string[],
  task: Task,
  options: ManyOptions,
  here: (file: string) => Promise<Reading>,
  signal: AbortSignal,
): AsyncGenerator<Outcome, void, undefined> {
  const setup = options.cache === undefined ? undefined : await setupOf(task);
  if (options.cache !== undefined) await makeFolder(options.cache);
  const place = setup === undefined ? undefined : { folder: options.cache!, setup };
  const cache = place && openCache(place.folder, place.setup);
  const jobs = Math.min(options.jobs ?? availableParallelism(), files.length);
  const pool = startPool(
    { task, cache: place, memory: options.memoryLimit ?? MEMORY_LIMIT },
    jobs,
    options.timeLimit ?? TIME_LIMIT,
  );
  const keeper = place && startKeeper(place.folder, (options.cacheLimit ?? CACHE_LIMIT) * 1024 * 1024);
  const away = async (file: string): Promise<Uint8Array> => {
    const { packed, uncached } = await pool.read({ file });
    await keeper?.add(packed.length, uncached);
    return packed;
  };
  const work = async (
    file: string,
  ): Promise<{ file: string; found?: Uint8Array | Reading; error?: unknown }> => {
    try {
      if (file === '-') return { file, found: await here(file) };
      return { file, found: cache?.find(file, await readInput(file)) ?? (await away(file)) };
    } catch (error) {
      return { file, error };
    }
  };
  const sizeOf = ({ found }: { found?: unknown }) => (found instanceof Uint8Array ? found.length : 0);
  try {
    for await (const { file, found, error } of inOrder(files, jobs, work, sizeOf, signal)) {
      if (!(found instanceof Uint8Array)) yield found ? { file, reading: found } : { file, error };
      else yield await opened(file, found);
    }
  } finally {
    pool.close();
    await keeper?.close();
  }

  async function opened(file: string, packed: Uint8Array): Promise<Outcome> {
    try {
      return { file, reading: unpack(packed) };
    } catch {
      // It was damaged in the cache.
    }
    try {
      cache?.forget(file, await readInput(file));
      return { file, reading: unpack(await away(file)) };
    } catch (error) {
      return { file, error };
    }
  }
}

/** Sees to it that a cache stays within its size, also while a long run fills it. */
function startKeeper(folder: string, limit: number) {
  let fresh = 0;
  let warned = false;
  const tidy = async () => {
    fresh = 0;
    await trim(folder, limit).catch((error) => note(oneLine(`plans: --cache: ${describeError('', error)}`)));
  };
  return {
    /** @param uncached why something could not be kept */
    async add(bytes: number, uncached: string | undefined): Promise<void> {
      if (uncached !== undefined && !warned)
        note(oneLine(`plans: --cache: nothing can be kept: ${uncached}`));
      warned ||= uncached !== undefined;
      fresh += bytes;
      if (fresh > limit * SLACK) await tidy();
    },
    close: async () => (fresh > 0 ? tidy() : undefined),
  };
}
