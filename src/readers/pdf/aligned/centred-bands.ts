import type { Box } from '../page.ts';
import { around } from '../page.ts';
import type { Grid, GridCell } from '../tables/grid.ts';
import type { RuleRow } from './region.ts';

/** Middles nearer than this are one, points. */
const SAME = 1.5;
/** Least columns of a table whose bands are told from cells. */
const COLUMNS = 4;
/** Share of the cells of a column that may by accident have the middle of a band. */
const ACCIDENT = 0.2;
/** Share that begin at one place where a column is set to the left. */
const BEGUN = 0.4;
/** So many words are a sentence of a cell, no heading of rows. */
const SENTENCE = 12;

interface Text {
  cell: GridCell;
  /** Of its words, not of its cell. */
  box: Box;
  middle: number;
}

/**
 * A table whose headings of rows stand in the middle of its width: texts alone in their rows whose middle is that of
 * other such texts, or of the rules, and not of the column they happen to stand under.
 */
export function centredBands(grid: Grid, rules: readonly RuleRow[]): Grid {
  if (grid.columns < COLUMNS) return grid;
  const filled = new Map<number, number>();
  const texts: Text[] = [];
  for (const cell of grid.cells) {
    if (cell.words.length === 0) continue;
    const box = around(cell.words.map((word) => word.box));
    texts.push({ cell, box, middle: (box[0] + box[2]) / 2 });
    for (let at = cell.row; at < cell.row + cell.rowSpan; at++) filled.set(at, (filled.get(at) ?? 0) + 1);
  }
  const head = texts.find(({ cell }) => filled.get(cell.row)! > grid.columns / 2)?.cell.row ?? Infinity;
  const alone = texts.filter(
    ({ cell }) =>
      cell.row > head &&
      cell.column > 0 &&
      cell.rowSpan === 1 &&
      filled.get(cell.row) === 1 &&
      cell.words.length < SENTENCE,
  );
  if (alone.length === 0) return grid;
  const isMiddle = (text: Text): boolean =>
    alone.some((other) => isLike(other, text) && Math.abs(other.box[0] - text.box[0]) > SAME) ||
    rules.some(({ from, to }) => Math.abs((from + to) / 2 - text.middle) < SAME);
  const rest = texts.filter((text) => !alone.includes(text));
  const bands = alone.filter((text) => isMiddle(text) && !isOfColumn(text, rest)).map(({ cell }) => cell);
  const rows = new Set(bands.map(({ row }) => row));
  const others = grid.cells.filter(({ row, rowSpan }) => rowSpan > 1 || !rows.has(row));
  const whole = bands.map((cell): GridCell => ({ ...cell, column: 0, columnSpan: grid.columns }));
  return { ...grid, cells: [...others, ...whole].sort((a, b) => a.row - b.row || a.column - b.column) };
}

const isLike = (a: Text, b: Text): boolean => Math.abs(a.middle - b.middle) < SAME;

/** Whether cells under the same heading have the text's middle, or begin where it does. */
function isOfColumn(text: Text, rest: readonly Text[]): boolean {
  const own = rest.filter(({ cell }) => cell.column === text.cell.column && cell.columnSpan === 1);
  const centred = own.filter((other) => isLike(other, text));
  const begun = own.filter(({ box }) => Math.abs(box[0] - text.box[0]) < SAME);
  return centred.length > ACCIDENT * own.length || begun.length > BEGUN * own.length;
}
