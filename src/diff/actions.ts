import { groupBy } from '../group.ts';
import type { Action, Plan } from '../model/plan.ts';
import { fold } from '../normalise/text.ts';
import { type Change, UNREAD } from './change.ts';
import { compareFields } from './fields.ts';
import { moved, type Pairs, type Titles } from './headings.ts';
import { droppedStep, matchSteps, stepChanges, stepsOf } from './milestones.ts';
import type { Profiler } from './profile.ts';

/** What changed in the actions that were paired, and in their milestones. */
export function actionChanges(
  old: Plan,
  next: Plan,
  actions: Pairs,
  groups: { themes: Titles; outcomes: Titles },
  profiles: { old: Profiler; next: Profiler },
): Change[] {
  const backward = new Map([...actions].map(([from, to]) => [to, from]));
  const unread = { old: unreadIn(old), next: unreadIn(next) };
  const [oldSteps, nextSteps] = [stepsOf(old), stepsOf(next)];
  const steps = matchSteps(oldSteps, nextSteps, actions, profiles);
  const stepBefore = new Map([...steps].map(([from, to]) => [nextSteps[to]?.milestone, oldSteps[from]]));
  const droppedSteps = groupBy(
    oldSteps.filter((_, index) => !steps.has(index)),
    ({ at }) => at,
  );
  const changes = next.actions.flatMap((action, at): Change[] => {
    const from = backward.get(at);
    const before = from === undefined ? undefined : old.actions[from];
    const named = { record: 'action' as const, ...(action.ref && { ref: action.ref }), text: action.text };
    const own: Change[] = before
      ? [...headingMoves(before, action, named, groups), ...compareFields(before, action, named)]
      : [{ kind: 'added', ...named, ...(isAmong(unread.old, action.text) && { field: UNREAD }) }];
    return [
      ...own,
      ...action.milestones.flatMap((milestone) =>
        stepChanges(milestone, action, stepBefore.get(milestone), before),
      ),
      ...(from === undefined ? [] : (droppedSteps.get(from) ?? []).map(droppedStep)),
    ];
  });
  const dropped = old.actions.flatMap(({ text, ref }, index): Change[] =>
    actions.has(index)
      ? []
      : [
          {
            kind: 'dropped',
            record: 'action',
            ...(ref && { ref }),
            text,
            ...(isAmong(unread.next, text) && { field: UNREAD }),
          },
        ],
  );
  return [...changes, ...dropped];
}

/** A shorter text may stand anywhere. */
const SHORTEST = 12;

/** The texts of a plan that nothing accounts for. */
const unreadIn = ({ unclaimed }: Plan): string[] => unclaimed.map(({ text }) => fold(text));

function isAmong(unread: readonly string[], text: string): boolean {
  const words = unread.length > 0 ? fold(text) : '';
  return words.length >= SHORTEST && unread.some((entry) => entry.includes(words));
}

/** An action that goes with its outcome into another theme has not moved itself. */
function headingMoves(
  before: Action,
  action: Action,
  named: Pick<Change, 'record' | 'text' | 'ref'>,
  { themes, outcomes }: { themes: Titles; outcomes: Titles },
): Change[] {
  const outcome = moved(outcomes, before.outcome, action.outcome);
  const theme = moved(themes, before.theme, action.theme);
  return [
    ...(theme ? [{ kind: 'moved' as const, ...named, field: 'theme', ...theme }] : []),
    ...(outcome ? [{ kind: 'moved' as const, ...named, field: 'outcome', ...outcome }] : []),
  ];
}
