import type { Cell, Table } from '../../model/document.ts';
import { plainText } from '../markup.ts';
import type { TextRow } from './broken-rows.ts';
import { MOST_BETWEEN } from './pages.ts';

/** Rows at the top of a table of which one may be its header. */
const TOP = 3;

/** Where a table of tabs goes on below the end of its page, and not with its header once more: the index of the line. */
export function rowBelowPage(
  lines: readonly string[],
  from: number,
  rows: readonly TextRow[],
  isFurniture: (index: number) => boolean,
): number | undefined {
  if (rows.length === 0) return undefined;
  let isPage = false;
  let at = from;
  for (; at < from + MOST_BETWEEN && (lines[at]?.trim() === '' || isFurniture(at)); at++)
    isPage ||= isFurniture(at);
  const line = lines[at] ?? '';
  const cells = line.includes('\t') ? line.split('\t').map(plainText) : [];
  const isHeader = rows
    .slice(0, TOP)
    .some((row) => row.cells.every((text, column) => text === cells[column]));
  return isPage && cells.length === rows[0]?.cells.length && !isHeader ? at : undefined;
}

/** `Action Plan v4` beside `Page 3`, and no more: what a page ends with, between rows. */
export function withoutFooters(table: Table): Table {
  const rows = new Map<number, Cell[]>();
  for (const cell of table.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  for (const cells of rows.values()) {
    if (cells.length > 3 || !cells.some(({ text }) => /^page \d{1,4}(?: of \d{1,4})?$/i.test(text))) continue;
    for (const cell of cells) cell.furniture = 'running-footer';
  }
  return table;
}
