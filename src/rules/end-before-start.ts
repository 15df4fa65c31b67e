import type { Rule } from '../rule.ts';
import { deadlinesOf } from './shared/deadlines.ts';

export const rule: Rule = {
  id: 'end-before-start',
  severity: 'error',
  summary: 'A deadline or period that ends before it starts',
  why: 'No action can be done in it: one of the two dates is mistyped.',
  good: {
    actions: [
      {
        text: 'Report',
        deadline: { raw: 'June–July 2010', kind: 'range', start: '2010-06-01', end: '2010-07-31' },
      },
    ],
  },
  bad: {
    actions: [
      {
        text: 'Report',
        deadline: { raw: 'July–June 2010', kind: 'range', start: '2010-07-01', end: '2010-06-30' },
      },
    ],
  },
  check(plan) {
    const period = plan.period === undefined ? [] : [{ ...plan.period, path: '/period' }];
    const deadlines = deadlinesOf(plan).map(({ deadline, path }) => ({ ...deadline, path }));
    return [...period, ...deadlines]
      .filter(({ start, end }) => start !== undefined && end !== undefined && end < start)
      .map(({ raw, start, end, path }) => ({
        message: `Expected an end after ${start}, found ${end} ("${raw}")`,
        path: `${path}/end`,
      }));
  },
};
