import type { SourceDocument } from '../../model/document.ts';
import { InputError } from '../../model/errors.ts';
import type { ReaderInput } from '../../reader.ts';
import { checkHead } from './head.ts';
import type { PageText, SecondRefusal } from './pdfparse.ts';
import type { PdfOptions, Reading } from './reading.ts';
import { preparedThread, startThread } from './start.ts';
import type { Message, Task } from './worker.ts';

/** A thread that shows no new page for so long (milliseconds) is stuck. */
const STUCK = 4500;

/**
 * Reads a PDF in a thread that is ended when it is stuck, so that no file can hang the caller.
 * @throws InputError also when the thread was ended or died
 */
export async function readInThread(
  worker: string,
  { bytes, ...input }: ReaderInput,
  options: PdfOptions,
): Promise<SourceDocument> {
  checkHead(bytes);
  const reading = runTask(worker, { bytes, options, again: false }) as Promise<Reading[]>;
  // What finds tables is loaded while the thread already works.
  const [readings, { assemble }] = await Promise.all([reading, import('./document.ts')]);
  return assemble(input, readings, options, async () => {
    const [answer] = await runTask(worker, { bytes, options, again: true }).catch(() => []);
    return (answer as PageText[] | SecondRefusal | undefined) ?? 'damaged';
  });
}

/** Runs one thread until it is done; yields the values it said. It ends by itself while the caller goes on. */
function runTask(file: string, task: Task): Promise<unknown[]> {
  const thread = (task.again ? undefined : preparedThread()) ?? startThread(file, !task.again);
  thread.postMessage(task);
  return new Promise((resolve, reject) => {
    const said: unknown[] = [];
    const fail = (found: string) => {
      clearTimeout(timer);
      reject(new InputError(`Expected a PDF that can be read, found ${found}: save it anew`));
    };
    const timer = setTimeout(() => {
      fail(`a page that takes longer than ${STUCK / 1000} seconds`);
      void thread.terminate();
    }, STUCK);
    thread.on('message', (message: Message) => {
      timer.refresh();
      if (typeof message === 'string') said.push(JSON.parse(message));
      else {
        clearTimeout(timer);
        thread.unref();
        if (message.error === undefined) resolve(said);
        else reject(new InputError(message.error));
      }
    });
    thread.on('exit', () => fail('one on which the engine failed'));
  });
}
