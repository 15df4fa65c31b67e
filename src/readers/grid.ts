import { LIMITS, overLimit } from '../limits.ts';
import type { Cell, Table } from '../model/document.ts';

/** A text and what of it is struck out in the source. */
export interface RevisedText {
  text: string;
  superseded?: string[];
}

/** Rows of texts as a table; blank cells are left out. `line` is where each row stands, from 1. */
export function tableOfRows(
  rows: { cells: (string | RevisedText)[]; line: number }[],
  table: number,
  found: string,
): Table {
  let columns = 0;
  const cells: Cell[] = [];
  rows.forEach(({ cells: texts, line }, index) => {
    columns = Math.max(columns, texts.length);
    if (texts.length > LIMITS.columns) throw overLimit('columns', texts.length, { line });
    if (cells.length > LIMITS.cells) throw overLimit('cells', 'more', { line });
    texts.forEach((cell, column) => {
      const { text, superseded }: RevisedText = typeof cell === 'string' ? { text: cell } : cell;
      if (text === '' && !superseded) return;
      const place = { line, table, row: index + 1, column: column + 1 };
      cells.push({
        row: index + 1,
        column: column + 1,
        rowSpan: 1,
        columnSpan: 1,
        text,
        place,
        ...(superseded && { superseded }),
      });
    });
  });
  return {
    type: 'table',
    rows: rows.length,
    columns,
    cells,
    found,
    place: { line: rows[0]?.line ?? 1, table },
  };
}
