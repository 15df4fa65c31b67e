import type { Box, Word } from '../page.ts';

/** A cell on a grid, with the words that stand in it. Rows and columns count from 0. */
export interface GridCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  box: Box;
  words: Word[];
}

/** A table as found on one page. */
export interface Grid {
  box: Box;
  rows: number;
  columns: number;
  cells: GridCell[];
  /** `ruled`, `tagged`, `aligned`, … */
  found: string;
  /** 0 to 1 */
  confidence: number;
  /** Left edges of the columns and the right edge of the last. */
  edges: number[];
}

/** Takes out rows and columns where no cell starts that has words, when `spare` says they may go. */
export function compact(grid: Grid, spare: (kind: 'row' | 'column', index: number) => boolean): Grid {
  const rowUsed = new Array<boolean>(grid.rows).fill(false);
  const columnUsed = new Array<boolean>(grid.columns).fill(false);
  for (const cell of grid.cells) {
    if (cell.words.length === 0) continue;
    rowUsed[firstWide(cell.row, cell.rowSpan, (index) => spare('row', index))] = true;
    columnUsed[firstWide(cell.column, cell.columnSpan, (index) => spare('column', index))] = true;
  }
  const rowTo = renumber(rowUsed, (index) => spare('row', index));
  const columnTo = renumber(columnUsed, (index) => spare('column', index));
  const rows = rowTo[grid.rows]!;
  const columns = columnTo[grid.columns]!;
  if (rows === grid.rows && columns === grid.columns) return grid;
  const cells = grid.cells.flatMap((cell): GridCell[] => {
    const row = rowTo[cell.row]!;
    const column = columnTo[cell.column]!;
    const rowSpan = rowTo[cell.row + cell.rowSpan]! - row;
    const columnSpan = columnTo[cell.column + cell.columnSpan]! - column;
    return rowSpan > 0 && columnSpan > 0 ? [{ ...cell, row, column, rowSpan, columnSpan }] : [];
  });
  const edges = grid.edges.filter(
    (_, index) => index === grid.columns || columnTo[index + 1]! > columnTo[index]!,
  );
  return { ...grid, rows, columns, cells, edges };
}

function renumber(used: readonly boolean[], spare: (index: number) => boolean): number[] {
  const to = [0];
  for (const [index, use] of used.entries()) to.push(to[index]! + (use || !spare(index) ? 1 : 0));
  return to;
}

/** Where a cell counts as starting: past the slivers that padding leaves. */
function firstWide(start: number, span: number, spare: (index: number) => boolean): number {
  for (let index = start; index < start + span; index++) if (!spare(index)) return index;
  return start;
}
