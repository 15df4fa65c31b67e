import { InputError } from '../../model/errors.ts';
import { openPdf } from './engine/pdfium.ts';
import { encodeSmallPng } from './png.ts';

/** A page as a picture. */
export interface PagePicture {
  /** From 1. */
  page: number;
  /** Pixels. */
  width: number;
  height: number;
  png: Uint8Array;
}

/** Pixels a point: sharp enough to read, at half the bytes of what is drawn to be studied. */
const SCALE = 1.5;

/**
 * Pictures of some pages, one at a time.
 * @throws InputError when the file does not open
 */
export async function* pagePictures(
  bytes: Uint8Array,
  pages: readonly number[],
  password?: string,
): AsyncGenerator<PagePicture> {
  const pdf = await openPdf(bytes, password);
  if (typeof pdf === 'string')
    throw new InputError('Expected a PDF whose pages can be drawn, found one that does not open');
  try {
    for (const page of pages) {
      const { width, height, pixels } = pdf.picture(page, SCALE);
      yield { page, width, height, png: encodeSmallPng(width, height, pixels) };
    }
  } finally {
    pdf.close();
  }
}
