import type { Cell, Table } from '../../../model/document.ts';
import type { Part } from '../blocks/blocks.ts';
import { around } from '../page.ts';
import type { PageReading } from '../reading.ts';

/** Edges that differ by less are the same; text may stand so far over one (points). */
const SAME_EDGE = 9;
/** Least columns of a table whose headings are known again by their words alone. */
const FEWEST = 3;
/** A header is no higher, and the rest of a row begins no further below it (points). */
const HIGH = 60;
const BELOW = 40;

/** What of a page is the header of the table before it, and what stands right below, by column from 0. */
interface Rest {
  heads: Part[];
  cells: Map<number, Part>;
}

/**
 * Finds the end of a table on a page that has but its repeated header and the rest of a cell or two, which by
 * themselves are no table: a row that the page before could not hold.
 */
export function joinRests(pages: readonly PageReading[]): void {
  for (const [index, page] of pages.entries()) {
    const before = pages[index - 1];
    const above = before?.parts.findLast(({ block }) => !block.furniture);
    const table = above?.block;
    if (before?.number !== page.number - 1 || table?.type !== 'table') continue;
    const rest = restOf(above!, table, page);
    if (!rest) continue;
    const own = new Set([...rest.heads, ...rest.cells.values()]);
    const at = page.parts.findIndex((part) => own.has(part));
    page.parts = page.parts.flatMap((part, place) =>
      place === at ? [asTable(above!, table, rest)] : own.has(part) ? [] : [part],
    );
  }
}

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

function textOf({ block }: Part): string {
  if (block.type === 'table') return '';
  return words(block.type === 'list' ? block.items.map(({ text }) => text).join(' ') : block.text);
}

const cellsIn = ({ cells }: Table, row: number): Cell[] =>
  cells.filter((cell) => cell.row === row && words(cell.text) !== '');

function restOf({ edges, half }: Part, table: Table, { parts }: PageReading): Rest | undefined {
  const header = cellsIn(table, 1);
  const content = parts.filter(({ block }) => !block.furniture);
  if (!edges || half || table.rows < 3 || header.length < FEWEST || content.length <= header.length)
    return undefined;
  if (header.some(({ rowSpan, columnSpan }) => rowSpan > 1 || columnSpan > 1)) return undefined;
  const heads = header.flatMap(({ text, column }) => {
    const edge = edges[column - 1]!;
    return (
      content.find((part) => textOf(part) === words(text) && Math.abs(part.box[0] - edge) < 2 * SAME_EDGE) ??
      []
    );
  });
  if (new Set(heads).size < header.length) return undefined;
  const [, top, , bottom] = around(heads.map(({ box }) => box));
  const others = content.filter((part) => !heads.includes(part)).sort((a, b) => a.box[1] - b.box[1]);
  if (bottom - top > HIGH || others[0]!.box[1] < bottom - 1) return undefined;
  const cells = new Map<number, Part>();
  for (const part of others) {
    const { box, block } = part;
    const column = edges.findIndex((edge, at) => box[0] > edge - SAME_EDGE && box[0] < (edges[at + 1] ?? 0));
    const isWithin = box[2] < (edges[column + 1] ?? 0) + SAME_EDGE;
    if (block.type === 'table' || box[1] - bottom > BELOW || !isWithin || cells.has(column)) break;
    cells.set(column, part);
  }
  return isRest(cells, table) ? { heads, cells } : undefined;
}

/** Below a whole row stands no row of its own, nor a note: nothing in the first column, or what begins in a sentence. */
function isRest(cells: Rest['cells'], table: Table): boolean {
  const last = cellsIn(table, table.rows);
  if (cells.size === 0 || last.length < FEWEST) return false;
  const isInside = (part: Part): boolean => /^[\p{Ll}(,&]/u.test(textOf(part));
  const [first, all] = [cells.get(0), [...cells.values()]];
  return all.every(isInside) || (cells.size * 2 <= last.length && (!first || isInside(first)));
}

function asTable({ edges }: Part, above: Table, { heads, cells }: Rest): Part {
  const header = cellsIn(above, 1);
  const cell = (part: Part, row: number, column: number): Cell => ({
    row,
    column,
    rowSpan: 1,
    columnSpan: 1,
    text: textOf(part),
    place: { ...part.block.place, row, column },
    ...(part.passage?.bold && { bold: true }),
  });
  const rest = [...cells].sort(([a], [b]) => a - b);
  const all = [...heads, ...cells.values()];
  const box = around(all.map((part) => part.box));
  const shown = around(all.flatMap(({ block }) => (block.place.box ? [block.place.box] : [])));
  const block: Table = {
    type: 'table',
    place: { page: all[0]!.block.place.page!, box: shown },
    rows: 2,
    columns: above.columns,
    cells: [
      ...heads.map((part, at) => cell(part, 1, header[at]!.column)),
      ...rest.map(([column, part]): Cell => ({ ...cell(part, 2, column + 1), continues: true })),
    ],
    ...(above.found && { found: above.found }),
    ...(above.confidence !== undefined && { confidence: above.confidence }),
  };
  return { box, block, ...(edges && { edges }) };
}
