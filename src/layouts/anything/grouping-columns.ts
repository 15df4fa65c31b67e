import type { Field } from '../../draft.ts';
import type { Cell } from '../../model/document.ts';
import type { Profile } from '../content.ts';
import type { Guess } from './column-guess.ts';
import { headingField } from './column-headings.ts';

/** `What we will do` stands once over several `How we will do it`: what is aimed at, and the actions. */
export function nameWhatAndHow({ fields, why, titleOf, has }: Guess, below: readonly Cell[][]): void {
  const what = [...fields].find(([, field]) => field === 'action')?.[0];
  if (what === undefined || has('outcome') || has('milestone')) return;
  const holds = (cells: readonly Cell[], column: number) =>
    cells.some((cell) => cell.column === column && cell.text !== '');
  const titles = [...new Set(below.flatMap((cells) => cells.map((cell) => cell.column)))];
  const how = titles.find(
    (column) => column > what && !fields.has(column) && headingField(titleOf(column)) === 'action',
  );
  if (how === undefined) return;
  const several = below.some((cells) => holds(cells, how) && !holds(cells, what));
  if (!several && !(/^what\b/i.test(titleOf(what)) && /^how\b/i.test(titleOf(how)))) return;
  fields.set(what, 'outcome').set(how, 'action');
  why.set(what, 'its heading says action, and a later one names what is done for it');
}

/** Milestones that stand in rows of their own, over actions, are stages of the plan. */
export function nameStages({ fields, why, has }: Guess, below: readonly Cell[][]): void {
  const stage = [...fields].find(([, field]) => field === 'milestone')?.[0];
  if (stage === undefined || has('theme') || !has('action')) return;
  const filled = below.map((cells) => cells.filter((cell) => cell.text !== ''));
  const stages = filled.filter((cells) => cells.some((cell) => cell.column === stage));
  const alone = stages.every((cells) =>
    cells.every((cell) => cell.column === stage || fields.get(cell.column) === 'ref'),
  );
  if (stages.length === 0 || stages.length > filled.length / 2 || !alone) return;
  fields.set(stage, 'theme');
  why.set(stage, 'its heading says milestone, and its cells stand alone over the actions');
}

/**
 * A first column of a few short texts, said again and again, or once and blank until the next: what its rows are
 * grouped by.
 */
export function isGroup(
  column: number,
  profile: Profile,
  rows: number,
  has: (field: Field) => boolean,
): boolean {
  const { filled, different, words } = profile;
  if (column > 1 || has('theme') || words > 6 || profile.share('words', 'name') < 0.8) return false;
  return (
    (filled >= 4 && different <= filled / 2) ||
    (filled >= 2 && different === filled && filled <= (2 * rows) / 3)
  );
}
