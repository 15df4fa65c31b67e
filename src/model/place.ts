/**
 * Where a piece of text stands in its source. Every number counts from 1, as a person would say it.
 * Text and CSV sources give `line`; PDFs give `page` and `box`; workbooks give `sheet`; cells also give table, row and
 * column.
 */
export interface Place {
  /** Page of the document; of a workbook, which of its sheets. */
  page?: number;
  /** Name of the sheet of a workbook. There `row` and `column` are those of the sheet. */
  sheet?: string;
  /** Line of a text, CSV, JSON or YAML source. */
  line?: number;
  /** Table of the document, in reading order. */
  table?: number;
  /** Row of that table. */
  row?: number;
  /** Column of that table; in a plan file, the column in the line. */
  column?: number;
  /** In a CSV plan file, the name of the column. Never part of a plan. */
  header?: string;
  /** [x0, y0, x1, y1] in points (1/72 inch), origin at the page's top left, y downwards. */
  box?: [number, number, number, number];
}

/** A place in words: `page 3, line 12, row 4, column 2`, or `Actions!C7` in a workbook. Empty when nothing is known. */
export function describePlace(place: Place | undefined): string {
  if (!place) return '';
  if (place.sheet !== undefined) return describeCell(place.sheet, place);
  const words = [
    place.page && `page ${place.page}`,
    place.line && `line ${place.line}`,
    place.table && place.line === undefined && `table ${place.table}`,
    place.row && place.line === undefined && `row ${place.row}`,
    place.column && `column ${place.column}`,
  ];
  return words.filter(Boolean).join(', ');
}

/** As spreadsheets write it: `Actions!C7`, `'Action plan'!C7`, and without a cell the name alone. */
function describeCell(sheet: string, { row, column }: Place): string {
  const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  if (row === undefined) return name;
  return `${name}!${column === undefined ? `${row}:${row}` : `${columnLetters(column)}${row}`}`;
}

/** What a spreadsheet calls a column: A for the first, AA for the 27th. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** Reading order: by page, then line, then table, row, column. */
export function comparePlaces(a: Place, b: Place): number {
  return (
    (a.page ?? 0) - (b.page ?? 0) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.table ?? 0) - (b.table ?? 0) ||
    (a.row ?? 0) - (b.row ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0)
  );
}
