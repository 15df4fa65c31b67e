import type { Cell, Table } from '../../../model/document.ts';
import type { Part } from '../blocks/blocks.ts';
import { isColorful } from '../tables/cells.ts';
import { lacksKeys } from './row-without-keys.ts';

/** Columns whose edges differ by less than this (points) are the same. */
const SAME_EDGE = 9;

/** Marks tables that go on over a page break, and rows that the break cut in two. */
export function markContinued(parts: readonly Part[]): void {
  const content = parts.filter(({ block }) => !block.furniture);
  content.forEach((part, index) => {
    const { block } = part;
    const before = content[index - 1];
    if (block.type !== 'table' || before?.block.type !== 'table') return;
    if (!isNext(before, part)) return;
    if (!sameColumns(before, part)) return;
    block.continues = true;
    const repeats = repeatedRows(before.block, block);
    const last = rowCells(before.block, before.block.rows);
    const first = rowCells(block, repeats + 1);
    if (isCut(last, first) || isRest(before.block, block, repeats) || lacksKeys(before.block, block, repeats))
      for (const cell of first) cell.continues = true;
  });
}

/** Whether a part stands on the page after that of another: the next sheet, or the other half of this one. */
function isNext(before: Part, part: Part): boolean {
  const [a, b] = [before.block.place.page, part.block.place.page];
  if (a === undefined || b === undefined) return false;
  return before.half === 1 ? a === b && part.half === 2 : b === a + 1;
}

/** Whether a table stands on the columns of the one before it; one that lacks some borders is put on them. */
function sameColumns(before: Part, part: Part): boolean {
  const a = before.edges ?? [];
  const shift = part.half && before.half !== part.half ? (part.edges?.[0] ?? 0) - (a[0] ?? 0) : 0;
  const b = (part.edges ?? []).map((edge) => edge - shift);
  const [tableA, tableB] = [before.block as Table, part.block as Table];
  if (a.length < 3 || b.length < 2) return false;
  if (tableA.found !== 'ruled' || tableB.found !== 'ruled') {
    // Tables found by their text end where their longest lines end.
    if (a.length !== b.length) return false;
    const near = a.slice(0, -1).filter((edge, index) => Math.abs(edge - b[index]!) < 2 * SAME_EDGE).length;
    // Edges in the white between texts and at the texts themselves: the same headings tell.
    return near === a.length - 1 || (near > 0 && a.length > FEWEST && repeatedRows(tableA, tableB) > 0);
  }
  const to = b.map((edge) => a.findIndex((other) => Math.abs(other - edge) < SAME_EDGE));
  if (to[0] !== 0 || to.at(-1) !== a.length - 1 || to.includes(-1)) return false;
  if (new Set(to).size !== to.length) return false;
  if (a.length > b.length) putOn(tableB, to, a.length - 1);
  part.edges = a.map((edge) => edge + shift);
  return true;
}

function putOn(table: Table, to: readonly number[], columns: number): void {
  for (const cell of table.cells) {
    const column = to[cell.column - 1]! + 1;
    cell.columnSpan = to[cell.column - 1 + cell.columnSpan]! + 1 - column;
    cell.column = column;
    cell.place.column = column;
  }
  table.columns = columns;
}

/** Rows of text that stand in a row, tall cells from above included. */
function rowCells({ cells }: Table, row: number): Cell[] {
  return cells.filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan && cell.text !== '');
}

/** How many rows at the head of `table` repeat the head of the table before it. */
function repeatedRows(before: Table, table: Table): number {
  const text = (cells: readonly Cell[]) =>
    cells.map((cell) => `${cell.column} ${cell.text.replace(/\s+/g, ' ')}`).join('|');
  let count = 0;
  while (
    count < Math.min(3, table.rows - 1) &&
    text(rowCells(before, count + 1)) === text(rowCells(table, count + 1)) &&
    text(rowCells(table, count + 1))
  )
    count++;
  return count;
}

/**
 * Whether the first row holds but the columns that the last row above leaves blank, and the row above that, or the one
 * below, fills both: of a row that a page cuts, each cell is moved on whole where it does not fit.
 */
function isRest(before: Table, table: Table, repeats: number): boolean {
  const own = (of: Table, row: number) => of.cells.filter((cell) => cell.row === row && isFilled(cell));
  const foot = own(before, before.rows);
  // A cell that reaches down has its colour on both pages.
  const first = own(table, repeats + 1).filter(
    ({ text, fill, column }) =>
      text !== '' || !foot.some((cell) => cell.column === column && cell.fill === fill),
  );
  const both = [...foot, ...first];
  if (before.rows <= Math.max(1, repeats) || foot.length === 0 || first.length === 0 || both.length < FEWEST)
    return false;
  if (both.some(({ columnSpan, rowSpan }) => columnSpan > 1 || rowSpan > 1)) return false;
  const columns = new Set(both.map(({ column }) => column));
  if (columns.size < both.length || foot.every(({ bold }) => bold)) return false;
  // A lone text in the first column may be a heading of what follows, but hardly where only that is missing.
  if (foot.length === 1 && foot[0]!.column === 1) return false;
  if (first.length === 1 && first[0]!.column === 1 && (first[0]!.bold || foot.length < 2)) return false;
  const fills = (row: readonly Cell[]) =>
    both.every(({ column }) => row.some((cell) => cell.column === column));
  return fills(own(before, before.rows - 1)) || fills(own(table, repeats + 2));
}

/** Least columns of such a row. */
const FEWEST = 3;

const isFilled = ({ text, fill }: Cell): boolean => text !== '' || (fill !== undefined && isColorful(fill));

const SENTENCE_END = /[.!?;:]["'”’)]?$/;
const OPENS_ITEM = /^(?:\(?\d+(?:\.\d+)*[.)]?\s|[A-Z]{1,4}\d|•)/;

/** `by May 2024` below `by March 2024`, `ongoing`: a value of its own, though in small letters. */
const YEAR = /\b(?:19|20)\d\d(?:[/–-](?:20)?\d\d)?$/;
const VALUE =
  /^(?:annual(?:ly)?|completed?|in progress|monthly|n\/a|no|none|not started|on track|ongoing|quarterly|tb[acd]|weekly|yes)$/;

const isWhole = ({ text }: Cell, above: Cell): boolean =>
  (YEAR.test(text) && YEAR.test(above.text)) || VALUE.test(text);

/**
 * Whether a row goes on the one above: its cells run on from open ones, and none starts something new. A cell may stand
 * at the foot of the row, where all that stands beside it runs on. What says most is what is cut: where it begins
 * anew, as others do, a short text in small letters is the row's own.
 */
function isCut(last: readonly Cell[], first: readonly Cell[]): boolean {
  let runs = 0;
  let fresh = 0;
  const anew: Cell[] = [];
  for (const cell of first) {
    if (OPENS_ITEM.test(cell.text)) return false;
    const above = last.find(({ column }) => column === cell.column);
    if (above && above.columnSpan !== cell.columnSpan) return false;
    if (!above) fresh++;
    else if (/^[\p{Ll}(,&]/u.test(cell.text) && !SENTENCE_END.test(above.text) && !isWhole(cell, above))
      runs++;
    else anew.push(cell);
  }
  const longest = Math.max(...first.map(({ text }) => text.length));
  if (anew.length > 1 && anew.some(({ text }) => text.length === longest)) return false;
  return runs > 0 && (fresh === 0 || runs + fresh === first.length);
}
