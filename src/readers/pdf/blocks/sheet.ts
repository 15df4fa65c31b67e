import { chunksOf } from '../lines/chunks.ts';
import type { Line } from '../lines/lines.ts';
import { linesOf, lineText } from '../lines/lines.ts';
import type { Box, PageGeometry, Rule, Word } from '../page.ts';
import { overlap } from '../page.ts';

/** The middle of a sheet, where the white between its two pages must run, as parts of its width. */
const MIDDLE = [0.42, 0.58] as const;
/** Least width of that white, points. */
const WHITE = 14;

/** A part of a sheet that is read by itself. */
export interface SheetPart {
  page: PageGeometry;
  /** Of two that stand beside each other, the first or the second. */
  half?: 1 | 2;
}

/** The two pages printed beside each other on one sheet; the page itself when it is one. */
export function pagesOnSheet(page: PageGeometry): SheetPart[] {
  const [width, height] = page.turn % 180 === 0 ? [page.width, page.height] : [page.height, page.width];
  if (width < 1.2 * height || page.words.length < 20) return [{ page }];
  const at = gutterOf(page, width);
  if (at === undefined) return headedBeside(page) ?? [{ page }];
  const left = part(page, (x) => x < at);
  const right = part(page, (x) => x >= at);
  const [before, after] = [linesOf(left.words), linesOf(right.words)];
  return areNumbered(before, after) || haveOneHead(before, after)
    ? [
        { page: left, half: 1 },
        { page: right, half: 2 },
      ]
    : [{ page }];
}

/** Least headings of one table, and the white between them, in font sizes. */
const HEADINGS = 3;
const BETWEEN = 0.8;

/**
 * Two tables beside each other below what runs across the sheet: bold headings stand twice in a line, from its left
 * end, and white runs down before the second.
 */
function headedBeside(page: PageGeometry): SheetPart[] | undefined {
  const levels = new Map<number, Word[]>();
  for (const word of page.words) {
    if (!word.bold || word.sideways) continue;
    const level = levels.get(Math.round(word.baseline));
    if (level) level.push(word);
    else levels.set(Math.round(word.baseline), [word]);
  }
  for (const level of levels.values()) {
    const count = level.length / 2;
    if (count < HEADINGS || !Number.isInteger(count)) continue;
    const heads = level.toSorted((a, b) => a.box[0] - b.box[0]);
    if (heads.slice(0, count).some(({ text }, at) => text !== heads[at + count]!.text)) continue;
    const texts = heads
      .slice(1, count)
      .filter(({ box, size }, at) => box[0] - heads[at]!.box[2] > BETWEEN * size);
    if (texts.length + 1 < HEADINGS) continue;
    const parts = besideUnder(page, heads[0]!, heads[count]!);
    if (parts) return parts;
  }
  return undefined;
}

function besideUnder(page: PageGeometry, first: Word, second: Word): SheetPart[] | undefined {
  const top = first.box[1] - 2;
  const [from, to] = [second.box[0] - WHITE, second.box[0] - 1];
  const crosses = (a: number, b: number) => a < to && b > from;
  const below = page.words.filter(({ box }) => box[1] > top);
  const crossing = below.filter(({ box }) => crosses(box[0], box[2]));
  const end = Math.min(Infinity, ...crossing.map(({ box }) => box[1]));
  const body = below.filter(({ box }) => box[3] <= end + 1);
  if (body.some(({ box }) => box[0] < first.box[0] - WHITE)) return undefined;
  if (page.horizontals.some((rule) => rule.at > top && rule.at < end && rule.from < from && rule.to > to))
    return undefined;
  const left = body.filter(({ box }) => box[2] <= from);
  const levels = (words: readonly Word[]) => linesOf(words).length;
  if (levels(left) < 3 || levels(body.filter(({ box }) => box[0] >= to)) < 3) return undefined;
  const middle = (from + to) / 2;
  return [
    { page: part(page, (_, y) => y < top) },
    { page: part(page, (x, y) => y >= top && y < end && x < middle), half: 1 },
    { page: part(page, (x, y) => y >= top && y < end && x >= middle), half: 2 },
    { page: part(page, (_, y) => y >= end) },
  ];
}

/** The middle of the white that runs down the whole sheet. */
function gutterOf({ words, horizontals, fills }: PageGeometry, width: number): number | undefined {
  const [from, to] = [MIDDLE[0] * width, MIDDLE[1] * width];
  if (horizontals.some((rule) => rule.from <= from && rule.to >= to)) return undefined;
  const spans: [number, number][] = [];
  const add = (a: number, b: number) => {
    if (overlap(a, b, from, to) > 0) spans.push([a, b]);
  };
  for (const { box } of words) add(box[0], box[2]);
  for (const rule of horizontals) add(rule.from, rule.to);
  for (const { box } of fills) if (box[2] - box[0] < 0.9 * width) add(box[0], box[2]);
  spans.sort((a, b) => a[0] - b[0]);
  let end = from;
  let best: [number, number] = [from, from];
  spans.push([to, to]);
  for (const [a, b] of spans) {
    if (a - end > best[1] - best[0]) best = [end, a];
    end = Math.max(end, b);
  }
  return best[1] - best[0] >= WHITE ? (best[0] + best[1]) / 2 : undefined;
}

/** What of a page stands where `isOwn` says of its middle. */
function part(page: PageGeometry, isOwn: (x: number, y: number) => boolean): PageGeometry {
  const own = ({ box }: { box: Box }) => isOwn((box[0] + box[2]) / 2, (box[1] + box[3]) / 2);
  return {
    ...page,
    words: page.words.filter(own),
    horizontals: page.horizontals.filter(({ at, from, to }: Rule) => isOwn((from + to) / 2, at)),
    verticals: page.verticals.filter(({ at, from, to }: Rule) => isOwn(at, (from + to) / 2)),
    fills: page.fills.filter(own),
    pictures: page.pictures.filter((box) => own({ box })),
    links: page.links.filter(own),
  };
}

const NUMBERED = /^(?:page|p\.?)?\s*(\d{1,4})(?:\s*(?:of|\/)\s*\d{1,4})?$/i;

/** Whether both pages end, or begin, with their numbers. */
function areNumbered(left: readonly Line[], right: readonly Line[]): boolean {
  const number = (line: Line | undefined) => Number(NUMBERED.exec(line ? lineText(line.words) : '')?.[1]);
  return [0, -1].some((at) => number(right.at(at)) === number(left.at(at)) + 1);
}

/** Whether a line of column headings stands on both. */
function haveOneHead(left: readonly Line[], right: readonly Line[]): boolean {
  const heads = (lines: readonly Line[]) =>
    lines.filter((line) => chunksOf(line, 0).length > 2 && line.words.every(({ bold }) => bold));
  const texts = new Set(heads(left).map(({ words }) => lineText(words)));
  return heads(right).some(({ words }) => texts.has(lineText(words)));
}
