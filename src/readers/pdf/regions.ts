import type { Chunk } from './chunks.ts';
import type { Line } from './lines.ts';
import type { Rule } from './page.ts';
import { overlap } from './page.ts';

/** Lines `from`..`to` (both included) that may be a table. */
export interface Region {
  from: number;
  to: number;
  /** Found between rules rather than by the white in the text alone. */
  ruled: boolean;
}

/** Rules on one height, as one. */
export interface RuleRow {
  y: number;
  from: number;
  to: number;
}

export function ruleRows(rules: readonly Rule[]): RuleRow[] {
  const rows: RuleRow[] = [];
  for (const { at, from, to } of rules.toSorted((a, b) => a.at - b.at)) {
    const last = rows.at(-1);
    // Pieces on one height are one rule when they nearly meet: underlines drawn column by column.
    if (last && at - last.y < 2 && from - last.to < 40 && last.from - to < 40) {
      last.from = Math.min(last.from, from);
      last.to = Math.max(last.to, to);
    } else rows.push({ y: at, from, to });
  }
  return rows;
}

/** Regions between rules of one length, where most lines have several chunks. */
export function regionsBetween(
  rows: readonly RuleRow[],
  lines: readonly Line[],
  chunks: readonly Chunk[][],
): Region[] {
  const regions: Region[] = [];
  const used = new Set<RuleRow>();
  for (const top of rows) {
    if (used.has(top) || top.to - top.from < 60) continue;
    const peers = rows.filter((row) => Math.abs(row.from - top.from) < 8 && Math.abs(row.to - top.to) < 8);
    for (const peer of peers) used.add(peer);
    let open: Region | undefined;
    for (let index = 0; index + 1 < peers.length; index++) {
      const between = lines.flatMap(({ baseline, box }, line) =>
        baseline > peers[index]!.y &&
        baseline - 2 < peers[index + 1]!.y &&
        overlap(box[0], box[2], top.from, top.to) > 0.5 * (box[2] - box[0])
          ? [line]
          : [],
      );
      if (between.length === 0) continue;
      const several = between.filter((line) => chunks[line]!.length > 1).length;
      const tall = between.filter(
        (line) =>
          chunks[line]!.length === 1 &&
          between.some((other) => keepsToOne(chunks[line]![0]!, chunks[other]!)),
      ).length;
      const usual = lines[open?.to ?? between.at(-1)!]!.size;
      const heading = between.some((line) => chunks[line]!.length === 1 && lines[line]!.size > 1.2 * usual);
      // Shorter rules between the two part rows beside a taller cell.
      const parted = rows.some(
        (row) =>
          row.y > peers[index]!.y + 3 &&
          row.y < peers[index + 1]!.y - 3 &&
          row.from > top.from - 8 &&
          row.to < top.to + 8 &&
          row.to - row.from > 0.4 * (top.to - top.from),
      );
      const tabular = several > 0 && several >= (parted ? 0.15 : 0.4) * (between.length - tall) && !heading;
      if (tabular || (open && !heading && between.length <= 3 && index + 2 < peers.length)) {
        const [from, to] = [between[0]!, between.at(-1)!];
        if (open) open.to = to;
        else if (tabular) regions.push((open = { from, to, ruled: true }));
      } else open = undefined;
    }
    if (open) toOpenEnd(open, top, rows, lines, chunks);
  }
  regions.sort((a, b) => a.from - b.from);
  for (const [index, region] of regions.entries()) {
    const start = (regions[index - 1]?.to ?? -1) + 1;
    takeFirstRow(region, rows, lines, chunks, start);
    takeLastRow(region, lines, chunks, regions[index + 1]?.from ?? lines.length);
    takeHead(region, rows, lines, chunks, start);
  }
  return regions;
}

/** Takes in the row right above the first rule, where rules stand under rows alone: all its texts keep to the columns. */
function takeFirstRow(
  region: Region,
  rows: readonly RuleRow[],
  lines: readonly Line[],
  chunks: readonly Chunk[][],
  start: number,
): void {
  const own = chunks.slice(region.from, region.to + 1).filter(({ length }) => length > 1);
  const most = Math.max(...own.map(({ length }) => length));
  if (most < WIDE_ROW) return;
  const lefts = own.flat().map(({ box }) => box[0]);
  const first = region.from;
  for (let index = first - 1; index >= start; index--) {
    const [line, below] = [lines[index]!, lines[index + 1]!];
    if (below.baseline - line.baseline > (index === first - 1 ? 3 : 1.4) * line.size) return;
    if (line.size > 1.2 * below.size || line.words.every(({ bold }) => bold)) return;
    if (index < first - 1 && rows.some(({ y }) => y > line.baseline && y < below.baseline - 0.3 * below.size))
      return;
    if (!chunks[index]!.every(({ box }) => lefts.some((left) => Math.abs(left - box[0]) < 2))) return;
    if (chunks[index]!.length >= Math.max(WIDE_ROW, 0.6 * most)) region.from = index;
  }
}

/** Takes in the row right below the last rule, where none stands under it: its first line fills most columns. */
function takeLastRow(region: Region, lines: readonly Line[], chunks: readonly Chunk[][], end: number): void {
  const own = chunks.slice(region.from, region.to + 1).filter(({ length }) => length > 1);
  const most = Math.max(...own.map(({ length }) => length));
  const next = region.to + 1;
  const first = chunks[next];
  if (next >= end || !first || first.length < Math.max(WIDE_ROW, 0.6 * most)) return;
  const lefts = own.flat().map(({ box }) => box[0]);
  for (let index = next; index < end; index++) {
    const [line, above] = [lines[index]!, lines[index - 1]!];
    if (line.baseline - above.baseline > (index === next ? 3 : 1.4) * line.size) return;
    if (line.size > 1.2 * above.size || line.words.every(({ bold }) => bold)) return;
    if (!chunks[index]!.every(({ box }) => lefts.some((left) => Math.abs(left - box[0]) < 2))) return;
    region.to = index;
  }
}

/** Takes in a bold line of headings that stands right above the first rule, with no rule of its own above it. */
function takeHead(
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
  const end = isBand(first - 1, rows, lines, chunks) ? first - 1 : first;
  for (let index = end - 1; index >= Math.max(start, end - 4); index--) {
    const [line, below] = [lines[index]!, lines[index + 1]!];
    if (!isBold(index) || below.baseline - line.baseline > (index === end - 1 ? 3 : 1.4) * line.size) return;
    if (index < end - 1 && rows.some(({ y }) => y > line.baseline && y < below.baseline - 0.3 * below.size))
      return;
    // The last line of headings fills most columns; those above it need not.
    if (chunks[index]!.length < least || line.size > 1.2 * lines[first]!.size) return;
    region.from = index;
    least = 2;
  }
}

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
    rows.some(({ y }) => y < y0 + 2 && y > y0 - line.size) &&
    rows.some(({ y }) => y > y1 - 2 && y < y1 + line.size)
  );
}

/** Runs of lines with several chunks, with few single ones between them. */
export function regionsInText(
  lines: readonly Line[],
  chunks: readonly Chunk[][],
  rows: readonly RuleRow[],
): Region[] {
  const regions: Region[] = [];
  let open: Region | undefined;
  let singles = 0;
  let widest: readonly Chunk[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const several = chunks[index]!.length > 1;
    if (open) {
      const step = line.baseline - lines[index - 1]!.baseline;
      const heading = !several && line.size > 1.2 * lines[open.to]!.size;
      const ruledOff = rows.some(({ y }) => y > lines[index - 1]!.baseline && y < line.baseline);
      const tall =
        !several &&
        (step > 0.9 * line.size || widest.length > WIDE_ROW) &&
        step < 1.35 * line.size &&
        keepsToOne(chunks[index]![0]!, widest);
      if (heading || step > (ruledOff ? 5 : 3.6) * line.size || (!several && !tall && ++singles > 3))
        open = undefined;
    }
    if (!several) continue;
    singles = 0;
    if (!open || chunks[index]!.length > widest.length) widest = chunks[index]!;
    if (open) open.to = index;
    else regions.push((open = { from: index, to: index, ruled: false }));
  }
  for (const [index, region] of regions.entries()) {
    const end = regions[index + 1]?.from ?? lines.length;
    takeBetween(region, lines, chunks, (regions[index - 1]?.to ?? -1) + 1, end);
    runOn(region, lines, chunks, end);
    underHead(region, lines, chunks, end);
  }
  return regions;
}

/** Least columns of a table in which a cell may be as tall as it likes. */
const WIDE_ROW = 3;

/** Whether a lone text starts where one of a row of several starts, and ends before the next: a line of a tall cell. */
function keepsToOne({ box }: Chunk, row: readonly Chunk[]): boolean {
  const at = row.findIndex((other) => Math.abs(other.box[0] - box[0]) < 2);
  return row.length >= WIDE_ROW && at >= 0 && box[2] < (row[at + 1]?.box[0] ?? Infinity);
}

/** Takes in the first and last lines of tall cells whose row stands in the middle of their height. */
function takeBetween(
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
function runOn(region: Region, lines: readonly Line[], chunks: readonly Chunk[][], end: number): void {
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
function underHead(region: Region, lines: readonly Line[], chunks: readonly Chunk[][], end: number): void {
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

/** No row is higher than this, points. */
const HIGHEST_ROW = 150;

/** A table that the page cuts has no last rule: its end is found by shorter rules and by lines of several chunks. */
function toOpenEnd(
  region: Region,
  { from, to }: RuleRow,
  rows: readonly RuleRow[],
  lines: readonly Line[],
  chunks: readonly Chunk[][],
): void {
  const started = region.to;
  for (;;) {
    const end = lines[region.to]!.baseline;
    const rule = rows.find(
      (row) => row.y > end && row.y < end + HIGHEST_ROW && row.from > from + 8 && Math.abs(row.to - to) < 8,
    );
    if (!rule) break;
    const last = lines.findLastIndex(({ baseline }) => baseline < rule.y);
    if (last <= region.to) break;
    region.to = last;
  }
  if (region.to === started) {
    const end = lines[started]!.baseline;
    if (
      !rows.some((row) => row.y > end && row.y < end + 20 && row.from > from + 8 && Math.abs(row.to - to) < 8)
    )
      return;
  }
  while (region.to + 1 < lines.length) {
    const [line, next] = [lines[region.to]!, lines[region.to + 1]!];
    if (chunks[region.to + 1]!.length < 2 || next.baseline - line.baseline > 3.6 * next.size) break;
    region.to++;
  }
  runOn(region, lines, chunks, lines.length);
}
