import type { Guess } from './column-guess.ts';
import { MOST } from './profiles.ts';

/** Share of the cells that name somebody where the column says who acts. */
const ALL = 0.8;

/** `Action` over `Clerk`, `Cllr Hart`, beside a column of promises: who is to act, and what is to be done. */
export function nameWhoActs({ fields, grades, profiles, why, titleOf, has }: Guess): void {
  const column = [...fields].find(([, field]) => field === 'action')?.[0];
  const profile = profiles.get(column ?? 0);
  if (column === undefined || !profile || has('lead') || has('milestone')) return;
  if (!/^actions?$/i.test(titleOf(column).trim()) || profile.filled < 2) return;
  if (profile.share('name') < ALL || profile.share('promise') > 0) return;
  const promised = [...profiles].filter(
    ([other, { filled, share }]) =>
      !fields.has(other) && filled >= profile.filled * ALL && share('promise') >= MOST,
  );
  const [only, ...more] = promised;
  if (!only || more.length > 0) return;
  fields.set(column, 'lead').set(only[0], 'action');
  grades.set(only[0], 'medium');
  why.set(column, 'its heading says action, and its cells name who is to act');
  why.set(only[0], 'its cells promise what the column headed action only names somebody for');
}
