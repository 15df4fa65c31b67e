import { chunksOf } from '../lines/chunks.ts';
import { linesOf } from '../lines/lines.ts';
import type { Word } from '../page.ts';
import { around } from '../page.ts';
import type { Grid, GridCell } from '../tables/grid.ts';
import { cutAt, startsOf } from './stripes.ts';

/** Least columns a header line must fill, so that a sentence above a table is none. */
const LEAST = 3;

/** Most white between the headings and the first rule, in font sizes; and where each column has its bold heading. */
const NEAR = 0.9;
const FAR = 1.8;

/** A ruled grid whose header stands right above its first rule, without rules of its own, takes it in as its first row. */
export function withHead(grid: Grid, words: readonly Word[], isBold = false): Grid {
  if (grid.columns < LEAST) return grid;
  const [x0, y0, x1] = grid.box;
  const above = words.filter(
    ({ box, sideways }) =>
      !sideways && box[0] > x0 - 3 && box[2] < x1 + 3 && box[3] < y0 + 3 && box[3] > y0 - 60,
  );
  const starts = startsOf(grid);
  const cells = new Map<number, GridCell>();
  let edge = y0;
  /** Headings of several lines end in lines that fill but some columns. */
  let most = 0;
  for (const [index, line] of linesOf(above).toReversed().entries()) {
    const white = edge - line.box[3];
    if (white > (index === 0 ? FAR : 0.45) * line.size) break;
    const chunks = chunksOf(line, 0).flatMap(({ words: own }) =>
      cutAt(own, starts).map((part) => ({ words: part, box: around(part.map(({ box }) => box)) })),
    );
    const columns = chunks.map(({ box }) =>
      grid.edges.findIndex(
        (left, column) =>
          column < grid.columns && box[0] >= left - 2 && box[2] <= grid.edges[column + 1]! + 2,
      ),
    );
    if (columns.includes(-1) || new Set(columns).size < columns.length) break;
    const isWhole = chunks.length === grid.columns && line.words.every(({ bold }) => bold);
    if (index === 0 && (isBold || white > NEAR * line.size) && !isWhole) break;
    most = Math.max(most, chunks.length);
    chunks.forEach((chunk, at) => {
      const column = columns[at]!;
      const own = cells.get(column) ?? {
        row: 0,
        column,
        rowSpan: 1,
        columnSpan: 1,
        box: chunk.box,
        words: [],
      };
      own.words.push(...chunk.words);
      cells.set(column, own);
    });
    edge = line.box[1];
  }
  if (most < Math.max(LEAST, 0.6 * grid.columns)) return grid;
  for (const cell of cells.values())
    cell.box = [grid.edges[cell.column]!, edge, grid.edges[cell.column + 1]!, y0];
  const taken = [...cells.values()].flatMap((cell) => cell.words);
  const headed: Grid = {
    ...grid,
    box: around([grid.box, [x0, edge, x1, y0]]),
    rows: grid.rows + 1,
    cells: [
      ...[...cells.values()].sort((a, b) => a.column - b.column),
      ...grid.cells.map((cell) => ({ ...cell, row: cell.row + 1 })),
    ],
  };
  // A first row without its shade stands below the headings.
  return isBold || taken.some(({ bold }) => bold) ? headed : withHead(headed, words, true);
}
