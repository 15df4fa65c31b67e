import type { Field } from '../../draft.ts';
import type { Cell } from '../../model/document.ts';
import { readColour } from '../../normalise/colour.ts';
import { oneLine } from '../../normalise/text.ts';
import { ownColour } from '../table/read-row.ts';
import type { Guess } from './column-guess.ts';

/** Share of the rows that must have a colour. */
const MOST = 0.5;
/** Columns that may be coloured by how far it is; the colours of others tell themes apart. */
const STATED: readonly (Field | undefined)[] = ['progress', 'deadline', 'measures', undefined];

/**
 * Where no column of states is, the column whose cells have the colours of traffic lights: blank, it is that of
 * states; with words in it, its colours say them beside what it holds.
 * @returns the column whose colours are the status, where it holds something else
 */
export function nameColours(
  { fields, why, profiles, rows, has }: Guess,
  below: readonly Cell[][],
): number | undefined {
  if (has('status')) return undefined;
  for (const column of profiles.keys()) {
    if (!STATED.includes(fields.get(column))) continue;
    const cells = below.flatMap((row) => {
      const own = row.filter((cell) => cell.column === column && cell.columnSpan === 1);
      return own.flatMap((cell) => ({ cell, colour: ownColour(cell, row) })).filter(({ colour }) => colour);
    });
    const rags = cells.map(({ colour }) => readColour(colour ?? ''));
    const lights = new Set(rags.filter((rag) => rag !== undefined && rag !== 'blue'));
    if (lights.size < 2 || rags.includes(undefined) || rags.length < rows * MOST) continue;
    why.set(column, 'its cells have the colours of a status, and no other column says one');
    const isBlank = below.every((row) =>
      row.every((cell) => cell.column !== column || MARK.test(oneLine(cell.text))),
    );
    if (!isBlank) return column;
    fields.set(column, 'status');
  }
  return undefined;
}

const MARK = /^[•●○■□▪⬤.*-]*$/;
