import type { Cell, Table } from '../../model/document.ts';

/** What is said of a table, or of what stands above: no heading of the rows below. */
const NOTE = /^\W*(?:(?:please )?note|notes|n\.?b|source|sources|key|total|totals)\b|^\*/i;
/** Longest heading of rows, in characters. */
const LONGEST = 250;

/**
 * Whether a text over a table's width, be it a sentence, stands where others head the rows below: between whole rows,
 * as wide as another that stands over such rows, and of its looks.
 */
export function standsAsBanner(cell: Cell, table: Table): boolean {
  if (!isWide(cell, table) || cell.text.length > LONGEST || NOTE.test(cell.text)) return false;
  const rows = rowsOf(table);
  const isOver = ({ row }: Cell): boolean => rows.get(row)?.length === 1 && isWhole(rows.get(row + 1));
  return (
    isOver(cell) &&
    isWhole(rows.get(cell.row - 1)) &&
    table.cells.some(
      (other) => other.row < cell.row && isWide(other, table) && isOver(other) && looksAlike(cell, other),
    )
  );
}

const isWide = ({ columnSpan }: Cell, { columns }: Table): boolean => columnSpan >= Math.max(3, columns - 1);

const looksAlike = (a: Cell, b: Cell): boolean =>
  a.fill === b.fill && (a.bold ?? false) === (b.bold ?? false) && a.columnSpan === b.columnSpan;

/** Cells beside each other, as in a row of the plan. */
const isWhole = (row: readonly Cell[] = []): boolean => row.length > 2;

const known = new WeakMap<Table, Map<number, Cell[]>>();

/** Cells with text, by row. */
export function rowsOf(table: Table): Map<number, Cell[]> {
  let rows = known.get(table);
  if (rows) return rows;
  rows = new Map();
  for (const cell of table.cells) {
    if (cell.furniture || cell.text.trim() === '') continue;
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  known.set(table, rows);
  return rows;
}
