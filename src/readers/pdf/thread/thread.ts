import { on } from 'node:events';
import type { Block, SourceDocument } from '../../../model/document.ts';
import { InputError } from '../../../model/errors.ts';
import type { ReaderInput, ReaderOptions } from '../../../reader.ts';
import type { Drawing } from '../draw.ts';
import { checkHead } from '../head.ts';
import type { PdfOptions, Reading } from '../reading.ts';
import type { Parcel } from './parcel.ts';
import { COMPILED, preparedThread, startThread } from './start.ts';
import type { Message, NEXT, Task } from './worker.ts';

/** A thread that has worked for so long (milliseconds) and shows no new page is stuck. */
const STUCK = 4500;
/** Where other programs leave it no processor, it is so by the clock. */
const STARVED = 60_000;
const LATE = `a page that takes longer than ${STUCK / 1000} seconds`;
const FAILED = 'one on which the engine failed';

const unreadable = (found: string) =>
  new InputError(`Expected a PDF that can be read, found ${found}: save it anew`);

/**
 * Reads a PDF in a thread that is ended when it is stuck, so that no file can hang the caller.
 * @throws InputError also when the thread was ended or died
 */
export async function readInThread(
  worker: string,
  { bytes, ...input }: ReaderInput,
  { onProgress, ...options }: PdfOptions & ReaderOptions,
): Promise<SourceDocument> {
  checkHead(bytes);
  const taken = new Int32Array(new SharedArrayBuffer(4));
  const unheard: unknown[] = [];
  let hear = (said: unknown): void => void unheard.push(said);
  const reading = runTask(worker, { bytes, options, kind: 'read', taken }, (said) => hear(said));
  // What finds tables is loaded while the thread already works.
  const [{ assemble }, { readGeometry }, { geometryIn }] = await Promise.all([
    import('../pages/document.ts'),
    import('../page-reading.ts'),
    import('./parcel.ts'),
  ]);
  const readings: Reading[] = [];
  hear = (said) => {
    const read = said as Reading[] | Parcel;
    const own = 'numbers' in read ? [readGeometry(geometryIn(read))] : read;
    if ('numbers' in read) Atomics.add(taken, 0, 1);
    readings.push(...own);
    onProgress?.(own.flatMap(blocksOf));
  };
  onProgress?.([]);
  for (const said of unheard) hear(said);
  await reading;
  return assemble(input, readings, options, async () =>
    (await import('../second/apart.ts')).readApart(worker, bytes, options.password),
  );
}

const blocksOf = (reading: Reading): Block[] =>
  reading.kind === 'page' ? reading.page.parts.map(({ block }) => block) : [];

/** What the caller says beyond the options of a PDF, such as its councils, may hold functions, which no thread is given. */
function sendable<T extends Task>(task: T): T {
  const { password, pages, ocr } = task.options;
  return { ...task, options: { password, pages, ocr } };
}

/** Sees to it that a thread does not go on for ever without a page; other programs may keep it from working. */
function startWatch(late: () => void) {
  let begun = 0;
  let cpu = process.cpuUsage();
  let timer: NodeJS.Timeout | undefined;
  const check = () => {
    const { user, system } = process.cpuUsage(cpu);
    const left = STUCK - (user + system) / 1000;
    if (left < 0.1 * STUCK || performance.now() - begun > STARVED) late();
    else timer = setTimeout(check, left);
  };
  const end = () => clearTimeout(timer);
  const refresh = () => {
    end();
    begun = performance.now();
    cpu = process.cpuUsage();
    timer = setTimeout(check, STUCK);
  };
  refresh();
  return { refresh, end };
}

/** Runs one thread until it is done, and takes what it says. It ends by itself while the caller goes on. */
function runTask(file: string, task: Task, take: (said: unknown) => void): Promise<void> {
  const thread = preparedThread() ?? startThread(file);
  thread.postMessage(sendable(task));
  return new Promise((resolve, reject) => {
    const fail = (found: string) => {
      watch.end();
      reject(unreadable(found));
    };
    const watch = startWatch(() => {
      fail(LATE);
      void thread.terminate();
    });
    thread.on('message', (message: Message) => {
      watch.refresh();
      if (message === COMPILED) return;
      if (typeof message === 'string') take(JSON.parse(message));
      else if ('numbers' in message) take(message);
      else if (!('png' in message)) {
        watch.end();
        thread.unref();
        if (message.error === undefined) resolve();
        else reject(new InputError(message.error));
      }
    });
    thread.on('exit', () => fail(FAILED));
  });
}

/**
 * Draws in a thread that is ended when it is stuck; it goes on to the next page when the last was taken.
 * @throws InputError also when the thread was ended or died
 */
export async function* drawInThread(
  file: string,
  task: Task & { kind: 'draw' },
): AsyncGenerator<Drawing, void, undefined> {
  const thread = startThread(file);
  const ended = new AbortController();
  let found = FAILED;
  const watch = startWatch(() => {
    found = LATE;
    void thread.terminate();
  });
  thread.on('exit', () => ended.abort());
  thread.postMessage(sendable(task));
  try {
    for await (const [message] of on(thread, 'message', { signal: ended.signal }) as AsyncIterable<
      [Message]
    >) {
      watch.end();
      if (typeof message === 'string' || 'numbers' in message) continue;
      if (!('png' in message)) {
        if (message.error !== undefined) throw new InputError(message.error);
        return;
      }
      yield message;
      watch.refresh();
      thread.postMessage('next' satisfies typeof NEXT);
    }
  } catch (error) {
    throw ended.signal.aborted ? unreadable(found) : error;
  } finally {
    watch.end();
    void thread.terminate();
  }
}
