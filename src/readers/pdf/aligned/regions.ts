import { type Chunk, isBold } from '../lines/chunks.ts';
import type { Line } from '../lines/lines.ts';
import { overlap } from '../page.ts';
import { isLabelled, isNextForm } from '../tables/labelled.ts';
import type { Region, RuleRow } from './region.ts';
import {
  keepsToOne,
  LINE_STEP,
  runOn,
  takeBetween,
  takeLastBand,
  takeOuterRow,
  WIDE_ROW,
} from './region-ends.ts';
import { joinedOverWhite } from './region-gaps.ts';
import {
  isHeadAgain,
  takeBandAgain,
  takeCutHead,
  takeHead,
  takeHeadAbove,
  topOfHead,
  underHead,
} from './region-heads.ts';
import { HIGHEST_ROW, peersOf } from './rule-peers.ts';

/** Regions between rules of one length, where most lines have several chunks. */
export function regionsBetween(
  rows: readonly RuleRow[],
  lines: readonly Line[],
  chunks: readonly Chunk[][],
): Region[] {
  const regions: Region[] = [];
  const used = new Set<RuleRow>();
  for (const first of rows) {
    if (used.has(first) || first.to - first.from < 60) continue;
    const { top, peers } = peersOf(first, rows);
    for (const peer of peers) used.add(peer);
    let open: Region | undefined;
    let starts: readonly Chunk[] | undefined;
    /** Of the lines of several texts between the first and the last of the rules, one text for each place to begin. */
    const startsBetween = (): readonly Chunk[] => {
      const [first, last] = [top.y, peers.at(-1)!.y];
      return chunks
        .filter(
          (own, line) => own.length > 1 && lines[line]!.baseline > first && lines[line]!.baseline < last,
        )
        .flat()
        .sort((a, b) => a.box[0] - b.box[0])
        .filter(({ box }, at, all) => at === 0 || box[0] - all[at - 1]!.box[0] > 2);
    };
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
      const usual = lines[open?.to ?? between.at(-1)!]!.size;
      const heading = between.some((line) => chunks[line]!.length === 1 && lines[line]!.size > 1.2 * usual);
      const isDense = (): boolean => {
        if (several >= 0.4 * between.length) return true;
        const tall = between.filter(
          (line) =>
            chunks[line]!.length === 1 &&
            (keepsToOne(chunks[line]![0]!, (starts ??= startsBetween())) ||
              between.some((other) => keepsToOne(chunks[line]![0]!, chunks[other]!))),
        ).length;
        if (several >= 0.4 * (between.length - tall)) return true;
        // Shorter rules between the two part rows beside a taller cell.
        const parted = rows.some(
          (row) =>
            row.y > peers[index]!.y + 3 &&
            row.y < peers[index + 1]!.y - 3 &&
            row.from > top.from - 8 &&
            row.to < top.to + 8 &&
            row.to - row.from > 0.4 * (top.to - top.from),
        );
        return parted && several >= 0.15 * (between.length - tall);
      };
      const tabular = several > 0 && !heading && isDense();
      if (tabular || (open && !heading && between.length <= 3 && index + 2 < peers.length)) {
        const [from, to] = [between[0]!, between.at(-1)!];
        if (open) open.to = to;
        else if (tabular) regions.push((open = { from, to, ruled: true }));
      } else {
        if (open && several === 0 && between.length === 1 && index + 2 === peers.length)
          takeLastBand(open, between[0]!, lines, chunks);
        open = undefined;
      }
    }
    if (open) toOpenEnd(open, top, rows, lines, chunks);
  }
  regions.sort((a, b) => a.from - b.from);
  const heads = new Set(regions.filter((region) => isDrawnHead(region, lines, chunks)));
  for (const [index, region] of regions.entries()) {
    const before = regions[index - 1]?.to ?? -1;
    // Rules beside a tall cell make a region that begins within this one.
    const after = regions.find(({ from }) => from > region.to)?.from ?? lines.length;
    takeOuterRow(region, 'from', rows, lines, chunks, before);
    takeOuterRow(region, 'to', rows, lines, chunks, after);
    const { from } = region;
    takeHead(region, rows, lines, chunks, before + 1);
    // A row of what is above may stand over the heading that was taken in.
    if (region.from < from && chunks[region.from]!.length === 1) {
      takeOuterRow(region, 'from', rows, lines, chunks, before);
      takeHead(region, rows, lines, chunks, before + 1);
    }
    takeCutHead(region, lines, chunks, before + 1);
    takeHeadAbove(region, lines, chunks, before + 1);
  }
  return regions.flatMap((region) => (heads.has(region) ? [] : partedAtHeads(region, lines, chunks)));
}

/** Least rows under headings, and the lines within which they stand. */
const ROWS = 3;
const BELOW = 8;

/** Whether nothing but the bold headings of a table are drawn: its rows are found by their text. */
function isDrawnHead({ from, to }: Region, lines: readonly Line[], chunks: readonly Chunk[][]): boolean {
  const head = chunks.slice(from, to + 1);
  const most = Math.max(...head.map(({ length }) => length));
  if (most < HEADINGS || !head.flat().every(isBold)) return false;
  let rows = 0;
  for (let index = to + 1; index < Math.min(lines.length, to + 1 + BELOW); index++) {
    const step = lines[index]!.baseline - lines[index - 1]!.baseline;
    if (step > 3.6 * lines[index]!.size) break;
    if (chunks[index]!.length >= Math.max(HEADINGS, 0.6 * most) && !chunks[index]!.some(isBold)) rows++;
  }
  return rows >= ROWS;
}

/** Least headings of a table whose rows are found by their text. */
const HEADINGS = 3;

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
        step < LINE_STEP * line.size &&
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
  const joined = joinedOverWhite(regions, lines, chunks);
  for (const [index, region] of joined.entries()) {
    const end = joined[index + 1]?.from ?? lines.length;
    takeBetween(region, lines, chunks, (joined[index - 1]?.to ?? -1) + 1, end);
    runOn(region, lines, chunks, end);
    underHead(region, lines, chunks, end);
    takeBandAgain(region, lines, chunks, (joined[index - 1]?.to ?? -1) + 1);
    takeHeadAbove(region, lines, chunks, (joined[index - 1]?.to ?? -1) + 1);
  }
  return joined.flatMap((region) => partedAtHeads(region, lines, chunks));
}

/**
 * The tables of a region in which the headings of its first line stand again, under a lone text: each has columns of its
 * own. So have forms that follow each other.
 */
function partedAtHeads(region: Region, lines: readonly Line[], chunks: readonly Chunk[][]): Region[] {
  const parts: Region[] = [];
  let { from } = region;
  let head = from;
  // Headings may begin in lines above the one that has them all.
  while (
    chunks[head + 1]?.every(isBold) &&
    chunks[head]!.length < Math.min(HEADINGS, chunks[head + 1]!.length)
  )
    head++;
  const isTitle = (index: number) => chunks[index]!.length === 1 && isBold(chunks[index]![0]!);
  for (let index = head + 2; index <= region.to; index++) {
    const isNext = isNextForm(chunks[head]!, chunks[index]!);
    const isAgain = !isNext && isHeadAgain(lines[head]!, lines[index]!);
    if (!isNext && !isAgain) continue;
    const top = isAgain ? topOfHead(index, lines, chunks, head + 1) : index;
    if (isAgain && chunks[top - 1]!.length > 1) continue;
    parts.push({ ...region, from, to: top - (isNext && !isTitle(top - 1) ? 1 : 2) });
    from = top;
    head = index;
  }
  let { to } = region;
  // What stands below the last row is the heading of what follows.
  const isApart = (index: number) =>
    lines[index]!.baseline - lines[index - 1]!.baseline > LINE_STEP * lines[index]!.size;
  const isUnder = (above: readonly Chunk[]) => !above.some(isBold) || isLabelled(above);
  while (to > from && isTitle(to) && isApart(to) && isUnder(chunks[to - 1]!)) to--;
  return [...parts, { ...region, from, to }];
}

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
