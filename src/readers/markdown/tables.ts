import { LIMITS, overLimit } from '../../limits.ts';
import type { Cell, Table } from '../../model/document.ts';
import { tableOfRows } from '../grid.ts';
import { cellsLacked, moved, movedRow } from '../spanned.ts';
import { unevenRow } from '../uneven-row.ts';
import { readDrawn } from './drawn.ts';
import { readInline } from './inline.ts';
import { DEFINITION, FOOTNOTE, goesOn, nextFilled } from './lines.ts';
import { asides, lineAt, type Page } from './page.ts';
import type { RawRow } from './pipe-cells.ts';

export function addTable(page: Page, rows: readonly RawRow[], found: string): void {
  const width = rows[0]?.cells.length ?? 0;
  const inlines = rows.map(({ cells, line }) => ({
    cells: withoutBlankEnd(cells, width).map((cell) => readInline(cell)),
    line,
  }));
  const table = tableOfRows(inlines, page.tables + 1, found);
  if (table.cells.length > 0) {
    page.blocks.push(table);
    page.tables++;
  }
  for (const { cells, line } of inlines) {
    for (const cell of cells) asides(page, cell, line);
    if (width > 1 && cells.length > width)
      page.findings.push(
        unevenRow(cells.length, width, line, 'write a pipe that belongs to the text as \\|'),
      );
  }
}

/** Adds the rows of a table that were found, and goes on below it. */
export function addRows(
  page: Page,
  { rows, end }: { rows: readonly RawRow[]; end: number },
  found: string,
): void {
  const lacked = cellsLacked(rows.map(({ cells }) => cells));
  const whole = rows.map((row, at) => ({ ...row, cells: moved(row.cells, lacked[at] ?? 0, '') }));
  addTable(page, whole, found);
  for (const [at, by] of lacked.entries()) if (by > 0) page.findings.push(movedRow(rows[at]?.line ?? 1, by));
  page.at = end;
}

export function addDrawn(page: Page): void {
  const read = readDrawn(page.lines, page.at);
  if (read.columns > LIMITS.columns) throw overLimit('columns', read.columns, { line: page.at + 1 });
  const number = page.tables + 1;
  const inlines = read.cells.map((cell) => ({ cell, inline: readInline(cell.text) }));
  const cells = inlines.flatMap(
    ({ cell: { row, column, rowSpan, columnSpan, line }, inline: { text, superseded } }): Cell[] =>
      text || superseded
        ? [
            {
              row,
              column,
              rowSpan,
              columnSpan,
              text,
              place: { line, table: number, row, column },
              ...(superseded && { superseded }),
            },
          ]
        : [],
  );
  const table: Table = {
    type: 'table',
    rows: read.rows,
    columns: read.columns,
    cells,
    found: 'drawn',
    place: { line: page.at + 1, table: number },
  };
  if (cells.length > 0) {
    page.blocks.push(table);
    page.tables++;
  }
  for (const { cell, inline } of inlines) asides(page, inline, cell.line);
  page.at = read.end;
}

/** Terms, each over its meanings, as a table of two columns. */
export function addDefinitions(page: Page): void {
  const rows: RawRow[] = [];
  while (page.at < page.lines.length && DEFINITION.test(lineAt(page, nextFilled(page, page.at + 1)))) {
    const row: RawRow = { cells: [lineAt(page).trim(), ''], line: page.at + 1 };
    page.at = nextFilled(page, page.at + 1);
    const meanings: string[] = [];
    while (page.at < page.lines.length && (DEFINITION.test(lineAt(page)) || goesOn(page))) {
      meanings.push((DEFINITION.exec(lineAt(page))?.[1] ?? lineAt(page)).trim());
      page.at++;
      if (DEFINITION.test(lineAt(page, nextFilled(page, page.at)))) page.at = nextFilled(page, page.at);
    }
    row.cells[1] = meanings.join('\n');
    rows.push(row);
    const next = nextFilled(page, page.at);
    if (next < page.lines.length && DEFINITION.test(lineAt(page, nextFilled(page, next + 1)))) page.at = next;
  }
  addTable(page, rows, 'definitions');
}

/** Footnotes are kept for a table at the end. */
export function addFootnote(page: Page): void {
  const [, name = '', text = ''] = FOOTNOTE.exec(lineAt(page)) ?? [];
  const row: RawRow = { cells: [`Note ${name}`, text], line: ++page.at };
  while (page.at < page.lines.length && /^(?: {2,}|\t)\S/.test(lineAt(page))) {
    row.cells[1] += `\n${lineAt(page).trim()}`;
    page.at++;
  }
  page.footnotes.push(row);
}

/** Blank cells beyond the table's width come of a pipe too many. */
function withoutBlankEnd(cells: readonly string[], width: number): string[] {
  const end = cells.findLastIndex((cell) => cell !== '') + 1;
  return cells.slice(0, Math.max(width, end));
}
