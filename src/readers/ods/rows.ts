import { tooLarge } from '../package/damaged.ts';
import { children, type Element } from '../package/xml.ts';
import { MOST_CELLS, type Range, type Sheet, type SheetCell } from '../sheets/sheet.ts';
import { commentOf, plainText, readCell } from './cells.ts';
import type { Look, Looks } from './styles.ts';

/** What the rows of a sheet tell. */
export interface Rows
  extends Pick<Sheet, 'cells' | 'merges' | 'hiddenRows' | 'filtered' | 'notes' | 'shapes'> {
  /** Cells whose style changes with what they hold. */
  conditions: { range: Range; look: Look }[];
}

/** Print larger than ordinary by so many points is a title's. */
const LARGER = 2;
/** Empty rows and columns are repeated up to the sheet's ends; those that hold text hardly ever are. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** @param budget cells that the workbook may still have; counted down */
export function rowReader(
  looks: Looks,
  budget: { cells: number },
): { add(row: Element): void; taken(): Rows } {
  const ordinary = looks.get('table-cell Default')?.size ?? 10;
  let next = 1;
  let hidden = new Set<number>();
  let rows = empty();

  function empty(): Rows {
    next = 1;
    hidden = new Set();
    return {
      cells: [],
      merges: [],
      hiddenRows: hidden,
      filtered: false,
      notes: [],
      shapes: [],
      conditions: [],
    };
  }

  return {
    add(element) {
      const count = repeats(element, 'rows');
      const visibility = element.attributes['table:visibility'];
      const cells = cellsOf(element, next);
      const filled = cells.some(({ text, superseded, trouble }) => text !== '' || superseded || trouble);
      if (filled) {
        const last = Math.min(next + count - 1, LAST_ROW);
        budget.cells -= cells.length * (last - next + 1);
        if (budget.cells < 0) throw tooLarge(`a workbook of more than ${MOST_CELLS} cells`);
        for (let row = next; row <= last; row++) {
          for (const cell of cells) rows.cells.push({ ...cell, row });
          if (visibility === 'collapse' || visibility === 'filter') hidden.add(row);
        }
        rows.filtered ||= visibility === 'filter';
      }
      next += count;
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
    let column = 1;
    for (const cell of children(element)) {
      const count = repeats(cell, 'columns');
      if (cell.name === 'table:table-cell' && column <= LAST_COLUMN) {
        const last = Math.min(column + count - 1, LAST_COLUMN);
        const read = shownCell(cell, row, column);
        if (read && (read.text !== '' || count < LAST_COLUMN / 16)) {
          if (cells.length + last - column > budget.cells)
            throw tooLarge(`a workbook of more than ${MOST_CELLS} cells`);
          for (let at = column; at <= last; at++) cells.push({ ...read, column: at });
        }
        noteAside(cell, row, column);
      }
      column += count;
    }
    return cells;
  }

  function shownCell(cell: Element, row: number, column: number): SheetCell | undefined {
    const look = looks.get(`table-cell ${cell.attributes['table:style-name'] ?? 'Default'}`) ?? {};
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

function repeats({ attributes }: Element, of: 'rows' | 'columns'): number {
  return Math.max(1, Number(attributes[`table:number-${of}-repeated`] ?? 1) || 1);
}

function span({ attributes }: Element, of: 'rows' | 'columns'): number {
  return Math.max(1, Number(attributes[`table:number-${of}-spanned`] ?? 1) || 1);
}
