import type { Cell } from '../../model/document.ts';
import { oneLine } from '../../normalise/text.ts';
import type { TableColumns } from '../table/columns.ts';

/** So many rows tell what stands under a heading, be they of many tables. */
export const MOST_ALIKE = 60;

/** The rows below each header of some tables, by what the header says. */
export function rowsAlike(
  tables: readonly { headers: TableColumns['headers']; grid: readonly Cell[][] }[],
): Map<string, Cell[][]> {
  const alike = new Map<string, Cell[][]>();
  for (const { titles, rows } of tables.flatMap(({ headers, grid }) => partsOf(headers, grid))) {
    const key = keyOf(titles);
    const known = alike.get(key) ?? [];
    known.push(...rows.slice(0, MOST_ALIKE - known.length));
    alike.set(key, known);
  }
  return alike;
}

/** What a header says, for those that say the same. */
export const keyOf = (titles: readonly Cell[]): string =>
  titles.map(({ column, text }) => `${column} ${oneLine(text).toLowerCase()}`).join('\n');

/** The headers of a table, each with its headings and the rows below it. */
export function partsOf(headers: TableColumns['headers'], grid: readonly Cell[][]) {
  return headers.flatMap((header, at) => {
    if (!header || header === 'header') return [];
    const end = headers.findIndex((next, index) => index > at && next && next !== 'header');
    const two = headers[at + 1] === 'header';
    const titles = [...(grid[at] ?? []), ...(two ? (grid[at + 1] ?? []) : [])];
    return [{ at, header, titles, rows: grid.slice(at + (two ? 2 : 1), end < 0 ? undefined : end) }];
  });
}
