import { countPipes } from '../markdown/pipe-cells.ts';
import { readPipes } from '../markdown/pipes.ts';
import type { TextRow } from './broken-rows.ts';

/** Fewest cells of a row, and rows of a table, that are no chance. */
const FEWEST_CELLS = 3;
const FEWEST_ROWS = 3;

/** `Action | Owner | Due` over a line of as many texts, or below it: rows whose cells are parted by strokes. */
export function pipedCells(lines: readonly string[], index: number): string[] | undefined {
  const line = lines[index] ?? '';
  if (!line.includes(' | ')) return undefined;
  const cells = line.split(' | ');
  const isAlike = (other: string | undefined): boolean => other?.split(' | ').length === cells.length;
  const isTable = cells.length >= FEWEST_CELLS && (isAlike(lines[index - 1]) || isAlike(lines[index + 1]));
  return isTable ? cells.map((cell) => cell.replace(/^\s*\||\|\s*$/g, '').trim()) : undefined;
}

/** A table that begins in a line: `|Action|Owner|Due|` over rows of as many cells, which may run over lines. */
export function closedRows(
  lines: readonly string[],
  index: number,
): { rows: TextRow[]; end: number } | undefined {
  const first = (lines[index] ?? '').trim();
  if (!first.startsWith('|') || !first.endsWith('|') || countPipes(first) <= FEWEST_CELLS) return undefined;
  const { rows, end } = readPipes(lines, index);
  const columns = rows[0]?.cells.length ?? 0;
  const whole = rows.filter(({ cells }) => cells.length === columns);
  if (whole.length < FEWEST_ROWS || whole.length * 2 < rows.length) return undefined;
  return { rows: rows.map(({ cells, line }) => ({ cells, lines: cells.map(() => line) })), end };
}
