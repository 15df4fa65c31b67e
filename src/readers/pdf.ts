import type { SourceDocument } from '../model/document.ts';
import type { Reader, ReaderInput, ReaderOptions } from '../reader.ts';
import type { Drawing, Outline } from './pdf/draw.ts';
import type { PagePicture } from './pdf/pictures.ts';
import type { PdfOptions } from './pdf/reading.ts';
import { workerFile } from './pdf/thread/start.ts';
import { drawInThread, readInThread } from './pdf/thread/thread.ts';

export type { Drawing, Outline } from './pdf/draw.ts';
export type { PdfOptions } from './pdf/reading.ts';

/** Reads PDFs: text, tables and colours of each page; a page that is a picture by OCR, where its packages are installed. */
export const reader = {
  id: 'pdf',
  formats: ['pdf'],
  /** @throws InputError when it is no PDF, wants a password, has no pages or cannot be read in time */
  async read(input: ReaderInput, options: PdfOptions & ReaderOptions = {}): Promise<SourceDocument> {
    const worker = workerFile();
    if (worker && !options.watched) return readInThread(worker, input, options);
    const { readInline } = await import('./pdf/thread/inline.ts');
    return readInline(input, options);
  },
} satisfies Reader;

/**
 * Pictures of the pages with what the reader found drawn over them, for `inspect --draw`.
 * `outlines` are further boxes to draw, such as those of records.
 */
export async function draw(
  bytes: Uint8Array,
  document: SourceDocument,
  options: PdfOptions = {},
  outlines: readonly Outline[] = [],
): Promise<AsyncGenerator<Drawing>> {
  const worker = workerFile();
  if (worker) return drawInThread(worker, { kind: 'draw', bytes, document, options, outlines });
  const { drawPages } = await import('./pdf/draw.ts');
  return drawPages(bytes, document, options, outlines);
}

/** Pictures of some pages as they are, for a report. */
export async function pictures(
  bytes: Uint8Array,
  pages: readonly number[],
  password?: string,
): Promise<AsyncGenerator<PagePicture>> {
  const { pagePictures } = await import('./pdf/pictures.ts');
  return pagePictures(bytes, pages, password);
}
