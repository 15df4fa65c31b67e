import { linesOf, lineText } from '../lines/lines.ts';
import type { PageGeometry, Word } from '../page.ts';
import { placeOf } from '../tables/cells.ts';
import type { Part } from './blocks.ts';

/**
 * A page without the words that stand beside it, where nobody sees them, and these: of a sheet that is printed several
 * pages wide, each page has all texts that run over its edge.
 */
export function onPage(page: PageGeometry): { page: PageGeometry; off: Word[] } {
  const [width, height] = page.turn % 180 === 0 ? [page.width, page.height] : [page.height, page.width];
  const isOff = ({ box }: Word) => box[2] < 0 || box[0] > width || box[3] < 0 || box[1] > height;
  if (!page.words.some(isOff)) return { page, off: [] };
  return {
    page: { ...page, words: page.words.filter((word) => !isOff(word)) },
    off: page.words.filter(isOff),
  };
}

/** They stand for themselves, a line each. */
export function offPageParts(off: readonly Word[], page: PageGeometry): Part[] {
  if (off.length === 0) return [];
  return linesOf(off).map(({ words, box }) => ({
    box,
    block: {
      type: 'paragraph',
      text: lineText(words),
      place: placeOf(box, page),
      furniture: 'off-page',
    },
  }));
}
