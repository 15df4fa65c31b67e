import { type Content, type Grid, type GridCell, passagesIn } from './content.ts';

/** Fewest columns of a table within a cell that are columns of the table around it. */
const FEWEST_COLUMNS = 2;

/**
 * A table in whose rows, in one column, tables of one form stand, as one table: their columns take the place of that
 * column, their heading stands once, and what is beside them reaches down over their rows.
 * @returns undefined for any other table
 */
export function unnested(grid: Grid): Grid | undefined {
  const { cells, columns, rows } = grid;
  const inner = new Map(
    cells.flatMap((cell) => {
      const held = innerOf(cell);
      return held ? [[cell.row, { column: cell.column, grid: held }] as const] : [];
    }),
  );
  const [model] = inner.values();
  if (!model || cells.some(isSpanned)) return undefined;
  const { column } = model;
  const width = model.grid.columns;
  const alike = [...inner.values()].every((own) => own.column === column && own.grid.columns === width);
  const others = Array.from({ length: rows }, (_, index) => index + 1).filter((row) => !inner.has(row));
  if (!alike || width < FEWEST_COLUMNS || others.some((row) => row > 1)) return undefined;
  const held = cells.filter((cell) => cell.contents.some(({ type }) => type === 'grid'));
  if (held.length !== inner.size) return undefined;
  const grids = [...inner.values()].map((own) => own.grid);
  const isHeaded = others.length < 2 && haveOneHeader(grids);
  const made: GridCell[] = [];
  let at = 0;
  // No row of the table around says what stands beside.
  if (isHeaded && others.length === 0) {
    for (const cell of overOf(grid, column, grids[0]))
      made.push({ ...cell, column: column + cell.column - 1 });
    at = 1;
  }
  for (let row = 1; row <= rows; row++) {
    const own = inner.get(row)?.grid;
    const skipped = own && isHeaded ? 1 : 0;
    const height = own ? own.rows - skipped : 1;
    for (const cell of cells.filter((beside) => beside.row === row && beside.column !== column)) {
      const moved = cell.column > column ? cell.column + width - 1 : cell.column;
      made.push({ ...cell, row: at + 1, column: moved, rowSpan: height });
    }
    const parts = own
      ? own.cells.filter((cell) => cell.row > skipped)
      : overOf(grid, column, isHeaded && grids[0]);
    for (const cell of parts)
      made.push({ ...cell, row: at + cell.row - skipped, column: column + cell.column - 1 });
    at += height;
  }
  made.sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...grid, rows: at, columns: columns + width - 1, cells: made };
}

const isSpanned = ({ rowSpan, columnSpan }: GridCell): boolean => rowSpan > 1 || columnSpan > 1;

/** The table that a cell holds and nothing else. */
function innerOf({ contents }: GridCell): Grid | undefined {
  const [own, ...more] = contents.filter((content) => content.type === 'grid' || textOf(content) !== '');
  return own?.type === 'grid' && more.length === 0 && !own.cells.some(isSpanned) && isFlat(own)
    ? own
    : undefined;
}

const isFlat = ({ cells }: Grid): boolean =>
  cells.every(({ contents }) => contents.every(({ type }) => type === 'passage'));

const textOf = (content: Content): string =>
  passagesIn([content])
    .flatMap(({ runs }) => runs.map(({ text }) => text))
    .join('')
    .trim();

/** All begin with the same row. */
function haveOneHeader(grids: readonly Grid[]): boolean {
  const headers = grids.map(({ cells }) =>
    cells
      .filter(({ row }) => row === 1)
      .map((cell) => cell.contents.map(textOf).join(' '))
      .join(' | '),
  );
  return grids.length > 1 && grids.every(({ rows }) => rows > 1) && new Set(headers).size === 1;
}

/** What stands over the columns: the header of the tables within, else the heading of the column they stood in. */
const overOf = ({ cells }: Grid, column: number, headed: Grid | false | undefined): GridCell[] =>
  headed
    ? headed.cells.filter(({ row }) => row === 1)
    : cells
        .filter((cell) => cell.row === 1 && cell.column === column)
        .map((cell) => ({ ...cell, column: 1 }));
