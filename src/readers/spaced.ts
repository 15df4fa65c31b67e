/** Lines of text whose columns are set apart by spaces, as a table. */
export interface Spaced {
  rows: { cells: string[]; line: number }[];
  /** Index of the line behind the last. */
  end: number;
}

const RULE = /^(?=[\s\S]{3,400}$)[\s|+:=-]*[-=]{3,}[\s|+:=-]*$/;
/** Fewest columns, and rows below the first, that are a table and no chance. */
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;
/** Longest text over a column, in characters. */
const LONGEST_HEADING = 40;
const MOST_COLUMNS = 20;

interface Body {
  cells: string[];
  line: number;
  /** A blank line stands above it. */
  apart: boolean;
}

/**
 * Reads a table of fixed width that begins in a line: its columns begin where those of the first line do, and no text
 * below runs over the edge of a column. Undefined where the lines are anything else.
 */
export function readSpaced(lines: readonly string[], at: number): Spaced | undefined {
  const starts = startsOf(lines[at] ?? '');
  if (!starts) return undefined;
  const body: Body[] = [];
  let end = at + 1;
  let blank = 0;
  let whole = 0;
  for (let next = end; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (line.trim() === '' || RULE.test(line)) {
      if (++blank > 2) break;
      continue;
    }
    const cells = cut(line, starts);
    if (!cells || (blank > 0 && cells.slice(1).every((cell) => cell === ''))) break;
    const filled = cells.filter((cell) => cell !== '').length;
    if (body.length === 0 && filled < 2) break;
    if (filled >= FEWEST_COLUMNS) whole++;
    body.push({ cells, line: next + 1, apart: blank > 0 });
    blank = 0;
    end = next + 1;
  }
  if (whole < FEWEST_ROWS) return undefined;
  const header = { cells: cut(lines[at] ?? '', starts) ?? [], line: at + 1 };
  return { rows: [header, ...joinLines(body)], end };
}

/** Where the columns of a line of short texts begin. */
function startsOf(line: string): number[] | undefined {
  if (line.includes('\t') || !/\S {2,}\S/.test(line)) return undefined;
  const texts = [...line.matchAll(/\S+(?: \S+)*/g)];
  if (texts.length < FEWEST_COLUMNS || texts.length > MOST_COLUMNS) return undefined;
  if (texts.some(([text]) => text.length > LONGEST_HEADING || /[.!?,;]$/.test(text))) return undefined;
  return texts.map(({ index }) => index);
}

/** The texts of a line by column; undefined where one runs over an edge or a gap stands inside a column. */
function cut(line: string, starts: readonly number[]): string[] | undefined {
  if (line.includes('\t')) return undefined;
  const cells = starts.map((start, column) => line.slice(column === 0 ? 0 : start, starts[column + 1]));
  const runsOver = starts.some(
    (start, column) => column > 0 && start < line.length && (line[start - 1] ?? ' ') !== ' ',
  );
  if (runsOver || cells.some((cell) => / {3,}/.test(cell.trim()))) return undefined;
  return cells.map((cell) => cell.trim());
}

/** Lines of one row as one: apart by blank lines, or beginning in the first column. */
function joinLines(body: readonly Body[]): { cells: string[]; line: number }[] {
  const spaced = body.filter(({ apart }, index) => apart && index > 0).length * 3 >= body.length;
  const rows: { cells: string[]; line: number }[] = [];
  for (const { cells, line, apart } of body) {
    const above = rows.at(-1);
    if (!above || (spaced ? apart : startsRow(cells))) rows.push({ cells: [...cells], line });
    else above.cells = above.cells.map((text, column) => [text, cells[column]].filter(Boolean).join(' '));
  }
  return rows;
}

/** A line that begins a row has its first text, with a capital or a figure, and another beside it. */
function startsRow(cells: readonly string[]): boolean {
  const [first = ''] = cells;
  return first !== '' && !/^[a-zß-öø-ÿŵŷ(&]/.test(first) && cells.filter(Boolean).length > 1;
}
