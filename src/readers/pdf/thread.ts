import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { SourceDocument } from '../../model/document.ts';
import { InputError } from '../../model/errors.ts';
import type { ReaderInput } from '../../reader.ts';
import { checkHead } from './head.ts';
import { compileEngine } from './module.ts';
import type { PageText, SecondRefusal } from './pdfparse.ts';
import type { PdfOptions, Reading } from './reading.ts';
import type { Message, Task } from './worker.ts';

/** A thread that shows no new page for so long (milliseconds) is stuck. */
const STUCK = 4500;
/** Its JavaScript may take so much memory (MB); the engine's own memory has its own limit. */
const HEAP = 300;

/** The built worker beside the bundle; `undefined` when running from source, where there is none. */
export function workerFile(): string | undefined {
  const candidates = ['./pdf-worker.cjs', '../pdf-worker.cjs'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  return candidates.find((path) => existsSync(path));
}

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
  // Compiles beside the start of the thread.
  const engine = task.again ? undefined : compileEngine();
  const thread = new Worker(file, {
    workerData: task,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: HEAP },
    // What the engines print is nobody's business.
    stdout: true,
    stderr: true,
  });
  engine?.then(
    (compiled) => thread.postMessage(compiled),
    () => void thread.terminate(),
  );
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
    // The exit that follows says enough.
    thread.on('error', () => {});
    thread.on('exit', () => fail('one on which the engine failed'));
  });
}
