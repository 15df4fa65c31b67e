import type { Draft, DraftRow } from '../../draft.ts';
import type { Cell } from '../../model/document.ts';
import type { Mapping } from './columns.ts';
import { readRow } from './read-row.ts';
import type { TableReading } from './reading.ts';

/** The cells of a row that are of a set of columns, or of all sets. */
export const cellsOf = (cells: readonly Cell[], set: Mapping, sets: readonly Mapping[]): Cell[] =>
  cells.filter(({ column }) => sets.every((other) => other === set || !other.own?.has(column)));

/**
 * The rows that stand side by side in one: of each set of columns that says what is done. The reference is of the
 * first; a set that says other things alone is left, and told.
 */
export function rowsBeside(
  draft: Draft,
  reading: TableReading,
  cells: readonly Cell[],
  mapping: Mapping,
  reaching: readonly Cell[],
): DraftRow[] {
  const sets = [mapping, ...(mapping.beside ?? [])];
  const rows = sets.flatMap((set) => {
    const row = readRow(
      draft,
      reading,
      cellsOf(cells, set, sets),
      set,
      cellsOf(reaching, set, sets),
      undefined,
    );
    return reading.spec.deliverable.some((field) => row.fields[field]) ? [{ row, set }] : [];
  });
  return rows.map(({ row, set }, index) => {
    if (index > 0 && !row.fields.ref?.every(({ from }) => 'column' in from && set.own?.has(from.column)))
      delete row.fields.ref;
    return row;
  });
}
