import { type Chunk, isBold } from '../lines/chunks.ts';
import type { Fill } from '../page.ts';
import { overlap } from '../page.ts';

/** A column of text: its left and right edge. */
export type Column = [number, number];

/** One line in so many may run across a gap between columns. */
const STRAY = 14;

/**
 * Columns of the chunks of several lines, by the white between them. Marks the chunks that stand over several columns:
 * those under or over which most other lines have two or more chunks.
 * @param fills colours that may be all that stands in a column
 */
export function columnsOf(lines: readonly Chunk[][], fills: readonly Fill[] = []): Column[] {
  const several = lines.filter((chunks) => chunks.length > 1);
  for (const chunks of lines)
    for (const chunk of chunks) {
      let one = 0;
      let more = 0;
      const [x0, , x1] = chunk.box;
      for (const others of several) {
        if (others === chunks) continue;
        let under = 0;
        for (const other of others) {
          const { box } = other;
          if (box[0] > x1) break;
          if (!other.spans && (x1 < box[2] ? x1 : box[2]) - (x0 > box[0] ? x0 : box[0]) > 1) under++;
        }
        if (under === 1) one++;
        else if (under > 1) more++;
      }
      if (more > one || (more > 0 && more >= 0.34 * (one + more) && chunks.length === 1)) chunk.spans = true;
      else delete chunk.spans;
    }
  for (const chunks of lines) if (bridges(chunks, several)) chunks[0]!.spans = true;
  const plain = lines.flatMap((chunks) => chunks.filter(({ spans }) => !spans));
  return mergeColumns(
    mergeStray(plain, several.length).flatMap((column) => cutThin(column, plain)),
    plain,
    fills,
  );
}

/** White narrower than this part of the font size parts no columns. */
const NARROW = 0.8;
/** Least lines that begin where a heading does. */
const BELOW = 3;

/** Whether a line is a bold heading over rows, longer than what stands in their first column, up to their second. */
function bridges(chunks: readonly Chunk[], several: readonly Chunk[][]): boolean {
  const [chunk] = chunks;
  if (!chunk || chunks.length > 1 || chunk.spans || !isBold(chunk)) return false;
  const { box, words } = chunk;
  const below = several.filter(([first]) => Math.abs(first!.box[0] - box[0]) < 2);
  if (below.length < BELOW) return false;
  const end = Math.max(...below.map(([first]) => first!.box[2]));
  const next = Math.min(...below.map(([, second]) => second!.box[0]));
  return box[2] > end + 1 && box[2] > next - NARROW * words[0]!.size && end < next;
}

/** Cuts a column where a lone chunk (a heading over two columns of figures) bridges white that all others leave. */
function cutThin([from, to]: Column, chunks: readonly Chunk[]): Column[] {
  const own = chunks.filter(({ box }) => box[0] < to && box[2] > from);
  if (own.length < 8) return [[from, to]];
  const bridges = own.length >= 30 ? 2 : 1;
  const starts = Float64Array.from(own, ({ box }) => box[0]).sort();
  const ends = Float64Array.from(own, ({ box }) => box[2]).sort();
  const edges = Float64Array.of(...starts, ...ends).sort();
  const columns: Column[] = [];
  let start = from;
  let begun = 0;
  let ended = 0;
  for (let index = 0; index + 1 < edges.length; index++) {
    const a = edges[index]!;
    const b = edges[index + 1]!;
    if (b - a < 0.6 * own[0]!.words[0]!.size) continue;
    while (starts[begun]! <= a) begun++;
    while (ends[ended]! <= a) ended++;
    const over = begun - ended;
    if (over > bridges || over === 0) continue;
    let left = 0;
    let right = 0;
    for (const { box } of own) {
      if (box[2] <= a && box[0] >= start) left++;
      else if (box[0] >= b) right++;
    }
    if (left < 4 || right < 4) continue;
    columns.push([start, a]);
    start = b;
  }
  columns.push([start, to]);
  return columns;
}

/** Stretches of x that more than a few chunks cover. */
function mergeStray(chunks: readonly Chunk[], lineCount: number): Column[] {
  const few = Math.floor(lineCount / STRAY);
  const events = chunks.flatMap(({ box }) => [
    { x: box[0], step: 1 },
    { x: box[2], step: -1 },
  ]);
  events.sort((a, b) => a.x - b.x || b.step - a.step);
  const columns: Column[] = [];
  let depth = 0;
  let start = 0;
  for (const { x, step } of events) {
    const before = depth;
    depth += step;
    if (before <= few && depth > few) start = x;
    else if (before > few && depth <= few) {
      const last = columns.at(-1);
      if (last && start - last[1] < 1.5) last[1] = x;
      else columns.push([start, x]);
    }
  }
  return columns;
}

const BEFORE = /^[$£€(<>~+*†‡]+$/;
const AFTER = /^[%)*†‡¹²³]+$/;

/** Currency signs and the like belong to the figures beside them; a heading to the figures it stands off from. */
function mergeColumns(
  columns: readonly Column[],
  chunks: readonly Chunk[],
  fills: readonly Fill[],
): Column[] {
  const merged = columns.map((column) => ({
    column,
    own: chunks.filter(
      ({ box }) =>
        overlap(box[0], box[2], column[0], column[1]) >
        0.5 * Math.min(box[2] - box[0], column[1] - column[0]),
    ),
  }));
  for (let index = 0; index + 1 < merged.length; ) {
    const a = merged[index]!;
    const b = merged[index + 1]!;
    const sizes = a.own[0]?.words[0]?.size ?? 10;
    const gap = b.column[0] - a.column[1];
    const signs =
      (a.own.length > 0 && a.own.every(({ words }) => words.length === 1 && BEFORE.test(words[0]!.text))) ||
      (b.own.length > 0 && b.own.every(({ words }) => words.length === 1 && AFTER.test(words[0]!.text)));
    const areOne = gap < 2.5 * sizes && apart(a.own, b.own) && !fills.some(partsThem(a.column, b.column));
    if (signs || areOne) {
      merged.splice(index, 2, { column: [a.column[0], b.column[1]], own: [...a.own, ...b.own] });
      if (index > 0) index--;
    } else index++;
  }
  return merged.map(({ column }) => column);
}

/** Whether a colour stands under one of two headings alone. */
const partsThem =
  (a: Column, b: Column) =>
  ({ box: [x0, , x1] }: Fill): boolean =>
    overlap(x0, x1, ...a) > 0 !== overlap(x0, x1, ...b) > 0;

/** Two groups that share no line, one wholly above the other. */
function apart(a: readonly Chunk[], b: readonly Chunk[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const lines = (own: readonly Chunk[]) => own.map(({ line }) => line);
  return Math.max(...lines(a)) < Math.min(...lines(b)) || Math.max(...lines(b)) < Math.min(...lines(a));
}

/** First and last column that a chunk stands in. */
export function columnsUnder(chunk: Chunk, columns: readonly Column[]): [number, number] {
  const [x0, , x1] = chunk.box;
  let first = -1;
  let last = -1;
  let best = 0;
  let most = -Infinity;
  columns.forEach(([from, to], index) => {
    const shared = overlap(x0, x1, from, to);
    if (shared > most) {
      most = shared;
      best = index;
    }
    if (shared > Math.min(0.3 * (to - from), 12)) {
      if (first < 0) first = index;
      last = index;
    }
  });
  return first < 0 ? [best, best] : [first, last];
}
