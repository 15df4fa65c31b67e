import { groupBy } from '../group.ts';
import type { Action, Milestone, Plan } from '../model/plan.ts';
import type { Change } from './change.ts';
import { compareFields } from './fields.ts';
import type { Pairs } from './headings.ts';
import { matchRecords } from './match.ts';
import type { Profiler } from './profile.ts';

/** A milestone and where it belongs. */
export interface Step {
  milestone: Milestone;
  action: Action;
  /** Number of its action. */
  at: number;
}

export const stepsOf = (plan: Plan): Step[] =>
  plan.actions.flatMap((action, at) => action.milestones.map((milestone) => ({ milestone, action, at })));

/** Milestones stay with their action where they can: those are paired first, and what is left over all actions. */
export function matchSteps(
  oldSteps: readonly Step[],
  nextSteps: readonly Step[],
  actions: Pairs,
  profiles: { old: Profiler; next: Profiler },
): Pairs {
  const pairs: Pairs = new Map();
  const profile = (profiler: Profiler, step: Step | undefined) =>
    step ? [profiler(step.milestone, step.action.text)] : [];
  const taken = new Set<number>();
  const match = (olds: readonly number[], nexts: readonly number[]) => {
    if (olds.length === 0 || nexts.length === 0) return;
    const found = matchRecords(
      olds.flatMap((index) => profile(profiles.old, oldSteps[index])),
      nexts.flatMap((index) => profile(profiles.next, nextSteps[index])),
    );
    for (const [from, to] of found) {
      pairs.set(olds[from] ?? 0, nexts[to] ?? 0);
      taken.add(nexts[to] ?? 0);
    }
  };
  const byAction = (steps: readonly Step[]) => groupBy(steps.keys(), (index) => steps[index]?.at);
  const [byOld, byNext] = [byAction(oldSteps), byAction(nextSteps)];
  for (const [from, to] of actions) match(byOld.get(from) ?? [], byNext.get(to) ?? []);
  match(
    [...oldSteps.keys()].filter((index) => !pairs.has(index)),
    [...nextSteps.keys()].filter((index) => !taken.has(index)),
  );
  return pairs;
}

/** @param parent the action of before that its action is */
export function stepChanges(
  milestone: Milestone,
  action: Action,
  before: Step | undefined,
  parent: Action | undefined,
): Change[] {
  const named = {
    record: 'milestone' as const,
    ...(milestone.ref && { ref: milestone.ref }),
    text: milestone.text,
    of: action.text,
  };
  // The milestones of a new action are new with it.
  if (!before) return parent ? [{ kind: 'added', ...named }] : [];
  const move: Change[] =
    before.action === parent
      ? []
      : [{ kind: 'moved', ...named, field: 'action', before: before.action.text, after: action.text }];
  return [...move, ...compareFields(before.milestone, milestone, named)];
}

export function droppedStep({ milestone, action }: Step): Change {
  return {
    kind: 'dropped',
    record: 'milestone',
    ...(milestone.ref && { ref: milestone.ref }),
    text: milestone.text,
    of: action.text,
  };
}
