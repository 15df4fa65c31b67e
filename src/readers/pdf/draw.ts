import type { Block, SourceDocument } from '../../model/document.ts';
import { InputError } from '../../model/errors.ts';
import { openPdf } from './engine/pdfium.ts';
import type { Box } from './page.ts';
import { encodePng } from './png.ts';
import type { PdfOptions } from './reading.ts';

/** A page as a picture with what was found drawn over it. */
export interface Drawing {
  /** From 1. */
  page: number;
  png: Uint8Array;
}

/** A box to draw over a page besides the document's own: a record, say. */
export interface Outline {
  page: number;
  /** Points. */
  box: Box;
  /** `#rrggbb` */
  color: string;
}

/** Pixels a point. */
const SCALE = 1.5;
const TABLE = '#d00000';
const CELL = '#1060d0';
const CUT_CELL = '#e08000';
const HEADING = '#008040';
const PROSE = '#909090';
const FURNITURE = '#c000c0';

/**
 * Draws each page of a PDF with its tables (red), cells (blue; orange where a row goes on), headings (green), other
 * text (grey) and furniture (violet). One page at a time, so that memory stays steady.
 * @throws InputError when the file does not open
 */
export async function* drawPages(
  bytes: Uint8Array,
  document: SourceDocument,
  options: PdfOptions = {},
  outlines: readonly Outline[] = [],
): AsyncGenerator<Drawing> {
  const pdf = await openPdf(bytes, options.password);
  if (typeof pdf === 'string')
    throw new InputError('Expected a PDF whose pages can be drawn, found one that does not open');
  try {
    for (const { number } of document.pages) {
      const { width, height, pixels } = pdf.picture(number, SCALE);
      const scale = width / (document.pages.find((page) => page.number === number)?.width || width);
      const frame = (box: Box | undefined, color: string, thick: number) =>
        box && outline(pixels, width, height, box, scale, color, thick);
      for (const block of document.blocks) {
        if (block.place.page !== number) continue;
        if (block.type === 'table')
          for (const cell of block.cells) frame(cell.place.box, cell.continues ? CUT_CELL : CELL, 1);
        frame(block.place.box, colorOf(block), block.type === 'table' ? 3 : 1);
      }
      for (const { page, box, color } of outlines) if (page === number) frame(box, color, 2);
      yield { page: number, png: encodePng(width, height, pixels) };
    }
  } finally {
    pdf.close();
  }
}

function colorOf(block: Block): string {
  if (block.furniture) return FURNITURE;
  if (block.type === 'table') return TABLE;
  return block.type === 'heading' ? HEADING : PROSE;
}

function outline(
  pixels: Uint8Array,
  width: number,
  height: number,
  box: Box,
  scale: number,
  color: string,
  thick: number,
): void {
  const [x0, y0, x1, y1] = box.map((value) => Math.round(value * scale)) as Box;
  const paint = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const dot = (x: number, y: number) => {
    if (x < 0 || y < 0 || x >= width || y >= height) return;
    pixels.set([paint[0]!, paint[1]!, paint[2]!, 255], (y * width + x) * 4);
  };
  for (let layer = 0; layer < thick; layer++) {
    for (let x = x0; x <= x1; x++) {
      dot(x, y0 + layer);
      dot(x, y1 - layer);
    }
    for (let y = y0; y <= y1; y++) {
      dot(x0 + layer, y);
      dot(x1 - layer, y);
    }
  }
}
