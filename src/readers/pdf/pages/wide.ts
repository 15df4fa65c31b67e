import type { Table } from '../../../model/document.ts';
import type { Part } from '../blocks/blocks.ts';
import type { Box } from '../page.ts';
import type { PageReading } from '../reading.ts';

/** A sheet that is printed several pages wide has its other columns within so many pages. */
const WITHIN = 20;
/** Rows that stand on one height differ by less, points. */
const SAME_HEIGHT = 1.5;
/** Rows whose heights differ by less are alike, and tell nothing, points. */
const ALIKE = 2;
/** Tables begin on one height when they differ by less, be their headings of one line or two, points. */
const SAME_TOP = 15;
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
  rows?: Heights;
}

/** Where the rows of a table begin and end. */
interface Heights {
  tops: readonly number[];
  ends: readonly number[];
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
    for (let at = index + 1; at < Math.min(sheets.length, index + 1 + WITHIN); at++) {
      const next = sheets[at]!;
      if (!next.alone || taken.has(next)) continue;
      const rows = isOtherTable(first, next) ? levelRows(first, next) : undefined;
      if (!rows) continue;
      append(first, next, rows);
      taken.add(next);
    }
  }
  for (const { page, part } of taken) page.parts = page.parts.filter((other) => other !== part);
}

/** Whether a table begins where another does on a page of the same size, and has other columns and headings. */
function isOtherTable(first: Sheet, next: Sheet): boolean {
  const [a, b] = [first.table, next.table];
  if (first.page.width !== next.page.width || first.page.height !== next.page.height) return false;
  if (b.rows < LEAST || b.rows > a.rows) return false;
  if (!(Math.abs(a.place.box![1] - b.place.box![1]) < SAME_TOP)) return false;
  const edges = first.part.edges ?? [];
  const isAnEdge = (edge: number) => edges.some((other) => Math.abs(other - edge) < SAME_EDGE);
  if (next.part.edges?.every(isAnEdge)) return false;
  const heads = ({ cells }: Table) => cells.filter(({ row, text }) => row === 1 && text !== '');
  const texts = new Set(heads(a).map(({ text }) => text));
  return heads(b).every(({ text }) => !texts.has(text));
}

/** Rows `from` to `to` of the first table, from 0, that stand beside a row of the second. */
type Beside = readonly [from: number, to: number];

/** What of the first table stands beside each row of the second; undefined unless all stand level. */
function levelRows(first: Sheet, next: Sheet): Beside[] | undefined {
  const { tops, ends } = (first.rows ??= heightsOf(first.table));
  const { tops: ownTops, ends: ownEnds } = (next.rows ??= heightsOf(next.table));
  const at = (all: readonly number[], own: number) =>
    all.findIndex((other) => Math.abs(other - own) < SAME_HEIGHT);
  for (const [all, own] of [
    [tops, ownTops],
    [ends, ownEnds],
  ] as const) {
    if (own.some((height) => at(all, height) < 0)) continue;
    const isTop = all === tops;
    const rows = own.map((height, row): Beside => {
      const near = at(all, height);
      const [from, to] = [ownTops[row]!, ownEnds[row]!];
      // Rows that stand close may be lines of one row where nothing stands beside them.
      const others = all.flatMap((other, index) =>
        other > from && other < to && (isTop ? index > near : index < near) ? [index] : [],
      );
      return isTop ? [near, others.at(-1) ?? near] : [others[0] ?? near, near];
    });
    const isLevel = rows.every(
      ([from, to], index) => from >= 0 && (index === 0 ? to === 0 : from > rows[index - 1]![1]),
    );
    const found = rows.flatMap(([from, to]) => all.slice(from, to + 1)).slice(1);
    const steps = found.slice(1).map((height, index) => height - found[index]!);
    const isUneven = Math.max(...steps) - Math.min(...steps) > ALIKE;
    if (isLevel && isUneven && 2 * (found.length + 1) >= all.length && areLines(next.table, rows))
      return rows;
  }
  return undefined;
}

/** Whether each cell beside several rows has a line for each of them. */
const areLines = ({ cells }: Table, rows: readonly Beside[]): boolean =>
  cells.every(({ row, rowSpan, text }) => {
    const [from, to] = rows[row - 1]!;
    return from === to || (rowSpan === 1 && text.split('\n').length === to - from + 1);
  });

const heightsOf = (table: Table): Heights => ({ tops: heights(table, 1), ends: heights(table, 3) });

function heights({ cells, rows }: Table, edge: 1 | 3): number[] {
  const found = new Array<number>(rows).fill(Number.NaN);
  for (const { row, rowSpan, place } of cells) {
    if (rowSpan > 1 || !place.box) continue;
    const [own, at] = [found[row - 1]!, place.box[edge]];
    found[row - 1] = Number.isNaN(own) ? at : edge === 1 ? Math.min(own, at) : Math.max(own, at);
  }
  return found;
}

function append(first: Sheet, { table, part }: Sheet, rows: readonly Beside[]): void {
  const { columns, cells } = first.table;
  for (const cell of table.cells) {
    const [from, to] = rows[cell.row - 1]!;
    const column = cell.column + columns;
    const lines = to > from ? cell.text.split('\n') : [cell.text];
    lines.forEach((text, index) => {
      const row = from + index + 1;
      const rowSpan = to > from ? 1 : rows[cell.row + cell.rowSpan - 2]![1] + 2 - row;
      const place = { ...cell.place, row, column, ...boxOfLine(cell.place.box, index, lines.length) };
      cells.push({ ...cell, row, column, rowSpan, text, place });
    });
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  first.table.columns += table.columns;
  const [edges, others] = [first.part.edges ?? [], part.edges ?? []];
  const shift = (edges.at(-1) ?? 0) - (others[0] ?? 0);
  first.part.edges = [...edges, ...others.slice(1).map((edge) => edge + shift)];
}

/** Where a line of a cell stands, as the field of a place. */
function boxOfLine(box: Box | undefined, index: number, count: number): { box?: Box } {
  if (!box || count === 1) return {};
  const [x0, y0, x1, y1] = box;
  const height = (y1 - y0) / count;
  return { box: [x0, y0 + index * height, x1, y0 + (index + 1) * height] };
}
