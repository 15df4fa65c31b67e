import { linesOf } from '../lines/lines.ts';
import type { Box, PageGeometry, Rule } from '../page.ts';
import { holds, overlap } from '../page.ts';
import { cardsAmong, isList, isRunning, isTitle, type Panel } from './panel-kinds.ts';

/** Share of the page's width that the ground of a panel has, from the least to the most. */
const NARROW = 0.2;
const WIDE = 0.75;
/** Least height of it, points. */
const HIGH = 36;
/** Least white between panels, points: cells of a table touch each other. */
const APART = 3;
/** Most fills of a page that may be panels; a drawing has more. */
const MOST_FILLS = 400;
/**
 * A page on which tinted panels stand beside each other or beside running text, as parts that are pages of their own:
 * what is on none, and each panel. They are cards of the same labels, a list of what will be done beside the text
 * that says why, or the title of what is beside it: lines beside each other are no rows.
 */
export function panelParts(page: PageGeometry): { parts: PageGeometry[]; boxes: Box[] } | undefined {
  const drawn = panelsOn(page);
  if (drawn.length === 0) return undefined;
  const inside = new Set(drawn.flatMap(({ words }) => words));
  const outside = page.words.filter((word) => !inside.has(word));
  const besides = drawn.map(({ box }) => outside.filter((word) => isBeside(word.box, box)));
  const cards = cardsAmong(drawn);
  const panels = drawn.filter((panel, at) =>
    besides[at]!.length === 0
      ? cards.has(panel) && drawn.some(({ box }) => isBeside(box, panel.box))
      : isTitle(panel, besides[at]!) || (isList(panel) && isRunning(besides[at]!)),
  );
  if (panels.length === 0) return undefined;
  const boxes = panels.map(({ box }) => box);
  const own = new Set(panels.flatMap(({ words }) => words));
  const isIn = (box: Box) => boxes.some((panel) => holds(panel, box));
  const rest = {
    ...page,
    words: page.words.filter((word) => !own.has(word)),
    fills: page.fills.filter(({ box }) => !isIn(box)),
    horizontals: page.horizontals.filter((rule) => !isIn(levelBox(rule))),
    verticals: page.verticals.filter((rule) => !isIn(uprightBox(rule))),
  };
  const parts = panels.map(({ box, words }) => ({
    ...page,
    words,
    fills: page.fills.filter((fill) => holds(box, fill.box) && !isSame(fill.box, box)),
    horizontals: page.horizontals.filter((rule) => holds(box, levelBox(rule)) && rule.at < box[3] - 2),
    verticals: page.verticals.filter((rule) => holds(box, uprightBox(rule)) && rule.at < box[2] - 2),
    tags: [],
  }));
  return { parts: [rest, ...parts], boxes };
}

/** Grounds that hold several lines, touch no other, and that no rule or word runs out of. */
function panelsOn(page: PageGeometry): Panel[] {
  if (page.fills.length > MOST_FILLS) return [];
  const large = page.fills
    .map(({ box, color }) => ({ box, color }))
    .filter(({ box: [x0, y0, x1, y1], color }) => {
      const share = (x1 - x0) / page.width;
      return color !== '#ffffff' && share > NARROW && share < WIDE && y1 - y0 > HIGH;
    })
    .map(({ box }) => box)
    .filter((box, at, all) => all.findIndex((other) => isSame(other, box)) === at);
  const boxes = large.filter(
    (box) => !large.some((other) => other !== box && holds(other, box) && area(other) > area(box)),
  );
  return boxes.flatMap((box) => {
    if (boxes.some((other) => other !== box && touch(box, other))) return [];
    if (runsOut(page.horizontals, box[0], box[2], box[1], box[3])) return [];
    if (runsOut(page.verticals, box[1], box[3], box[0], box[2])) return [];
    const words = page.words.filter((word) => holds(box, word.box));
    if (words.some((word) => word.box[0] < box[0] - 1 || word.box[2] > box[2] + 1)) return [];
    const lines = linesOf(words);
    return lines.length > 0 ? [{ box, words, lines }] : [];
  });
}

const isBeside = (box: Box, panel: Box): boolean =>
  overlap(box[1], box[3], panel[1], panel[3]) > 2 && overlap(box[0], box[2], panel[0], panel[2]) < 0;

const isSame = (a: Box, b: Box): boolean => a.every((edge, at) => Math.abs(edge - b[at]!) < 1);

const area = ([x0, y0, x1, y1]: Box): number => (x1 - x0) * (y1 - y0);

const touch = (a: Box, b: Box): boolean =>
  overlap(a[0], a[2], b[0], b[2]) > -APART && overlap(a[1], a[3], b[1], b[3]) > -APART;

/** Whether a rule that runs beside or over a ground goes on past its ends. */
const runsOut = (rules: readonly Rule[], from: number, to: number, first: number, last: number): boolean =>
  rules.some(
    (rule) =>
      rule.at > first - APART &&
      rule.at < last + APART &&
      overlap(rule.from, rule.to, from, to) > APART &&
      (rule.from < from - APART || rule.to > to + APART),
  );

const levelBox = ({ at, from, to }: Rule): Box => [from, at, to, at];
const uprightBox = ({ at, from, to }: Rule): Box => [at, from, at, to];
