import type { Field } from '../../../draft.ts';
import type { Cell } from '../../../model/document.ts';
import type { Mapping } from '../../table/columns.ts';
import type { Guess } from './column-guess.ts';
import { headingField, howRead } from './column-headings.ts';
import { holding } from './profiles.ts';

/** Says of each column why it was taken for what it is. */
export function explain(
  { fields, grades, profiles, why }: Guess,
  header: Mapping,
  titles: readonly Cell[],
): void {
  for (const [column, field] of fields) {
    if (!why.has(column)) why.set(column, whyHeaded(titles, column, field));
    const profile = profiles.get(column);
    const regraded = grades.has(column) && grades.get(column) !== header.grades?.get(column);
    if (profile && regraded && header.fields.has(column))
      why.set(column, `${why.get(column)}; not certain, its cells are ${holding(profile)}`);
  }
}

/** Which heading over a column names its field, and how it was read. */
function whyHeaded(titles: readonly Cell[], column: number, field: Field): string {
  const over = titles.filter((cell) => cell.column <= column && column < cell.column + cell.columnSpan);
  const cell = over.findLast((own) => headingField(own.text) === field);
  if (cell) return `its heading ${howRead(cell.text)} the term ${field}`;
  const named = over.map((own) => headingField(own.text)).find(Boolean);
  return named && field === 'action'
    ? `its heading says ${named}, and no other names the actions`
    : `its heading ${over.length > 1 ? 'over two rows ' : ''}is the term ${field}`;
}
