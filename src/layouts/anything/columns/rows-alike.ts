import type { Cell } from '../../../model/document.ts';
import { oneLine } from '../../../normalise/text.ts';
import type { TableColumns } from '../../table/columns.ts';

/** So many rows tell what stands under a heading, be they of many tables. */
export const MOST_ALIKE = 60;

/** A table of a document. */
interface Whole {
  headers: TableColumns['headers'];
  grid: readonly Cell[][];
  columns: number;
  /** It stands so near below the one above that it goes on with its columns, where it has no header. */
  isNear: boolean;
}

/** The rows below each header of some tables, by what the header says, with those of the tables that go on below it. */
export function rowsAlike(tables: readonly Whole[]): Map<string, Cell[][]> {
  const alike = new Map<string, Cell[][]>();
  const add = (key: string, rows: readonly Cell[][]): void => {
    const known = alike.get(key) ?? [];
    known.push(...rows.slice(0, MOST_ALIKE - known.length));
    alike.set(key, known);
  };
  let above: { key: string; columns: number } | undefined;
  for (const { headers, grid, columns, isNear } of tables) {
    const parts = partsOf(headers, grid).map((part) => ({ ...part, key: keyOf(part.titles) }));
    for (const { key, rows } of parts) add(key, rows);
    const last = parts.at(-1);
    if (last) above = { key: last.key, columns };
    else if (above && isNear && above.columns === columns) add(above.key, grid);
    else above = undefined;
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
