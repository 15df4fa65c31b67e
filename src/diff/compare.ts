import type { Plan } from '../model/plan.ts';
import { actionChanges } from './actions.ts';
import type { Change } from './change.ts';
import { adoptHeadings, headingChanges, matchHeadings, titlesOf } from './headings.ts';
import { matchRecords } from './match.ts';
import { otherChanges } from './others.ts';
import { profilerOf } from './profile.ts';

/** Everything that changed from one edition of a plan to the next. */
export function comparePlans(old: Plan, next: Plan): Change[] {
  const themes = matchHeadings(old.themes, next.themes);
  const outcomes = matchHeadings(old.outcomes, next.outcomes);
  const profiles = { old: profilerOf(old), next: profilerOf(next) };
  const actions = matchRecords(
    old.actions.map((action) => profiles.old(action)),
    next.actions.map((action) => profiles.next(action)),
  );
  adoptHeadings(themes, 'theme', old, next, actions);
  adoptHeadings(outcomes, 'outcome', old, next, actions);
  const groups = {
    themes: titlesOf(old.themes, next.themes, themes),
    outcomes: titlesOf(old.outcomes, next.outcomes, outcomes),
  };
  return [
    ...headingChanges('theme', old.themes, next.themes, themes),
    ...headingChanges('outcome', old.outcomes, next.outcomes, outcomes, groups.themes),
    ...actionChanges(old, next, actions, groups, profiles),
    ...otherChanges(old, next),
  ];
}
