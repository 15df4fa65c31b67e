import type { SourceDocument } from '../../model/document.ts';
import type { ReaderInput } from '../../reader.ts';
import { InputError } from '../../model/errors.ts';
import { pageBlocks } from './blocks.ts';
import { openPdf } from './pdfium.ts';

/** What the person at the keyboard may say about a PDF. */
export interface PdfOptions {
  password?: string;
  /** Pages to read, from 1; all when absent. */
  pages?: readonly number[];
}

/** Reads a PDF in this very thread. */
export async function readPdf(input: ReaderInput, options: PdfOptions = {}): Promise<SourceDocument> {
  const pdf = await openPdf(input.bytes, options.password);
  if (typeof pdf === 'string') throw new InputError(pdf);
  const document: SourceDocument = {
    file: input.file, format: 'pdf', reader: 'pdf', sha256: input.sha256, pages: [], blocks: [], findings: [],
  };
  for (let number = 1; number <= pdf.pageCount; number++) {
    const page = pdf.readPage(number);
    document.pages.push({ number, width: page.width, height: page.height });
    document.blocks.push(...pageBlocks(page));
  }
  pdf.close();
  return document;
}
