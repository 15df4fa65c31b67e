import type { Cell, Table } from '../../../model/document.ts';

/** Fewest whole rows that tell which columns each row fills, and fewest of these that the rest of a row lacks. */
const ROWS = 4;
const KEYS = 2;

/**
 * Whether the first row of a page is the rest of the row above for what it lacks: each other row, on both pages, fills
 * the first column and others that it leaves blank, and the one text that it has stands below text of the row above.
 * @param repeats rows at the head of both tables that are the header
 */
export function lacksKeys(before: Table, table: Table, repeats: number): boolean {
  const foot = textsIn(before, before.rows);
  const first = textsIn(table, repeats + 1);
  const [rest] = first;
  if (!rest || first.length > 1 || rest.bold || !foot.some(({ column }) => column === rest.column))
    return false;
  const rows = [...rowsBelow(before, Math.max(1, repeats)), ...rowsBelow(table, repeats + 1)];
  if (rows.length < ROWS || [...rows.flat(), ...first].some(isMerged)) return false;
  const [head = [], ...others] = rows.map((cells) => cells.map(({ column }) => column));
  const keys = head.filter((column) => others.every((columns) => columns.includes(column)));
  const lacking = keys.filter((column) => column !== rest.column);
  return lacking.includes(1) && lacking.length >= KEYS;
}

const textsIn = ({ cells }: Table, row: number): Cell[] =>
  cells.filter((cell) => cell.row === row && cell.text.trim() !== '');

const isMerged = ({ rowSpan, columnSpan }: Cell): boolean => rowSpan > 1 || columnSpan > 1;

/** The rows below one, with what is filled in each. */
function rowsBelow(table: Table, row: number): Cell[][] {
  const rows = Array.from({ length: table.rows - row }, (_, at) => textsIn(table, row + 1 + at));
  return rows.filter((cells) => cells.length > 0);
}
