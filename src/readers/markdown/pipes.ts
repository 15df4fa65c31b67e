import { readBarePipes, ruleBelow } from './bare-pipes.ts';
import { countPipes, isDelimiter, type RawRow, splitPipes } from './pipe-cells.ts';

const opensRow = (line: string): boolean => line.trimStart().startsWith('|');

/** Whether a table of pipes begins at a line: nobody else writes lines like these. */
export function beginsPipes(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  const next = lines[at + 1] ?? '';
  const pipes = countPipes(line);
  if (pipes === 0) return false;
  if (opensRow(line)) return pipes >= 2 || countPipes(next) >= 2 || isDelimiter(next);
  if (isDelimiter(next) || ruleBelow(lines, at) !== undefined) return true;
  return pipes >= 2 && countPipes(next) === pipes && !opensRow(next);
}

/**
 * Reads the table that begins at a line, up to a blank line or one that is no row. A row may run over lines, lack its
 * pipes at either end, or have more or fewer cells than others.
 * @returns its rows, and the line after it
 */
export function readPipes(lines: readonly string[], from: number): { rows: RawRow[]; end: number } {
  const bare = readBarePipes(lines, from);
  if (bare) return bare;
  const rows: { text: string; line: number }[] = [];
  const opened = opensRow(lines[from] ?? '');
  let columns = 0;
  let headed = false;
  let at = from;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.trim() === '') {
      // Some converters put a blank line between rows; a head of its own begins another table.
      const goesOn = opened && !headed && opensRow(lines[at + 1] ?? '') && !isDelimiter(lines[at + 2] ?? '');
      if (goesOn) continue;
      break;
    }
    if (isDelimiter(line)) {
      headed = true;
      columns = Math.max(columns, splitPipes(line).length);
      continue;
    }
    const last = rows.at(-1);
    if (opened && !opensRow(line) && last && !isWhole(last.text, columns)) {
      // The rest of a cell whose text was wrapped.
      last.text = `${last.text.trimEnd()}\n${line.trim()}`;
    } else if (countPipes(line) === 0) break;
    else rows.push({ text: line, line: at + 1 });
    if (rows.length === 1) columns = Math.max(columns, splitPipes(rows[0]?.text ?? '').length);
  }
  return { rows: rows.map(({ text, line }) => ({ cells: splitPipes(text), line })), end: at };
}

/** Longest row whose cells may still go on in the next line, in characters. */
const LONGEST_ROW = 20_000;

function isWhole(row: string, columns: number): boolean {
  if (row.length > LONGEST_ROW) return true;
  return row.trimEnd().endsWith('|') && splitPipes(row).length >= columns;
}
