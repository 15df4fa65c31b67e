import type { Box, Fill, Word } from '../page.ts';
import { isColorful } from '../tables/cells.ts';

/** What may be a mark that is drawn, not written: its colour, or none where it is a ring. */
interface Mark {
  box: Box;
  color?: string;
}

/** Smallest and largest mark of an item, in sizes of the letters behind it. */
const [LEAST, MOST] = [0.12, 0.5];
/** Between it and its item, in sizes of the letters. */
const FURTHEST = 1.6;
/** More small shapes than this on a page are of a map or a chart. */
const MANY = 2000;
/** Least white before it, where words stand there, in sizes of the letters. */
const APART = 0.6;

/**
 * Browsers draw the dots, squares and rings before the items of a list: each becomes a word before that of its item,
 * and is no fill. Dots of another colour than the text are left: they may be a rating.
 */
export function withDrawnMarks(
  words: readonly Word[],
  fills: readonly Fill[],
  rings: readonly Box[],
): { words: Word[]; fills: Fill[] } {
  const marks: Mark[] = [...fills, ...rings.map((box) => ({ box }))].filter(({ box }) => isSmall(box));
  const before = new Map<Word, Mark>();
  for (const mark of marks.length > MANY ? [] : marks) {
    const item = itemOf(mark, words);
    if (item && !before.has(item)) before.set(item, mark);
  }
  if (before.size === 0) return { words: [...words], fills: [...fills] };
  const used = new Set<Mark>(before.values());
  return {
    words: words.flatMap((word) => {
      const mark = before.get(word);
      if (!mark) return [word];
      const { jumped: _, ...item } = word;
      return [markWord(mark, word), item];
    }),
    fills: fills.filter((fill) => !used.has(fill)),
  };
}

/** No larger than the mark of the largest letters. */
function isSmall([x0, y0, x1, y1]: Box): boolean {
  const [width, height] = [x1 - x0, y1 - y0];
  return width > 0.8 && width < 12 && Math.abs(width - height) < 0.25 * width;
}

/** The word that begins the item behind a mark: on its line, and nothing stands before the mark. */
function itemOf({ box: [x0, y0, x1, y1], color }: Mark, words: readonly Word[]): Word | undefined {
  const middle = (y0 + y1) / 2;
  let item: Word | undefined;
  let left = -Infinity;
  for (const word of words) {
    if (word.sideways || middle > word.baseline || middle < word.baseline - 0.8 * word.size) continue;
    if (word.box[0] >= x1 - 0.5) {
      if (!item || word.box[0] < item.box[0]) item = word;
    } else left = Math.max(left, word.box[2]);
  }
  if (!item) return undefined;
  const { size } = item;
  const height = y1 - y0;
  const fits = height > LEAST * size && height < MOST * size && item.box[0] - x1 < FURTHEST * size;
  const isOfText = color === undefined || color === (item.color ?? '#000000') || !isColorful(color);
  return fits && isOfText && x0 - left > APART * size ? item : undefined;
}

function markWord({ box: [x0, , x1] }: Mark, { box, baseline, size, mark }: Word): Word {
  const own: Word = { text: '•', box: [x0, box[1], x1, box[3]], baseline, size, bold: false, jumped: true };
  if (mark !== undefined) own.mark = mark;
  return own;
}
