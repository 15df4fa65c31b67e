import type { Block, SourceDocument } from '../../../model/document.ts';
import type { Finding } from '../../../model/finding.ts';
import type { PageText } from './pdfparse.ts';

/** A page keeps the first engine's reading while it has at least this share of the second's words. */
const ENOUGH = 0.6;
/** Fewer words than this say nothing. */
const FEW = 8;

const wordCount = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/**
 * Compares the document with the second engine's text. A page on which the first engine lost most words takes the
 * second's, as paragraphs without places; every difference is a finding. Letters that the file does not name are not lost:
 * the second makes some up.
 */
export function takeSecondOpinion(document: SourceDocument, second: readonly PageText[]): void {
  const words = new Map<number, number>();
  for (const block of document.blocks) {
    const text = blockText(block);
    const page = block.place.page ?? 0;
    words.set(page, (words.get(page) ?? 0) + wordCount(text) + (text.match(/\ufffd/g)?.length ?? 0));
  }
  for (const { number, text } of second) {
    const [ours, theirs] = [words.get(number) ?? 0, wordCount(text)];
    if (theirs < FEW || ours >= ENOUGH * theirs) continue;
    const at = document.blocks.findIndex(({ place }) => (place.page ?? 0) >= number);
    const kept = document.blocks.filter(({ place }) => place.page !== number);
    kept.splice(at < 0 ? kept.length : Math.min(at, kept.length), 0, ...paragraphs(text, number));
    document.blocks = kept;
    document.findings.push(
      damage(
        `Expected ${theirs} words on page ${number} as a second engine reads it, found ${ours}: took the text of the second, which has no tables`,
        number,
      ),
    );
  }
}

/** The first of many. */
export const some = (list: readonly (number | string)[], most = 10): string =>
  list.slice(0, most).join(', ') + (list.length > most ? ' …' : '');

/** The whole document as the second engine reads it, when the first refuses. */
export function paragraphs(text: string, page: number): Block[] {
  return text
    .split(/\n\s*\n|\n(?=\s)/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part): Block => ({ type: 'paragraph', text: part, place: { page } }));
}

export function damage(message: string, page?: number): Finding {
  return {
    rule: 'damaged-file',
    severity: 'warning',
    message,
    ...(page !== undefined && { place: { page } }),
  };
}

export function blockText(block: Block): string {
  if (block.type === 'table') return block.cells.map(({ text }) => text).join(' ');
  if (block.type === 'list') return block.items.map(({ text }) => text).join(' ');
  return block.text;
}
