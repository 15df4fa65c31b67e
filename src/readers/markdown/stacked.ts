import { countPipes, isDelimiter, type RawRow, splitPipes } from './pipes.ts';

/** Most columns, and lines of a heading, of a table that has a cell a line. */
const MOST_COLUMNS = 15;
const MOST_LINES = 3;

/** The line ends a cell, and parts no other. */
const endsCell = (line: string): boolean => line.trimEnd().endsWith('|') && countPipes(line) === 1;

/** The columns of a table that begins at a line with a cell a line, each ended by a pipe, over a line of dashes. */
function columnsAt(lines: readonly string[], at: number): number | undefined {
  if (!endsCell(lines[at] ?? '') || (lines[at] ?? '').trim() === '|') return undefined;
  let cells = 0;
  for (let next = at; next < Math.min(lines.length, at + MOST_COLUMNS * MOST_LINES); next++) {
    const line = lines[next] ?? '';
    if (isDelimiter(line)) return cells >= 2 && splitPipes(line).length === cells ? cells : undefined;
    if (line.trim() === '' || countPipes(line) > 1) return undefined;
    if (endsCell(line)) cells++;
  }
  return undefined;
}

/** Whether a table begins at a line whose cells a text extractor put in lines of their own. */
export const beginsStacked = (lines: readonly string[], at: number): boolean =>
  columnsAt(lines, at) !== undefined;

/** Reads that table, up to a blank line between rows. */
export function readStacked(lines: readonly string[], from: number): { rows: RawRow[]; end: number } {
  const columns = columnsAt(lines, from) ?? 1;
  const rows: RawRow[] = [];
  let cells: string[] = [];
  let text: string[] = [];
  let begun = from;
  let end = from;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const between = cells.length === 0 && text.length === 0;
    if (between && line.trim() === '') break;
    if (isDelimiter(line)) continue;
    if (countPipes(line) > 1) break;
    if (between) begun = at;
    text.push(line.replace(/\|\s*$/, '').trim());
    if (!endsCell(line)) continue;
    cells.push(text.filter(Boolean).join('\n'));
    text = [];
    if (cells.length < columns) continue;
    rows.push({ cells, line: begun + 1 });
    cells = [];
    end = at + 1;
  }
  return { rows, end };
}
