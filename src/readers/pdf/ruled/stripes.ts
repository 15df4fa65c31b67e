import { chunksOf } from '../lines/chunks.ts';
import { type Line, linesOf } from '../lines/lines.ts';
import type { Box, Word } from '../page.ts';
import { around } from '../page.ts';
import type { Grid, GridCell } from '../tables/grid.ts';

/** Highest row without a shade, points. */
const HIGHEST = 220;
/** White between lines that parts rows, in parts of the letters' size. */
const PARTED = 1;
/** So much larger than the letters of a table are those of a heading. */
const LARGER = 1.1;
/** Share of the columns that a row without a shade must fill. */
const FILLED = 0.4;

/** Both have the same columns. */
const sameColumns = (a: Grid, b: Grid): boolean =>
  a.columns === b.columns && a.edges.every((edge, index) => Math.abs(edge - b.edges[index]!) < 5);

/**
 * The row between two parts of a table of which each other row is shaded: words that keep to the columns of both.
 * Undefined where they do not, as those of a heading between two tables.
 */
export function between(above: Grid, below: Grid, words: readonly Word[]): Grid | undefined {
  const [top, end] = [above.box[3], below.box[1]];
  if (end - top < 6 || end - top > HIGHEST || !sameColumns(above, below)) return undefined;
  if (isHeadOf(above, below)) return undefined;
  const lines = linesIn(above, words, top - 1, end + 1);
  if (areLarger(lines, [above, below])) return undefined;
  const rows = rowsOf(lines, above);
  return rows && gridOf(above, rows, [top, end]);
}

/** Larger letters than any in the tables above and below: a heading, though a word of it begins as a column does. */
function areLarger(lines: readonly Line[], grids: readonly Grid[]): boolean {
  const own = grids.flatMap(({ cells }) => cells.flatMap(({ words }) => words.map(({ size }) => size)));
  const largest = own.reduce((most, size) => Math.max(most, size), 0);
  return lines.length > 0 && lines.every(({ words }) => words.every(({ size }) => size > LARGER * largest));
}

/** Whether all that two shaded rows hold are the same bold headings: each of a table of its own. */
function isHeadOf(above: Grid, below: Grid): boolean {
  if (above.rows > 1 || below.rows > 1) return false;
  const [first, again] = [above, below].map(({ cells }) => cells.flatMap(({ words }) => words));
  return (
    first!.length === again!.length &&
    first!.every(({ text, bold }, at) => bold && again![at]!.bold && again![at]!.text === text)
  );
}

/** Share of the columns that such a row fills where nothing says that each other row is shaded. */
const WELL_FILLED = 0.6;
const FEWEST = 3;

/**
 * The last row of a table in which the row above it is drawn and itself is not: as `after` has it, but it fills most
 * columns, and no second row may stand in it.
 */
export function afterDrawn(above: Grid, words: readonly Word[], most: number): Grid | undefined {
  if (above.columns < FEWEST || !standsBelow(above, words)) return undefined;
  const row = after(above, words, most);
  const filled = row?.cells.filter((cell) => cell.words.length > 0) ?? [];
  if (row && filled.length === 1 && isHead(above)) return row;
  const least = Math.max(FEWEST, WELL_FILLED * above.columns);
  if (!row || filled.length < least || filled.some(({ columnSpan }) => columnSpan > 1)) return undefined;
  const own = filled.flatMap((cell) => cell.words);
  if (own.every(({ bold }) => bold)) return undefined;
  const lines = linesOf(own);
  const full = lines.filter((line) => (placed(line, above)?.length ?? 0) >= least);
  return full.length > 1 && !haveLinesApart(above, lines) ? undefined : row;
}

/** Whether words of the size of a line stand right below a table. */
function standsBelow({ box }: Grid, words: readonly Word[]): boolean {
  return words.some(
    ({ box: own, size }) =>
      own[1] > box[3] - 1 && own[1] < box[3] + 1.2 * size && own[0] > box[0] - 3 && own[2] < box[2] + 3,
  );
}

/** Whether cells above hold several lines, as far from each other as these are. */
function haveLinesApart({ cells }: Grid, lines: readonly Line[]): boolean {
  const steps = (own: readonly Line[]) =>
    own.slice(1).map(({ baseline }, at) => baseline - own[at]!.baseline);
  const plain = cells.filter(({ words }) => words.length > 1 && !words.some(({ bold }) => bold));
  const usual = plain.flatMap(({ words }) => steps(linesOf(words)));
  return usual.length > 0 && steps(lines).every((step) => step < Math.min(...usual) + 1);
}

/** The last row of such a table, where it has no shade: lines right below that keep to its columns. */
export function after(above: Grid, words: readonly Word[], most: number): Grid | undefined {
  const top = above.box[3];
  const lines: Line[] = [];
  let end = top;
  for (const line of linesIn(above, words, top - 1, Math.min(most, top + HIGHEST))) {
    if (line.box[1] - end > 1.2 * line.size || !placed(line, above)) break;
    lines.push(line);
    end = line.box[3];
  }
  const rows = rowsOf(lines, above);
  return rows?.length === 1 ? gridOf(above, rows, [top, end]) : undefined;
}

/** The first row of such a table, where it has no shade: lines right above that keep to its columns, headings aside. */
export function before(below: Grid, words: readonly Word[], least: number): Grid | undefined {
  const end = below.box[1];
  const lines: Line[] = [];
  let top = end;
  for (const line of linesIn(below, words, Math.max(least, end - HIGHEST), end + 1).toReversed()) {
    if (top - line.box[3] > 1.2 * line.size || !placed(line, below)) break;
    if (line.words.every(({ bold }) => bold)) break;
    lines.unshift(line);
    top = line.box[1];
  }
  const rows = rowsOf(lines, below);
  // There is as much white above the words as below them.
  const white = end - Math.max(...lines.map(({ box }) => box[3]));
  return rows?.length === 1 ? gridOf(below, rows, [top - white, end]) : undefined;
}

function linesIn({ box }: Grid, words: readonly Word[], top: number, end: number): Line[] {
  const inside = words.filter(
    ({ box: own, sideways }) =>
      !sideways && own[0] > box[0] - 3 && own[2] < box[2] + 3 && own[1] > top && own[3] < end,
  );
  return linesOf(inside);
}

/** `wide` runs over the columns behind its own. */
type Placed = { column: number; words: Word[]; wide?: boolean }[];

/** The texts of a line by column; undefined where one runs over an edge. */
function placed(line: Line, grid: Grid): Placed | undefined {
  const { edges, columns } = grid;
  const starts = startsOf(grid);
  const texts = chunksOf(line, 0).flatMap(({ words }) => cutAt(words, starts));
  const found = texts.map((words) => {
    const box = around(words.map((word) => word.box));
    // A text that runs over its column begins with it, and the pen did not leave it.
    const runsOver = starts.some((start) => Math.abs(start - box[0]) < 1) && !words.slice(1).some(jumped);
    const column = edges.findIndex(
      (left, at) =>
        at < columns &&
        box[0] >= left - 2 &&
        (box[2] <= edges[at + 1]! + 2 || (runsOver && box[0] < edges[at + 1]! && box[2] < edges[at + 2]!)),
    );
    return { words, column };
  });
  return found.some(({ column }) => column < 0) ? undefined : found;
}

const jumped = (word: Word): boolean => word.jumped === true;

/** A lone bold text that begins in the first column, and may run over the next. */
function headingOf(line: Line, { edges, columns }: Grid): Placed | undefined {
  const { words, box } = line;
  const isFirst = box[0] >= edges[0]! - 2 && box[0] < edges[1]! && box[2] <= edges[columns]! + 2;
  if (!isFirst || !words.every(({ bold }) => bold) || chunksOf(line, 0).length > 1) return undefined;
  return [{ column: 0, words, wide: box[2] > edges[1]! }];
}

/** Where the texts of the columns begin. */
export function startsOf({ cells }: Grid): number[] {
  const starts: number[] = [];
  for (const { column, columnSpan, words } of cells)
    if (columnSpan === 1 && words.length > 0)
      starts[column] = Math.min(starts[column] ?? Infinity, ...words.map(({ box }) => box[0]));
  return starts.filter((start) => start !== undefined);
}

/** Texts of neighbouring columns that stand near each other: parted where a word begins as its column does. */
export function cutAt(words: readonly Word[], starts: readonly number[]): Word[][] {
  const parts: Word[][] = [];
  for (const [index, word] of words.entries()) {
    const begins = index === 0 || starts.some((start) => Math.abs(word.box[0] - start) < 1);
    if (begins) parts.push([word]);
    else parts.at(-1)?.push(word);
  }
  return parts;
}

/** The lines as rows, each of which fills enough of the columns, or is a heading over those that follow. */
function rowsOf(lines: readonly Line[], grid: Grid): Placed[] | undefined {
  const rows: Placed[] = [];
  const headings = new Set<Placed>();
  for (const [index, line] of lines.entries()) {
    const own = placed(line, grid) ?? headingOf(line, grid);
    if (!own) return undefined;
    const step = index === 0 ? Infinity : line.box[1] - lines[index - 1]!.box[3];
    const last = rows.at(-1);
    const isHeading = own.length === 1 && own[0]!.column === 0 && isBold(own) && !(last && isBold(last));
    if (isHeading) headings.add(own);
    if (!last || isHeading || headings.has(last) || (step > PARTED * line.size && own.length >= 2))
      rows.push(isHeading ? own : [...own]);
    else last.push(...own);
  }
  const isRest = rows.length === 1 && isHead(grid) && isRestOfCell(rows[0]!);
  const full = (row: Placed) =>
    isRest ||
    headings.has(row) ||
    new Set(row.map(({ column }) => column)).size >= Math.max(2, FILLED * grid.columns);
  return rows.length > headings.size && rows.every(full) ? rows : undefined;
}

/** Whether nothing but the bold headings of a table stand in a grid. */
const isHead = ({ rows, cells }: Grid): boolean =>
  rows === 1 && cells.every(({ words }) => words.every(({ bold }) => bold));

/** Plain text in one column behind the first: right below headings the rest of a cell that the page above cut. */
const isRestOfCell = (row: Placed): boolean =>
  row.every(
    ({ column, words }) => column > 0 && column === row[0]!.column && !words.some(({ bold }) => bold),
  );

/** Whether what stands in the first column is bold. */
const isBold = (row: Placed): boolean => {
  const first = row.filter(({ column }) => column === 0).flatMap(({ words }) => words);
  return first.length > 0 && first.every(({ bold }) => bold);
};

function gridOf(like: Grid, rows: readonly Placed[], [top, end]: [number, number]): Grid {
  const bounds = rows.map((row) => around(row.flatMap(({ words }) => words.map(({ box }) => box))));
  const ys = [top, ...bounds.slice(1).map((box, at) => (bounds[at]![3] + box[1]) / 2), end];
  const cells = rows.flatMap((row, at) =>
    like.edges.slice(0, -1).flatMap((left, column): GridCell[] => {
      const words = row.filter((own) => own.column === column).flatMap((own) => own.words);
      const columnSpan = row.some((own) => own.wide) ? like.columns : 1;
      const box: Box = [left, ys[at]!, like.edges[column + columnSpan]!, ys[at + 1]!];
      // A cell without words may hold a colour.
      const stands = words.length > 0 || (row.length > 1 && columnSpan === 1);
      return stands ? [{ row: at, column, rowSpan: 1, columnSpan, box, words }] : [];
    }),
  );
  return { ...like, rows: rows.length, cells, box: [like.box[0], top, like.box[2], end], confidence: 0.9 };
}
