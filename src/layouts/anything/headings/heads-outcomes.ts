import type { Cell, Table } from '../../../model/document.ts';
import { oneLine } from '../../../normalise/text.ts';
import { rowsOf } from '../../table/columns.ts';
import { headersOf } from '../header/header-rows.ts';

/** By table, then by column: it is asked for each of their lone cells. */
const known = new WeakMap<Table, Map<number, boolean>>();

/**
 * Cells alone in a column of outcomes, each with an outcome and its action right below, if need be below the header
 * printed again: from the first row on, or all shorter than the outcomes.
 */
export function headsOutcomes(column: number, table: Table): boolean {
  const columns = known.get(table) ?? new Map<number, boolean>();
  known.set(table, columns);
  const before = columns.get(column);
  if (before !== undefined) return before;
  const heads = look(column, table);
  columns.set(column, heads);
  return heads;
}

function look(column: number, table: Table): boolean {
  const grid = rowsOf(table);
  const headers = headersOf(grid, table);
  const rows = grid
    .map((cells, at) => ({ at, cells: cells.filter(({ text }) => oneLine(text) !== '') }))
    .filter(({ cells, at }) => cells.length > 0 && !headers[at]);
  const outcomeOf = (cells: readonly Cell[] = []): string =>
    cells.length > 1 ? oneLine(cells.find((own) => own.column === column)?.text ?? '') : '';
  const lone = rows.flatMap(({ at, cells: [own, ...others] }, index) =>
    own?.column === column && others.length === 0
      ? [
          {
            index,
            text: oneLine(own.text),
            below: outcomeOf(rows[index + 1]?.cells),
            overHeader: headers[at + 1] !== undefined,
          },
        ]
      : [],
  );
  return (
    lone.length > 1 &&
    lone.every(({ below }) => below !== '') &&
    (lone[0]?.index === 0 ||
      lone.every(({ text, below, overHeader }) => overHeader || text.length < below.length))
  );
}
