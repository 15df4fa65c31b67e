import type { Field } from '../../../draft.ts';
import type { Cell } from '../../../model/document.ts';
import { oneLine } from '../../../normalise/text.ts';
import { isDate } from '../../content.ts';
import { ownColour } from '../../table/read-row.ts';
import type { Guess } from './column-guess.ts';
import { headingField } from './column-headings.ts';

/** `RAG Q2`, `Progress at June 2025`: what, and of when. */
const OF_WHEN =
  /^(\S.{0,60}?)(?: (?:as )?(?:at|for|in|of|on))? ((?:q[1-4]|quarter|[a-z]{3,9} (?:19|20)\d\d|(?:19|20)\d\d)\b.{0,20})$/i;

/** `Q2 RAG` */
const WHEN_OF =
  /^((?:q[1-4]|quarter [1-4]|[a-z]{3,9} (?:19|20)\d\d|(?:19|20)\d\d\S{0,5})\b.{0,10}?) (\S.{0,30})$/i;

/**
 * Columns that say the same of one time after the other: the last that holds any states how it stands, all say how it
 * went.
 * @returns the columns of states before the last, which count in rows where it is blank
 */
export function nameTimes(guess: Guess, below: readonly Cell[][]): ReadonlySet<number> | undefined {
  const { fields, why } = guess;
  const states = columnsOf(guess, 'status');
  const beside = (row: readonly Cell[]) => row.filter(({ column }) => !states.includes(column));
  const last = states.findLast((column) =>
    below.some((row) => row.some((cell) => says(cell, beside(row), column))),
  );
  const [only] = states;
  const isOther = (column: number): boolean =>
    column !== only && !fields.has(column) && (guess.profiles.get(column)?.share('status') ?? 0) >= 0.5;
  if (
    states.length === 1 &&
    only !== undefined &&
    !guess.has('status') &&
    ![...guess.profiles.keys()].some(isOther)
  ) {
    fields.set(only, 'status');
    why.set(only, 'its heading says status, and of when');
  }
  if (states.length > 1 && last !== undefined) {
    for (const column of states) fields.delete(column);
    fields.set(last, 'status');
    why.set(last, 'its heading says status, and of the times beside it that are filled it is the last');
  }
  const told = columnsOf(guess, 'progress');
  for (const column of told.length > 1 ? told : []) {
    if (fields.get(column) !== 'progress')
      why.set(column, 'its heading says progress, as of the time beside it');
    fields.set(column, 'progress');
  }
  const before = states.filter((column) => last !== undefined && column < last);
  return before.length > 0 ? new Set(before) : undefined;
}

/** Columns whose headings name a field and a time, and that nothing else was read as. */
function columnsOf({ fields, profiles, titleOf }: Guess, field: Field): number[] {
  return [...profiles.keys()].filter((column) => {
    const title = oneLine(titleOf(column));
    const [, what = '', when = ''] = OF_WHEN.exec(title) ?? [
      title,
      ...(WHEN_OF.exec(title)?.slice(1).reverse() ?? []),
    ];
    return headingField(what) === field && isDate(when) && [undefined, field].includes(fields.get(column));
  });
}

const says = (cell: Cell, row: readonly Cell[], column: number): boolean =>
  cell.column === column && (oneLine(cell.text) !== '' || ownColour(cell, row) !== undefined);
