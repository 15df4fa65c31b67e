import { LIMITS, overLimit } from '../limits.ts';
import type { Cell, Table } from '../model/document.ts';

/** A text and what of it is struck out in the source. */
export interface RevisedText {
  text: string;
  superseded?: string[];
}

/** Texts of a row, and where it stands, from 1: its line, or that of each of its cells. */
type Row = { cells: (string | RevisedText)[] } & ({ line: number } | { lines: number[] });

/** Rows of texts as a table; blank cells are left out. */
export function tableOfRows(rows: Row[], table: number, found: string): Table {
  let columns = 0;
  const cells: Cell[] = [];
  const lineOf = (row: Row | undefined, column = 0): number =>
    (row && 'lines' in row ? row.lines[column] : row?.line) ?? 1;
  rows.forEach((row, index) => {
    const { cells: texts } = row;
    const line = lineOf(row);
    columns = Math.max(columns, texts.length);
    const columnSpan = spanOf(texts);
    if (texts.length > LIMITS.columns) throw overLimit('columns', texts.length, { line });
    if (cells.length > LIMITS.cells) throw overLimit('cells', 'more', { line });
    texts.forEach((cell, column) => {
      const { text, superseded }: RevisedText = typeof cell === 'string' ? { text: cell } : cell;
      if ((text === '' && !superseded) || (column > 0 && column < columnSpan)) return;
      const place = { line: lineOf(row, column), table, row: index + 1, column: column + 1 };
      cells.push({
        row: index + 1,
        column: column + 1,
        rowSpan: 1,
        columnSpan: column > 0 ? 1 : columnSpan,
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
    place: { line: lineOf(rows[0]), table },
  };
}

/** Who lifts tables out of documents often writes a cell that lies over a row into all of its columns. */
function spanOf(cells: Row['cells']): number {
  if (cells.length < 3) return 1;
  const textOf = (cell: string | RevisedText | undefined): string =>
    typeof cell === 'string' ? cell : (cell?.text ?? '');
  const text = textOf(cells[0]);
  if (text !== textOf(cells[1]) || text !== textOf(cells[2]) || !BANNER.test(text)) return 1;
  const end = cells.findIndex((cell) => textOf(cell) !== text);
  if (end < 0) return cells.length;
  return cells.slice(end).every((cell) => textOf(cell) === '') ? end : 1;
}

/** Of two words, or of a long one: no `None`, no `TBC`. */
const BANNER = /^(?:\d+(?:\.\d+)?[.):]\s)?\D.*(?:[a-z]{6}|\s\S)/i;
