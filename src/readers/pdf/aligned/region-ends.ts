import { type Chunk, cutAtEdges, isBold } from '../lines/chunks.ts';
import type { Line } from '../lines/lines.ts';
import type { Box } from '../page.ts';
import { around } from '../page.ts';
import { columnsOf, columnsUnder } from '../tables/columns.ts';
import { between } from './header.ts';
import type { Region, RuleRow } from './region.ts';

/** Lines of one text are no further apart, in font sizes. */
export const LINE_STEP = 1.35;
/** From row to row it is no further, in font sizes. */
export const ROW_STEP = 3.6;

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
    if (below.baseline - above.baseline > (isRow ? ROW_STEP : 1.4) * line.size) return;
    // A large reference may stand among the texts of a row.
    const size = Math.min(...line.words.map((word) => word.size));
    if (size > 1.2 * beside.size || line.words.every(({ bold }) => bold)) return;
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
export const BETWEEN = 0.75;

/** How many texts a line has, with those of the lines next to it that stand between its own. */
export function textsBeside(
  index: number,
  way: -1 | 1,
  lines: readonly Line[],
  chunks: readonly Chunk[][],
): number {
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
  const columns = columnsOf(cutAtEdges(own));
  const least = Math.max(WIDE_ROW, 0.6 * columns.length);
  const keepTo = (row: readonly Chunk[]): boolean => {
    const under = row.map((chunk) => columnsUnder(chunk, columns));
    return (
      under.every(([first, last]) => first === last) &&
      new Set(under.map(([first]) => first)).size === row.length &&
      row.every(({ box }, at) => box[2] < (columns[under[at]![0] + 1]?.[0] ?? Infinity))
    );
  };
  const lefts = columns.slice(1).map(([left]) => left);
  const rowAt = (index: number): Chunk[] =>
    (chunks[index] ?? []).flatMap((chunk) => cutAtLefts(chunk, lefts));
  const isFull = (index: number): boolean => rowAt(index).length >= least;
  const keeps = (index: number): boolean => {
    const row = rowAt(index);
    const { baseline, size } = lines[index]!;
    const step = baseline - lines[index - 1]!.baseline;
    const isClose = step < LINE_STEP * size && index > band + 1;
    // The row stands in the middle of a taller cell.
    const isNear = isFull(index + 1) || isFull(index + 2);
    const begins = index === band + 1 ? isFull(index) : row.length > 1;
    return keepTo(row) && (isClose || (step < ROW_STEP * size && (begins || isNear)));
  };
  for (let index = band + 1; index < lines.length && keeps(index); index++) region.to = index;
}

/** A text cut where a word begins as a column does: a cell filled to its edge. */
function cutAtLefts(chunk: Chunk, lefts: readonly number[]): Chunk[] {
  const parts: Chunk[] = [];
  for (const word of chunk.words) {
    const last = parts.at(-1);
    if (last && !lefts.some((left) => Math.abs(left - word.box[0]) < 1)) {
      last.words.push(word);
      last.box = around([last.box, word.box]);
    } else parts.push({ ...chunk, words: [word], box: word.box });
  }
  return parts;
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
      isNext(first - above, first - above + 1, LINE_STEP) &&
      isAt(first - above, left)
    )
      above++;
    while (isNext(first + below, first + below - 1, LINE_STEP) && isAt(first + below, left)) below++;
    return above > 1 && above === below;
  };
  const near = (edge: boolean) => (edge ? 0.9 : LINE_STEP);
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
    if (line.baseline - lines[index - 1]!.baseline > LINE_STEP * line.size) return;
    region.to = index;
  }
}
