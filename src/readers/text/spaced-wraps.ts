import { groupBy } from '../../group.ts';
import type { Block, Cell, Table } from '../../model/document.ts';

/** So many lines that end for want of room, and none before, tell that nobody breaks lines in a column. */
const LEAST = 4;

/**
 * Marks the cells of columns set apart by spaces whose lines nobody broke: in tables of the same headings each ends
 * where the next word would have made it longer than any other line of its column. Of few lines that may be chance.
 */
export function markWraps(blocks: readonly Block[]): void {
  const tables = blocks.filter((block) => block.type === 'table').filter(({ found }) => found === 'spaces');
  for (const alike of groupBy(tables, headOf).values()) {
    const cells = alike.flatMap((table) => table.cells).filter(({ row }) => row > 1);
    for (const column of groupBy(cells, (cell) => cell.column).values()) {
      const ends = endsFor(column);
      for (const cell of ends > 0 ? column : [])
        if (cell.text.includes('\n')) cell[ends < LEAST ? 'narrow' : 'wrapped'] = true;
    }
  }
}

const headOf = ({ columns, cells }: Table): string =>
  [columns, ...cells.filter(({ row }) => row === 1).map(({ text }) => text)].join('\n');

/** How many lines of a column end for want of room; none where one ends before it must. */
function endsFor(cells: readonly Cell[]): number {
  const texts = cells.map(({ text }) => text.split('\n'));
  const longest = texts.flat().reduce((most, { length }) => Math.max(most, length), 0);
  const ends = texts.flatMap((lines) =>
    lines.slice(1).map((line, at) => lines[at]!.length + 1 + line.split(' ', 1)[0]!.length),
  );
  return ends.every((length) => length > longest) ? ends.length : 0;
}
