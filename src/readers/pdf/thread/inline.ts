import type { SourceDocument } from '../../../model/document.ts';
import type { ReaderInput, ReaderOptions } from '../../../reader.ts';
import { renewEngine } from '../engine/engine.ts';
import { assemble } from '../pages/document.ts';
import type { PdfOptions, Reading } from '../reading.ts';
import { readPages } from '../reading.ts';
import { readApart } from '../second/apart.ts';
import { readAgain } from '../second/pdfparse.ts';
import { workerFile } from './start.ts';

/**
 * Reads a PDF in this very thread, which takes a third of the work of one of its own: for a process that is ended when
 * it is stuck, and where there is no built worker, as in tests.
 */
export async function readInline(
  { bytes, ...input }: ReaderInput,
  { onProgress, watched, ...options }: PdfOptions & ReaderOptions,
): Promise<SourceDocument> {
  const readings: Reading[] = [];
  // What one file did to the engine, the next must not meet.
  if (watched) await renewEngine();
  for await (const reading of readPages(bytes, options)) {
    onProgress?.();
    readings.push(reading);
  }
  return assemble(input, readings, options, () => {
    const worker = workerFile();
    return worker ? readApart(worker, bytes, options.password) : readAgain(bytes, options.password);
  });
}
