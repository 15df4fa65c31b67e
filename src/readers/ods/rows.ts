import { overLimit } from '../../limits.ts';
import { children, type Element } from '../package/xml.ts';
import type { Range, Sheet, SheetCell } from '../sheets/sheet.ts';
import { commentOf, plainText, readCell } from './cells.ts';
import type { Look, Looks } from './styles.ts';

/** What the rows and columns of a sheet tell. */
export interface Rows
  extends Pick<Sheet, 'cells' | 'merges' | 'hiddenRows' | 'hiddenColumns' | 'filtered' | 'notes' | 'shapes'> {
  /** Cells whose style changes with what they hold. */
  conditions: { range: Range; look: Look }[];
}

/** Print larger than ordinary by so many points is a title's. */
const LARGER = 2;
/** Empty rows and columns are repeated up to the sheet's ends; those that hold text hardly ever are. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Gathers a sheet's columns and rows as they come. */
export interface RowReader {
  addColumn(column: Element): void;
  addRow(row: Element): void;
  /** All that came; begins anew. */
  taken(): Rows;
}

/** @param budget cells that the workbook may still have; counted down */
export function rowReader(looks: Looks, budget: { cells: number }): RowReader {
  const ordinary = looks.get('table-cell Default')?.size ?? 10;
  let hiddenRows = new Set<number>();
  let hiddenColumns: [number, number][] = [];
  /** Columns and the style of those of their cells that name none. */
  let columns: { last: number; style: string | undefined }[] = [];
  let nextRow = 1;
  let rows = empty();

  function empty(): Rows {
    nextRow = 1;
    columns = [];
    hiddenRows = new Set();
    hiddenColumns = [];
    return {
      cells: [],
      merges: [],
      hiddenRows,
      hiddenColumns,
      filtered: false,
      notes: [],
      shapes: [],
      conditions: [],
    };
  }

  return {
    addColumn(element) {
      const first = (columns.at(-1)?.last ?? 0) + 1;
      const last = first + repeats(element, 'columns') - 1;
      columns.push({ last, style: element.attributes['table:default-cell-style-name'] });
      if (isHidden(element)) hiddenColumns.push([first, last]);
    },
    addRow(element) {
      const count = repeats(element, 'rows');
      const cells = cellsOf(element, nextRow);
      if (cells.some(({ text, superseded, trouble }) => text !== '' || superseded || trouble)) {
        const last = Math.min(nextRow + count - 1, LAST_ROW);
        budget.cells -= cells.length * (last - nextRow + 1);
        if (budget.cells < 0) throw overLimit('cells');
        for (let row = nextRow; row <= last; row++) {
          for (const cell of cells) rows.cells.push({ ...cell, row });
          if (isHidden(element)) hiddenRows.add(row);
        }
        rows.filtered ||= element.attributes['table:visibility'] === 'filter';
      }
      nextRow += count;
    },
    taken() {
      const done = rows;
      rows = empty();
      return done;
    },
  };

  /** The cells of a row; those with a colour and no text count only beside text. */
  function cellsOf(element: Element, row: number): SheetCell[] {
    const cells: SheetCell[] = [];
    const ofRow = element.attributes['table:default-cell-style-name'];
    let column = 1;
    let run = 0;
    for (const cell of children(element)) {
      const count = repeats(cell, 'columns');
      if (cell.name === 'table:table-cell' && column <= LAST_COLUMN) {
        const last = Math.min(column + count - 1, LAST_COLUMN);
        while (run < columns.length - 1 && (columns[run]?.last ?? 0) < column) run++;
        const style = cell.attributes['table:style-name'] ?? ofRow ?? columns[run]?.style ?? 'Default';
        const read = shownCell(cell, row, column, style);
        if (read && (read.text !== '' || count < LAST_COLUMN / 16)) {
          if (cells.length + last - column > budget.cells) throw overLimit('cells');
          for (let at = column; at <= last; at++) cells.push({ ...read, column: at });
        }
        noteAside(cell, row, column);
      }
      column += count;
    }
    return cells;
  }

  function shownCell(cell: Element, row: number, column: number, style: string): SheetCell | undefined {
    const look = looks.get(`table-cell ${style}`) ?? {};
    const content = readCell(cell, look, looks);
    const { fill, color, size = ordinary } = look;
    const isBlank = content.text === '' && !content.superseded && !content.trouble;
    if (isBlank && !fill) return undefined;
    if (look.conditions && !isBlank)
      rows.conditions.push({ range: { top: row, left: column, bottom: row, right: column }, look });
    const [right, bottom] = [span(cell, 'columns'), span(cell, 'rows')];
    if (right > 1 || bottom > 1)
      rows.merges.push({ top: row, left: column, bottom: row + bottom - 1, right: column + right - 1 });
    return {
      row,
      column,
      ...content,
      ...(fill && { fill }),
      ...(color && { color }),
      ...(size >= ordinary + LARGER && { large: true }),
    };
  }

  function noteAside(cell: Element, row: number, column: number): void {
    const comment = commentOf(cell);
    if (comment) rows.notes.push({ row, column, text: comment });
    for (const shape of children(cell).filter(({ name }) => name.startsWith('draw:'))) {
      const text = plainText(shape);
      if (text) rows.shapes.push({ row, column, text });
    }
  }
}

function isHidden({ attributes }: Element): boolean {
  return /^(?:collapse|filter)$/.test(attributes['table:visibility'] ?? '');
}

function repeats({ attributes }: Element, of: 'rows' | 'columns'): number {
  return Math.max(1, Number(attributes[`table:number-${of}-repeated`] ?? 1) || 1);
}

function span({ attributes }: Element, of: 'rows' | 'columns'): number {
  return Math.max(1, Number(attributes[`table:number-${of}-spanned`] ?? 1) || 1);
}
