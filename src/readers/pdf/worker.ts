import { parentPort } from 'node:worker_threads';
import { InputError } from '../../model/errors.ts';
import { loadEngine } from './engine.ts';
import type { EngineModule } from './module.ts';
import { readAgain } from './pdfparse.ts';
import type { PdfOptions } from './reading.ts';
import { readPages } from './reading.ts';

/** What a thread is told to do, in a message; another, before or after, brings the first engine as compiled. */
export interface Task {
  bytes: Uint8Array;
  options: PdfOptions;
  /** Read with the second engine, not the first. */
  again: boolean;
}

/**
 * What a thread says: values as JSON, which costs less to hand over than objects (a `Reading` each, or the second
 * engine's whole answer), and at last that it is done or what is wrong with the file.
 */
export type Message = string | { error?: string };

const say = (message: Message) => parentPort!.postMessage(message);

async function main({ bytes, options, again }: Task): Promise<void> {
  try {
    if (again) say(JSON.stringify(await readAgain(bytes, options.password)));
    else for await (const reading of readPages(bytes, options)) say(JSON.stringify(reading));
    say({});
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    say({ error: error.message });
  }
  // An engine that was loaded may keep the thread alive.
  process.exit();
}

const compiled = new Promise<EngineModule>((resolve) => {
  parentPort!.on('message', (message: Task | EngineModule) => {
    if ('bytes' in message) void main(message);
    else resolve(message);
  });
});
// Starts before there is a file; its failure shows when it is used.
loadEngine(compiled).catch(() => {});
