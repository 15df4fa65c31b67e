import { InputError } from '../../model/errors.ts';
import { loadEngine } from './engine.ts';
import { readAgain } from './pdfparse.ts';
import type { PdfOptions } from './reading.ts';
import { readPages } from './reading.ts';

/** What a worker process is told in its first argument; the file's bytes come by standard input. */
export interface Task {
  options: PdfOptions;
  /** Read with the second engine, not the first. */
  again: boolean;
}

/** Standard output: one JSON value a line, a `Reading` each, or `{error}`; from the second engine its whole answer. */
async function main({ options, again }: Task): Promise<void> {
  // Compiles while the bytes come in; its failure shows when it is used.
  if (!again) loadEngine().catch(() => {});
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const bytes = new Uint8Array(Buffer.concat(chunks));
  const say = (value: unknown) => process.stdout.write(`${JSON.stringify(value)}\n`);
  try {
    if (again) say(await readAgain(bytes, options.password));
    else for await (const reading of readPages(bytes, options)) say(reading);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    say({ error: error.message });
  }
  // An engine that was loaded may keep the process alive.
  process.stdout.write('\n', () => process.exit(0));
}

await main(JSON.parse(process.argv[2] ?? '{}') as Task);
