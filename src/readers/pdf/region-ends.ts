import { type Chunk, isBold } from './chunks.ts';
import { columnsOf, columnsUnder } from './columns.ts';
import { between } from './header.ts';
import type { Line } from './lines.ts';
import type { Box } from './page.ts';
import { overlap } from './page.ts';
import type { Region, RuleRow } from './regions.ts';

/** Least columns of a table in which a cell may be as tall as it likes. */
export const WIDE_ROW = 3;

/** Whether a lone text starts where one of a row of several starts, and ends before the next: a line of a tall cell. */
export function keepsToOne({ box }: Chunk, row: readonly Chunk[]): boolean {
  const isOneOf = (starts: readonly { box: Box }[]): boolean => {
    const at = starts.findIndex((other) => Math.abs(other.box[0] - box[0]) < 2);
    return at >= 0 && box[2] < (starts[at + 1]?.box[0] ?? Infinity);
  };
  // Headings may stand closer than cells.
  return (
    row.length >= WIDE_ROW &&
    (isOneOf(row) || (row.every(isBold) && isOneOf(row.flatMap(({ words }) => words))))
  );
}

/**
 * Takes in what stands right above the first rule, or the rows right below the last, where rules stand under or over
 * rows or groups of them alone: the first line of a row fills most columns, and all its texts keep to them.
 */
export function takeOuterRow(
  region: Region,
  end: 'from' | 'to',
  rows: readonly RuleRow[],
  lines: readonly Line[],
  chunks: readonly Chunk[][],
  limit: number,
): void {
  const own = chunks.slice(region.from, region.to + 1).filter(({ length }) => length > 1);
  const least = Math.max(WIDE_ROW, 0.6 * Math.max(...own.map(({ length }) => length)));
  let lefts: number[] | undefined;
  let isOpen = false;
  const way = end === 'from' ? -1 : 1;
  const first = region[end] + way;
  for (let index = first; way < 0 ? index > limit : index < limit; index += way) {
    const [line, beside] = [lines[index]!, lines[index - way]!];
    const [above, below] = way < 0 ? [line, beside] : [beside, line];
    const opens = (way > 0 ? textsBeside(index, way, lines, chunks) : chunks[index]!.length) >= least;
    const isRow = index === first || (way > 0 && opens);
    if (below.baseline - above.baseline > (isRow ? 3 : 1.4) * line.size) return;
    if (line.size > 1.2 * beside.size || line.words.every(({ bold }) => bold)) return;
    if (index !== first && between(rows, above, below)) return;
    if (!opens && way > 0 && index === first) return;
    const starts = (lefts ??= own.flat().map(({ box }) => box[0]));
    if (!chunks[index]!.every(({ box }) => starts.some((left) => Math.abs(left - box[0]) < 2))) return;
    // Above the line that fills most columns stand the first lines of cells beside the first.
    const isBetween = isOpen && chunks[index]!.every(({ box }) => box[0] > Math.min(...starts) + 2);
    if (opens || way > 0 || isBetween) region[end] = index;
    isOpen ||= opens;
  }
}

/** Lines nearer than this part of the font size are of one row of cells set in the middle of their height. */
const BETWEEN = 0.75;

/** How many texts a line has, with those of the lines next to it that stand between its own. */
function textsBeside(index: number, way: -1 | 1, lines: readonly Line[], chunks: readonly Chunk[][]): number {
  let count = chunks[index]!.length;
  for (let at = index + way; lines[at]; at += way) {
    const step = Math.abs(lines[at]!.baseline - lines[at - way]!.baseline);
    if (step > BETWEEN * lines[at]!.size) break;
    count += chunks[at]!.length;
  }
  return count;
}

/**
 * Takes in a lone text in a band of its own at the foot of a region, and the rows under it that keep to the region's
 * columns: the fills of headings alone draw rules, so that none stands under the last row.
 */
export function takeLastBand(
  region: Region,
  band: number,
  lines: readonly Line[],
  chunks: readonly Chunk[][],
): void {
  const own = chunks.slice(region.from, region.to + 1).filter(({ length }) => length > 1);
  const columns = columnsOf(own);
  const least = Math.max(WIDE_ROW, 0.6 * columns.length);
  const keepTo = (row: readonly Chunk[]): boolean => {
    const under = row.map((chunk) => columnsUnder(chunk, columns));
    return (
      under.every(([first, last]) => first === last) &&
      new Set(under.map(([first]) => first)).size === row.length &&
      row.every(({ box }, at) => box[2] < (columns[under[at]![0] + 1]?.[0] ?? Infinity))
    );
  };
  const isFull = (index: number): boolean => (chunks[index]?.length ?? 0) >= least;
  const keeps = (index: number): boolean => {
    const row = chunks[index]!;
    const step = lines[index]!.baseline - lines[index - 1]!.baseline;
    const isFirst = index === band + 1;
    // The row stands in the middle of a taller cell.
    if (row.length === 1 && (!isFirst || isFull(index + 1) || isFull(index + 2)))
      return keepTo(row) && step < (isFirst ? ROW_STEP : 1.35) * lines[index]!.size;
    return (isFirst ? isFull(index) : row.length > 1) && step < ROW_STEP * lines[index]!.size && keepTo(row);
  };
  for (let index = band + 1; index < lines.length && keeps(index); index++) region.to = index;
}

/** Takes in a bold line of headings that stands right above the first rule, with no rule of its own above it. */
export function takeHead(
  region: Region,
  rows: readonly RuleRow[],
  lines: readonly Line[],
  chunks: readonly Chunk[][],
  start: number,
): void {
  const isBold = (index: number) => lines[index]!.words.every(({ bold }) => bold);
  const most = Math.max(...chunks.slice(region.from, region.to + 1).map(({ length }) => length));
  if (isBold(region.from)) return;
  const first = region.from;
  let least = Math.max(3, 0.6 * most);
  takeBandAgain(region, lines, chunks, start);
  const end = isBand(first - 1, rows, lines, chunks) ? first - 1 : region.from;
  for (let index = end - 1; index >= Math.max(start, end - 4); index--) {
    const [line, below] = [lines[index]!, lines[index + 1]!];
    if (!isBold(index) || below.baseline - line.baseline > (index === end - 1 ? ROW_STEP : 1.4) * line.size)
      return;
    if (index < end - 1 && between(rows, line, below)) return;
    // The last line of headings fills most columns; those above it need not, nor those that stand between its lines.
    const isBetween = index < end - 1 && below.baseline - line.baseline < BETWEEN * line.size;
    const few = !isBetween && textsBeside(index, -1, lines, chunks) < least;
    if (few || line.size > 1.2 * lines[first]!.size) return;
    region.from = index;
    least = 2;
  }
}

/** Lines of one heading are no further apart, in font sizes. */
const HEADING_STEP = 1.35;

/**
 * The first line of the bold headings of which `at` is the last: those above it are the beginnings of some, as large,
 * as close as lines of one text, and each over a heading beside the first.
 */
export function topOfHead(
  at: number,
  lines: readonly Line[],
  chunks: readonly Chunk[][],
  start: number,
): number {
  let top = at;
  while (top > start && chunks[top]!.every(isBold)) {
    const [line, below] = [lines[top - 1]!, lines[top]!];
    const own = chunks[top - 1]!;
    if (below.baseline - line.baseline > HEADING_STEP * line.size) break;
    if (Math.abs(line.size - below.size) > 0.1 || own.length > chunks[top]!.length) break;
    if (!own.every((chunk) => isBold(chunk) && standsOver(chunk, chunks[at]!))) break;
    top--;
  }
  return top;
}

/** Takes in the beginnings of the headings that a region's first line ends. */
export function takeHeadAbove(
  region: Region,
  lines: readonly Line[],
  chunks: readonly Chunk[][],
  start: number,
): void {
  if (chunks[region.from]!.length < HEADINGS || region.from <= start) return;
  region.from = topOfHead(region.from, lines, chunks, start);
}

/** Whether a text begins where a heading beside the first does, or stands over its middle, and leaves the others free. */
function standsOver({ box }: Chunk, head: readonly Chunk[]): boolean {
  const at = head.findIndex((heading) => overlap(heading.box[0], heading.box[2], box[0], box[2]) > 0);
  if (at < 1) return false;
  const own = head[at]!.box;
  const room = (head[at + 1]?.box[0] ?? Infinity) - box[2];
  const begins = Math.abs(own[0] - box[0]) < 2;
  return (
    room > 0 && box[0] > head[at - 1]!.box[2] && (begins || Math.abs(own[0] + own[2] - box[0] - box[2]) < 4)
  );
}

/** Least words of a line of headings that tell it. */
const HEADINGS = 3;

/** Whether a line has the headings of another, be some of them broken otherwise. */
export function isHeadAgain({ words: head }: Line, { words }: Line): boolean {
  const [few, many] = head.length < words.length ? [head, words] : [words, head];
  const texts = new Set(many.map(({ text }) => text));
  return few.length >= HEADINGS && 2 * few.length > many.length && few.every(({ text }) => texts.has(text));
}

/** Takes in the heading over the first rows of a region where others like it stand over rows further down. */
export function takeBandAgain(
  region: Region,
  lines: readonly Line[],
  chunks: readonly Chunk[][],
  start: number,
): void {
  const above = region.from - 1;
  const isAlone = (index: number) => chunks[index]!.length === 1 && isBold(chunks[index]![0]!);
  if (above < start || !isAlone(above) || chunks[region.from]!.some(isBold)) return;
  const line = lines[above]!;
  if (lines[region.from]!.baseline - line.baseline > ROW_STEP * line.size) return;
  for (let index = region.from + 1; index < region.to; index++) {
    const other = lines[index]!;
    if (!isAlone(index) || isBold(chunks[index + 1]![0]!) || isBold(chunks[index - 1]![0]!)) continue;
    if (isHeadAgain(lines[region.from]!, lines[index + 1]!)) return;
    if (Math.abs(other.box[0] - line.box[0]) > 1 || Math.abs(other.size - line.size) > 0.1) continue;
    region.from = above;
    return;
  }
}

/** White between a text and the edge of its band is no wider, in font sizes. */
const PADDING = 1.6;
/** From row to row it is no further, in font sizes. */
const ROW_STEP = 3.6;

/** A lone text between two rules that stand close above and below it: what is said of the rows beneath. */
function isBand(
  index: number,
  rows: readonly RuleRow[],
  lines: readonly Line[],
  chunks: readonly Chunk[][],
): boolean {
  const line = lines[index];
  if (!line || chunks[index]!.length > 1) return false;
  const [, y0, , y1] = line.box;
  return (
    rows.some(({ y }) => y < y0 + 2 && y > y0 - PADDING * line.size) &&
    rows.some(({ y }) => y > y1 - 2 && y < y1 + PADDING * line.size)
  );
}

/** Takes in the first and last lines of tall cells whose row stands in the middle of their height. */
export function takeBetween(
  region: Region,
  lines: readonly Line[],
  chunks: readonly Chunk[][],
  start: number,
  end: number,
): void {
  const [first, last] = [region.from, region.to];
  const rows = chunks.slice(first, last + 1);
  const isNext = (index: number, beside: number, most: number) => {
    const [line, other] = [lines[index], lines[beside]!];
    const only = chunks[index];
    return (
      line !== undefined &&
      only?.length === 1 &&
      Math.abs(other.baseline - line.baseline) < most * line.size &&
      rows.some((row) => keepsToOne(only[0]!, row))
    );
  };
  const isAt = (index: number, left: number) => Math.abs((chunks[index]?.[0]?.box[0] ?? -1) - left) < 2;
  // As many lines above the middle one as below it.
  const isMirrored = () => {
    const left = chunks[first - 1]?.[0]?.box[0];
    if (left === undefined || !chunks[first]!.some(({ box }) => Math.abs(box[0] - left) < 2)) return false;
    let [above, below] = [1, 1];
    while (
      first - above >= start &&
      isNext(first - above, first - above + 1, 1.35) &&
      isAt(first - above, left)
    )
      above++;
    while (isNext(first + below, first + below - 1, 1.35) && isAt(first + below, left)) below++;
    return above > 1 && above === below;
  };
  const near = (edge: boolean) => (edge ? 0.9 : 1.35);
  if (first > start && isMirrored()) region.from--;
  while (region.from > start && isNext(region.from - 1, region.from, near(region.from === first)))
    region.from--;
  while (region.to + 1 < end && isNext(region.to + 1, region.to, near(region.to === last))) region.to++;
}

/** Takes in the lines under a region that run on in one of its last line's columns. */
export function runOn(region: Region, lines: readonly Line[], chunks: readonly Chunk[][], end: number): void {
  const last = chunks[region.to]!;
  for (let index = region.to + 1; index < end; index++) {
    const line = lines[index]!;
    const only = chunks[index]![0]!;
    const at = last.findIndex(({ box }) => Math.abs(box[0] - only.box[0]) < 2);
    const room = last[at + 1]?.box[0] ?? Infinity;
    if (chunks[index]!.length > 1 || at < 0 || only.box[2] > room) return;
    if (line.baseline - lines[index - 1]!.baseline > 1.35 * line.size) return;
    region.to = index;
  }
}

/** Least columns of a header that may stand over a lone cell. */
const WIDE_HEAD = 4;

/** A region of nothing but bold headings takes in the line under it, of which only the first column is filled. */
export function underHead(
  region: Region,
  lines: readonly Line[],
  chunks: readonly Chunk[][],
  end: number,
): void {
  const head = lines.slice(region.from, region.to + 1);
  const first = chunks[region.from]!;
  const next = region.to + 1;
  if (first.length < WIDE_HEAD || next >= end || !head.every(({ words }) => words.every(({ bold }) => bold)))
    return;
  const only = chunks[next]![0]!;
  const step = lines[next]!.baseline - lines[region.to]!.baseline;
  if (chunks[next]!.length > 1 || step > 3 * lines[next]!.size || only.words.some(({ bold }) => bold)) return;
  if (Math.abs(only.box[0] - first[0]!.box[0]) > 2 || only.box[2] > first[1]!.box[0]) return;
  region.to = next;
}
