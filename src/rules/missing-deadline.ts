import type { Rule } from '../rule.ts';
import { deliverables } from './shared/deliverables.ts';

export const rule: Rule = {
  id: 'missing-deadline',
  severity: 'warning',
  summary: 'An action or milestone without a deadline',
  why: 'Without a deadline nobody can say whether the action is late. Print a date, a quarter, or that it is ongoing. An action with milestones needs none of its own.',
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
    return deliverables(plan)
      .filter(({ record }) => record.deadline === undefined || record.deadline.kind === 'none')
      .map(({ path, record }) => ({
        message: `Expected a deadline, found ${record.deadline?.raw ? `"${record.deadline.raw}"` : 'none'}`,
        path: `${path}/deadline`,
      }));
  },
};
