import type { Word } from '../page.ts';
import type { Grid, GridCell } from './grid.ts';

const filledOf = ({ cells }: Grid) => cells.filter(({ words }) => words.length > 0);

/** Whether two tables have words in common. */
export function share(a: Grid, b: Grid): boolean {
  const own = new Set(a.cells.flatMap(({ words }) => words));
  return b.cells.some(({ words }) => words.some((word) => own.has(word)));
}

/** A ruled grid with the rows that the structure tree parts and no rule does; undefined when the tree adds none. */
export function parted(ruled: Grid, tagged: Grid): Grid | undefined {
  const home = new Map<Word, GridCell>();
  for (const cell of ruled.cells) for (const word of cell.words) home.set(word, cell);
  const fine = filledOf(tagged);
  if (fine.length <= filledOf(ruled).length) return undefined;
  if (fine.reduce((sum, { words }) => sum + words.length, 0) !== home.size) return undefined;
  const outer = fine.map(({ words }) => home.get(words[0]!));
  const within = fine.every(({ words }, index) =>
    words.every((word) => home.has(word) && home.get(word) === outer[index]),
  );
  if (!within) return undefined;
  const tops: number[] = [];
  const bottoms: number[] = [];
  for (const [index, { row, rowSpan, box }] of fine.entries()) {
    if (rowSpan > 1) continue;
    const first = fine.every((cell, at) => outer[at] !== outer[index] || cell.row >= row);
    const last = fine.every((cell, at) => outer[at] !== outer[index] || cell.row <= row);
    tops[row] = Math.min(tops[row] ?? Infinity, first ? outer[index]!.box[1] : box[1]);
    bottoms[row] = Math.max(bottoms[row] ?? -Infinity, last ? outer[index]!.box[3] : box[3]);
  }
  const cells = fine.map((cell, index): GridCell => {
    const { column, columnSpan, box } = outer[index]!;
    const [top, bottom] = [
      tops[cell.row] ?? cell.box[1],
      bottoms[cell.row + cell.rowSpan - 1] ?? cell.box[3],
    ];
    return { ...cell, column, columnSpan, box: [box[0], top, box[2], bottom] };
  });
  for (const cell of ruled.cells) {
    if (cell.words.length > 0) continue;
    const rows = tops.flatMap((top, row) => {
      const middle = (top + bottoms[row]!) / 2;
      return middle > cell.box[1] && middle < cell.box[3] ? [row] : [];
    });
    if (rows.length > 0) cells.push({ ...cell, row: rows[0]!, rowSpan: rows.length });
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...ruled, rows: tagged.rows, cells, found: 'ruled-and-tagged', confidence: 0.95 };
}
