import { LIMITS, overLimit } from '../../limits.ts';
import { InputError } from '../../model/errors.ts';

/** A row of a CSV text: its cells, and the offset in the text at which each begins. */
export interface CsvRow {
  cells: string[];
  offsets: number[];
}

/**
 * The rows of a CSV text (RFC 4180), blank ones left out. A quotation mark inside a cell that is not quoted is a
 * character like others.
 * @throws InputError with the place of a quoted cell that never ends, or where there are more than any export has
 */
export function parseCells(text: string, delimiter: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let row: CsvRow = { cells: [], offsets: [] };
  const endRow = () => {
    if (rows.length > LIMITS.rows) throw overLimit('rows', 'more', placeIn(text, at));
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push(row);
    row = { cells: [], offsets: [] };
  };
  let at = 0;
  if (text.length > LIMITS.text) throw overLimit('text', text.length);
  while (at < text.length) {
    const from = at;
    let cell: string;
    if (text[at] === '"') {
      const end = closingQuote(text, at);
      if (end < 0) throw new InputError('Expected a closing quotation mark, found none', placeIn(text, at));
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
      // Whatever stands between the mark and the next cell belongs to this one.
      const rest = endOfCell(text, at, delimiter);
      cell += text.slice(at, rest);
      at = rest;
    } else {
      at = endOfCell(text, at, delimiter);
      cell = text.slice(from, at);
    }
    row.cells.push(cell);
    row.offsets.push(from);
    if (row.cells.length > LIMITS.columns) throw overLimit('columns', 'more', placeIn(text, at));
    if (text[at] === delimiter) {
      at++;
      if (at < text.length && text[at] !== '\n' && text[at] !== '\r') continue;
      row.cells.push('');
      row.offsets.push(at);
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    endRow();
  }
  endRow();
  return rows;
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function endOfCell(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/** Line and column of an offset, both from 1. */
export function placeIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lines = before.split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** What parts the cells: the mark that the header has most of. */
export function delimiterOf(text: string): string {
  const [header = ''] = text.split(/[\r\n]/, 1);
  const count = (mark: string) => header.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
