import type { Grid, GridCell } from './grid.ts';

/** Share of the tall cells that must have text in each of the rows they are parted to. */
const FILLED = 0.5;

/**
 * Tall cells whose texts keep to the rows that small cells beside them draw are as many cells: a table of which nothing
 * but the ratings has a ground.
 */
export function partedBeside(grid: Grid): Grid {
  const groups = new Map<string, GridCell[]>();
  for (const cell of grid.cells) {
    if (cell.rowSpan < 2 || cell.columnSpan > 1 || cell.words.length === 0) continue;
    const key = `${cell.row} ${cell.rowSpan}`;
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  let cells = grid.cells;
  for (const group of groups.values()) {
    const [first] = group;
    if (!first || group.length < 3) continue;
    const parts = rowsBeside(grid, first).map(([top, bottom, row]) =>
      group.map((cell): GridCell => {
        const words = cell.words.filter(
          ({ box }) => (box[1] + box[3]) / 2 >= top && (box[1] + box[3]) / 2 < bottom,
        );
        return { ...cell, row, rowSpan: 1, words, box: [cell.box[0], top, cell.box[2], bottom] };
      }),
    );
    const full = parts.every(
      (row) => row.filter(({ words }) => words.length > 0).length >= FILLED * group.length,
    );
    const whole = group.every(({ words }) =>
      words.every(({ baseline, size }) => !cuts(parts, baseline, size)),
    );
    if (parts.length === first.rowSpan && full && whole)
      cells = [...cells.filter((cell) => !group.includes(cell)), ...parts.flat()];
  }
  if (cells === grid.cells) return grid;
  return { ...grid, cells: [...cells].sort((a, b) => a.row - b.row || a.column - b.column) };
}

/** Top, bottom and number of the rows beside a tall cell, as cells of one row draw them. */
function rowsBeside({ cells }: Grid, { row, rowSpan }: GridCell): [number, number, number][] {
  return Array.from({ length: rowSpan }, (_, index) => row + index).flatMap((at) => {
    const own = cells.find((cell) => cell.row === at && cell.rowSpan === 1);
    return own ? [[own.box[1], own.box[3], at] as [number, number, number]] : [];
  });
}

/** Whether an edge between rows runs through letters. */
const cuts = (parts: readonly GridCell[][], baseline: number, size: number): boolean =>
  parts.slice(1).some(([cell]) => cell!.box[1] < baseline && cell!.box[1] > baseline - 0.6 * size);
