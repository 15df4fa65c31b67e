import { readBarePipes } from '../markdown/bare-pipes.ts';
import { countPipes, type RawRow } from '../markdown/pipe-cells.ts';
import { readPipes } from '../markdown/pipes.ts';
import { beginsStacked, readStacked } from '../markdown/stacked.ts';

/** Fewest cells of a row, and rows of a table, that are no chance. */
const FEWEST_CELLS = 3;
const FEWEST_ROWS = 2;

/**
 * A table of pipes that begins in a line: `|Action|Owner|Due|` over rows of as many cells, the same without pipes at
 * their ends, or with one behind each cell; rows may run over lines.
 */
export function pipedRows(
  lines: readonly string[],
  index: number,
): { rows: RawRow[]; end: number } | undefined {
  const first = (lines[index] ?? '').trim();
  if (!first.includes('|')) return undefined;
  if (beginsStacked(lines, index)) return readStacked(lines, index);
  if (!first.startsWith('|') || !first.endsWith('|')) return readBarePipes(lines, index);
  if (countPipes(first) <= FEWEST_CELLS) return undefined;
  const closed = readPipes(lines, index);
  const columns = closed.rows[0]?.cells.length ?? 0;
  const whole = closed.rows.filter(({ cells }) => cells.length === columns);
  return whole.length < FEWEST_ROWS || whole.length * 2 < closed.rows.length ? undefined : closed;
}
