import type { Chunk } from '../lines/chunks.ts';
import { chunksOf, cutAtEdges, isBold, isFigure } from '../lines/chunks.ts';
import { linesOf } from '../lines/lines.ts';
import type { Word } from '../page.ts';
import { columnsOf } from './columns.ts';
import type { Grid, GridCell } from './grid.ts';
import { isForm } from './labelled.ts';

/** Whether cells drawn by rules are a table: rows of several filled cells, not a frame, a diagram or marked text. */
export function isRuledTable(grid: Grid, words: readonly Word[]): boolean {
  const filled = grid.cells.filter((cell) => cell.words.length > 0);
  if (filled.length < 2 || grid.columns < 2) return false;
  const perRow = new Array<number>(grid.rows).fill(0);
  for (const cell of filled) for (let row = cell.row; row < cell.row + cell.rowSpan; row++) perRow[row]!++;
  const used = perRow.filter((count) => count > 0).length;
  const several = perRow.filter((count) => count > 1).length;
  if (several < 0.3 * used || several === 0) return false;
  const slots = filled.reduce((sum, cell) => sum + cell.rowSpan * cell.columnSpan, 0);
  if (grid.columns > 6 && slots < 0.3 * used * grid.columns) return false;
  const largest = filled.reduce((most, cell) => Math.max(most, cell.words.length), 0);
  return !(filled.length < 5 && largest > 80 && largest > 0.4 * words.length);
}

/** Least columns of text in a cell that no rule parts, and least lines that fill so many. */
const LACKING = 3;
/** Where each cell is but a line, least lines and share of them. */
const ROWS = 4;
const MOST = 0.8;
/** Such a cell is wider than this share of its table. */
const WIDE = 0.4;

/** Whether most words stand in columns of cells that hold several columns each: fills that mark but rows and ratings. */
export function lacksColumns({ cells, box, rows }: Grid): boolean {
  const wide = WIDE * (box[2] - box[0]);
  if (rows <= 2 && cells.some((cell) => cell.box[2] - cell.box[0] > wide && holdsRow(cell))) return true;
  let whole = 0;
  let fused = 0;
  const columns = new Map<number, GridCell[]>();
  for (const cell of cells) {
    whole += cell.words.length;
    if (cell.box[2] - cell.box[0] <= wide || cell.words.length < LACKING * LACKING) continue;
    const column = columns.get(cell.column);
    if (column) column.push(cell);
    else columns.set(cell.column, [cell]);
  }
  for (const column of columns.values())
    if (holdsColumns(column)) fused += column.reduce((sum, { words }) => sum + words.length, 0);
  return fused > 0.5 * whole;
}

/** Whether a cell holds a line of so many texts. */
const holdsRow = ({ words }: GridCell): boolean =>
  words.length >= LACKING * LACKING && linesOf(words).some((line) => chunksOf(line, 0).length >= LACKING);

/** Whether most cells hold a line of so many texts, and all together several columns. */
function holdsColumns(cells: readonly GridCell[]): boolean {
  const lines = cells.map(({ words }) => linesOf(words));
  const areLines = lines.every(({ length }) => length < 2);
  const chunks = cutAtEdges(lines.flat().map(chunksOf));
  const wide = chunks.filter(({ length }) => length >= LACKING);
  const least = areLines ? Math.max(ROWS, MOST * cells.length) : Math.max(2, 0.5 * cells.length);
  return wide.length >= least && columnsOf(chunks).length >= LACKING;
}

/** What stands before an item of a list. */
export const LIST_MARK =
  /^(?:[•●▪■◦‣·*\-–—o§\uf0b7\uf0a7\uf0d8]|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|\[\d+\]|\d{1,3})$/;

/**
 * Whether the cells look like a table at all rather than a list, a form letter or scattered labels.
 * @param headed its header is drawn above it
 */
export function isAlignedTable(grid: Grid, chunks: readonly Chunk[][], headed = false): boolean {
  const ruled = grid.found !== 'aligned';
  const several = chunks.filter((line) => line.length > 1);
  const rows = grid.rows + (headed ? 1 : 0);
  const head = headings(chunks);
  /** Lines of a tall cell, as they stand below headings where a page cuts its row. */
  const tall = head.length >= WIDE_HEAD ? chunks.filter((line) => isOfTallCell(line, head)).length : 0;
  const fewest = ruled || headed || tall > 0 ? 1 : grid.columns > 2 ? 2 : 3;
  if (several.length < fewest || rows < 2) return false;
  const filled = grid.cells.reduce((sum, { rowSpan }) => sum + rowSpan, 0) / (grid.rows * grid.columns);
  if (filled < (ruled ? 0.32 : 0.4)) return false;
  if (isForm(chunks)) return true;
  if (!ruled) {
    const all = several.flat();
    const figures = all.filter((chunk) => isFigure(chunk.words[0]!.text)).length;
    const header = headed || head.length > 1;
    const long = all.reduce((sum, { words }) => sum + words.length, 0) / all.length;
    if (!header && figures < 0.2 * all.length && (several.length < 4 || long > 3.5)) return false;
    const alone = header && (headed ? grid.columns : head.length) >= WIDE_HEAD;
    const least = alone && filled > 0.75 ? 0.2 : 0.34;
    if (several.length < least * (chunks.length - tall) || rows < (alone ? 2 : 3) || long > 6) return false;
  }
  if (grid.columns === 2) {
    const marks = several.filter(
      (line) => line[0]!.words.length === 1 && LIST_MARK.test(line[0]!.words[0]!.text),
    ).length;
    if (marks > 0.5 * several.length && (!ruled || several.length < 0.5 * chunks.length)) return false;
  }
  if (grid.columns === 2 && !ruled) {
    const figures = several.filter((line) => isFigure(line.at(-1)!.words[0]!.text)).length;
    if (several.length < 4 && figures < several.length - 1) return false;
    if (several.length < 0.5 * chunks.length) return false;
  }
  return true;
}

/** Least headings that make a table of one row. */
const WIDE_HEAD = 4;

/** A lone plain text that keeps to the column of a heading behind the first. */
function isOfTallCell([only, ...more]: readonly Chunk[], head: readonly Chunk[]): boolean {
  if (!only || more.length > 0 || isBold(only)) return false;
  const at = head.findIndex(({ box }) => Math.abs(box[0] - only.box[0]) < 2);
  return at > 0 && only.box[2] < (head[at + 1]?.box[0] ?? Infinity);
}

/** The bold headings that the first lines hold: the line that has most of them, under the beginnings of some. */
function headings(chunks: readonly Chunk[][]): readonly Chunk[] {
  const isHead = (line: readonly Chunk[]) =>
    line.every((own) => isBold(own) && !isFigure(own.words[0]!.text));
  let at = 0;
  while (chunks[at + 1] && chunks[at]!.length < chunks[at + 1]!.length && isHead(chunks[at + 1]!)) at++;
  return chunks.slice(0, at + 1).every((line) => line.every(isBold)) ? chunks[at]! : [];
}

/** Words that open with a figure: counts, money, shares. */
const FIGURES = /^[$£€(<>+*–−-]*\d/;

/** Whether some row of a grid holds several rows of figures that no rule parts. */
export function isUnderDivided(grid: Grid): boolean {
  const rows: GridCell[][] = Array.from({ length: grid.rows }, () => []);
  for (const cell of grid.cells) if (cell.words.length > 0) rows[cell.row]!.push(cell);
  for (const cells of rows) {
    if (cells.some((cell) => cell.words.length > 2 && isStack(cells, cell))) return true;
  }
  return false;
}

/** The cells of a row that holds stacks; undefined when it holds none. */
export function stackRows(grid: Grid, row: number): GridCell[] | undefined {
  const cells = grid.cells.filter((cell) => cell.row === row && cell.words.length > 0);
  return cells.every(({ rowSpan }) => rowSpan === 1) && cells.some((cell) => isStack(cells, cell))
    ? cells
    : undefined;
}

/** A cell of at least three lines of figures, or of several columns of them. */
function isStack(cells: readonly GridCell[], cell: GridCell): boolean {
  let figureCount = 0;
  for (const { text } of cell.words) if (FIGURES.test(text)) figureCount++;
  if (figureCount < 3) return false;
  const lines = linesOf(cell.words);
  if (lines.length < 3) return false;
  const chunks: Chunk[][] = lines.map(chunksOf);
  const figures = lines.filter(({ words }) => FIGURES.test(words[0]!.text) && words.length <= 6).length;
  const short = lines.every(({ words }) => words.length <= 8);
  const baselines = lines.map(({ baseline }) => baseline);
  let beside = 0;
  for (const other of cells) {
    const theirs = linesOf(other.words);
    if (other === cell || theirs.length < 3) continue;
    // A paragraph beside it: its row is one row, however many dates it holds.
    if (other.words.length > 6 * theirs.length) return false;
    const level = theirs.filter(({ baseline }) => baselines.some((at) => Math.abs(at - baseline) < 2)).length;
    if (level >= 0.8 * theirs.length || level >= 0.8 * lines.length) beside++;
  }
  if (beside >= 1 && figures >= 0.7 * lines.length && short) return true;
  const several = chunks.filter(
    (line) => line.length > 1 && line.slice(1).every(({ words }) => FIGURES.test(words[0]!.text)),
  ).length;
  return several >= 3 && several >= 0.7 * lines.length;
}
