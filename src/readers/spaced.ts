import { isBanner } from './spaced-banners.ts';
import { cutLine, isDoubtful, type LineCells, startsOf, withHidden } from './spaced-columns.ts';
import { centredOver } from './spaced-rivers.ts';

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
/** Longest reference, in characters. */
const LONGEST_REF = 8;
/** Longest word or two of a heading that goes on in the next line, in characters. */
const LONGEST_REST = 25;
const LONGEST_QUESTION = 40;

interface Body {
  cells: string[];
  line: number;
  /** A blank line stands above it. */
  apart: boolean;
  /** It is a heading over all columns. */
  banner: boolean;
}

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

/** `re-` over `open`, `IA23-` over `01`. */
const isCut = (above = '', below = ''): boolean =>
  (/[a-z]-$/i.test(above) && /^[a-z]/.test(below)) || (/\d-$/.test(above) && /^\d/.test(below));

/** What ends words, and is none alone: its hyphen is the line's. */
const ENDINGS = new Set(
  'ness tion tions sion sions ation ations ment ments ing ings ity ities ance ances ence ences ship ships ting ring ning'.split(
    ' ',
  ),
);

/** A text and its rest as one. */
const mended = (above: string, rest: string): string =>
  ENDINGS.has(/^[a-z]+/.exec(rest)?.[0] ?? '') ? above.slice(0, -1) + rest : above + rest;

/** Cells and the lines below them; a hyphen at the end of a line goes on in the next. */
const joined = (above: LineCells, below: LineCells): string[] =>
  above.map((text, column) => {
    const rest = below[column] ?? '';
    return isCut(text, rest) ? mended(text, rest) : [text, rest].filter(Boolean).join(' ');
  });

/** References in the middle of their rows' lines: the first stands below other texts of its row. */
function areInMiddle(body: readonly Body[], goesOn: boolean): boolean {
  const [first] = body.filter(({ banner }) => !banner);
  const refs = body.filter(({ cells }) => areRefs(cells, cells)).length;
  return (
    !goesOn &&
    first?.cells[0] === '' &&
    refs > 1 &&
    body.every(({ cells, banner }) => banner || cells[0] === '' || areRefs(cells, cells))
  );
}

/** Which row such a line is of is told by the nearest reference alone. */
const doubtsOf = (body: readonly Body[], doubts: readonly number[], goesOn = false): readonly number[] =>
  areInMiddle(body, goesOn) ? body.map(({ line }) => line) : doubts;

/** Lines as rows, each with the reference nearest to it. */
function byNearest(body: readonly Body[]): { cells: string[]; line: number }[] {
  const marks = body.filter(({ cells, banner }) => banner || cells[0] !== '');
  const rows = new Map<Body, { cells: string[]; line: number }>();
  for (const own of body) {
    const open = marks.filter((mark) => mark === own || !mark.banner);
    const mark = open.reduce((best, other) =>
      Math.abs(other.line - own.line) < Math.abs(best.line - own.line) ? other : best,
    );
    const row = rows.get(mark);
    if (row) row.cells = joined(row.cells, own.cells);
    else rows.set(mark, { cells: [...own.cells], line: own.line });
  }
  return [...rows.values()];
}

/** Lines of one row as one: apart by blank lines, else by where the texts of the columns begin. */
function joinLines(body: readonly Body[], goesOn = false): { cells: string[]; line: number }[] {
  if (areInMiddle(body, goesOn)) return byNearest(body);
  const own = body.filter(({ banner }) => !banner);
  // White around banners tells nothing of rows.
  const isApart = (row: Body, index: number) =>
    row.apart && index > 0 && !row.banner && !body[index - 1]?.banner;
  const spaced = body.filter(isApart).length * 3 >= own.length;
  const byFirst = isOnEachRow(body);
  const rows: { cells: string[]; line: number }[] = [];
  for (const [index, { cells, line, apart, banner }] of body.entries()) {
    const above = rows.at(-1);
    const before = body[index - 1];
    const runsOn =
      !apart &&
      before !== undefined &&
      (isCut(before.cells[0], cells[0]) || goesOnBelow(cells, before.cells));
    const starts = runsOn
      ? false
      : spaced
        ? apart || startsAll(cells, before?.cells ?? []) || (startsRow(cells) && areRefs(cells, above?.cells))
        : startsRow(cells) || apart || startsText(cells, before?.cells ?? [], byFirst);
    if (!above || starts || banner || before?.banner) rows.push({ cells: [...cells], line });
    else above.cells = joined(above.cells, cells);
  }
  return rows;
}

/** Texts of the line above go on in small letters in most columns that have any: it begins no row. */
function goesOnBelow(cells: LineCells, above: LineCells): boolean {
  const filled = cells.filter((cell, column) => cell !== '' && column > 0);
  const small = cells.filter((cell, column) => column > 0 && above[column] !== '' && SMALL.test(cell));
  return !areRefs(cells, cells) && small.length > 0 && small.length * 2 >= filled.length;
}

/** A text in small letters that is no `n/a`. */
const SMALL = /^(?!(?:n\/a|tb[acd]|nil|none|yes|no)\b)[a-z]{2,}/;

/** Both begin with a reference: `1.2`, `A3`. */
const areRefs = (cells: LineCells, above: LineCells = []): boolean =>
  [cells, above].every(
    ([first = '']) => first.length <= LONGEST_REF && /^[A-Z]{0,3}\d[\d.]*[a-z]?\.?$/.test(first),
  );

/** The first column has a text in each row: a reference, or a text beside which no row goes without one. */
function isOnEachRow(body: readonly Body[]): boolean {
  const firsts = body.filter(({ cells }) => startsRow(cells)).map(({ cells }) => cells[0] ?? '');
  if (firsts.length > 0 && firsts.every((text) => text.length <= LONGEST_REF && /\d/.test(text))) return true;
  const without = body.some(
    ({ cells }) => cells[0] === '' && cells.slice(1).every((cell) => cell !== '' && begins(cell)),
  );
  return !without && firsts.length * 3 >= body.length;
}

/** All columns but the first begin in this line, and were blank above: the row above had one line more in its first. */
function startsAll(cells: LineCells, before: LineCells): boolean {
  return cells.slice(1).every((cell, index) => cell !== '' && begins(cell) && before[index + 1] === '');
}

/** A line that begins a row has its first text, with a capital or a figure, and another beside it. */
function startsRow(cells: LineCells): boolean {
  const [first = ''] = cells;
  return first !== '' && begins(first) && cells.filter(Boolean).length > 1;
}

const begins = (text: string): boolean => !/^[a-zß-öø-ÿŵŷ(&]/.test(text);

/**
 * Where the first column stands once over several rows, texts tell where a row begins: cells begin in its first line,
 * so a column that was blank in the line above and is not in this one begins a row; and so do texts in all columns.
 */
function startsText(cells: LineCells, before: LineCells, byFirst: boolean): boolean {
  if (byFirst || cells[0] !== '') return false;
  const others = cells.slice(1);
  const fresh = others.filter((cell, index) => cell !== '' && before[index + 1] === '');
  if (fresh.length > 0 && fresh.every(begins)) return true;
  return others.every((cell) => cell !== '' && begins(cell));
}
