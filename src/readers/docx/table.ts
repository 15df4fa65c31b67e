import { LIMITS, overLimit } from '../../limits.ts';
import { columnsOf, type Edges } from '../package/columns.ts';
import { type Content, type Grid, type GridCell, passagesIn } from '../package/content.ts';
import { child, children, type Element } from '../package/xml.ts';
import { readContents } from './contents.ts';
import { opened, type Reading } from './reading.ts';
import { fillOf, setting } from './styles.ts';

/** A cell of a row, before it is known which cells are merged and how many columns there are. */
interface Drawn extends Edges {
  /** It goes on from the cell above. */
  goesOn: boolean;
  element: Element;
}

/** A table, on the columns its cells begin at. */
export function readTable(reading: Reading, element: Element): Content[] {
  const widths = children(child(element, 'w:tblGrid'), 'w:gridCol').map(
    ({ attributes }) => Number(attributes['w:w']) || 0,
  );
  const rows = rowsOf(reading, element).map((row) => drawnCells(reading, row, widths.length));
  const columns = columnsOf(
    rows,
    widths.map((width) => width / 20),
  );
  const cells: GridCell[] = [];
  /** The cell that stands open in each column, for cells that go on. */
  const above = new Map<number, GridCell>();
  rows.forEach((row, index) => {
    const made = readRow(reading, row);
    for (const { start, end, goesOn, contents, element: cell } of made.cells) {
      const column = columns.at(start);
      const merged = goesOn && above.get(column);
      if (merged && merged.row + merged.rowSpan === index + 1) {
        merged.rowSpan++;
        merged.contents.push(
          ...contents.filter((content) => content.type === 'grid' || content.runs.length > 0),
        );
        continue;
      }
      const fill = fillOf(child(child(cell, 'w:tcPr'), 'w:shd')?.attributes ?? {});
      const read: GridCell = {
        row: index + 1,
        column,
        rowSpan: 1,
        columnSpan: Math.max(1, columns.at(end) - column),
        contents,
        ...(fill && { fill }),
        ...(made.page !== undefined && { page: made.page }),
      };
      above.set(column, read);
      cells.push(read);
    }
  });
  const grid: Grid = { type: 'grid', rows: rows.length, columns: columns.count, cells };
  return rows.length > 0 ? [grid] : [];
}

/**
 * The contents of a row's cells, and the page the row begins on: a break before the first words of any of its cells
 * has moved the whole row.
 */
function readRow(
  reading: Reading,
  row: readonly Drawn[],
): { cells: (Drawn & { contents: Content[] })[]; page: number | undefined } {
  const { page } = reading;
  let begins = page;
  let ends = page;
  const cells = row.map((cell) => {
    reading.page = page;
    const contents = readContents(reading, cell.element.children);
    if (page !== undefined) {
      begins = Math.max(begins ?? 1, passagesIn(contents).find(({ runs }) => runs.length > 0)?.page ?? 1);
      ends = Math.max(ends ?? 1, reading.page ?? 1);
    }
    return { ...cell, contents };
  });
  reading.page = ends;
  return { cells, page: begins };
}

/** Rows that no tracked change has deleted. */
function rowsOf(reading: Reading, table: Element): Element[] {
  return [...opened(reading, table.children)].filter((row) => {
    if (row.name !== 'w:tr') return false;
    const properties = child(row, 'w:trPr');
    if (child(properties, 'w:ins')) reading.counts.inserted++;
    if (!child(properties, 'w:del')) return true;
    reading.counts.deleted++;
    return false;
  });
}

/** The cells of a row with the edges they stand between; a cell that is merged to the left is part of that one. */
function drawnCells(reading: Reading, row: Element, columns: number): Drawn[] {
  const drawn: Drawn[] = [];
  let at = bounded(Number(setting(child(row, 'w:trPr'), 'w:gridBefore')) || 0, columns);
  for (const element of opened(reading, row.children)) {
    if (element.name !== 'w:tc') continue;
    const properties = child(element, 'w:tcPr');
    if (child(properties, 'w:cellDel')) reading.counts.deleted++;
    const span = Math.max(1, bounded(Number(setting(properties, 'w:gridSpan')) || 1, columns - at));
    const [start, end] = [at, at + span];
    at = end;
    const left = drawn.at(-1);
    if (left && goesOn(properties, 'w:hMerge')) left.end = end;
    else drawn.push({ start, end, goesOn: goesOn(properties, 'w:vMerge'), element });
    if (drawn.length > LIMITS.columns) throw overLimit('columns');
  }
  return drawn;
}

/** A span no wider than a table can be: beyond that it only means "all the rest". */
function bounded(span: number, rest: number): number {
  return span <= LIMITS.columns ? span : Math.min(LIMITS.columns, Math.max(0, rest));
}

/** Whether a cell is a further part of a merged one. */
function goesOn(properties: Element | undefined, kind: 'w:hMerge' | 'w:vMerge'): boolean {
  const merge = child(properties, kind);
  return merge !== undefined && (merge.attributes['w:val'] ?? 'continue') === 'continue';
}
