import type { Grid } from './grid.ts';
import type { Word } from './page.ts';
import type { Frame } from './rules.ts';

/** Whether a frame of rules holds a table: at least two filled cells beside or below each other. */
export function refine(grid: Grid, _frame: Frame, _words: readonly Word[]): Grid | undefined {
  const filled = grid.cells.filter(({ words }) => words.length > 0);
  if (filled.length < 2 || grid.columns < 2) return undefined;
  return grid;
}
