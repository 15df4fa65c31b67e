import type { Line } from '../lines/lines.ts';
import { linesOf } from '../lines/lines.ts';
import type { Word } from '../page.ts';
import type { Grid } from '../tables/grid.ts';

/** Least columns. */
const FEWEST = 3;
/** Least rows that white parts, and where each begins with a reference. */
const ROWS = 3;
const REFS = 2;
/** Share of the words of a table that stand in rows that hold several. */
const MOST = 0.6;
/** White between rows, in parts of the letters' size. */
const PARTED = 0.5;
/** Least height of two rows, in parts of the letters' size. */
const TALL = 2.4;
/** Share of the columns in which the texts of a row begin, and of rows that have so many. */
const FILLED = 0.6;
/** Share of the texts that may begin with a small letter, as the rest of a sentence does. */
const RESTS = 0.15;
/** Least share that begins with a letter: rows of figures are parted line by line. */
const WORDED = 0.5;
/** `1.2`, `A3` */
const REF = /^[A-Z]{0,3}\d{1,3}(?:\.\d{1,3})*[a-z]?[.)]?$/;

/**
 * Whether rules part but the columns of a table, or but its themes: most words stand in rows that white through all
 * columns parts again, into texts that begin in most columns, as paragraphs of one row's cells do not.
 */
export function lacksRows(grid: Grid): boolean {
  if (grid.columns < FEWEST) return false;
  let whole = 0;
  const rows = new Map<number, Word[]>();
  for (const { row, rowSpan, words } of grid.cells) {
    whole += words.length;
    if (rowSpan > 1) continue;
    const own = rows.get(row);
    if (own) own.push(...words);
    else rows.set(row, [...words]);
  }
  const tall = [...rows.values()].filter(isTall);
  if (count(tall) <= MOST * whole) return false;
  return count(tall.filter((words) => isParted(words, grid.edges))) > MOST * whole;
}

const count = (rows: readonly Word[][]): number => rows.reduce((sum, { length }) => sum + length, 0);

/** Whether several rows have room. */
function isTall(words: readonly Word[]): boolean {
  let [top, bottom] = [Infinity, -Infinity];
  for (const { box } of words) {
    top = Math.min(top, box[1]);
    bottom = Math.max(bottom, box[3]);
  }
  return bottom - top > TALL * (words[0]?.size ?? 0);
}

function isParted(words: readonly Word[], edges: readonly number[]): boolean {
  const rows = partedByWhite(linesOf(words)).map((lines) => startsOf(lines, edges));
  const full = rows.filter(({ length }) => length >= Math.max(FEWEST, FILLED * (edges.length - 1)));
  const areNumbered = full.every((starts) => starts.some(({ text }) => REF.test(text)));
  if (full.length < Math.max(areNumbered ? REFS : ROWS, FILLED * rows.length)) return false;
  const starts = full.flat();
  const share = (sign: RegExp) => starts.filter(({ text }) => sign.test(text)).length / starts.length;
  return share(/^\p{Ll}/u) <= RESTS && share(/^\p{L}/u) >= WORDED;
}

/** Lines between which no white goes through. */
function partedByWhite(lines: readonly Line[]): Line[][] {
  const parts: Line[][] = [];
  let bottom = -Infinity;
  for (const line of lines) {
    if (line.box[1] - bottom > PARTED * line.size) parts.push([]);
    parts.at(-1)!.push(line);
    bottom = Math.max(bottom, line.box[3]);
  }
  return parts;
}

/** The first word of each column that has one. */
function startsOf(lines: readonly Line[], edges: readonly number[]): Word[] {
  const starts = new Map<number, Word>();
  for (const word of lines.flatMap((line) => line.words)) {
    const column = edges.findLastIndex((edge) => edge < (word.box[0] + word.box[2]) / 2);
    if (!starts.has(column)) starts.set(column, word);
  }
  return [...starts.values()];
}
