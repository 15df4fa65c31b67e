import type { Cell } from '../../model/document.ts';
import { oneLine } from '../../normalise/text.ts';

const COLOUR = /^(?:red|amber|yellow|orange|green|blue)$/i;
const WORD = /[a-z]{3}/i;

/** A colour, and what stands beside it. */
export interface KeyRow {
  colour: Cell;
  meaning?: Cell;
}

/**
 * The rows of a key of colours by their number from 1, at the foot of a table or all of it: a colour of its own in the
 * first cell of each, at most one text beside it. None where fewer than two follow each other, or nothing is beside any.
 * @param grid the cells of each row of the table
 */
export function keyRows(grid: readonly (readonly Cell[])[]): ReadonlyMap<number, KeyRow> {
  const found = new Map<number, KeyRow>();
  const colours = new Set<string>();
  for (const [index, cells] of [...grid.entries()].toReversed()) {
    const filled = cells.filter(({ text }) => text !== '');
    if (filled.length === 0) continue;
    const [colour, meaning, ...others] = filled as [Cell, Cell?, ...Cell[]];
    const name = oneLine(colour.text).toLowerCase();
    if (!COLOUR.test(name) || colours.has(name) || others.length > 0) break;
    if (meaning && !WORD.test(meaning.text)) break;
    colours.add(name);
    found.set(index + 1, { colour, ...(meaning && { meaning }) });
  }
  const rows = [...found.values()];
  if (rows.length < 2 || !rows.some(({ meaning }) => meaning)) return new Map();
  // A column of ratings goes on to the last row.
  const places = new Set(rows.map(({ colour }) => colour.column));
  const rated = grid.some((cells) =>
    cells.some(
      ({ row, column, text }) => !found.has(row) && places.has(column) && COLOUR.test(oneLine(text)),
    ),
  );
  return rated ? new Map() : found;
}
