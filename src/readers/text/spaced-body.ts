import { stopsShort } from '../../normalise/text.ts';
import { isBanner } from './spaced-banners.ts';
import { cutLine, type LineCells } from './spaced-columns.ts';
import { isDoubtful } from './spaced-edges.ts';
import { areRefs, type Body, begins } from './spaced-lines.ts';
import { cutLoosely } from './spaced-loose.ts';

/** A line that only rules off. */
export const RULE = /^(?=[\s\S]{3,400}$)[\s|+:=-]*[-=]{3,}[\s|+:=-]*$/;
/** Fewest columns, and rows below the first, that are a table and no chance. */
export const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;
/** Blank lines that end a table. */
const MOST_BLANK = 2;
/** Most lines of a row above its reference. */
const MOST_OVER = 8;
/** Longest word or two of a heading that goes on in the next line, in characters. */
const LONGEST_REST = 25;
const LONGEST_QUESTION = 40;

/** The lines of a table from one on, cut into columns; undefined where too few of them are. */
export function readBody(
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
    const loose =
      own || tight || blank > 0 || !isInside(lines, next, starts, stops)
        ? undefined
        : cutLoosely(line, starts);
    const cells = own ?? tight ?? loose;
    if (!cells || (blank > 0 && body.length > 0 && isLone(cells) && !leadsOn(lines, next + 1, starts))) break;
    const filled = cells.filter((cell) => cell !== '').length;
    const begins = filled >= 2 || goesOn || isBanner(line) || (blank === 0 && goesOnHeading(cells));
    if (body.length === 0 && !begins && !isOverRef(cells, lines, next + 1, starts)) break;
    if (filled >= FEWEST_COLUMNS) whole++;
    body.push({ cells, line: next + 1, apart: blank > 0, banner: isBanner(line) });
    if (tight || loose || (!isBanner(line) && isDoubtful(line, starts, beside))) doubts.push(next + 1);
    blank = 0;
    end = next + 1;
  }
  if (whole < (goesOn ? 1 : FEWEST_ROWS)) return undefined;
  const below = linesBelow(lines, body);
  if (below > 0) body.splice(-below);
  return { body, end: below > 0 ? (body.at(-1)?.line ?? end) : end, doubts };
}

/** Lines below one that tell whether it stands in the midst of a table. */
const LOOKED_AT = 6;

/** No white stands below the line before a row whose texts stand where their columns do. */
function isInside(
  lines: readonly string[],
  at: number,
  starts: readonly number[],
  stops: ReadonlySet<number>,
): boolean {
  for (let next = at + 1; next <= at + LOOKED_AT; next++) {
    const line = lines[next] ?? '';
    if (line.trim() === '' || stops.has(next)) return false;
    const cells = isBanner(line) ? undefined : cutLine(line, starts, [lines[next + 1] ?? '']);
    if (cells && cells.filter(Boolean).length >= FEWEST_COLUMNS) return true;
  }
  return false;
}

/** Most lines of a sentence below a table. */
const MOST_BELOW = 4;
/** Fewest words of it. */
const FEWEST_WORDS = 5;

/** How many lines at the end are a sentence that stands right below, where no text of the first column ends as it does. */
function linesBelow(lines: readonly string[], body: readonly Body[]): number {
  const textOf = ({ line }: Body): string => lines[line - 1] ?? '';
  const last = body.at(-1);
  if (!last || last.banner || !/[^.]\.$/.test(textOf(last).trimEnd())) return 0;
  for (let count = 1; count <= Math.min(MOST_BELOW, body.length - 1); count++) {
    const own = body.slice(-count);
    const text = textOf(own[0]!);
    if (/\S {2,}\S/.test(text) || /^ /.test(text)) return 0;
    if (!/^[A-Z][a-z]/.test(text)) continue;
    const above = body.slice(0, -count);
    const isOther = !above.some(({ cells }) => /\.$/.test(cells[0] ?? ''));
    const words = own.map(textOf).join(' ').split(/\s+/).length;
    return isOther && words >= FEWEST_WORDS && !stopsShort(above.at(-1)?.cells[0] ?? '') ? count : 0;
  }
  return 0;
}

/** A text over the line in which its row's reference stands, in the middle of the row's height. */
function isOverRef(
  cells: LineCells,
  lines: readonly string[],
  at: number,
  starts: readonly number[],
): boolean {
  if (cells[0] !== '') return false;
  for (const line of lines.slice(at, at + MOST_OVER)) {
    const below = line.trim() === '' ? undefined : cutLine(line, starts);
    if (!below) return false;
    if (below[0] !== '') return areRefs(below, below) && below.filter(Boolean).length >= FEWEST_COLUMNS;
  }
  return false;
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
  if (!isBanner(lines[at - 1] ?? '')) return false;
  const below = lines.slice(at, at + 6);
  const first = below.findIndex((line) => line.trim() !== '' && !isBanner(line));
  const blank = below.findIndex((line, index) => index > first && line.trim() === '');
  if (first < 0 || first > 2) return false;
  // Where texts stand in the middle of their row, its first line has few of them.
  const cut = below.slice(first, blank < 0 ? below.length : blank).map((line) => cutLine(line, starts));
  const filled = starts.filter((_, column) => cut.some((cells) => cells?.[column]));
  return cut[0] !== undefined && filled.length >= FEWEST_COLUMNS;
}

const isLone = (cells: LineCells): boolean => cells.slice(1).every((cell) => cell === '');

/**
 * The second lines of a few headings: less than half of the columns, a word or two each; a few more words in one that
 * asks, as `How will we know it has` `made a difference?`, and does not stand in the first column.
 */
export function goesOnHeading(cells: LineCells): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const isShort = (cell: string): boolean =>
    cell.length <= LONGEST_REST &&
    cell.split(' ').length <= 2 &&
    /^(?:[A-Za-z(/&]|(?:19|20)\d\d\)?$)/.test(cell);
  // In small letters, all go on; `2025)` closes what is open above.
  const goesOn = (cell: string): boolean =>
    cell.length <= LONGEST_QUESTION && /^(?:[a-z(]|(?:19|20)\d\d\)$)/.test(cell);
  if (cells[0] === '' && filled.length > 0 && filled.every(goesOn)) return true;
  return (
    filled.length * 2 <= cells.length &&
    filled.every(
      (cell) => isShort(cell) || (cells[0] === '' && cell.length <= LONGEST_QUESTION && /^[a-z]/.test(cell)),
    )
  );
}
