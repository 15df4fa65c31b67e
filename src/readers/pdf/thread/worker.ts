import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';
import type { SourceDocument } from '../../../model/document.ts';
import { InputError } from '../../../model/errors.ts';
import { type Drawing, drawPages, type Outline } from '../draw.ts';
import { type EngineModule, loadEngine } from '../engine/engine.ts';
import type { PageGeometry } from '../page.ts';
import type { PdfOptions, Reading } from '../reading.ts';
import { readPages } from '../reading.ts';
import { type Parcel, parcelOf } from './parcel.ts';

/** What a thread is told to do, in a message. */
export type Task = {
  bytes: Uint8Array;
  options: PdfOptions;
} /** `taken`, shared, counts the pages that were told as geometry and that the caller has found tables on. */ & (
  | { kind: 'read'; taken?: Int32Array }
  /** Draw the pages, each after the first when it is told `NEXT`. */
  | { kind: 'draw'; document: SourceDocument; outlines: readonly Outline[] }
);

/** Asks for the next drawing. */
export const NEXT = 'next';

/**
 * What a thread says after `COMPILED`: some `Reading`s as JSON, which costs less to hand over than objects, pages of which
 * the caller is to find what they hold, or drawings, and at last that it is done or what is wrong with the file.
 */
export type Message = string | Parcel | Drawing | { error?: string };

/** Milliseconds from one sign of life to the next, at least. */
const OFTEN = 50;
/**
 * Pages that the caller may have before it, so that it has work while a heavy one is read here; never more than are left,
 * so that both are done at the same time.
 */
const AHEAD = 16;
/** A page with more words, or with more lines and fills, may take long: here it can be given up. */
const MOST_WORDS = 1500;
const MOST_DRAWN = 1500;

const say = (message: Message) => parentPort!.postMessage(message);

async function main(task: Task): Promise<void> {
  const { options } = task;
  try {
    if (task.kind === 'draw') {
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
async function read(task: Task & { kind: 'read' }): Promise<void> {
  let unsaid: Reading[] = [];
  let last = 0;
  let given = 0;
  const give = (geometry: PageGeometry, left: number): boolean => {
    const { words, horizontals, verticals, fills } = geometry;
    if (!task.taken || given - Atomics.load(task.taken, 0) >= Math.min(AHEAD, left)) return false;
    if (words.length > MOST_WORDS || horizontals.length + verticals.length + fills.length > MOST_DRAWN)
      return false;
    given++;
    const parcel = parcelOf(geometry);
    parentPort!.postMessage(parcel, [parcel.numbers.buffer as ArrayBuffer]);
    return true;
  };
  for await (const reading of readPages(task.bytes, task.options, give)) {
    unsaid.push(reading);
    if (performance.now() - last < OFTEN) continue;
    say(JSON.stringify(unsaid));
    unsaid = [];
    last = performance.now();
  }
  say(JSON.stringify(unsaid));
}

parentPort!.on('message', (message: Task | { engine: Uint8Array | EngineModule } | typeof NEXT) => {
  if (message === NEXT) return;
  if ('kind' in message) void main(message);
  // Before there is a file; its failure shows when it is used.
  else loadEngine(message.engine).catch(() => {});
});
