import type { Fill, Rule } from '../page.ts';

/** Largest dot, and longest dash, points. */
const DOT = 2.2;
const DASH = 9;
/** White between two pieces, in parts of their length. */
const GAP = 2.2;
/** Pieces of one line differ in height by less than this, points. */
const LEVEL = 0.3;
/** Least pieces of a line, and least length, points. */
const PIECES = 10;
const LONG = 30;
/** A page of more is a drawing. */
const MANY = 20_000;

/** Lines that are drawn piece by piece, as dots or dashes: each as one rule. */
export function dottedRules(
  fills: readonly Fill[],
  horizontals: readonly Rule[],
  verticals: readonly Rule[],
): { horizontals: Rule[]; verticals: Rule[] } {
  const dots = fills.length < PIECES ? [] : fills.filter(isDot);
  const [level, upright] = [horizontals.filter(isDash), verticals.filter(isDash)];
  if (dots.length + level.length + upright.length > MANY) return { horizontals: [], verticals: [] };
  const along = dots.map(({ box: [x0, y0, x1, y1] }): Rule => ({ at: (y0 + y1) / 2, from: x0, to: x1 }));
  const down = dots.map(({ box: [x0, y0, x1, y1] }): Rule => ({ at: (x0 + x1) / 2, from: y0, to: y1 }));
  return { horizontals: joined([...level, ...along]), verticals: joined([...upright, ...down]) };
}

const isDot = ({ box: [x0, y0, x1, y1], color }: Fill): boolean =>
  x1 - x0 <= DOT && y1 - y0 <= DOT && color !== '#ffffff';
const isDash = ({ from, to }: Rule): boolean => to - from < DASH;

function joined(pieces: readonly Rule[]): Rule[] {
  if (pieces.length < PIECES) return [];
  const sorted = pieces.toSorted(
    (a, b) => Math.round(a.at / LEVEL) - Math.round(b.at / LEVEL) || a.from - b.from,
  );
  const rules: Rule[] = [];
  let run: Rule[] = [];
  const end = () => {
    const [from, to] = [run[0]?.from ?? 0, run.at(-1)?.to ?? 0];
    if (run.length >= PIECES && to - from > LONG) rules.push({ at: run[0]!.at, from, to });
    run = [];
  };
  for (const piece of sorted) {
    const last = run.at(-1);
    const goesOn =
      last &&
      Math.abs(piece.at - last.at) < LEVEL &&
      piece.from - last.to < GAP * Math.max(piece.to - piece.from, last.to - last.from);
    if (!goesOn) end();
    run.push(piece);
  }
  end();
  return rules;
}
