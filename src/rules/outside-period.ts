import type { Plan } from '../model/plan.ts';
import type { Rule } from '../rule.ts';
import { deadlinesOf } from './shared/deadlines.ts';

type Period = NonNullable<Plan['period']>;

/** `2024-34` may end with March or with December 2034: a year that it names is within. */
function wholeYears(period: Period): Period {
  const [, first = '', last = ''] =
    /^((?:19|20)\d\d) ?(?:[-–—/]|to) ?((?:19|20)?\d\d)$/.exec(period.raw) ?? [];
  if (Number(last.slice(-2)) - Number(first.slice(-2)) < 2) return period;
  return { ...period, start: `${period.start.slice(0, 4)}-01-01`, end: `${period.end.slice(0, 4)}-12-31` };
}

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
    if (plan.period === undefined) return [];
    const period = wholeYears(plan.period);
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
