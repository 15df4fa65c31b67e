import { InputError } from '../../model/errors.ts';
import type { ReaderInput } from '../../reader.ts';
import type { PdfOptions } from './document.ts';
import { readPdf } from './document.ts';

/**
 * Reads one PDF from standard input in a process of its own. Arguments: a JSON object with `file`, `sha256` and the
 * options. Standard output: the document as JSON, or `{error}`. Standard error: a dot a page, so that the parent sees life.
 */
async function main(): Promise<void> {
  const { options, ...input } = JSON.parse(process.argv[2] ?? '{}') as Omit<ReaderInput, 'bytes'> & { options: PdfOptions };
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const bytes = new Uint8Array(Buffer.concat(chunks));
  let answer: string;
  try {
    answer = JSON.stringify(await readPdf({ ...input, bytes }, options, () => process.stderr.write('.')));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    answer = JSON.stringify({ error: error.message });
  }
  process.stdout.write(answer, () => process.exit(0));
}

await main();
