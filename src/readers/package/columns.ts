import { LIMITS, overLimit } from '../../limits.ts';

/** Where a cell begins and ends on its table's own grid, counted in edges from 0. */
export interface Edges {
  start: number;
  end: number;
}

/** The columns that a person sees: those that cells begin at. */
export interface Columns {
  count: number;
  /** The column that begins at an edge, or at the next one where none does; from 1. */
  at(edge: number): number;
}

/** Cells that begin this near to each other, points, stand in one column: somebody drew its rule by hand. */
const NEAR = 9;

/**
 * The columns of a table whose grid has more than a person sees: a rule that is a hair off in some rows makes two of
 * one, and a grid may have columns that no cell begins at.
 * @param widths of the grid's columns, points; empty where they are not known
 * @throws InputError when there are too many to be a plan's
 */
export function columnsOf(rows: readonly (readonly Edges[])[], widths: readonly number[]): Columns {
  const last = rows.reduce((most, row) => Math.max(most, row.at(-1)?.end ?? 0), 0);
  const known = widths.length >= last && widths.every((width) => width > 0);
  const lines = [0];
  for (let edge = 0; edge < last; edge++)
    lines.push((lines[edge] ?? 0) + (known ? (widths[edge] ?? 0) : 100));
  const x = (edge: number): number => lines[Math.min(edge, last)] ?? 0;

  const starts = [...new Set(rows.flatMap((row) => row.map(({ start }) => start)))].sort((a, b) => a - b);
  const columnAt = new Map<number, number>();
  const begins: number[] = [];
  let group: number[] = [];
  for (const start of starts) {
    const joins =
      group[0] !== undefined && x(start) - x(group[0]) < NEAR && !anyRowHasBoth(rows, group, start);
    if (joins) group.push(start);
    else {
      group = [start];
      begins.push(x(start));
    }
    columnAt.set(start, begins.length);
  }
  if (begins.length > LIMITS.columns) throw overLimit('columns', begins.length);
  return {
    count: begins.length,
    at: (edge) => columnAt.get(edge) ?? 1 + begins.filter((begin) => begin <= x(edge) - NEAR).length,
  };
}

function anyRowHasBoth(
  rows: readonly (readonly Edges[])[],
  group: readonly number[],
  start: number,
): boolean {
  return rows.some(
    (row) => row.some((cell) => cell.start === start) && row.some((cell) => group.includes(cell.start)),
  );
}
