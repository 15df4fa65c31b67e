import type { Chunk } from '../lines/chunks.ts';
import type { Box, Fill, PageGeometry, Tag, Word } from '../page.ts';
import { around } from '../page.ts';
import { colouredFills, dotsIn, withColourColumns, withColours } from './colours.ts';
import type { Column } from './columns.ts';
import { columnsOf, columnsUnder } from './columns.ts';
import type { Grid, GridCell } from './grid.ts';
import { isRuledTable } from './refine.ts';

/** A cell of the structure tree, on the column that counting gives it. */
interface TaggedCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  words: Word[];
}

/** Cells may stick out of their row or column by so much, points. */
const SLACK = 2;

/** The tables that the structure tree names: their rows as tagged, their columns where the words stand. */
export function taggedGrids({ tags, words, fills, width }: PageGeometry): Grid[] {
  const tables = tags.flatMap(tablesIn);
  if (tables.length === 0) return [];
  const byMark = new Map<number, Word[]>();
  for (const word of words) {
    if (word.mark === undefined) continue;
    const own = byMark.get(word.mark);
    if (own) own.push(word);
    else byMark.set(word.mark, [word]);
  }
  const colours = colouredFills(fills, width);
  return tables.flatMap((table) => {
    const grid = gridOf(cellsOf(table, byMark), colours);
    return grid && isRuledTable(grid, words) ? [grid] : [];
  });
}

/** Tables outermost: what is nested stays in its cell. */
const tablesIn = (tag: Tag): Tag[] => (tag.role === 'Table' ? [tag] : tag.children.flatMap(tablesIn));

const rowsIn = ({ children }: Tag): Tag[] =>
  children.flatMap((child) => (child.role === 'TR' ? [child] : rowsIn(child)));

const marksIn = ({ marks, children }: Tag): number[] => [...marks, ...children.flatMap(marksIn)];

/** The cells row by row, each on the first column that no cell from above takes. */
function cellsOf(table: Tag, byMark: ReadonlyMap<number, Word[]>): TaggedCell[] {
  const cells: TaggedCell[] = [];
  rowsIn(table).forEach(({ children }, row) => {
    let column = 0;
    for (const tag of children) {
      if (tag.role !== 'TD' && tag.role !== 'TH') continue;
      while (cells.some((cell) => reaches(cell, row, column))) column++;
      const { rowSpan, columnSpan } = tag;
      const own = marksIn(tag).flatMap((mark) => byMark.get(mark) ?? []);
      cells.push({ row, column, rowSpan, columnSpan, words: own });
      column += columnSpan;
    }
  });
  return cells;
}

const reaches = (cell: TaggedCell, row: number, column: number) =>
  cell.row <= row &&
  row < cell.row + cell.rowSpan &&
  cell.column <= column &&
  column < cell.column + cell.columnSpan;

function gridOf(tagged: readonly TaggedCell[], fills: readonly Fill[]): Grid | undefined {
  const cells = withoutEmptyRows(tagged);
  const rows = Math.max(0, ...cells.map(({ row }) => row + 1));
  const filled = cells.filter(({ words }) => words.length > 0);
  if (rows === 0 || filled.length < 2) return undefined;
  const heights = stretches(filled, rows, (cell) => [cell.row, cell.rowSpan], 1);
  if (!heights) return undefined;
  const counted = countedColumns(cells, filled, rows);
  const placed = counted ?? placedColumns(filled, fills);
  if (!placed) return undefined;
  const { columns, own } = placed;
  const xs = bounds(columns);
  const ys = bounds(heights);
  const grid: Grid = {
    box: around(filled.map(({ words }) => wordsBox(words))),
    rows,
    columns: columns.length,
    cells: own.map((cell): GridCell => {
      const rowSpan = Math.min(cell.rowSpan, rows - cell.row);
      const box: Box = [
        xs[cell.column]!,
        ys[cell.row]!,
        xs[cell.column + cell.columnSpan]!,
        ys[cell.row + rowSpan]!,
      ];
      return { ...cell, rowSpan, box };
    }),
    found: 'tagged',
    confidence: counted ? 0.95 : 0.85,
    edges: [...columns.map(([from]) => from), columns.at(-1)![1]],
  };
  return counted ? grid : withColours(grid, columns, fills);
}

const wordsBox = (words: readonly Word[]) => around(words.map(({ box }) => box));

/** Rows that stand on another page have no words on this one. */
function withoutEmptyRows(cells: readonly TaggedCell[]): TaggedCell[] {
  const rows = [...new Set(cells.filter(({ words }) => words.length > 0).map(({ row }) => row))].sort(
    (a, b) => a - b,
  );
  const to = (row: number) => rows.filter((used) => used < row).length;
  return cells.flatMap((cell) => {
    const row = to(cell.row);
    const rowSpan = to(cell.row + cell.rowSpan) - row;
    return rowSpan > 0 ? [{ ...cell, row, rowSpan }] : [];
  });
}

/** From where to where each row (axis 1) or column (axis 0) has words; undefined when they do not follow each other. */
function stretches(
  cells: readonly TaggedCell[],
  count: number,
  slot: (cell: TaggedCell) => [number, number],
  axis: 0 | 1,
): Column[] | undefined {
  const found: Column[] = Array.from({ length: count }, () => [Infinity, -Infinity]);
  for (const cell of cells) {
    const [at, span] = slot(cell);
    const box = wordsBox(cell.words);
    const own = found[at]!;
    own[0] = Math.min(own[0], box[axis]);
    if (span === 1) own[1] = Math.max(own[1], box[axis + 2]!);
  }
  let end = -Infinity;
  for (const own of found) {
    if (own[0] < end - SLACK) return undefined;
    // Empty, or with nothing but what reaches beyond it.
    if (own[0] === Infinity) own[0] = end;
    own[1] = Math.max(own[1], own[0]);
    end = own[1];
  }
  return end === -Infinity || found[0]![0] === -Infinity ? undefined : found;
}

/** The columns as counted, when each row fills all of them and the words agree. */
function countedColumns(cells: readonly TaggedCell[], filled: readonly TaggedCell[], rows: number) {
  const count = Math.max(...cells.map(({ column, columnSpan }) => column + columnSpan));
  const slots = cells.reduce(
    (sum, cell) => sum + cell.columnSpan * Math.min(cell.rowSpan, rows - cell.row),
    0,
  );
  if (count < 2 || slots !== count * rows) return undefined;
  const columns = stretches(filled, count, (cell) => [cell.column, cell.columnSpan], 0);
  return columns && { columns, own: cells };
}

/** The columns by the white between the cells' words. */
function placedColumns(filled: readonly TaggedCell[], fills: readonly Fill[]) {
  const chunks: Chunk[][] = [];
  for (const { row, words } of filled) (chunks[row] ??= []).push({ words, box: wordsBox(words), line: row });
  const lines = chunks.filter(Boolean).map((line) => line.sort((a, b) => a.box[0] - b.box[0]));
  const all = lines.flat();
  const box = around(all.map((chunk) => chunk.box));
  const columns = withColourColumns(columnsOf(lines, dotsIn(box, fills)), fills, box, lines);
  if (columns.length < 2) return undefined;
  const own = filled.map((cell): TaggedCell => {
    const chunk = all.find(({ words }) => words === cell.words)!;
    const [first, last] = columnsUnder(chunk, columns);
    return { ...cell, column: first, columnSpan: last - first + 1 };
  });
  const clash = own.some((cell, index) =>
    own.some(
      (other, at) =>
        at > index &&
        other.row < cell.row + cell.rowSpan &&
        cell.row < other.row + other.rowSpan &&
        other.column < cell.column + cell.columnSpan &&
        cell.column < other.column + other.columnSpan,
    ),
  );
  return clash ? undefined : { columns, own };
}

/** Where one stretch ends and the next begins: in the middle of the white. */
function bounds(stretch: readonly Column[]): number[] {
  return [
    stretch[0]![0],
    ...stretch.slice(1).map(([from], index) => (stretch[index]![1] + from) / 2),
    stretch.at(-1)![1],
  ];
}
