import { linesOf } from '../lines/lines.ts';
import type { Word } from '../page.ts';
import { around } from '../page.ts';
import type { Grid, GridCell } from '../tables/grid.ts';

/** White, points, up to a row of the same table that is drawn. */
const FURTHEST = 300;
/** Lines of one cell are no further apart, in font sizes. */
const STEP = 1.45;

/**
 * Gives shaded rows that lack the first column of the table above, as a merged cell of the row above stands there, that
 * column, so that they are rows of that table. @returns the words beside them
 */
export function withFirstColumns(grids: Grid[], words: readonly Word[]): Set<Word> {
  const open = new Set<Word>();
  grids.sort((a, b) => a.box[1] - b.box[1]);
  for (const [index, grid] of grids.entries()) {
    const above = grids.slice(0, index).findLast((other) => lacks(grid, other));
    if (!above || isHeaded(grid)) continue;
    grids[index] = widened(grid, above, words);
    for (const cell of grids[index].cells)
      if (cell.column === 0) for (const word of cell.words) open.add(word);
  }
  return open;
}

/** Whether a grid has the last columns of another, right of its first. */
function lacks(grid: Grid, above: Grid): boolean {
  const missing = above.columns - grid.columns;
  return (
    missing === 1 &&
    grid.columns > 1 &&
    grid.box[1] > above.box[3] - 3 &&
    grid.box[1] < above.box[3] + FURTHEST &&
    grid.edges.every((edge, at) => Math.abs(edge - above.edges[at + missing]!) < 5)
  );
}

/** A table of its own begins with headings. */
const isHeaded = ({ cells }: Grid): boolean =>
  cells.every(({ row, words }) => row > 0 || words.every(({ bold }) => bold));

function widened(grid: Grid, above: Grid, words: readonly Word[]): Grid {
  const [left, right] = [above.edges[0]!, above.edges[1]!];
  const rows = Array.from({ length: grid.rows }, (_, row) => grid.cells.filter((cell) => cell.row === row));
  const firsts = rows.flatMap((cells, row): GridCell[] => {
    if (cells.length === 0) return [];
    const [, top, , bottom] = around(cells.map(({ box }) => box));
    const own = words.filter(
      ({ box, sideways }) =>
        !sideways &&
        box[0] > left - 3 &&
        box[2] < right + 3 &&
        box[3] > top + 1 &&
        (box[1] + box[3]) / 2 < bottom,
    );
    if (own.length === 0) return [];
    return [{ row, column: 0, rowSpan: 1, columnSpan: 1, box: [left, top, right, bottom], words: own }];
  });
  const cells = [...firsts, ...grid.cells.map((cell) => ({ ...cell, column: cell.column + 1 }))];
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    ...grid,
    columns: above.columns,
    edges: above.edges,
    box: [left, grid.box[1], grid.box[2], grid.box[3]],
    cells,
  };
}

/** Puts what goes on in a first column beside such rows, and below them, into the cell that it began in. */
export function joinedBeside(grid: Grid, open: ReadonlySet<Word>): Grid {
  const gone = new Set<GridCell>();
  let home: GridCell | undefined;
  let isOpen = false;
  for (const cell of grid.cells.toSorted((a, b) => a.row - b.row)) {
    if (cell.column > 0 || cell.columnSpan > 1) continue;
    const isBeside = cell.words.some((word) => open.has(word));
    if (home && (isBeside || isOpen) && cell.words.length > 0 && isNext(home, cell)) {
      home.words = [...home.words, ...cell.words];
      home.rowSpan = cell.row + cell.rowSpan - home.row;
      home.box = around([home.box, cell.box]);
      gone.add(cell);
      isOpen = true;
    } else {
      home = cell;
      isOpen = isBeside;
    }
  }
  return gone.size > 0 ? { ...grid, cells: grid.cells.filter((cell) => !gone.has(cell)) } : grid;
}

/** Whether a text begins where the next line of another would. */
function isNext(above: GridCell, below: GridCell): boolean {
  const [last, next] = [linesOf(above.words).at(-1), linesOf(below.words)[0]];
  return !last || (next !== undefined && next.baseline - last.baseline < STEP * next.size);
}
