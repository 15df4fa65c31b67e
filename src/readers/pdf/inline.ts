import type { SourceDocument } from '../../model/document.ts';
import type { ReaderInput } from '../../reader.ts';
import { assemble } from './document.ts';
import { readAgain } from './pdfparse.ts';
import type { PdfOptions, Reading } from './reading.ts';
import { readPages } from './reading.ts';

/** Reads a PDF in this very thread: where there is no built worker, as in tests. */
export async function readInline(
  { bytes, ...input }: ReaderInput,
  options: PdfOptions,
): Promise<SourceDocument> {
  const readings: Reading[] = [];
  for await (const reading of readPages(bytes, options)) readings.push(reading);
  return assemble(input, readings, options, () => readAgain(bytes, options.password));
}
