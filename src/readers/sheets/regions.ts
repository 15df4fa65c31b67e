import type { Range, SheetCell } from './sheet.ts';

/** Blank columns that stand within a table, not between two: a narrow gap between parts of one height. */
const SPACER = 2;
/** Longest label of a form, in characters. */
const LONGEST_LABEL = 40;
/** A sheet is not parted further than this. */
const DEEPEST = 40;

/**
 * The blocks of cells that stand apart from each other, as a person sees them: blank rows part, and blank columns do
 * where what they part is no single table. In reading order; time and memory grow with the cells, not with the sheet.
 * @param cells those with text, in row order
 */
export function regionsOf(cells: readonly SheetCell[], merges: ReadonlyMap<SheetCell, Range>): SheetCell[][] {
  const counts = new Map<string, number>();
  for (const { text } of cells) counts.set(text, (counts.get(text) ?? 0) + 1);
  return cut(cells, 'row', false, 0);

  /** `Status | Amber`, again and again, or `Status: | Amber`: pairs of a form. */
  function arePairs(part: readonly SheetCell[]): boolean {
    const columns = new Set(part.map(({ column }) => column));
    const first = Math.min(...columns);
    const labels = part.filter(({ column }) => column === first);
    const rows = new Set(part.map(({ row }) => row));
    return (
      columns.size % 2 === 0 &&
      labels.length === rows.size &&
      labels.every(({ text }) => text.length <= LONGEST_LABEL && (/:$/.test(text) || counts.get(text)! > 1))
    );
  }

  function cut(
    part: readonly SheetCell[],
    way: 'row' | 'column',
    whole: boolean,
    depth: number,
  ): SheetCell[][] {
    const parts = depth < DEEPEST ? bands(part, way) : [[...part]];
    if (parts.length === 1 && whole) return [[...part]];
    const other = way === 'row' ? 'column' : 'row';
    return parts.flatMap((band) => cut(band, other, parts.length === 1, depth + 1));
  }

  function bands(part: readonly SheetCell[], way: 'row' | 'column'): SheetCell[][] {
    const [low, high] = way === 'row' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
    const last = part.reduce((most, cell) => Math.max(most, cell[way]), 0);
    const lone = way === 'column' ? loneCells(part) : new Set<SheetCell>();
    const spans = part
      .filter((cell) => !lone.has(cell))
      .map((cell) => {
        const merge = merges.get(cell);
        return { from: merge?.[low] ?? cell[way], to: Math.min(merge?.[high] ?? cell[way], last) };
      })
      .sort((a, b) => a.from - b.from);
    const starts: number[] = [];
    let end = Number.NEGATIVE_INFINITY;
    for (const { from, to } of spans) {
      if (from > end + 1) starts.push(from);
      end = Math.max(end, to);
    }
    if (starts.length <= 1) return [[...part]];
    const bins: SheetCell[][] = starts.map(() => []);
    for (const cell of part) bins[indexBelow(starts, cell[way])]?.push(cell);
    return way === 'row' ? bins : joinSpaced(bins, merges, lone, arePairs);
  }
}

/** Cells that stand alone in their row: titles run on over columns, and part nothing. */
function loneCells(part: readonly SheetCell[]): Set<SheetCell> {
  const rows = new Map<number, SheetCell | undefined>();
  for (const cell of part) rows.set(cell.row, rows.has(cell.row) ? undefined : cell);
  const lone = new Set([...rows.values()].filter((cell) => cell !== undefined));
  return lone.size === rows.size ? new Set() : lone;
}

/** The last of the starts that is not above; the first for what stands before all. */
function indexBelow(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Puts parts together again that are one table with a narrow blank column in it: they begin and end on the same rows.
 * @param lone titles and notes above or below, which are no rows of it
 * @param arePairs labels beside what they say: they go with those to the left of them
 */
function joinSpaced(
  parts: readonly SheetCell[][],
  merges: ReadonlyMap<SheetCell, Range>,
  lone: ReadonlySet<SheetCell>,
  arePairs: (part: readonly SheetCell[]) => boolean,
): SheetCell[][] {
  const joined: SheetCell[][] = [];
  const extentOfRows = (part: readonly SheetCell[]): Range => {
    const rows = part.filter((cell) => !lone.has(cell));
    return extentOf(rows.length > 0 ? rows : part, merges);
  };
  for (const part of parts) {
    const before = joined.at(-1);
    const isForm = (): boolean =>
      arePairs(part) &&
      arePairs((before ?? []).filter((cell) => !lone.has(cell))) &&
      isWithin(part, before ?? []);
    if (before && !isKey(part) && (isSpaced(extentOfRows(before), extentOfRows(part)) || isForm())) {
      before.push(...part);
      before.sort((a, b) => a.row - b.row || a.column - b.column);
    } else joined.push([...part]);
  }
  return joined;
}

function extentOf(part: readonly SheetCell[], merges: ReadonlyMap<SheetCell, Range>): Range {
  const extent = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const cell of part) {
    extent.top = Math.min(extent.top, cell.row);
    extent.left = Math.min(extent.left, cell.column);
    extent.bottom = Math.max(extent.bottom, merges.get(cell)?.bottom ?? cell.row);
    extent.right = Math.max(extent.right, cell.column);
  }
  return extent;
}

/** `Key`, over what letters and colours mean. */
function isKey(part: readonly SheetCell[]): boolean {
  const [first] = part;
  return first !== undefined && new Set(part.map(({ column }) => column)).size <= 2 && KEY.test(first.text);
}

const KEY = /^(?:(?:b?rag|status|colour|rating) ?)?(?:key|legend)\s?:?$/i;

/** On rows that the other has, near it. */
function isWithin(part: readonly SheetCell[], other: readonly SheetCell[]): boolean {
  const rows = new Set(other.map(({ row }) => row));
  const right = Math.max(...other.map(({ column }) => column));
  return (
    part.every(({ row }) => rows.has(row)) &&
    Math.min(...part.map(({ column }) => column)) <= right + SPACER + 1
  );
}

function isSpaced(left: Range, right: Range): boolean {
  if (right.left - left.right > SPACER + 1) return false;
  const shared = Math.min(left.bottom, right.bottom) - Math.max(left.top, right.top) + 1;
  const height = Math.max(left.bottom, right.bottom) - Math.min(left.top, right.top) + 1;
  return shared >= 0.8 * height;
}
