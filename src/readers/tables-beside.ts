import type { Block, Cell, Table } from '../model/document.ts';
import { oneLine } from '../normalise/text.ts';

/** Least headings of each of the tables. */
const LEAST = 3;
/** Rows that may hold them. */
const FIRST = 4;

/** Tables that stand beside each other on one grid, each under the same headings, as so many tables. */
export function apartBeside(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): readonly Block[] => (block.type === 'table' ? partsOf(block) : [block]));
}

function partsOf(table: Table): Table[] {
  if (table.columns < 2 * LEAST) return [table];
  for (let row = 1; row <= FIRST; row++) {
    const own = table.cells.filter((cell) => cell.row === row && cell.text !== '');
    if (own.length < 2 * LEAST || own.some(({ columnSpan }) => columnSpan > 1)) continue;
    // A column in front of them all, or behind, is of each: a layout tells them apart.
    const [first = 0, last = 0] = [own[0]?.column, own.at(-1)?.column];
    if (table.cells.some(({ column, text }) => text !== '' && (column < first || column > last))) continue;
    const starts = startsAgain(own.map(({ text }) => text)).map((at) => own[at]!.column);
    if (starts.length > 0) return cutAt(table, [1, ...starts, table.columns + 1]);
  }
  return [table];
}

/**
 * Where a row of headings begins anew, and is the same again.
 * @example `Action | Lead | When | Action | Lead | When` → [3]
 */
export function startsAgain(headings: readonly string[]): number[] {
  const texts = headings.map((text) => oneLine(text).toLowerCase());
  const width = texts.indexOf(texts[0]!, 1);
  if (width < LEAST || texts.length % width !== 0) return [];
  if (new Set(texts).size !== width || texts.some((text, at) => text !== texts[at % width])) return [];
  return texts.flatMap((_, at) => (at > 0 && at % width === 0 ? [at] : []));
}

/** What stands over several of the parts stays with the first of them. */
function cutAt(table: Table, starts: readonly number[]): Table[] {
  return starts.slice(1).map((end, index) => {
    const start = starts[index]!;
    const cells = table.cells.flatMap((cell): Cell[] =>
      cell.column >= start && cell.column < end
        ? [
            {
              ...cell,
              column: cell.column - start + 1,
              columnSpan: Math.min(cell.columnSpan, end - cell.column),
            },
          ]
        : [],
    );
    return { ...table, columns: end - start, cells };
  });
}
