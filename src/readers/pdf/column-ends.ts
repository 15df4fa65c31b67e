import type { Grid, GridCell } from './grid.ts';
import type { Line } from './lines.ts';
import { isItem } from './text.ts';

/** Stands where the edge of a column may have broken a word; `broken-words.ts` says whether it did. */
export const MAY_BREAK = '\u2028';

/** Whether the end of a line of a cell may lie within a word. */
export type MayBreak = (above: Line, below: Line) => boolean;

/** Widest padding of a cell, points. */
const PADDING = 12;

/** For each cell, whether its column is so narrow that a line of it may end within a word. */
export function columnEnds(grid: Grid): (cell: GridCell) => MayBreak {
  const ends: { left: number; right: number; pad: number }[] = [];
  for (const { column, columnSpan, words, box } of grid.cells) {
    if (columnSpan > 1 || words.length === 0) continue;
    const end = (ends[column] ??= { left: Infinity, right: -Infinity, pad: PADDING });
    for (const word of words) {
      if (word.box[0] < end.left) end.left = word.box[0];
      if (word.box[2] > end.right) end.right = word.box[2];
      if (word.box[0] - box[0] < end.pad) end.pad = Math.max(0, word.box[0] - box[0]);
    }
  }
  const isDrawn = grid.found.startsWith('ruled');
  return ({ column, columnSpan, box }) => {
    const end = columnSpan === 1 ? ends[column] : undefined;
    if (!end) return () => false;
    // A cell whose borders are not drawn is as wide as the widest line of its column.
    const right = isDrawn ? Math.max(end.right, box[2] - end.pad) : end.right;
    return (above, below) => mayBreak(above, below, isDrawn ? box[0] + end.pad : end.left, right);
  };
}

/** A word that is broken stands on a line of its own: it did not fit behind another, nor on the line. */
function mayBreak(above: Line, below: Line, left: number, right: number): boolean {
  const [first, second] = above.words;
  const word = first && isItem(first.text) ? second : first;
  if (!word || above.words.at(-1) !== word) return false;
  const next = below.words[0]!;
  if (next.sideways || !goesOn(word.text, next.text)) return false;
  const [before, behind] = [word.box[0] - left, right - word.box[2]];
  const isCentred = first === word && Math.abs(before - behind) < 1;
  return (isCentred ? before + behind : behind) < 1.25 * widthOf(next.text[0]!) * word.size + 0.5;
}

const goesOn = (word: string, next: string): boolean =>
  (/[\p{Ll}’']$/u.test(word) && /^\p{Ll}/u.test(next)) ||
  (/\p{Lu}\p{Lu}$/u.test(word) && /^\p{Lu}+$/u.test(next)) ||
  (/\d[/.]?$/.test(word) && /^\d/.test(next));

/** About how wide a letter is, in font sizes. */
function widthOf(letter: string): number {
  if (/[fijlrt]/.test(letter)) return 0.33;
  return /[mwA-Z]/.test(letter) ? 0.85 : 0.58;
}
