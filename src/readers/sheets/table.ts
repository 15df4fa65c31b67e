import { LIMITS } from '../../limits.ts';
import type { Cell, Table } from '../../model/document.ts';
import type { Place } from '../../model/place.ts';
import type { Range, Sheet, SheetCell } from './sheet.ts';

/** What a sheet's cells become cells of a table by. */
export interface Setting {
  sheet: Sheet;
  merges: ReadonlyMap<SheetCell, Range>;
  /** Why a cell is no content: it is hidden, or shows an error. */
  furnitureOf(cell: SheetCell): string | undefined;
}

/** Cells by row, in order. */
export function rowsOf(cells: readonly SheetCell[]): SheetCell[][] {
  const rows = new Map<number, SheetCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows.values()];
}

export function placeOf({ sheet }: Setting, { row, column }: { row: number; column: number }): Place {
  return { page: sheet.number, sheet: sheet.name, row, column };
}

/** The columns that hold text. */
export function columnsOf(cells: readonly SheetCell[]): number[] {
  return [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
}

/**
 * Rows of a sheet as a table; blank rows and columns of the sheet have no row and column in it. Undefined when nothing
 * is left of it within the columns that are read.
 */
export function tableOf(rows: readonly SheetCell[][], columns: readonly number[], setting: Setting): Table {
  const kept = columns.slice(0, LIMITS.columns);
  const columnAt = new Map(kept.map((column, index) => [column, index + 1]));
  const lines = rows.map((row) => row[0]?.row ?? 0);
  const cells = rows.flatMap((row, index) =>
    row.flatMap((cell): Cell[] => {
      const column = columnAt.get(cell.column);
      if (!column) return [];
      const merge = setting.merges.get(cell);
      const furniture = setting.furnitureOf(cell);
      const depth = setting.sheet.depths?.get(cell.row);
      return [
        {
          row: index + 1,
          column,
          rowSpan: merge ? within(lines, merge.top, merge.bottom) : 1,
          columnSpan: merge ? within(kept, merge.left, merge.right) : 1,
          text: cell.text,
          place: placeOf(setting, cell),
          ...(cell.superseded && { superseded: cell.superseded }),
          ...(cell.fill && { fill: cell.fill }),
          // Print on a coloured cell is white or black so that it can be read, and says nothing.
          ...(cell.color && !cell.fill && { color: cell.color }),
          ...(cell.bold && { bold: true }),
          ...(furniture && { furniture }),
          ...(depth && { depth }),
        },
      ];
    }),
  );
  return {
    type: 'table',
    rows: lines.length,
    columns: kept.length,
    cells,
    found: 'sheet',
    place: placeOf(setting, { row: lines[0] ?? 1, column: kept[0] ?? 1 }),
  };
}

/** How many of the rows or columns stand between two; they are sorted. */
function within(lines: readonly number[], from: number, to: number): number {
  return Math.max(1, firstFrom(lines, to + 1) - firstFrom(lines, from));
}

function firstFrom(lines: readonly number[], at: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
