import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import type { Order } from './again.ts';
import type { PageText, SecondRefusal } from './pdfparse.ts';

/** Megabytes of its heap. */
const HEAP = 300;
/** Milliseconds after which it is ended where other programs leave it no processor. */
const STARVED = 60_000;

/**
 * Reads a PDF with the second engine, in a process of its own: a damaged file may make it ask for so much memory at once
 * that it takes the whole process with it, whatever the limit of its thread.
 * @param worker the built thread, beside which the program lies
 */
export function readApart(
  worker: string,
  bytes: Uint8Array,
  password: string | undefined,
): Promise<PageText[] | SecondRefusal> {
  const program = join(dirname(worker), 'pdf-again.cjs');
  const read = new Promise<PageText[] | SecondRefusal>((resolve) => {
    const child = spawn(process.execPath, [`--max-old-space-size=${HEAP}`, program], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), STARVED);
    const end = (answer: PageText[] | SecondRefusal) => {
      clearTimeout(timer);
      resolve(answer);
    };
    child.once('message', (answer) => end(answer as PageText[] | SecondRefusal));
    child.once('disconnect', () => end('damaged'));
    child.once('error', () => end('damaged'));
    if (child.pid !== undefined)
      child.send({ bytes, password } satisfies Order, (error) => {
        if (error) child.kill('SIGKILL');
      });
  });
  // The system may refuse a process at once; there is no second opinion then.
  return read.catch(() => 'damaged');
}
