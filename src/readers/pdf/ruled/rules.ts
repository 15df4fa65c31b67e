import type { Fill, PageGeometry, Rule } from '../page.ts';
import { overlap } from '../page.ts';
import { dottedRules } from './dotted.ts';
import { labelsIn } from './labels-in-cells.ts';

/** Lines closer than this (points) are one line: double rules, borders drawn cell by cell. */
export const NEAR = 2.6;

/** Collinear pieces that touch or nearly touch become one rule. */
function mergeRules(rules: readonly Rule[]): Rule[] {
  const merged: Rule[] = [];
  for (const rule of rules.toSorted((a, b) => a.at - b.at || a.from - b.from)) {
    let home: Rule | undefined;
    for (let index = merged.length - 1; index >= 0; index--) {
      const other = merged[index]!;
      if (rule.at - other.at > NEAR) break;
      if (overlap(rule.from, rule.to, other.from, other.to) > -NEAR) {
        home = other;
        break;
      }
    }
    if (home) {
      home.from = Math.min(home.from, rule.from);
      home.to = Math.max(home.to, rule.to);
    } else merged.push({ ...rule });
  }
  // Pieces that were apart may have grown together.
  return merged.length < rules.length ? mergeRules(merged) : merged;
}

/** Fills as large as this part of the page are background. */
const BACKGROUND = 0.8;

/** A fill smaller than this (points) both ways is a mark, not a cell. */
const SQUARE = 11;

/** The page's rules with the edges of its fills, merged; only those long enough to border a cell. */
export function pageRules(page: PageGeometry): { horizontals: Rule[]; verticals: Rule[] } {
  const dotted = dottedRules(page.fills, page.horizontals, page.verticals);
  const horizontals = [...page.horizontals, ...dotted.horizontals];
  const verticals = [...page.verticals, ...dotted.verticals];
  const sheet = page.width * page.height;
  const labels = labelsIn(page.fills, page.words);
  const drawn = labels.size > 0 ? page.fills.filter((fill) => !labels.has(fill)) : page.fills;
  for (const { box, round } of unstacked(seen(drawn))) {
    const [x0, y0, x1, y1] = box;
    const [width, height] = [x1 - x0, y1 - y0];
    if (round || width * height > BACKGROUND * sheet || height < 6 || width < 6) continue;
    if (width < SQUARE && height < SQUARE) continue;
    horizontals.push({ at: y0, from: x0, to: x1 }, { at: y1, from: x0, to: x1 });
    verticals.push({ at: x0, from: y0, to: y1 }, { at: x1, from: y0, to: y1 });
  }
  const long = (rules: readonly Rule[]) => mergeRules(rules).filter(({ from, to }) => to - from > 5);
  const [level, upright] = [long(horizontals), long(verticals)];
  closeCorners(level, upright);
  return { horizontals: level, verticals: upright };
}

/** Widest round corner of a box, points. */
const CORNER = 14;
/** A drawing of more pairs of rules is none of boxes. */
const MOST_PAIRS = 1_000_000;

/** Rules that leave out the four round corners of a box go up to these. */
function closeCorners(level: readonly Rule[], upright: readonly Rule[]): void {
  if (level.length * upright.length > MOST_PAIRS) return;
  for (const top of level) {
    const [left, right] = [-1, 1].map((side) => {
      const end = side < 0 ? top.from : top.to;
      return upright.find(({ at, from }) => {
        const [across, down] = [side * (at - end), from - top.at];
        return across > NEAR && across < CORNER && down > NEAR && Math.abs(across - down) < NEAR;
      });
    });
    if (!left || !right || Math.abs(left.from - right.from) > 1 || Math.abs(left.to - right.to) > 1) continue;
    const below = level.find(
      ({ at, from, to }) =>
        at > left.to + NEAR &&
        at < left.to + CORNER &&
        Math.abs(from - top.from) < 1 &&
        Math.abs(to - top.to) < 1,
    );
    if (!below) continue;
    for (const rule of [top, below]) [rule.from, rule.to] = [left.at, right.at];
    for (const rule of [left, right]) [rule.from, rule.to] = [top.at, below.at];
  }
}

/** Rules that touch each other, directly or through others. */
export interface Frame {
  horizontals: Rule[];
  verticals: Rule[];
}

/** Groups rules that cross or touch. */
export function frames(horizontals: readonly Rule[], verticals: readonly Rule[]): Frame[] {
  const all = [...horizontals, ...verticals];
  const home = all.map((_, index) => index);
  const find = (index: number): number => {
    while (home[index] !== index) index = home[index] = home[home[index]!]!;
    return index;
  };
  horizontals.forEach((h, i) => {
    verticals.forEach((v, j) => {
      if (v.at < h.from - NEAR || v.at > h.to + NEAR || h.at < v.from - NEAR || h.at > v.to + NEAR) return;
      home[find(i)] = find(horizontals.length + j);
    });
  });
  const groups = new Map<number, Frame>();
  all.forEach((rule, index) => {
    const root = find(index);
    let frame = groups.get(root);
    if (!frame) groups.set(root, (frame = { horizontals: [], verticals: [] }));
    (index < horizontals.length ? frame.horizontals : frame.verticals).push(rule);
  });
  return [...groups.values()];
}

/** How many fills back one is looked for that another stands in. */
const BACK = 12;

/** The fills whose edges show: shading of a paragraph within shading of its cell, in the same colour, does not. */
function seen(fills: readonly Fill[]): Fill[] {
  return fills.filter(({ box, color }, index) => {
    for (let at = index - 1; at >= 0 && at >= index - BACK; at--) {
      const under = fills[at]!;
      if (
        box[0] > under.box[0] + 1 &&
        box[2] < under.box[2] - 1 &&
        under.color === color &&
        !under.round &&
        box[1] > under.box[1] - 1 &&
        box[3] < under.box[3] + 1
      )
        return false;
    }
    return true;
  });
}

/** Fills of one colour and width, one line tall, that stand on each other are one: text marked line by line. */
function unstacked(fills: readonly Fill[]): Fill[] {
  const merged: Fill[] = [];
  for (const fill of fills) {
    const last = merged.at(-1);
    if (
      last &&
      last.color === fill.color &&
      !fill.round &&
      Math.abs(last.box[0] - fill.box[0]) < 1 &&
      Math.abs(last.box[2] - fill.box[2]) < 1 &&
      Math.abs(last.box[3] - fill.box[1]) < 1 &&
      fill.box[3] - fill.box[1] < 18
    )
      merged[merged.length - 1] = { ...last, box: [last.box[0], last.box[1], last.box[2], fill.box[3]] };
    else merged.push(fill);
  }
  return merged;
}
