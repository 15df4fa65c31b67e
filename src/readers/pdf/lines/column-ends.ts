import type { Grid, GridCell } from '../tables/grid.ts';
import type { Line } from './lines.ts';
import { isItem, type MayBreak } from './text.ts';

/** Widest padding of a cell, points. */
const PADDING = 12;

/** What the line ends of the columns of a table say. */
export interface ColumnEnds {
  /** Judges the line ends of a cell; each is to be asked about once. */
  of(cell: GridCell): MayBreak;
  /** Judges whether somebody ended a line of a cell: the first word of the next would have fit for certain. */
  brokenIn(cell: GridCell): MayBreak;
  /** Of the line ends asked about, by column. */
  counts: readonly (LineEnds | undefined)[];
}

/** How many line ends stand where the next word did not fit, and how many elsewhere. */
export interface LineEnds {
  forced: number;
  free: number;
}

interface Column extends LineEnds {
  left: number;
  right: number;
  pad: number;
}

export function columnEnds(grid: Grid): ColumnEnds {
  const columns: Column[] = [];
  for (const { column, columnSpan, words, box } of grid.cells) {
    if (columnSpan > 1 || words.length === 0) continue;
    const own = (columns[column] ??= { left: Infinity, right: -Infinity, pad: PADDING, forced: 0, free: 0 });
    for (const word of words) {
      if (word.box[0] < own.left) own.left = word.box[0];
      if (word.box[2] > own.right) own.right = word.box[2];
      if (word.box[0] - box[0] < own.pad) own.pad = Math.max(0, word.box[0] - box[0]);
    }
  }
  const isDrawn = grid.found.startsWith('ruled');
  const white = columns.flatMap(({ right }, at) => (columns[at + 1] ? [columns[at + 1]!.left - right] : []));
  const next = Math.max(NEXT, Math.min(...white));
  const bounds = ({ column, columnSpan, box }: GridCell) => {
    const own = columnSpan === 1 ? columns[column] : undefined;
    if (!own) return undefined;
    const left = isDrawn ? box[0] + own.pad : own.left;
    // A cell whose borders are not drawn is as wide as the widest line of its column, or up to the next column.
    const right = isDrawn ? Math.max(own.right, box[2] - own.pad) : own.right;
    const most = isDrawn ? right : (columns[column + 1]?.left ?? Infinity) - next;
    return { own, left, right, most };
  };
  return {
    of(cell) {
      const found = bounds(cell);
      if (!found) return () => false;
      const { own, left, right, most } = found;
      return (above, below) => {
        if (isItem(below.words[0]!.text)) return false;
        if (mayBreak(above, below, left, right)) return true;
        own[isForced(above, below, left, most) ? 'forced' : 'free']++;
        return false;
      };
    },
    brokenIn(cell) {
      const found = bounds(cell);
      if (!found) return () => false;
      const { left, right } = found;
      return (above, below) => !wantsRoom(above, below, left, right - SURE);
    },
    counts: columns,
  };
}

/** Least white between columns, points. */
const NEXT = 3;
/** Lines of one paragraph are no further apart, in font sizes. */
const STEP = 1.5;
/** What a line must have to spare where the next word fits for certain, points. */
const SURE = 3;
/** Narrowest space between words, in font sizes. */
const SPACE = 0.2;

/** Whether the first word of a line had no room behind the line above it. */
function isForced(above: Line, below: Line, left: number, right: number): boolean {
  return below.baseline - above.baseline <= STEP * below.size && wantsRoom(above, below, left, right);
}

function wantsRoom(above: Line, { words: [next], size }: Line, left: number, right: number): boolean {
  return roomIn(above, left, right) < SPACE * size + next!.box[2] - next!.box[0];
}

/** The white behind a line; of one set in the middle that on both of its sides. */
function roomIn({ box }: Line, left: number, right: number): number {
  const [before, behind] = [box[0] - left, right - box[2]];
  return before > 1 && Math.abs(before - behind) < 1 ? before + behind : behind;
}

/** A word that is broken stands on a line of its own: it did not fit behind another, nor on the line. */
function mayBreak(above: Line, below: Line, left: number, right: number): boolean {
  const [first, second] = above.words;
  const word = first && isItem(first.text) ? second : first;
  if (!word || above.words.at(-1) !== word) return false;
  const next = below.words[0]!;
  if (next.sideways || !goesOn(word.text, next.text)) return false;
  return roomIn(above, left, right) < 1.25 * widthOf(next.text[0]!) * word.size + 0.5;
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
