import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import type { SourceDocument } from '../../model/document.ts';
import { InputError } from '../../model/errors.ts';
import { type Drawing, drawPages, type Outline } from './draw.ts';
import { loadEngine } from './engine.ts';
import { readAgain } from './pdfparse.ts';
import type { PdfOptions, Reading } from './reading.ts';
import { readPages } from './reading.ts';

/** What a thread is told to do, in a message. */
export type Task = { bytes: Uint8Array; options: PdfOptions } & (
  | { kind: 'read' }
  /** Read with the second engine. */
  | { kind: 'again' }
  /** Draw the pages, each after the first when it is told `NEXT`. */
  | { kind: 'draw'; document: SourceDocument; outlines: readonly Outline[] }
);

/** Asks for the next drawing. */
export const NEXT = 'next';

/**
 * What a thread says after `COMPILED`: lists as JSON, which costs less to hand over than objects (some `Reading`s, or the
 * second engine's answer), or drawings, and at last that it is done or what is wrong with the file.
 */
export type Message = string | Drawing | { error?: string };

/** Milliseconds from one sign of life to the next, at least. */
const OFTEN = 50;

const say = (message: Message) => parentPort!.postMessage(message);

async function main(task: Task): Promise<void> {
  const { options } = task;
  try {
    if (task.kind === 'again') say(JSON.stringify([await readAgain(task.bytes, options.password)]));
    else if (task.kind === 'draw') {
      for await (const drawing of drawPages(task.bytes, task.document, options, task.outlines)) {
        const told = once(parentPort!, 'message');
        say(drawing);
        await told;
      }
    } else await read(task);
    say({});
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    say({ error: error.message });
  }
  // An engine that was loaded may keep the thread alive.
  process.exit();
}

/** Says what was read several times a second: each time costs, and is a sign of life. */
async function read(task: Task): Promise<void> {
  let unsaid: Reading[] = [];
  let last = 0;
  for await (const reading of readPages(handOver(task), task.options)) {
    unsaid.push(reading);
    if (performance.now() - last < OFTEN) continue;
    say(JSON.stringify(unsaid));
    unsaid = [];
    last = performance.now();
  }
  say(JSON.stringify(unsaid));
}

/** The bytes of a task, which no longer holds them: the engine has its own, and a pack's are many. */
function handOver(task: Task): Uint8Array {
  const { bytes } = task;
  task.bytes = new Uint8Array();
  return bytes;
}

parentPort!.on('message', (message: Task | typeof NEXT) => {
  if (message !== NEXT) void main(message);
});
// Starts before there is a file; its failure shows when it is used.
if (workerData.withEngine) loadEngine().catch(() => {});
