import type { Field } from '../../../draft.ts';
import type { Cell } from '../../../model/document.ts';
import type { Labelled } from '../../table/columns.ts';
import { labelledIn } from '../cards/cell-labels.ts';
import type { Guess } from './column-guess.ts';
import { textsAt } from './profiles.ts';

/** Share of a column's cells that must hold labels, where a colon may stand in its sentences. */
const MOST = 0.5;
/** Columns of names and dates, in which one cell with labels is told by them. */
const NAMES: readonly (Field | undefined)[] = ['lead', 'person', 'partners', 'deadline'];

/**
 * Columns in whose cells labels say who, when and how well. Who leads and who helps are told apart in a column of
 * leads without this.
 */
export function labelledColumns({ fields, why, profiles }: Guess, below: readonly Cell[][]): Set<number> {
  const found = [...profiles.keys()].filter((column) => {
    const field = fields.get(column);
    return isLabelled(textsAt(below, column), field && (NAMES.includes(field) ? 0 : MOST));
  });
  for (const column of found) why.set(column, 'its cells hold labels of what they say');
  return new Set(found);
}

/**
 * Labels in its cells tell what the cells of a column say.
 * @param share of its cells that must hold labels; where its heading names no field, all of each cell must be labelled
 */
export function isLabelled(texts: readonly string[], share?: number): boolean {
  const filled = texts.filter((text) => text !== '');
  const most = filled.length * (share ?? MOST);
  if (filled.filter((text) => text.includes(':')).length < Math.max(most, 1)) return false;
  const cells = filled.map(labelledIn);
  const isWhole = share !== undefined || cells.every(([first]) => first?.label !== undefined);
  return isWhole && cells.filter(areTold).length >= Math.max(most, 1);
}

/** More is said than who leads and who helps. */
function areTold(parts: readonly Labelled[]): boolean {
  const labels = parts.filter(({ label }) => label !== undefined);
  const said = new Set(labels.map(({ field }) => field));
  return said.size > 1 && [...said].some((field) => field !== 'lead' && field !== 'partners');
}
