import type { Field } from '../../../draft.ts';
import type { Cell } from '../../../model/document.ts';
import { readColour } from '../../../normalise/colour.ts';
import { oneLine } from '../../../normalise/text.ts';
import { ownColour } from '../../table/read-row.ts';
import type { Guess } from './column-guess.ts';

/** Share of the rows that must have a colour. */
const MOST = 0.5;
/** Columns that may be coloured by how far it is; the colours of others tell themes apart. */
const STATED: readonly (Field | undefined)[] = ['progress', 'deadline', 'measures', undefined];

/** Columns whose colours are those of traffic lights. */
export interface Coloured {
  /** Its colours are the status, beside what it holds. */
  coloured?: number;
  /** Nothing tells whether its colours are a status. */
  unsaid?: number;
}

/**
 * Where no column of states is, the column whose cells have the colours of traffic lights: blank, it is that of
 * states; with words in it, its colours say them beside what it holds.
 */
export function nameColours({ fields, why, profiles, rows, has }: Guess, below: readonly Cell[][]): Coloured {
  if (has('status')) return {};
  let unsaid: number | undefined;
  for (const column of profiles.keys()) {
    if (!hasLights(column, below, rows)) continue;
    if (!STATED.includes(fields.get(column))) {
      unsaid ??= column;
      continue;
    }
    why.set(column, 'its cells have the colours of a status, and no other column says one');
    const isBlank = below.every((row) =>
      row.every((cell) => cell.column !== column || MARK.test(oneLine(cell.text))),
    );
    if (!isBlank) return { coloured: column };
    fields.set(column, 'status');
  }
  return unsaid === undefined || has('status') ? {} : { unsaid };
}

/** Most cells of a column are red, amber or green, and not all of them the same. */
function hasLights(column: number, below: readonly Cell[][], rows: number): boolean {
  const rags = below.flatMap((row) => {
    const own = row.filter((cell) => cell.column === column && cell.columnSpan === 1);
    return own.flatMap((cell) => ownColour(cell, row) ?? []).map(readColour);
  });
  const lights = new Set(rags.filter((rag) => rag !== undefined && rag !== 'blue'));
  return lights.size > 1 && !rags.includes(undefined) && rags.length >= rows * MOST;
}

const MARK = /^[•●○■□▪⬤.*-]*$/;
