import { isBanner } from './spaced-banners.ts';
import { edgesOf, SHIFT } from './spaced-edges.ts';

/** The texts of a line, a column each; blank where the column has none. */
export type LineCells = readonly string[];

/** Fewest columns of a table, and the most. */
const FEWEST_COLUMNS = 3;
const MOST_COLUMNS = 20;
/** Longest text over a column, in characters. */
const LONGEST_HEADING = 40;
/** Longest line of a table, in characters. */
const LONGEST_LINE = 1000;
/** Lines below a header that tell where its columns begin. */
const LOOKED_AT = 60;
/** Fewest lines in which a column begins that only one blank parts from its neighbour in the header. */
const FEWEST_LINES = 3;

/** Where the columns of a line of short texts begin. */
export function startsOf(line: string): number[] | undefined {
  if (line.includes('\t') || !/\S {2,}\S/.test(line)) return undefined;
  const texts = [...line.matchAll(/\S+(?: \S+)*/g)];
  if (texts.length < FEWEST_COLUMNS || texts.length > MOST_COLUMNS) return undefined;
  if (texts.some(([text]) => text.length > LONGEST_HEADING || /[!,;]$|.{4}\.$/.test(text))) return undefined;
  return texts.map(({ index }) => index);
}

/** Blanks in front of headings none of which stands over the first column. */
const INDENT = 16;
const NEAR = 2;

/** Where columns begin of which the first has no heading: the next line has one text more, in front of those. */
export function startsBesideBlank(lines: readonly string[], at: number): number[] | undefined {
  const header = lines[at] ?? '';
  if (header.search(/\S/) < INDENT || header.length > LONGEST_LINE) return undefined;
  const over = [...header.matchAll(/\S+(?: \S+)*/g)].map(({ index }) => index);
  const next = lines[at + 1]?.trim() === '' ? lines[at + 2] : lines[at + 1];
  const below = [...(next ?? '').slice(0, LONGEST_LINE).matchAll(/\S+(?: \S+)*/g)].map(({ index }) => index);
  const isBlank =
    over.length > 1 &&
    below.length === over.length + 1 &&
    below[0]! <= NEAR &&
    over.every((start, column) => Math.abs((below[column + 1] ?? 0) - start) <= NEAR);
  return isBlank ? [0, ...over] : undefined;
}

/** `Ref` over `R1`, or over nothing. */
const isRefs = (text: string): boolean => /^(?:ref|no\.?|#|id|item)$/i.test(text.trim());
const isRef = (text: string): boolean => /^(?:[A-Z]{0,3}[-.]?\d[\w.]*)?$/i.test(text.trim());

/** The starts of a header's columns, with those before which it has but one blank: texts below begin there. */
export function withHidden(lines: readonly string[], at: number, starts: readonly number[]): number[] {
  const header = lines[at] ?? '';
  const below: string[] = [];
  for (const line of lines.slice(at + 1, at + 1 + LOOKED_AT)) {
    if (line.length > LONGEST_LINE || line.includes('\t')) break;
    if (line.trim() !== '' && !isBanner(line)) below.push(line);
  }
  const words = [...header.matchAll(/(?<=\S )\S/g)].map(({ index }) => index);
  const begins = (start: number): boolean => {
    const long = below.filter((line) => line.length > start);
    // A text may begin one further to the right.
    const begin = long.filter((line) => /^(?: \S| {2}\S)/.test(line.slice(start - 1, start + 2)));
    const clear = begin.filter((line) => line[start - 2] === ' ' || line[start] === ' ');
    // What stands left of it may be shorter in a line, and it begin one further to the left.
    const through = long.filter(
      (line) => line[start - 1] !== ' ' && line[start] !== ' ' && line[start - 2] !== ' ',
    );
    const isClear =
      clear.length >= 2 ||
      (isRefs(header.slice(0, start)) && begin.every((line) => isRef(line.slice(0, start - 1))));
    return begin.length >= FEWEST_LINES && isClear && through.length * 10 <= long.length;
  };
  // `No. Aim` stands over references and, a little further to the right, what they number.
  const offsOf = (word: number): readonly number[] =>
    isRefs(header.slice(0, word)) ? [0, 1, -1, 2, 3, 4] : [0, 1, -1];
  const hidden = words.flatMap(
    (word) =>
      offsOf(word)
        .map((off) => word + off)
        .find(begins) ?? [],
  );
  return [...starts, ...hidden].sort((a, b) => a - b).slice(0, MOST_COLUMNS);
}

/**
 * The texts of a line by column. Undefined where one runs over an edge, other than a text that is pushed a little from
 * its column by what stands left of it, or where a gap stands inside a column.
 * @param beside the lines below and above: where one blank parts two columns, they tell where the second begins
 * @param tight its texts may all be pushed, with no gap between any: the caller knows it for a line of the table
 */
export function cutLine(
  line: string,
  starts: readonly number[],
  beside: readonly string[] = [],
  tight = false,
): string[] | undefined {
  if (line.includes('\t') || line.length > LONGEST_LINE) return undefined;
  const edges = edgesOf(line, starts, beside);
  if (!edges) return undefined;
  const pushed = edges.filter((edge, column) => edge !== starts[column] && line[edge - 2] !== ' ').length;
  const cells = edges.map((edge, column) => line.slice(edge, edges[column + 1]));
  if (cells.some((cell) => / {3,}/.test(cell.trim()))) return undefined;
  const parted = edges.slice(1).some((edge) => edge < line.length && line.slice(0, edge).endsWith('  '));
  const isPushed = pushed * 2 > starts.length || (pushed > 0 && !parted);
  if ((isPushed && !tight) || isOther(line, edges)) return undefined;
  return cells.map((cell) => cell.trim());
}

/** Of the texts behind gaps, half begin at no edge: the line is of another table. */
function isOther(line: string, edges: readonly number[]): boolean {
  const first = line.search(/\S/);
  const behind = [...line.matchAll(/(?<= {2})\S/g)].map(({ index }) => index).filter((at) => at > first);
  const near = behind.filter((at) => edges.some((edge) => Math.abs(at - edge) <= SHIFT));
  return behind.length > 0 && near.length * 2 <= behind.length;
}
