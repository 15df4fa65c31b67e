import { type Chunk, isBold } from '../lines/chunks.ts';
import type { Line } from '../lines/lines.ts';
import { overlap } from '../page.ts';
import { between } from './header.ts';
import type { Region, RuleRow } from './region.ts';
import { BETWEEN, LINE_STEP, ROW_STEP, runOn, textsBeside } from './region-ends.ts';

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
  let end = isBand(first - 1, rows, lines, chunks) ? first - 1 : region.from;
  const ended = lastLinesOfHead(end - 1, least, rows, lines, chunks, start);
  if (ended < end - 1 && lines[end]!.baseline - lines[end - 1]!.baseline <= ROW_STEP * lines[end]!.size)
    region.from = end = ended + 1;
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

/** Most lines of headings that go on under the line that has most of them. */
const GO_ON = 3;

/**
 * The line that has most of the headings of which `at` is the last line: under it stands but how some of them go on,
 * each where its heading begins or under its middle.
 */
function lastLinesOfHead(
  at: number,
  least: number,
  rows: readonly RuleRow[],
  lines: readonly Line[],
  chunks: readonly Chunk[][],
  start: number,
): number {
  for (let index = at; index >= Math.max(start, at - GO_ON); index--) {
    const [line, below] = [lines[index]!, lines[index + 1]!];
    if (!chunks[index]!.every(isBold)) return at;
    if (index < at && below.baseline - line.baseline > LINE_STEP * line.size) return at;
    if (index < at && (between(rows, line, below) || Math.abs(line.size - below.size) > 0.1)) return at;
    if (chunks[index]!.length < least) continue;
    const starts = line.words.map(({ box }) => box[0]);
    const isUnder = ({ box }: Chunk) =>
      starts.some((left) => Math.abs(left - box[0]) < 2) ||
      chunks[index]!.some((over) => Math.abs(over.box[0] + over.box[2] - box[0] - box[2]) < 4);
    return chunks.slice(index + 1, at + 1).every((own) => own.every(isUnder)) ? index : at;
  }
  return at;
}

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
    if (below.baseline - line.baseline > LINE_STEP * line.size) break;
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

/**
 * Takes in bold headings over the first rows of a region, with the rest of a cell between that a page cut: lone lines
 * in one of the region's columns.
 */
export function takeCutHead(
  region: Region,
  lines: readonly Line[],
  chunks: readonly Chunk[][],
  start: number,
): void {
  let top = region.from - 1;
  if (top <= start || chunks[region.from]!.every(isBold)) return;
  const [first] = chunks[top]!;
  const isRest = (index: number) =>
    chunks[index]!.length === 1 &&
    !isBold(chunks[index]![0]!) &&
    Math.abs(chunks[index]![0]!.box[0] - first!.box[0]) < 2;
  const near = (index: number) =>
    lines[index + 1]!.baseline - lines[index]!.baseline < ROW_STEP * lines[index]!.size;
  if (!isRest(top) || !near(top)) return;
  while (top - 1 > start && isRest(top - 1) && near(top - 1)) top--;
  let head = top - 1;
  while (head > start && chunks[head]!.length < WIDE_HEAD && chunks[head]!.every(isBold) && near(head))
    head--;
  const headings = chunks[head]!;
  if (headings.length < HEADINGS || !headings.every(isBold) || !near(head)) return;
  const words = lines[head]!.words;
  const keeps = (own: readonly Chunk[]) =>
    own.every(({ box }) => words.some((word) => Math.abs(word.box[0] - box[0]) < 2));
  if (chunks.slice(head + 1, region.from + 1).every(keeps))
    region.from = topOfHead(head, lines, chunks, start);
}

/** White between a text and the edge of its band is no wider, in font sizes. */
const PADDING = 1.6;

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

/** Least columns of a header that may stand over a lone cell. */
const WIDE_HEAD = 4;

/**
 * A region of nothing but bold headings takes in the line under it, of which only the first column is filled, or the
 * lines of one other cell, the rest of a row that a page cut.
 */
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
  const column = first.findIndex(({ box }) => Math.abs(only.box[0] - box[0]) <= 2);
  const right = first[column + 1]?.box[0] ?? Infinity;
  if (column < 0 || only.box[2] > right) return;
  region.to = next;
  if (column > 0) runOn(region, lines, chunks, end);
}
