import { columnsOfCells } from './cell-a-line.ts';
import { countPipes, isDelimiter, partsAtPipes, type RawRow, splitPipes } from './pipe-cells.ts';

/** Most columns, and lines of a heading or a row by which it is told, of a table that has a cell a line. */
const MOST_COLUMNS = 15;
const MOST_LINES = 3;
/** Fewest columns, and rows below the heading, where no line of dashes says how many there are. */
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;

const endsCell = (line: string): boolean => line.trimEnd().endsWith('|');
/** Pipes alone: blank cells. */
const isBlank = (line: string): boolean => /^[|\s]+$/.test(line);

/** Longest line that may begin such a table or stand in its rows, in characters. */
const LONGEST_LINE = 20_000;

/**
 * The columns of a table that begins at a line, each of whose cells an extractor ended with a pipe, none of which stands
 * in front: a cell that holds paragraphs ends its line, and rows run over lines.
 */
function columnsAt(lines: readonly string[], at: number): number | undefined {
  const first = lines[at] ?? '';
  if (!endsCell(first) || first.trimStart().startsWith('|') || first.length > LONGEST_LINE) return undefined;
  let cells = 0;
  for (let next = at; next < Math.min(lines.length, at + MOST_COLUMNS * MOST_LINES); next++) {
    const line = lines[next] ?? '';
    if (isDelimiter(line)) {
      const columns = splitPipes(line).length;
      return columns >= 2 && cells === columns && runsOver(lines, at, next, columns) ? columns : undefined;
    }
    if (line.trim() === '') break;
    cells += countPipes(line);
  }
  // A title over the headings is filled up with blank cells.
  const under = lines[at + 1] ?? '';
  const titled = /^\|{2,}\s*$/.test(under) && countPipes(first) === 1 ? countPipes(under) : 0;
  if (titled > 0) return rowsClose(lines, at + 2, titled + 1) ? titled + 1 : undefined;
  const columns = countPipes(first);
  if (columns === 1) return columnsOfCells(lines, at);
  return columns >= FEWEST_COLUMNS && columns <= MOST_COLUMNS && rowsClose(lines, at + 1, columns)
    ? columns
    : undefined;
}

/** The heading stands on several lines, or rows do. */
const runsOver = (lines: readonly string[], at: number, dashes: number, columns: number): boolean =>
  dashes > at + 1 || rowsClose(lines, dashes + 1, columns);

/** Whether the next rows have as many cells each, some of them on several lines. */
function rowsClose(lines: readonly string[], from: number, columns: number): boolean {
  let [rows, cells, begun, runs] = [0, 0, from, false];
  for (let at = from; at < Math.min(lines.length, from + MOST_COLUMNS * MOST_LINES * 2); at++) {
    const line = lines[at] ?? '';
    if (line.trim() === '' || line.length > LONGEST_LINE) break;
    cells += countPipes(line);
    if (cells > columns || (cells === columns && !endsCell(line))) return false;
    if (cells < columns) continue;
    runs ||= at > begun;
    rows++;
    cells = 0;
    begun = at + 1;
    if (runs && rows >= FEWEST_ROWS) return true;
  }
  return false;
}

/** Whether a table begins at a line whose cells a text extractor put in lines of their own. */
export const beginsStacked = (lines: readonly string[], at: number): boolean =>
  columnsAt(lines, at) !== undefined;

/** Reads that table, up to a blank line between rows, or to a line with more cells than a row has left. */
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
    if (isDelimiter(line) && !isBlank(line)) continue;
    if (cells.length + countPipes(line) > columns) break;
    if (between) begun = at;
    const parts = partsAtPipes(line);
    for (const [index, part] of parts.entries()) {
      text.push(part.trim());
      if (index === parts.length - 1) break;
      cells.push(text.filter(Boolean).join('\n'));
      text = [];
    }
    text = text.filter(Boolean);
    if (cells.length < columns) continue;
    rows.push({ cells, line: begun + 1 });
    cells = [];
    text = [];
    end = at + 1;
  }
  return { rows, end };
}
