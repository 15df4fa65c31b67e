import type { Chunk } from '../lines/chunks.ts';
import { isBold } from '../lines/chunks.ts';
import type { Box, Fill } from '../page.ts';
import { around, overlap } from '../page.ts';
import { isColorful, isDot } from './cells.ts';
import type { Column } from './columns.ts';
import type { Grid, GridCell } from './grid.ts';

/** The fills that may be the content of a cell: a coloured ground or dot, no larger than a cell. */
export function colouredFills(fills: readonly Fill[], width: number): Fill[] {
  return fills.filter(
    ({ box: [x0, y0, x1, y1], color, round }) =>
      x1 - x0 < 0.4 * width &&
      x1 - x0 > 3 &&
      y1 - y0 > 3 &&
      isColorful(color) &&
      (!round || isDot([x0, y0, x1, y1])),
  );
}

/** The dots that stand in a table. */
export const dotsIn = ([, top, , bottom]: Box, fills: readonly Fill[]): Fill[] =>
  fills.filter(({ box }) => isDot(box) && box[1] > top && box[1] < bottom);

/** Lines that headings fill. */
const HEAD = 3;

/**
 * Columns with those that hold nothing but colours: fills over each other that stand beside all text, under a heading
 * that need not stand right above them.
 */
export function withColourColumns(
  columns: readonly Column[],
  fills: readonly Fill[],
  box: Box,
  lines: readonly Chunk[][],
): Column[] {
  if (fills.length === 0) return [...columns];
  const all = columns.map(([from, to]): Column => [from, to]);
  const level = fills.filter(({ box: [, y0, , y1] }) => overlap(y0, y1, box[1], box[3]) > 0);
  for (const { box: own } of level) {
    const stack = level.filter(({ box: other }) => overlap(own[0], own[2], other[0], other[2]) > 0);
    const from = Math.min(...stack.map(({ box: other }) => other[0]));
    const to = Math.max(...stack.map(({ box: other }) => other[2]));
    const over = all.filter((column) => overlap(from, to, ...column) > -1);
    const next = all.findIndex(([start]) => start > to);
    const at = next < 0 ? all.length : next;
    const head = (over.length > 0 ? over : [all[at - 1], all[at]]).find(
      (column) => column && isHeading(column, lines),
    );
    if (over.length > (head ? 1 : 0)) continue;
    if (head) {
      head[0] = Math.min(head[0], from);
      head[1] = Math.max(head[1], to);
    } else if (stack.length > 1) all.splice(at, 0, [from, to]);
  }
  return all;
}

/** Whether nothing but a bold heading stands in a column. */
function isHeading([from, to]: Column, lines: readonly Chunk[][]): boolean {
  const own = lines.flatMap((line, at) =>
    line.some(({ box, spans }) => !spans && overlap(box[0], box[2], from, to) > 0) ? [{ line, at }] : [],
  );
  return own.length > 0 && own.every(({ line, at }) => at < HEAD && line.every(isBold));
}

/** A grid of words with the cells that hold only a colour, and with the dots that stand beside the words of a cell. */
export function withColours(grid: Grid, columns: readonly Column[], fills: readonly Fill[]): Grid {
  if (fills.length === 0) return grid;
  const cells = grid.cells.map((cell) => ({ ...cell }));
  const rows = Array.from({ length: grid.rows }, (_, row) => {
    const own = grid.cells.filter((cell) => cell.row === row && cell.rowSpan === 1);
    return [Math.min(...own.map(({ box }) => box[1])), Math.max(...own.map(({ box }) => box[3]))] as const;
  });
  for (const { box } of fills) {
    const row = rows.findIndex(
      ([top, bottom]) => overlap(top, bottom, box[1], box[3]) > 0.5 * Math.min(bottom - top, box[3] - box[1]),
    );
    const column = columns.findIndex(([from, to]) => overlap(from, to, box[0], box[2]) > 0);
    if (row < 0 || column < 0) continue;
    const home = cells.find((cell) => stands(cell, row, column));
    if (!home) cells.push({ row, column, rowSpan: 1, columnSpan: 1, box, words: [] });
    else if (home.words.length > 0 && isDot(box)) home.box = around([home.box, box]);
  }
  return { ...grid, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
}

const stands = (cell: GridCell, row: number, column: number) =>
  cell.row <= row &&
  row < cell.row + cell.rowSpan &&
  cell.column <= column &&
  column < cell.column + cell.columnSpan;
