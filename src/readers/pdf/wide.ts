import type { Table } from '../../model/document.ts';
import type { Part } from './blocks.ts';
import type { PageReading } from './reading.ts';

/** A sheet that is printed several pages wide has its other columns within so many pages. */
const WITHIN = 20;
/** Rows that stand on one height differ by less, points. */
const SAME_HEIGHT = 1.5;
/** Rows whose heights differ by less are alike, and tell nothing, points. */
const ALIKE = 2;
/** Edges of columns that differ by less are the same, points. */
const SAME_EDGE = 9;
/** Least rows, headings included. */
const LEAST = 4;

/** A page with one table. */
interface Sheet {
  page: PageReading;
  table: Table;
  part: Part;
  /** It has nothing else. */
  alone: boolean;
}

/**
 * Puts the columns of a sheet that was printed several pages wide back beside each other: the later page has nothing
 * but a table with other columns, whose rows, as uneven as those of the first, stand on the heights of these.
 */
export function joinWide(pages: readonly PageReading[]): void {
  const sheets = pages.flatMap((page): Sheet[] => {
    const content = page.parts.filter(({ block }) => !block.furniture);
    const tables = content.filter(({ block }) => block.type === 'table');
    const [part] = tables;
    if (tables.length !== 1 || part?.block.type !== 'table' || part.half) return [];
    return [{ page, table: part.block, part, alone: content.length === 1 }];
  });
  const taken = new Set<Sheet>();
  for (const [index, first] of sheets.entries()) {
    if (taken.has(first)) continue;
    for (const next of sheets.slice(index + 1, index + 1 + WITHIN)) {
      if (taken.has(next) || !next.alone) continue;
      const rows = isOtherTable(first, next) ? levelRows(first.table, next.table) : undefined;
      if (!rows) continue;
      append(first, next, rows);
      taken.add(next);
    }
  }
  for (const { page, part } of taken) page.parts = page.parts.filter((other) => other !== part);
}

/** Whether a table on a page of the same size has other columns, and other headings. */
function isOtherTable(first: Sheet, next: Sheet): boolean {
  const [a, b] = [first.page, next.page];
  if (a.width !== b.width || a.height !== b.height || next.table.rows < LEAST) return false;
  const edges = first.part.edges ?? [];
  const isAnEdge = (edge: number) => edges.some((other) => Math.abs(other - edge) < SAME_EDGE);
  if (next.part.edges?.every(isAnEdge)) return false;
  const heads = ({ cells }: Table) => cells.filter(({ row, text }) => row === 1 && text !== '');
  const texts = new Set(heads(first.table).map(({ text }) => text));
  return heads(next.table).every(({ text }) => !texts.has(text));
}

/** By the rows of the second table those of the first that stand on their heights; undefined unless all do. */
function levelRows(first: Table, next: Table): number[] | undefined {
  for (const edge of [1, 3] as const) {
    const [above, own] = [heights(first, edge), heights(next, edge)];
    const rows = own.map((at) => above.findIndex((other) => Math.abs(other - at) < SAME_HEIGHT));
    const isLevel = rows.every((row, index) => (index === 0 ? row === 0 : row > rows[index - 1]!));
    const steps = own.slice(2).map((at, index) => at - own[index + 1]!);
    const isUneven = Math.max(...steps) - Math.min(...steps) > ALIKE;
    if (isLevel && isUneven && 2 * rows.length >= first.rows) return rows;
  }
  return undefined;
}

/** Where the rows begin or end. */
function heights({ cells, rows }: Table, edge: 1 | 3): number[] {
  const found = new Array<number>(rows).fill(Number.NaN);
  for (const { row, rowSpan, place } of cells) {
    if (rowSpan > 1 || !place.box) continue;
    const [own, at] = [found[row - 1]!, place.box[edge]];
    found[row - 1] = Number.isNaN(own) ? at : edge === 1 ? Math.min(own, at) : Math.max(own, at);
  }
  return found;
}

function append(first: Sheet, { table, part }: Sheet, rows: readonly number[]): void {
  const { columns, cells } = first.table;
  for (const cell of table.cells) {
    const last = rows[cell.row + cell.rowSpan - 2]!;
    cell.row = rows[cell.row - 1]! + 1;
    cell.rowSpan = last + 2 - cell.row;
    cell.column += columns;
    cell.place = { ...cell.place, row: cell.row, column: cell.column };
    cells.push(cell);
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  first.table.columns += table.columns;
  const [edges, others] = [first.part.edges ?? [], part.edges ?? []];
  const shift = (edges.at(-1) ?? 0) - (others[0] ?? 0);
  first.part.edges = [...edges, ...others.slice(1).map((edge) => edge + shift)];
}
