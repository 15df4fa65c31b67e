import type { Field } from '../../../draft.ts';
import type { Cell } from '../../../model/document.ts';
import type { Profile } from '../../content.ts';
import type { Guess } from './column-guess.ts';
import { headingField } from './column-headings.ts';
import { textsAt } from './profiles.ts';

/** `Action` over `A`, `B`, `C`, and beside it `How we will do it`: references, and what they refer to. */
export function nameLetters({ fields, profiles, why, titleOf, has }: Guess, below: readonly Cell[][]): void {
  const column = [...fields].find(([, field]) => field === 'action')?.[0];
  if (column === undefined || has('ref')) return;
  const texts = textsAt(below, column).filter((text) => text !== '');
  if (texts.length < 2 || !texts.every((text) => LETTER.test(text.trim()))) return;
  const said = [...profiles].find(
    ([other, { words }]) =>
      other !== column && !fields.has(other) && words >= 3 && headingField(titleOf(other)) === 'action',
  );
  if (!said) return;
  fields.set(column, 'ref').set(said[0], 'action');
  why.set(column, 'its heading says action, and it holds the references of those beside it');
}
const LETTER = /^(?:[A-Z]|\d{1,3}[a-z]?|[A-Z]{0,2}\d{1,2}(?:\.\d{1,2})*)[.)]?$/;

/** `Step` over `Step 1.1`, `Step 1.2`, an action beside each: references, and no steps. */
export function nameNumbered({ fields, why, titleOf, has }: Guess, below: readonly Cell[][]): void {
  const columnOf = (name: Field) => [...fields].find(([, field]) => field === name)?.[0];
  const [column, action] = [columnOf('milestone'), columnOf('action')];
  if (column === undefined || action === undefined || has('ref')) return;
  const title = titleOf(column);
  const rows = below.flatMap((cells) => {
    const filled = cells.filter(({ text }) => text !== '');
    const name = filled.find((cell) => cell.column === column)?.text.trim();
    // The headings again, or a theme over the rows.
    if (name === undefined || name === title || filled.length < 2) return [];
    return [{ name, isSaid: filled.some((cell) => cell.column === action) }];
  });
  if (rows.length < 2 || !rows.every(({ name, isSaid }) => isSaid && NUMBERED.test(name))) return;
  fields.set(column, 'ref');
  why.set(column, 'its cells are references of the actions beside them');
}
const NUMBERED =
  /^(?:step|stage|task|milestone|action|activity)\s(?:no\.? )?[A-Z]{0,2}\d{1,3}(?:\.\d{1,2}){0,2}[a-z]?[.:]?$/i;

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
  // One heading may stand over the references, too.
  const title = titleOf(what).trim() || titleOf(what - 1).trim();
  if (/^(?:key )?actions?$/i.test(title) && STEPS.test(titleOf(how).trim())) {
    fields.set(how, 'milestone');
    why.set(how, 'its heading says what is delivered for the action beside it');
    return;
  }
  fields.set(what, 'outcome').set(how, 'action');
  why.set(what, 'its heading says action, and a later one names what is done for it');
}

/** What an action is made of, each with a time of its own. */
const STEPS = /^(?:key )?(?:deliverables?|tasks?)$/i;

/**
 * Where several headings say action: `Activity`, which says `Water` again and again, groups the projects beside it;
 * `Project` names what `What will be done` promises.
 */
export function nameThings({ fields, profiles, why, titleOf, has }: Guess): void {
  const first = [...fields].find(([, field]) => field === 'action')?.[0];
  const thing = profiles.get(first ?? 0);
  if (first === undefined || !thing || has('milestone')) return;
  // Of a few, short names beside nothing but promises tell.
  const isFew = thing.filled < FEWEST_THINGS;
  const rivals = [...profiles].filter(
    ([column, { filled }]) =>
      !fields.has(column) && filled * 2 > thing.filled && headingField(titleOf(column)) === 'action',
  );
  const isNamed = isFew && thing.filled > 1 && thing.words <= SHORT && THINGS.test(titleOf(first).trim());
  if (isFew && !isNamed) return;
  const isThing = isNamed || thing.share('promise') < 0.25;
  const promised = rivals.find(
    ([, profile]) => profile.share('promise') >= 0.5 && (!isFew || profile.words >= 2 * thing.words),
  );
  const named = rivals.find(([, { different }]) => different >= 2 * thing.different);
  const [rival, over] =
    isThing && repeats(thing) && named && !has('theme')
      ? ([promised ?? named, 'theme'] as const)
      : isThing && promised && !has('outcome')
        ? ([promised, 'outcome'] as const)
        : [];
  if (!rival || !over) return;
  fields.set(first, over).set(rival[0], 'action');
  why.set(first, `its heading says action, and so does that of column ${rival[0]}, which it is over`);
}

/** Fewest cells of a column that are judged by what they repeat. */
const FEWEST_THINGS = 4;
/** What is called by a name, and described beside it. */
const THINGS = /^(?:initiatives?|projects?|programmes?|schemes?|workstreams?)(?: (?:name|title))?$/i;
/** Most words of what things are called. */
const SHORT = 4;
/** A few texts, said again and again. */
const repeats = ({ filled, different }: Profile): boolean =>
  filled >= FEWEST_THINGS && different <= filled / 2;

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
  return repeats(profile) || (filled >= 2 && different === filled && filled <= (2 * rows) / 3);
}
