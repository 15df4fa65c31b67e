import { LIMITS, overLimit } from '../../limits.ts';
import type { Cell, Table } from '../../model/document.ts';
import { type Flow, flowOf } from './flow.ts';
import { type Classes, type Look, lookOf } from './style.ts';
import { descendants, type Element, isCell, isElement } from './tree.ts';

/** A table of a page as a table of the document, and what of its text is not in it. */
export interface PageTable {
  table: Table;
  hidden: string[];
  notes: string[];
  unchosen: string[];
  buttons: string[];
}

/** A cell and where it begins. */
interface Placed {
  element: Element;
  /** From 0. */
  row: number;
  /** From 0; a grid column, which need not become a column of the table. */
  column: number;
  rowSpan: number;
  columnSpan: number;
  look: Look;
}

const outsideTables = ({ name }: Element): boolean => name !== 'table';

/** Rows of a table, the heads first and the feet last, in groups that no cell spans across. */
export function rowGroups(table: Element): Element[][] {
  const groups: { order: number; rows: Element[] }[] = [];
  for (const element of descendants(table, outsideTables)) {
    if (element.name !== 'tr') continue;
    const group = element.parent as Element;
    const last = groups.at(-1);
    if (last?.rows[0]?.parent === group) last.rows.push(element);
    else groups.push({ order: group.name === 'thead' ? 0 : group.name === 'tfoot' ? 2 : 1, rows: [element] });
  }
  return groups.toSorted((a, b) => a.order - b.order).map(({ rows }) => rows);
}

/** Cells of a row. */
export function cellsOf(row: Element): Element[] {
  return row.children.filter((child): child is Element => isElement(child) && isCell(child));
}

/** Everything of a table that is in none of its cells: its caption, and what was put between rows by mistake. */
export function besideCells(table: Element): Element['children'] {
  return table.children.flatMap((child): Element['children'] => {
    if (!isElement(child)) return child.text.trim() === '' ? [] : [child];
    if (/^(?:tbody|thead|tfoot|tr)$/.test(child.name)) return besideCells(child);
    return isCell(child) || /^col(?:group)?$/.test(child.name) ? [] : [child];
  });
}

/**
 * Reads a table that holds data.
 * @throws InputError when it has more columns than any plan
 */
export function readTable(element: Element, number: number, classes: Classes): PageTable {
  const { placed, rows, hidden } = placeCells(element, classes);
  // A column in which no cell begins is none: it is there for a span that says "all of them".
  const starts = [...new Set(placed.map(({ column }) => column))].sort((a, b) => a - b);
  const before = (column: number): number => starts.filter((start) => start < column).length;
  const place = { line: element.line, table: number };
  const notes: string[] = [];
  const unchosen: string[] = [];
  const buttons: string[] = [];
  const cells = placed.flatMap(({ element: from, row, column, rowSpan, columnSpan, look }): Cell[] => {
    const flow = flowOf(from.children, classes);
    hidden.push(...flow.hidden);
    notes.push(...flow.notes);
    unchosen.push(...flow.unchosen);
    buttons.push(...flow.buttons);
    if (flow.text === '' && flow.struck.length === 0 && !look.fill && !flow.fill) return [];
    const first = before(column) + 1;
    return [
      {
        row: row + 1,
        column: first,
        rowSpan,
        columnSpan: before(column + columnSpan) + 1 - first,
        text: flow.text,
        place: { line: from.line, table: number, row: row + 1, column: first },
        ...marksOf(flow, look),
      },
    ];
  });
  const table: Table = { type: 'table', rows, columns: starts.length, cells, found: 'html', place };
  return { table, hidden, notes, unchosen, buttons };
}

function marksOf(flow: Flow, look: Look): Partial<Cell> {
  const color = flow.color ?? look.color;
  const fill = flow.fill ?? look.fill;
  return {
    ...(fill && { fill }),
    ...(color && { color }),
    ...(flow.text !== '' && (flow.bold || look.bold) && { bold: true }),
    ...((flow.struck.length > 0 || (look.struck && flow.text !== '')) && {
      superseded: look.struck && flow.text !== '' ? [flow.text.replace(/\n(?:• )?/g, ' ')] : flow.struck,
      ...(look.struck && { text: '' }),
    }),
  };
}

function placeCells(table: Element, classes: Classes): { placed: Placed[]; rows: number; hidden: string[] } {
  const placed: Placed[] = [];
  const hidden: string[] = [];
  const starts = new Set<number>();
  let row = 0;
  for (const group of rowGroups(table)) {
    const shown = group.filter((element) => {
      const hides = lookOf(element, classes).hidden;
      if (hides) hidden.push(...flowOf([element], classes).hidden);
      return !hides;
    });
    /** Row at which a column is free again. */
    const free: number[] = [];
    for (const [index, element] of shown.entries()) {
      const rowLook = lookOf(element, classes);
      let column = 0;
      for (const cell of cellsOf(element)) {
        const look = lookOf(cell, classes);
        if (look.hidden) {
          hidden.push(...flowOf([cell], classes).hidden);
          continue;
        }
        while ((free[column] ?? 0) > row) column++;
        const columnSpan = span(cell.attributes.colspan, LIMITS.columns + 1);
        const wanted =
          cell.attributes.rowspan?.trim() === '0' ? shown.length : span(cell.attributes.rowspan, 65_534);
        const rowSpan = Math.min(wanted, shown.length - index);
        starts.add(column);
        if (starts.size > LIMITS.columns) throw overLimit('columns', 'more', { line: element.line });
        for (let at = column; at < column + columnSpan; at++) free[at] = row + rowSpan;
        const fill = look.fill ?? rowLook.fill;
        placed.push({
          element: cell,
          row,
          column,
          rowSpan,
          columnSpan,
          look: {
            ...look,
            struck: look.struck || rowLook.struck,
            bold: look.bold || rowLook.bold,
            ...(fill && { fill }),
          },
        });
        column += columnSpan;
      }
      row++;
    }
  }
  return { placed, rows: row, hidden };
}

function span(value: string | undefined, most: number): number {
  const number = Number.parseInt(value ?? '1', 10);
  return number >= 1 ? Math.min(number, most) : 1;
}
