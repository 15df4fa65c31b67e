import { ruleRows } from '../aligned/region.ts';
import { rowsOf } from '../aligned/rows.ts';
import type { Chunk } from '../lines/chunks.ts';
import { chunksOf, cutAtEdges } from '../lines/chunks.ts';
import { linesOf } from '../lines/lines.ts';
import type { Word } from '../page.ts';
import { around } from '../page.ts';
import type { Column } from '../tables/columns.ts';
import { columnsOf } from '../tables/columns.ts';
import type { Grid, GridCell } from '../tables/grid.ts';
import { stackRows } from '../tables/refine.ts';
import type { Frame } from './rules.ts';

/** A grid whose rules leave rows or columns of figures undivided, read by its text; the rules still part what they part. */
export function divided(grid: Grid, { horizontals }: Frame): Grid | undefined {
  const lines = linesOf(grid.cells.flatMap(({ words }) => words));
  const chunks = cutAtEdges(cutAtBorders(lines.map(chunksOf), grid));
  const columns = columnsOf(chunks);
  if (columns.length < grid.columns) return undefined;
  if (columns.length === grid.columns) return stacksDivided(grid);
  const rows = ruleRows(horizontals).filter(({ y }) => y > grid.box[1] + 3 && y < grid.box[3] - 3);
  const cells = rowsOf(lines, chunks, columns, rows);
  const rowCount = cells.reduce((most, cell) => Math.max(most, cell.row + cell.rowSpan), 0);
  return {
    ...grid,
    rows: rowCount,
    columns: columns.length,
    cells,
    found: 'ruled-and-aligned',
    confidence: 0.7,
    edges: [...columns.map(([from]) => from), columns.at(-1)![1]],
  };
}

/** The grid with each row that holds stacks of figures divided to their lines; its columns stay. */
function stacksDivided(grid: Grid): Grid {
  const cells: GridCell[] = [];
  const shift: number[] = [];
  let added = 0;
  for (let row = 0; row < grid.rows; row++) {
    shift.push(row + added);
    const own = stackRows(grid, row);
    if (!own) continue;
    const lines = linesOf(own.flatMap(({ words }) => words));
    const chunks = cutAtBorders(
      lines.map((line, index) => [{ words: line.words, box: line.box, line: index }]),
      grid,
    );
    const columns = Array.from(
      { length: grid.columns },
      (_, index): Column => [grid.edges[index]!, grid.edges[index + 1]!],
    );
    const inner = rowsOf(lines, chunks, columns, [], false);
    const count = inner.reduce((most, cell) => Math.max(most, cell.row + 1), 0);
    cells.push(...inner.map((cell) => ({ ...cell, row: cell.row + row + added, columnSpan: 1 })));
    added += count - 1;
  }
  shift.push(grid.rows + added);
  for (const cell of grid.cells) {
    if (stackRows(grid, cell.row)?.includes(cell)) continue;
    const row = shift[cell.row]!;
    cells.push({ ...cell, row, rowSpan: shift[cell.row + cell.rowSpan]! - row });
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...grid, rows: grid.rows + added, cells, found: 'ruled-and-aligned', confidence: 0.8 };
}

/** Cuts chunks that run over a border between filled cells. */
function cutAtBorders(lines: readonly Chunk[][], grid: Grid): Chunk[][] {
  const home = new Map<Word, number>();
  for (const [index, cell] of grid.cells.entries()) for (const word of cell.words) home.set(word, index);
  return lines.map((chunks) =>
    chunks.flatMap((chunk) => {
      const parts: Chunk[] = [];
      for (const word of chunk.words) {
        const last = parts.at(-1);
        if (last && home.get(last.words[0]!) === home.get(word)) last.words.push(word);
        else parts.push({ words: [word], box: word.box, line: chunk.line });
      }
      if (parts.length === 1) return [chunk];
      for (const part of parts) part.box = around(part.words.map(({ box }) => box));
      return parts;
    }),
  );
}
