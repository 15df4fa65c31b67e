import type { Reader, ReaderInput } from '../reader.ts';
import type { PdfOptions } from './pdf/document.ts';

export type { PdfOptions } from './pdf/document.ts';

/** Reads PDFs: text, tables and colours of each page. Pages that are pictures give no text. */
export const reader = {
  id: 'pdf',
  formats: ['pdf'],
  read: async (input: ReaderInput, options: PdfOptions = {}) =>
    (await import('./pdf/document.ts')).readPdf(input, options),
} satisfies Reader;
