import { startsAgain } from '../../tables-beside.ts';
import type { Box, PageGeometry, Rule } from '../page.ts';
import type { Grid } from './grid.ts';

/**
 * A page on which tables of the same headings touch, side by side, as parts that are pages of their own: what is above
 * them, each of them, and what is below.
 */
export function besideParts(page: PageGeometry, drawn: readonly Grid[]): PageGeometry[] | undefined {
  for (const { cells } of drawn) {
    const heads = cells.filter(({ row, words }) => row === cells[0]!.row && words.length > 0);
    const at = startsAgain(heads.map(({ words }) => words.map(({ text }) => text).join(' ')));
    if (at.length === 0) continue;
    const top = heads[0]!.box[1] - 1;
    const gutters = at.map((index) => heads[index]!.box[0]);
    const wide = page.words.filter(
      ({ box }) => box[1] > top && gutters.some((x) => box[0] < x - 1 && box[2] > x + 1),
    );
    const end = Math.min(...wide.map(({ box }) => box[1]), Infinity);
    const edges = [-Infinity, ...gutters, Infinity];
    return [
      within(page, [-Infinity, -Infinity, Infinity, top]),
      ...edges.slice(1).map((right, index) => within(page, [edges[index]!, top, right, end])),
      within(page, [-Infinity, end, Infinity, Infinity]),
    ];
  }
  return undefined;
}

function within(page: PageGeometry, [x0, y0, x1, y1]: Box): PageGeometry {
  const clipped = (rules: readonly Rule[], from: number, to: number) =>
    rules.flatMap((rule) =>
      rule.to > from && rule.from < to
        ? { ...rule, from: Math.max(rule.from, from), to: Math.min(rule.to, to) }
        : [],
    );
  const isIn = ([a, b, c, d]: Box) => {
    const [x, y] = [(a + c) / 2, (b + d) / 2];
    return x >= x0 && x < x1 && y >= y0 && y < y1;
  };
  return {
    ...page,
    words: page.words.filter(({ box }) => isIn(box)),
    horizontals: clipped(
      page.horizontals.filter(({ at }) => at >= y0 - 1 && at < y1 + 1),
      x0,
      x1,
    ),
    verticals: clipped(
      page.verticals.filter(({ at }) => at >= x0 - 1 && at < x1 + 1),
      y0,
      y1,
    ),
    fills: page.fills.filter(({ box }) => isIn(box)),
  };
}
