import type { Part } from '../blocks/blocks.ts';
import type { LineEnds } from '../lines/column-ends.ts';

/** So many line ends, and none that is not for want of room, tell that nobody breaks lines in a column. */
const LEAST = 4;
/** Columns whose edges differ by less than this (points) are the same. */
const SAME_EDGE = 3;

/** Tables of a document that have the same columns, and the line ends of these. */
interface Alike {
  edges: readonly number[];
  parts: Part[];
  ends: LineEnds[];
}

/** Marks the cells whose lines nobody broke: in no table with these columns a line ends before it must. */
export function markWrapped(parts: readonly Part[]): void {
  const all: Alike[] = [];
  for (const part of parts) {
    const { block, edges, ends } = part;
    if (block.type !== 'table' || !edges || !ends) continue;
    let alike = all.findLast((other) => sameColumns(other.edges, edges));
    if (!alike) all.push((alike = { edges, parts: [], ends: edges.map(() => ({ forced: 0, free: 0 })) }));
    alike.parts.push(part);
    for (const [column, own] of alike.ends.entries()) {
      own.forced += ends[column]?.forced ?? 0;
      own.free += ends[column]?.free ?? 0;
    }
  }
  for (const { parts: own, ends } of all) {
    const wrapped = ends.map(({ forced, free }) => free === 0 && forced >= LEAST);
    for (const { block } of wrapped.includes(true) ? own : [])
      for (const cell of block.type === 'table' ? block.cells : [])
        if (cell.columnSpan === 1 && wrapped[cell.column - 1] && cell.text.includes('\n'))
          cell.wrapped = true;
  }
}

/** What a table found by its text ends with is its longest line. */
const sameColumns = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length &&
  a.every((edge, index) => index === a.length - 1 || Math.abs(edge - b[index]!) < SAME_EDGE);
