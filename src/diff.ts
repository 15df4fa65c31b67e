import type { Change, PlanDiff, PlanName } from './diff/change.ts';
import { comparePlans } from './diff/compare.ts';
import { pairPlans } from './diff/pair-plans.ts';
import type { Plan } from './model/plan.ts';

/**
 * What changed from one edition to the next. Plans are paired by what they are about, records by what they say: the
 * order in which they stand, their ids and their places in a document do not count.
 */
export function diffPlans(before: readonly Plan[], after: readonly Plan[]): PlanDiff[] {
  return pairPlans(before, after).map(({ old, new: next }) => ({
    ...(old && { old: nameOf(old) }),
    ...(next && { new: nameOf(next) }),
    changes: old && next ? comparePlans(old, next) : [wholePlan(old, next)],
  }));
}

function nameOf({ id, title, period }: Plan): PlanName {
  return { id, title, ...(period && { period: period.raw }) };
}

function wholePlan(old: Plan | undefined, next: Plan | undefined): Change {
  return { kind: old ? 'dropped' : 'added', record: 'plan', text: (old ?? next)?.title ?? '' };
}
