import { startsBelow } from './spaced-below.ts';
import { FEWEST_COLUMNS, goesOnHeading, RULE, readBody } from './spaced-body.ts';
import { cutLine, startsBesideBlank, startsOf, withHidden } from './spaced-columns.ts';
import { areRefs, type Body, joined } from './spaced-lines.ts';
import { cutLoosely } from './spaced-loose.ts';
import { centredOver } from './spaced-rivers.ts';
import { rowsOf, startsRow } from './spaced-rows.ts';

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

/** Share of the texts that must begin where their headings do, or as near. */
const MOST_NEAR = 0.7;
const NEAR = 2;

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
  const headed = startsBesideBlank(lines, at) ?? startsOf(lines[at] ?? '');
  if (!headed || RULE.test(lines[at] ?? '')) return undefined;
  const over = withHidden(lines, at, headed);
  const below = startsBelow(lines, at, over);
  const starts = below ?? over;
  const read = readBody(lines, at + 1, starts, stops, goesOn);
  // Where many texts begin beside their headings, these may stand over the middle of their columns.
  const isFar = read !== undefined && areBeside(lines, read.body, starts);
  const centred = !read || isFar ? readCentred(lines, at, stops) : undefined;
  if (!read || centred) return centred;
  const { body, end, doubts } = read;
  const header: Body = {
    cells:
      (below
        ? cutAt(lines[at] ?? '', below)
        : (cutLine(lines[at] ?? '', starts) ?? cutLoosely(lines[at] ?? '', starts))) ?? [],
    line: at + 1,
    apart: false,
    banner: false,
  };
  // A row may stand where a header would.
  const isRow = header.cells[0] !== '' && areRefs(header.cells);
  while (!isRow && body[0] && !body[0].apart && !body[0].banner && goesOnHeading(body[0].cells) && body[1]) {
    header.cells = joined(header.cells, body.shift()?.cells ?? []);
  }
  const own = rowsOf(isRow ? [header, ...body] : body, doubts, goesOn);
  const rows = isRow ? own.rows : [{ cells: header.cells, line: header.line }, ...own.rows];
  return { rows, end, starts, doubts: isFar ? body.map(({ line }) => line) : own.doubts };
}

/** A header's texts, of which none runs over an edge, though one may begin a little in front of it. */
function cutAt(line: string, edges: readonly number[]): string[] {
  const own = edges.map(
    (edge) => [edge, edge - 1, edge - 2].find((at) => (line[at - 1] ?? ' ') === ' ') ?? edge,
  );
  return own.map((edge, column) => line.slice(edge, own[column + 1]).trim());
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
  const own = rowsOf(body, doubts);
  return { rows: [{ cells: header, line: at + 1 }, ...own.rows], end, starts, doubts: own.doubts };
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
  return read && { ...rowsOf(read.body, read.doubts), end: read.end, starts };
}
