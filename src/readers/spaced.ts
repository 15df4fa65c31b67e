import { isBanner } from './spaced-banners.ts';
import { cutLine, isDoubtful, type LineCells, startsOf, withHidden } from './spaced-columns.ts';
import { centredOver } from './spaced-rivers.ts';
import { type Body, begins, doubtsOf, joined, joinLines, startsRow } from './spaced-rows.ts';

/** Lines of text whose columns are set apart by spaces, as a table. */
export interface Spaced {
  rows: { cells: string[]; line: number }[];
  /** Index of the line behind the last. */
  end: number;
  /** Where its columns begin. */
  starts: readonly number[];
  /** Lines, from 1, in which it is not certain where a column begins. */
  doubts: readonly number[];
}

const RULE = /^(?=[\s\S]{3,400}$)[\s|+:=-]*[-=]{3,}[\s|+:=-]*$/;
/** Fewest columns, and rows below the first, that are a table and no chance. */
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;
/** Share of the texts that must begin where their headings do, or as near. */
const MOST_NEAR = 0.7;
const NEAR = 2;
/** Blank lines that end a table. */
const MOST_BLANK = 2;
/** Longest word or two of a heading that goes on in the next line, in characters. */
const LONGEST_REST = 25;
const LONGEST_QUESTION = 40;

/**
 * Reads a table of fixed width that begins in a line: its columns begin where those of the first line do, or near,
 * and no text below runs from one into the next. Undefined where the lines are anything else.
 * @param stops lines by their index at which a table ends: a page begins, its number is printed
 * @param goesOn the rest of a row that a page cut may stand below the header
 */
export function readSpaced(
  lines: readonly string[],
  at: number,
  stops: ReadonlySet<number> = new Set(),
  goesOn = false,
): Spaced | undefined {
  const headed = startsOf(lines[at] ?? '');
  if (!headed || RULE.test(lines[at] ?? '')) return undefined;
  const starts = withHidden(lines, at, headed);
  const read = readBody(lines, at + 1, starts, stops, goesOn);
  // Where many texts begin beside their headings, these may stand over the middle of their columns.
  const isFar = read !== undefined && areBeside(lines, read.body, starts);
  const centred = !read || isFar ? readCentred(lines, at, stops) : undefined;
  if (!read || centred) return centred;
  const { body, end, doubts } = read;
  const header: Body = {
    cells: cutLine(lines[at] ?? '', starts) ?? [],
    line: at + 1,
    apart: false,
    banner: false,
  };
  while (body[0] && !body[0].apart && !body[0].banner && goesOnHeading(body[0].cells) && body[1]) {
    header.cells = joined(header.cells, body.shift()?.cells ?? []);
  }
  const rows = [{ cells: header.cells, line: header.line }, ...joinLines(body, goesOn)];
  return { rows, end, starts, doubts: isFar ? body.map(({ line }) => line) : doubtsOf(body, doubts, goesOn) };
}

/** Many texts begin elsewhere than the headings. */
function areBeside(lines: readonly string[], body: readonly Body[], starts: readonly number[]): boolean {
  const begin = body
    .filter(({ banner }) => !banner)
    .flatMap(({ line }) => [...(lines[line - 1] ?? '').matchAll(/(?<= {2})\S/g)].map(({ index }) => index));
  const near = begin.filter((at) => starts.some((start) => Math.abs(start - at) <= NEAR));
  return near.length < begin.length * MOST_NEAR;
}

/** Reads a table whose headings stand over the middle of their columns. */
function readCentred(lines: readonly string[], at: number, stops: ReadonlySet<number>): Spaced | undefined {
  const over = centredOver(lines, at);
  const read = over && readBody(lines, over.end, over.starts, stops);
  if (!over || !read) return undefined;
  const { starts, header } = over;
  const { body, end, doubts } = read;
  const rows = [{ cells: header, line: at + 1 }, ...joinLines(body)];
  return { rows, end, starts, doubts: doubtsOf(body, doubts) };
}

/**
 * Goes on with a table of fixed width, which begins again in a line: its columns stand where they did.
 * @param fresh a row must begin there; else the rest of one that a page cut may
 */
export function goOnSpaced(
  lines: readonly string[],
  at: number,
  { starts }: Spaced,
  stops: ReadonlySet<number>,
  fresh: boolean,
): Spaced | undefined {
  const first = cutLine(lines[at] ?? '', starts, [lines[at + 1] ?? '']);
  if (!first || (fresh && (!startsRow(first) || first.filter(Boolean).length < FEWEST_COLUMNS)))
    return undefined;
  const read = readBody(lines, at, starts, stops, true);
  return read && { rows: joinLines(read.body), end: read.end, starts, doubts: read.doubts };
}

/** The lines of a table from one on, cut into columns; undefined where too few of them are. */
function readBody(
  lines: readonly string[],
  at: number,
  starts: readonly number[],
  stops: ReadonlySet<number>,
  goesOn = false,
): { body: Body[]; end: number; doubts: number[] } | undefined {
  const body: Body[] = [];
  const doubts: number[] = [];
  let end = at;
  let blank = 0;
  let whole = 0;
  for (let next = end; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (next > at && stops.has(next)) break;
    if (line.trim() === '' || RULE.test(line)) {
      if (++blank > MOST_BLANK) break;
      continue;
    }
    const beside = [lines[next + 1] ?? '', lines[next - 1] ?? ''];
    const own = isBanner(line)
      ? [line.trim(), ...starts.slice(1).map(() => '')]
      : cutLine(line, starts, beside);
    const tight =
      own || blank > 0 ? undefined : cutTight(line, starts, beside, lines.slice(next + 1, next + 3));
    const cells = own ?? tight;
    if (!cells || (blank > 0 && body.length > 0 && isLone(cells) && !leadsOn(lines, next + 1, starts))) break;
    const filled = cells.filter((cell) => cell !== '').length;
    const begins = filled >= 2 || goesOn || isBanner(line) || (blank === 0 && goesOnHeading(cells));
    if (body.length === 0 && !begins) break;
    if (filled >= FEWEST_COLUMNS) whole++;
    body.push({ cells, line: next + 1, apart: blank > 0, banner: isBanner(line) });
    if (tight || (!isBanner(line) && isDoubtful(line, starts, beside))) doubts.push(next + 1);
    blank = 0;
    end = next + 1;
  }
  return whole < (goesOn ? 1 : FEWEST_ROWS) ? undefined : { body, end, doubts };
}

/** A line without gaps beside one that is cut into most columns: a row whose longest text pushes all others. */
function cutTight(
  line: string,
  starts: readonly number[],
  beside: readonly string[],
  [below = '', next = '']: readonly string[],
): string[] | undefined {
  // The last row has one above it, and nothing below.
  const other = below.trim() === '' ? (beside[1] ?? '') : below;
  const whole = isBanner(other) ? undefined : cutLine(other, starts, [line, next]);
  if (!whole || whole.filter(Boolean).length <= starts.length / 2) {
    if (!isBanner(other) || below.trim() !== '') return undefined;
  }
  const cells = cutLine(line, starts, beside, true);
  return cells?.every((cell) => cell !== '' && begins(cell)) ? cells : undefined;
}

/** A banner stands between rows: what follows is one again. */
function leadsOn(lines: readonly string[], at: number, starts: readonly number[]): boolean {
  const next = lines.slice(at, at + 3).find((line) => line.trim() !== '' && !isBanner(line));
  const cells = next === undefined ? undefined : cutLine(next, starts);
  return isBanner(lines[at - 1] ?? '') && (cells?.filter(Boolean).length ?? 0) >= FEWEST_COLUMNS;
}

const isLone = (cells: LineCells): boolean => cells.slice(1).every((cell) => cell === '');

/**
 * The second lines of a few headings: less than half of the columns, a word or two each; a few more words in one that
 * asks, as `How will we know it has` `made a difference?`, and does not stand in the first column.
 */
function goesOnHeading(cells: LineCells): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const isShort = (cell: string): boolean =>
    cell.length <= LONGEST_REST &&
    cell.split(' ').length <= 2 &&
    /^(?:[A-Za-z(/&]|(?:19|20)\d\d$)/.test(cell);
  return (
    filled.length * 2 <= cells.length &&
    filled.every(
      (cell) => isShort(cell) || (cells[0] === '' && cell.length <= LONGEST_QUESTION && /^[a-z]/.test(cell)),
    )
  );
}
