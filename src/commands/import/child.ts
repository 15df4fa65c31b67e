import type { Exporter } from '../../exporter.ts';
import { loadExporter } from '../../exporters.ts';
import { readInput } from '../../files.ts';
import type { ImportOptions } from '../../import.ts';
import { describeError, InputError } from '../../model/errors.ts';
import { watchOver } from '../../watch.ts';
import { importOptions } from '../councils-option.ts';
import { type Cache, digestOf, openCache } from './cache.ts';
import { pack } from './packed.ts';
import { inFormat, readDocument, type Task } from './reading.ts';

/** A process that reads one document after another for the one that started it, and ends with it. */

/** The first message: what holds for all documents. */
export interface Setup {
  task: Task;
  /** The folder, and what the key of every entry begins with. */
  cache: { folder: string; setup: string } | undefined;
  /** Megabytes that this process may use. */
  memory: number;
}

/** A document to be read. */
export interface Order {
  /** What it is called. */
  file: string;
  /** Where it lies, if not there; what was read is told by its digest then. */
  path?: string;
  /** Where it is no file of this machine. */
  bytes?: Uint8Array;
}

/** What the process says: that it is ready, that a page is read, what came of the document. */
export type Answer =
  | { is: 'ready' }
  | { is: 'page' }
  | {
      is: 'read';
      packed: Uint8Array;
      memory: number;
      milliseconds: number;
      digest?: Uint8Array;
      uncached?: string;
    }
  | { is: 'failed'; message: string; expected: boolean; stack?: string };

interface Ready {
  task: Task;
  choice: ImportOptions;
  exporter: Exporter;
  cache: Cache | undefined;
}

const say = (answer: Answer) => process.send?.(answer);
let ready: Promise<Ready>;

process.on('message', (message: Setup | Order) => {
  if ('task' in message) {
    ready = prepare(message);
    ready.then(
      () => say({ is: 'ready' }),
      () => {},
    );
  } else void answer(message);
});
process.on('disconnect', () => process.exit());
// Ctrl-C reaches all processes of the terminal; the one that started this one decides.
process.on('SIGINT', () => {});

async function prepare({ task, cache, memory }: Setup): Promise<Ready> {
  watchOver(memory);
  const [choice, exporter] = await Promise.all([importOptions(task), loadExporter(task.to)]);
  return {
    task,
    exporter,
    choice: { ...choice, watched: true, onProgress: () => say({ is: 'page' }) },
    cache: cache && openCache(cache.folder, cache.setup),
  };
}

async function answer({ file, path, bytes: given }: Order): Promise<void> {
  try {
    const { task, choice, exporter, cache } = await ready;
    const before = performance.now();
    const bytes = given ?? (await readInput(path ?? file));
    const packed = pack(inFormat(await readDocument(file, bytes, choice), exporter, task));
    const uncached = await cache?.keep(file, bytes, packed).then(
      () => undefined,
      (error) => describeError('', error),
    );
    const memory = process.memoryUsage.rss() / 1048576;
    say({
      is: 'read',
      packed,
      memory,
      milliseconds: Math.round(performance.now() - before),
      ...(path !== undefined && { digest: digestOf(bytes) }),
      ...(uncached !== undefined && { uncached }),
    });
  } catch (error) {
    const expected = error instanceof InputError;
    const stack = !expected && error instanceof Error ? error.stack : undefined;
    say({ is: 'failed', message: describeError('', error), expected, ...(stack && { stack }) });
  }
}
