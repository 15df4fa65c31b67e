import type { Block, Cell, Table } from '../model/document.ts';

/** So many lines that end for want of room, and none before, tell that nobody breaks lines in a column. */
const LEAST = 4;

/**
 * Marks the cells of columns set apart by spaces whose lines nobody broke: in tables of the same headings each ends
 * where the next word would have made it longer than any other line of its column. Of few lines that may be chance.
 */
export function markWraps(blocks: readonly Block[]): void {
  const alike = new Map<string, Table[]>();
  for (const block of blocks) {
    if (block.type !== 'table' || block.found !== 'spaces') continue;
    const head = block.cells.filter(({ row }) => row === 1).map(({ text }) => text);
    const key = [block.columns, ...head].join('\n');
    alike.set(key, [...(alike.get(key) ?? []), block]);
  }
  for (const tables of alike.values()) {
    const columns = new Map<number, Cell[]>();
    for (const cell of tables.flatMap(({ cells }) => cells))
      if (cell.row > 1) columns.set(cell.column, [...(columns.get(cell.column) ?? []), cell]);
    for (const cells of columns.values()) {
      const ends = endsFor(cells);
      for (const cell of ends > 0 ? cells : [])
        if (cell.text.includes('\n')) cell[ends < LEAST ? 'narrow' : 'wrapped'] = true;
    }
  }
}

/** How many lines of a column end for want of room; none where one ends before it must. */
function endsFor(cells: readonly Cell[]): number {
  const texts = cells.map(({ text }) => text.split('\n'));
  const longest = texts.flat().reduce((most, { length }) => Math.max(most, length), 0);
  const ends = texts.flatMap((lines) =>
    lines.slice(1).map((line, at) => lines[at]!.length + 1 + line.split(' ', 1)[0]!.length),
  );
  return ends.every((length) => length > longest) ? ends.length : 0;
}
