import { OVER } from '../lines/lines.ts';
import type { Rule, Word } from '../page.ts';
import type { GridCell } from './grid.ts';

/** Words this close (parts of the font size) are one run of text. */
const SPACE = 0.36;
/** A word sticks out of its cell, or stands hard by its left border, when by more, or less, than this, points. */
const EDGE = 0.7;
/** Words that start this near each other, points, are flush. */
const FLUSH = 1.5;

/** How far before and behind a border the text of its cell may begin, points. */
const BEFORE = 4;
const BEHIND = 10;
/** Where a capital or a figure stands hard behind a small letter. */
const MAY_JOIN = /[a-zà-ÿ)][A-ZÀ-Þ\d]/;
const JOINT = /(?<=[\p{Ll})])(?=\p{Lu}\p{Ll}{2}|\p{Nd})/gu;

/** A word that two cells' texts make, the first running over a border up to the second, is as many words. */
export function partAtBorders(words: Word[], borders: readonly Rule[]): Word[] {
  if (borders.length === 0) return words;
  let parted: Word[] | undefined;
  words.forEach((word, index) => {
    const cut = cutAt(word, borders);
    if (!cut) parted?.push(word);
    else {
      parted ??= words.slice(0, index);
      parted.push(...cut);
    }
  });
  return parted ?? words;
}

function cutAt(word: Word, borders: readonly Rule[]): [Word, Word] | undefined {
  if (!MAY_JOIN.test(word.text) || word.text.length < 5) return undefined;
  const [x0, y0, x1, y1] = word.box;
  if (word.sideways || x1 - x0 < 2 * word.size) return undefined;
  const joints = [...word.text.matchAll(JOINT)].map(({ index }) => index);
  if (joints.length !== 1) return undefined;
  const [at] = joints as [number];
  // Letters are about as wide as each other.
  const left = x0 + ((x1 - x0) * at) / word.text.length;
  const border = borders.find(
    ({ at: x, from, to }) =>
      x > x0 + EDGE &&
      x < x1 - EDGE &&
      left > x - BEFORE &&
      left < x + BEHIND &&
      from < word.baseline &&
      to > word.baseline,
  );
  if (!border) return undefined;
  const begin = Math.max(left, border.at);
  return [
    { ...word, text: word.text.slice(0, at), box: [x0, y0, begin, y1] },
    { ...word, text: word.text.slice(at), box: [begin, y0, x1, y1], jumped: true },
  ];
}

/** Text that runs over its cell's right edge goes back to the cell it starts in, unless the next cell begins there. */
export function takeBackOverrun(cells: readonly GridCell[]): void {
  const edgy = cells.filter(
    (cell) => cell.words.some((word) => startsAtEdge(word, cell)) || hasOverprint(cell.words),
  );
  const outer = cells.filter(({ words, box }) => words.some((word) => word.box[2] > box[2] + EDGE));
  if (edgy.length === 0 && outer.length === 0) return;
  // From the right, so that text that runs over several cells comes back through each.
  for (const cell of cells.toSorted((a, b) => b.column - a.column)) {
    if (cell.words.length === 0) continue;
    for (const other of outer.includes(cell) ? cells : edgy) {
      if (!isRightOf(other, cell)) continue;
      for (const last of [...cell.words]) {
        const run = runAfter(last, other.words);
        if (run.length === 0) continue;
        if (!crosses(last, run[0]!, other.box[0]) && !isOverprinted(run[0]!, other.words)) continue;
        const own = run.findIndex(
          (word) =>
            !areOfOne(last, word) &&
            word.box[0] > other.box[0] - EDGE &&
            (word.jumped || isFlush(word, other, cells)),
        );
        const over = own < 0 ? run : run.slice(0, own);
        cell.words.push(...over);
        other.words = other.words.filter((word) => !over.includes(word));
      }
    }
  }
}

const isRightOf = (other: GridCell, cell: GridCell) =>
  other.column === cell.column + cell.columnSpan &&
  other.row < cell.row + cell.rowSpan &&
  cell.row < other.row + other.rowSpan;

const startsAtEdge = ({ box }: Word, cell: GridCell) => box[0] - cell.box[0] < EDGE;

const crosses = (last: Word, first: Word, edge: number) =>
  first.box[0] < edge - EDGE || last.box[2] > edge + EDGE || first.box[0] - edge < EDGE;

/** Whether a word is printed over the one drawn before it: the texts of two cells. */
function hasOverprint(words: readonly Word[]): boolean {
  for (let index = 1; index < words.length; index++)
    if (isOver(words[index]!, words[index - 1]!)) return true;
  return false;
}

const isOverprinted = (word: Word, words: readonly Word[]): boolean =>
  words.some((other) => other !== word && isOver(other, word));

const isOver = (a: Word, b: Word): boolean =>
  Math.min(a.box[2], b.box[2]) - Math.max(a.box[0], b.box[0]) > OVER * a.size &&
  Math.abs(a.baseline - b.baseline) < 1 &&
  a.text !== b.text;

/** Whether the structure tree has both in one text. */
const areOfOne = (a: Word, b: Word): boolean => a.mark !== undefined && a.mark === b.mark;

/** The words that go on the line of `last` without a gap. */
function runAfter(last: Word, words: readonly Word[]): Word[] {
  const line = words
    .filter(({ baseline, sideways }) => !sideways && Math.abs(baseline - last.baseline) < 1)
    .sort((a, b) => a.box[0] - b.box[0]);
  const run: Word[] = [];
  let end = last.box[2];
  for (const word of line) {
    const gap = word.box[0] - end;
    // Another text is printed over it.
    const isOther = word.mark === undefined ? word.jumped : word.mark !== last.mark;
    if (gap < -OVER * word.size || (isOther && isOverprinted(word, line))) continue;
    if (gap > SPACE * word.size) break;
    run.push(word);
    end = word.box[2];
  }
  return run;
}

/** Whether other cells of the column start where the word does. */
function isFlush(word: Word, home: GridCell, cells: readonly GridCell[]): boolean {
  return cells.some(
    (cell) =>
      cell !== home &&
      cell.column === home.column &&
      cell.words.length > 0 &&
      Math.abs(Math.min(...cell.words.map(({ box }) => box[0])) - word.box[0]) < FLUSH,
  );
}
