import { watchOver } from '../../../watch.ts';
import { readAgain } from './pdfparse.ts';

/** A process that reads one PDF with the second engine for the one that started it, and ends with it. */

/** What it is told. */
export interface Order {
  bytes: Uint8Array;
  password: string | undefined;
}

/** Megabytes of the process, its heap among them. */
const MEMORY = 600;
/** Milliseconds that it may work; the engine is given up before. */
const WORK = 6000;

process.once('message', ({ bytes, password }: Order) => {
  watchOver(MEMORY, WORK);
  void readAgain(bytes, password).then((answer) => process.send?.(answer, () => process.exit()));
});
process.once('disconnect', () => process.exit());
