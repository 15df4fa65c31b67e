import { chunksOf } from './chunks.ts';
import type { Line } from './lines.ts';
import { linesOf, lineText } from './lines.ts';
import type { Box, PageGeometry, Rule } from './page.ts';
import { overlap } from './page.ts';

/** The middle of a sheet, where the white between its two pages must run, as parts of its width. */
const MIDDLE = [0.42, 0.58] as const;
/** Least width of that white, points. */
const WHITE = 14;

/** The two pages printed beside each other on one sheet; the page itself when it is one. */
export function pagesOnSheet(page: PageGeometry): PageGeometry[] {
  const [width, height] = page.turn % 180 === 0 ? [page.width, page.height] : [page.height, page.width];
  if (width < 1.2 * height || page.words.length < 20) return [page];
  const at = gutterOf(page, width);
  if (at === undefined) return [page];
  const left = half(page, (x) => x < at);
  const right = half(page, (x) => x >= at);
  const [before, after] = [linesOf(left.words), linesOf(right.words)];
  return areNumbered(before, after) || haveOneHead(before, after) ? [left, right] : [page];
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

function half(page: PageGeometry, isOwn: (x: number) => boolean): PageGeometry {
  const own = ({ box }: { box: Box }) => isOwn((box[0] + box[2]) / 2);
  return {
    ...page,
    words: page.words.filter(own),
    horizontals: page.horizontals.filter(({ from, to }: Rule) => isOwn((from + to) / 2)),
    verticals: page.verticals.filter(({ at }) => isOwn(at)),
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
