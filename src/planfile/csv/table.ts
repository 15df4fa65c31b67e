import { uncell } from '../../exporters/flat/cell.ts';
import { type Column, columns } from '../../exporters/flat/columns.ts';
import { InputError } from '../../model/errors.ts';
import type { Finding } from '../../model/finding.ts';
import type { Place } from '../../model/place.ts';
import { suggestion } from '../keys.ts';
import { listed, quote } from '../words.ts';
import { type CsvRow, delimiterOf, parseCells, placeIn } from './cells.ts';

/** A row of the flat CSV: what stands in each column, empty where it has none. */
export interface FlatRow {
  value(column: Column): string;
  place(column: Column): Place;
}

/** A CSV text as rows of the columns we know, and what is wrong with its header and the lengths of its rows. */
export interface FlatTable {
  rows: FlatRow[];
  has(column: Column): boolean;
  findings: Finding[];
}

/** @throws InputError when a quoted cell never ends, or the column of actions is missing */
export function readTable(text: string): FlatTable {
  const [header, ...rows] = parseCells(text, delimiterOf(text));
  if (!header) throw new InputError('Expected a header, found an empty file', { line: 1, column: 1 });
  const findings: Finding[] = [];
  const found = new Map<Column, number>();
  const unknown: { name: string; at: number }[] = [];
  for (const [at, cell] of header.cells.entries()) {
    const name = cell.trim().toLowerCase();
    const known = columns.find((column) => column === name);
    if (known && !found.has(known)) found.set(known, at);
    else if (name !== '' || rows.some(({ cells }) => (cells[at] ?? '') !== '')) unknown.push({ name, at });
  }
  const lines = lineFinder(text);
  const placeOf = (row: CsvRow, at: number, name?: string): Place => ({
    ...lines(row.offsets[at] ?? row.offsets.at(-1) ?? 0),
    ...(name && { header: name }),
  });
  const missing = columns.filter((column) => !found.has(column));
  for (const { name, at } of unknown) {
    const meant = suggestion(name, missing);
    const isTwice = columns.some((column) => column === name);
    findings.push({
      rule: 'unknown-column',
      severity: 'warning',
      message: `Expected a column of the flat CSV, found ${quote(name)}${isTwice ? ' again' : ''}; it is left out${meant ? ` (did you mean ${meant}?)` : ''}`,
      place: placeOf(header, at, name),
    });
  }
  if (!found.has('action'))
    throw new InputError(
      `Expected a column "action", found the columns ${listed(header.cells).replace(/^keys? /, '')}`,
      placeIn(text, 0),
    );
  for (const row of rows) {
    const extra = row.cells.slice(header.cells.length).findIndex((cell) => cell.trim() !== '');
    // Cells that are missing at the end are blank ones that a program left out.
    if (extra < 0) continue;
    findings.push({
      rule: 'syntax',
      severity: 'error',
      message: `Expected ${header.cells.length} cells as in the header, found ${row.cells.length}; a text with a comma wants quotation marks`,
      place: placeOf(row, header.cells.length + extra),
    });
  }
  return {
    rows: rows.map((row) => ({
      value: (column) => {
        const cell = row.cells[found.get(column) ?? -1] ?? '';
        return cell === '' ? '' : uncell(cell);
      },
      place: (column) => placeOf(row, found.get(column) ?? 0, found.has(column) ? column : undefined),
    })),
    has: (column) => found.has(column),
    findings,
  };
}

/** Line and column of offsets, without counting from the beginning each time. */
function lineFinder(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: mark, index }) => index + mark.length)];
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
