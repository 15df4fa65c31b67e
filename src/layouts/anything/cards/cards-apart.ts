import type { Cell } from '../../../model/document.ts';
import { fold, oneLine } from '../../../normalise/text.ts';

/** Most columns of a table of cards: two labels with their values, and what merged cells left. */
const MOST_COLUMNS = 6;

/** Cards of one table, one below another. */
export interface CardsApart {
  /** Rows above the first. */
  before: Cell[][];
  cards: {
    /** What stands over it, alone in a row each. */
    over: Cell[];
    rows: Cell[][];
  }[];
}

/**
 * Parts a table where the label that its first card begins with comes again.
 * @param isLabel a cell names what stands beside it
 */
export function cardsApart(
  grid: readonly Cell[][],
  isLabel: (cell: Cell) => boolean,
): CardsApart | undefined {
  const filled = grid
    .map((cells) => cells.filter((cell) => oneLine(cell.text) !== ''))
    .filter((cells) => cells.length > 0);
  const keys = filled.map(keyOf);
  const counts = new Map<string, number>();
  for (const key of keys) if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  const first = keys.findIndex((key, at) => key && counts.get(key)! > 1 && isLabel(filled[at]![0]!));
  if (first < 0) return undefined;
  const starts = keys.flatMap((key, at) => (key === keys[first] ? [at] : []));
  const overs = starts.map((at) => lonelyAbove(filled, at, isLabel));
  return {
    before: filled.slice(0, starts[0]! - overs[0]!.length),
    cards: starts.map((at, index) => {
      const next = starts[index + 1];
      const end = next === undefined ? filled.length : next - overs[index + 1]!.length;
      return { over: overs[index]!, rows: filled.slice(at, end) };
    }),
  };
}

/** The label of a row with a value beside it, without its number: `Action 3` comes again as `Action 4`. */
function keyOf([label, value, ...more]: readonly Cell[]): string | undefined {
  if (!label || !value || label.column > 2 || more.length >= MOST_COLUMNS) return undefined;
  return label.text.length < 60 ? fold(label.text.replace(/\d[\d.]*/, '')) || undefined : undefined;
}

/** Rows of one cell above a card, each from its first column on, that are no labels. */
function lonelyAbove(rows: readonly Cell[][], start: number, isLabel: (cell: Cell) => boolean): Cell[] {
  const found: Cell[] = [];
  for (let at = start - 1; at >= 0; at--) {
    const [cell, ...more] = rows[at]!;
    if (!cell || more.length > 0 || cell.column > 1 || (isLabel(cell) && !/\d/.test(cell.text))) break;
    found.unshift(cell);
  }
  return found;
}
