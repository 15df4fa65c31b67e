import { LIMITS, overLimit } from '../../limits.ts';
import { columnsOf, type Edges } from '../package/columns.ts';
import { type Content, type Grid, type GridCell, passagesIn } from '../package/content.ts';
import { children, type Element } from '../package/xml.ts';
import { readContents } from './contents.ts';
import type { Context, Reading } from './reading.ts';

/** Rows that a table may have, those that are said to repeat among them. */

interface Drawn extends Edges {
  /** Rows it covers, its own with them. */
  rows: number;
  element: Element;
}

/** Reads a table, on the columns its cells begin at. */
export function readTable(reading: Reading, element: Element, context: Context): Content[] {
  const { rows: elements, widths, breaks } = partsOf(reading, element);
  const rows = elements.map(drawnCells);
  const columns = columnsOf(rows, widths);
  const cells: GridCell[] = [];
  rows.forEach((row, index) => {
    if (reading.page !== undefined) reading.page += breaks.get(index) ?? 0;
    const first = reading.page;
    let last = first;
    for (const { start, end, rows: rowSpan, element: cell } of row) {
      if (first !== undefined) reading.page = first;
      const contents = readContents(reading, cell.children, context);
      if (reading.page !== undefined) last = Math.max(last ?? 0, reading.page);
      const column = columns.at(start);
      const { fill } = reading.styles.of('table-cell', cell.attributes['table:style-name']);
      const page = passagesIn(contents).find(({ runs }) => runs.length > 0)?.page ?? first;
      cells.push({
        row: index + 1,
        column,
        rowSpan: Math.min(rowSpan, rows.length - index),
        columnSpan: Math.max(1, columns.at(end) - column),
        contents,
        ...(fill && { fill }),
        ...(page !== undefined && { page }),
      });
    }
    reading.page = last;
  });
  const grid: Grid = { type: 'grid', rows: rows.length, columns: columns.count, cells };
  return rows.length > 0 ? [grid] : [];
}

interface Parts {
  rows: Element[];
  /** Of the columns, points. */
  widths: number[];
  /** Pages that break before a row, by its index. */
  breaks: Map<number, number>;
}

function partsOf(reading: Reading, table: Element): Parts {
  const parts: Parts = { rows: [], widths: [], breaks: new Map() };
  for (const part of opened(table)) {
    const { name, attributes } = part;
    if (name === 'table:table-column') {
      const width = reading.styles.of('table-column', attributes['table:style-name']).width ?? 0;
      const times = repeated(attributes['table:number-columns-repeated'], LIMITS.columns);
      for (let time = 0; time < times && parts.widths.length < LIMITS.columns; time++)
        parts.widths.push(width);
    } else if (name === 'table:table-row') {
      const times = repeated(attributes['table:number-rows-repeated'], LIMITS.rows);
      if (parts.rows.length + times > LIMITS.rows) throw overLimit('rows');
      for (let time = 0; time < times; time++) parts.rows.push(part);
    } else parts.breaks.set(parts.rows.length, (parts.breaks.get(parts.rows.length) ?? 0) + 1);
  }
  return parts;
}

/** Columns, rows and page breaks of a table, its groups of them opened. */
function* opened(table: Element): Generator<Element> {
  for (const part of children(table)) {
    if (/^table:table-(?:header-)?(?:rows|columns)$|^table:table-(?:row|column)-group$/.test(part.name))
      yield* opened(part);
    else if (/^table:table-(?:row|column)$|^text:soft-page-break$/.test(part.name)) yield part;
  }
}

/** The cells of a row with the edges they stand between; those that others cover only take their place. */
function drawnCells(row: Element): Drawn[] {
  const drawn: Drawn[] = [];
  let at = 0;
  for (const element of children(row)) {
    const { name, attributes } = element;
    if (name !== 'table:table-cell' && name !== 'table:covered-table-cell') continue;
    const times = repeated(attributes['table:number-columns-repeated'], LIMITS.columns);
    if (at + times > LIMITS.columns) throw overLimit('columns');
    for (let time = 0; time < times; time++, at++) {
      if (name !== 'table:table-cell') continue;
      const end = at + repeated(attributes['table:number-columns-spanned'], LIMITS.columns);
      drawn.push({
        start: at,
        end,
        rows: repeated(attributes['table:number-rows-spanned'], LIMITS.rows),
        element,
      });
    }
  }
  return drawn;
}

/** How often something stands, or over how many it does; once when it does not say, and no more than there can be. */
function repeated(value: string | undefined, most: number): number {
  const times = Number(value ?? 1);
  return times >= 1 ? Math.min(Math.floor(times), most + 1) : 1;
}
