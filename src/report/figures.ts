import type { Row } from '../exporters/flat/columns.ts';
import { promises } from '../exporters/flat/deliverables.ts';
import { doubtsOf } from '../exporters/flat/doubts.ts';
import { row } from '../exporters/flat/rows.ts';
import type { Action, Milestone, Plan } from '../model/plan.ts';

/** How a deliverable stands, as far as the plan says. */
export const standings = ['red', 'amber', 'green', 'blue', 'unrated'] as const;
export type Standing = (typeof standings)[number];

/** When it is due, seen from a day. */
export type Timing = 'complete' | 'overdue' | 'due' | 'undated';

/** An action without milestones, or a milestone: what is counted. */
export interface Deliverable {
  /** Position of its plan among the plans. */
  plan: number;
  action: Action;
  record: Action | Milestone;
  milestone: boolean;
  flat: Row;
  theme: string;
  outcome: string;
  /** Id of its place in the page. */
  anchor: string;
  standing: Standing;
  timing: Timing;
  /** Last day of its deadline. */
  due: string | undefined;
}

/** @param today ISO date */
export function deliverablesOf(plans: readonly Plan[], today: string): Deliverable[] {
  return plans.flatMap((plan, index) => {
    const doubts = doubtsOf(plan);
    return [...promises(plan)].flatMap((promise): Deliverable[] => {
      const { action, actionIndex, milestone, milestoneIndex = 0 } = promise;
      if (!milestone && action.milestones.length > 0) return [];
      const record = milestone ?? action;
      const flat = row(plan, promise, doubts);
      return [
        {
          plan: index,
          action,
          record,
          milestone: milestone !== undefined,
          flat,
          theme: [flat.theme_ref, flat.theme].filter(Boolean).join(' '),
          outcome: [flat.outcome_ref, flat.outcome].filter(Boolean).join(' '),
          anchor: `a${index + 1}-${actionIndex + 1}${milestone ? `-${milestoneIndex + 1}` : ''}`,
          standing: record.status?.rag ?? (record.status?.state === 'complete' ? 'blue' : 'unrated'),
          timing: timingOf(record, today),
          due: record.deadline?.end,
        },
      ];
    });
  });
}

/** Overdue is what has an end before today and is not said to be complete or given up. */
function timingOf({ deadline, status }: Action | Milestone, today: string): Timing {
  if (status?.rag === 'blue' || status?.state === 'complete') return 'complete';
  if (!deadline?.end) return 'undated';
  return deadline.end < today && !deadline.ongoing && status?.state !== 'cancelled' ? 'overdue' : 'due';
}

/** How many there are of each. */
export function countBy<T, K extends string>(items: readonly T[], key: (item: T) => K): Map<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}
