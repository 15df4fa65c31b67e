import type { Rule } from '../rule.ts';
import { deliverables } from './shared/deliverables.ts';
import { isDone } from './shared/done.ts';

/** From so many on, one finding says it of the plan: it has no such column. */
const MANY = 5;

export const rule: Rule = {
  id: 'missing-deadline',
  severity: 'warning',
  summary: 'An action or milestone without a deadline',
  why: 'Without a deadline nobody can say whether the action is late. Print a date, a quarter, or that it is ongoing. An action with milestones needs none of its own, nor does one that is done.',
  good: {
    actions: [
      {
        text: 'Hold a day count',
        deadline: { raw: 'June 2010', kind: 'month', start: '2010-06-01', end: '2010-06-30' },
      },
    ],
  },
  bad: { actions: [{ text: 'Hold a day count' }] },
  check(plan) {
    const all = deliverables(plan).filter(({ record }) => record.deadline !== undefined || !isDone(record));
    const missing = all.filter(
      ({ record }) => record.deadline === undefined || record.deadline.kind === 'none',
    );
    if (missing.length === all.length && all.length >= MANY) {
      return [{ message: `Expected deadlines, found none in all ${all.length} actions`, path: '/actions' }];
    }
    return missing.map(({ path, record }) => ({
      message: `Expected a deadline, found ${record.deadline?.raw ? `"${record.deadline.raw}"` : 'none'}`,
      path: `${path}/deadline`,
    }));
  },
};
