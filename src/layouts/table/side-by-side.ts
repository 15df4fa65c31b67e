import type { Draft, DraftRow, Piece } from '../../draft.ts';
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
  const { deliverable } = reading.spec;
  const read = sets.map((set) => {
    const [own, tall] = [cellsOf(cells, set, sets), cellsOf(reaching, set, sets)];
    const row = readRow(draft, reading, own, set, tall, undefined);
    if (set.time) row.within = set.time;
    return { row, set };
  });
  const says = ({ row }: { row: DraftRow }, isOf: (piece: Piece) => boolean): boolean =>
    deliverable.some((field) => row.fields[field]?.some(isOf));
  const isOwn = (set: Mapping) => (piece: Piece) => 'column' in piece.from && set.own!.has(piece.from.column);
  const told = read.filter((one) => says(one, isOwn(one.set)));
  // An action before the sets, none of which says a step of it.
  const rows = told.length > 0 ? told : read.slice(0, 1).filter((one) => says(one, () => true));
  return rows.map(({ row, set }, index) => {
    if (index > 0 && !row.fields.ref?.every(({ from }) => 'column' in from && set.own?.has(from.column)))
      delete row.fields.ref;
    return row;
  });
}
