import { isBold } from '../lines/chunks.ts';
import type { Box } from '../page.ts';
import type { Piece } from './header.ts';
import { range } from './header.ts';
import type { RuleRow } from './region.ts';

/** Pieces of one column that follow each other as lines of one cell do. */
export interface Stack {
  first: number;
  last: number;
  pieces: Piece[];
  top: number;
  bottom: number;
  bold: boolean;
}

/** Lines of one cell are no further apart than this many times the usual step. */
const TIGHT = 1.12;

/** Letters are so tall, in font sizes; taller where the mark of a footnote stands raised over them, which puts the line lower. */
const TALL = 0.97;

/** Lines of one cell are no further apart than this many times the font size. */
const WIDEST = 1.6;

const heightOf = ({ chunk }: Piece) => chunk.words[0]!.baseline;

/** The pieces of each column that stand as close as lines of one cell, from top to bottom. */
export function stacksOf(
  pieces: readonly Piece[][],
  columnCount: number,
  rules: readonly RuleRow[],
  size: number,
): Stack[] {
  const byColumn = range(0, columnCount - 1).map((): Piece[] => []);
  for (const piece of pieces.flat()) byColumn[piece.first]?.push(piece);
  const steps = byColumn
    .flatMap((own) => own.slice(1).map((piece, index) => heightOf(piece) - heightOf(own[index]!)))
    .filter((step) => step > 0.9 * size)
    .sort((a, b) => a - b);
  const tight = TIGHT * Math.min(steps[Math.floor(steps.length * 0.08)] ?? size, WIDEST * size);
  const stacks: Stack[] = [];
  // Rules come from top to bottom, and so do the pieces of a column.
  let next = 0;
  const isRuledOff = (top: number, bottom: number, [x0, , x1]: Box): boolean => {
    while (next < rules.length && rules[next]!.y <= top) next++;
    for (let at = next; at < rules.length && rules[at]!.y < bottom; at++)
      if (rules[at]!.from < x1 && rules[at]!.to > x0) return true;
    return false;
  };
  for (const own of byColumn) {
    let open: Stack | undefined;
    next = 0;
    let end = 0;
    for (const piece of own) {
      const { box } = piece.chunk;
      const at = heightOf(piece);
      const bold = isBold(piece.chunk);
      const goesOn =
        open &&
        Math.min(at - end, box[1] - open.bottom + TALL * size) <= tight &&
        open.last === piece.last &&
        open.bold === bold &&
        !isRuledOff(end - 0.3 * size, at - 0.3 * size, box);
      if (!open || !goesOn) stacks.push((open = { ...piece, pieces: [], top: box[1], bottom: box[3], bold }));
      open.pieces.push(piece);
      open.bottom = Math.max(open.bottom, box[3]);
      end = at;
    }
  }
  return stacks.sort((a, b) => a.top - b.top);
}

/** Stacks that overlap in height, from top to bottom. */
export function beside(stacks: readonly Stack[], size: number): Stack[][] {
  const rows: Stack[][] = [];
  let end = -Infinity;
  for (const stack of stacks) {
    if (stack.top < end - 0.25 * size) rows.at(-1)!.push(stack);
    else rows.push([stack]);
    end = Math.max(end, stack.bottom);
  }
  return rows;
}
