import type { Rule } from '../rule.ts';
import { deadlinesOf } from './shared/deadlines.ts';

export const rule: Rule = {
  id: 'outside-period',
  severity: 'info',
  summary: "A deadline outside the plan's period",
  why: 'Often the year is mistyped or copied from the last edition. If the action does run past the plan, nothing is wrong.',
  good: {
    period: { raw: '2010/11', start: '2010-04-01', end: '2011-03-31' },
    actions: [
      {
        text: 'Report',
        deadline: { raw: 'July 2010', kind: 'month', start: '2010-07-01', end: '2010-07-31' },
      },
    ],
  },
  bad: {
    period: { raw: '2010/11', start: '2010-04-01', end: '2011-03-31' },
    actions: [
      {
        text: 'Report',
        deadline: { raw: 'July 2001', kind: 'month', start: '2001-07-01', end: '2001-07-31' },
      },
    ],
  },
  check(plan) {
    const { period } = plan;
    if (period === undefined) return [];
    return deadlinesOf(plan)
      .filter(({ deadline: { start, end, ongoing } }) => {
        const late = (start ?? end ?? period.end) > period.end;
        const early = !ongoing && (end ?? start ?? period.start) < period.start;
        return late || early;
      })
      .map(({ deadline, path }) => ({
        message: `Expected a deadline within ${period.raw}, found "${deadline.raw}"`,
        path: `${path}/raw`,
      }));
  },
};
