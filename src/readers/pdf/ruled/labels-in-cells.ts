import type { Fill, Word } from '../page.ts';
import { isColorful } from '../tables/cells.ts';

/** Tallest label of a line, points, and most looked at on a page. */
const TALL = 26;
const MANY = 400;
/** What is drawn alike differs by less than this, points; widths of labels differ by more than `OTHER`. */
const ALIKE = 1.2;
const OTHER = 4;
/** Most white in a label before and behind its words, points. */
const PADDING = 13;

/** Coloured grounds that hug the words of a status, each as wide as its own: labels within cells, and no cells. */
export function labelsIn(fills: readonly Fill[], words: readonly Word[]): ReadonlySet<Fill> {
  const labels = new Set<Fill>();
  const maybe = fills.filter(
    ({ box: [x0, y0, x1, y1], color, round }) =>
      !round && y1 - y0 < TALL && y1 - y0 > 6 && x1 - x0 > y1 - y0 && isColorful(color),
  );
  if (maybe.length < 2 || maybe.length > MANY) return labels;
  for (const fill of maybe) {
    if (labels.has(fill)) continue;
    const stack = maybe.filter((other) => isUnder(fill, other));
    const widths = stack.map(({ box }) => box[2] - box[0]);
    if (Math.max(...widths) - Math.min(...widths) < OTHER) continue;
    const paddings = stack.map((own) => paddingIn(own, words));
    const [first] = paddings;
    if (paddings.every((own) => own !== undefined && Math.abs(own - first!) < ALIKE))
      for (const own of stack) labels.add(own);
  }
  return labels;
}

/** As tall, and begun at the same place or set in the same middle. */
function isUnder({ box: a }: Fill, { box: b }: Fill): boolean {
  if (Math.abs(a[3] - a[1] - (b[3] - b[1])) > ALIKE) return false;
  return Math.abs(a[0] - b[0]) < ALIKE || Math.abs(a[0] + a[2] - b[0] - b[2]) < 2 * ALIKE;
}

/** The white before its one line of words, where that behind them is the same. */
function paddingIn({ box }: Fill, words: readonly Word[]): number | undefined {
  const own = words.filter((word) => {
    const middle = (word.box[1] + word.box[3]) / 2;
    return middle > box[1] && middle < box[3] && word.box[2] > box[0] && word.box[0] < box[2];
  });
  if (own.length === 0) return undefined;
  const before = Math.min(...own.map((word) => word.box[0])) - box[0];
  const behind = box[2] - Math.max(...own.map((word) => word.box[2]));
  return before > 0 && before < PADDING && Math.abs(before - behind) < ALIKE ? before : undefined;
}
