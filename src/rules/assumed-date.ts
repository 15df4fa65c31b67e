import type { Rule } from '../rule.ts';
import { datesOf, deadlinesOf } from './shared/deadlines.ts';
import { quoted } from './shared/quote.ts';

export const rule: Rule = {
  id: 'assumed-date',
  severity: 'info',
  summary: 'A date that rests on something that is not printed in it',
  why: 'Part of the date was taken from the period of the plan or from a date beside it, or the month is misspelt. If that is not what is meant, print the date in full.',
  good: {
    actions: [
      {
        text: 'Report',
        deadline: { raw: '31 March 2011', kind: 'day', start: '2011-03-31', end: '2011-03-31', assumed: [] },
      },
    ],
  },
  bad: {
    actions: [
      {
        text: 'Report',
        deadline: {
          raw: '31 March',
          kind: 'day',
          start: '2011-03-31',
          end: '2011-03-31',
          assumed: ["year 2011 from the plan's period"],
        },
      },
    ],
  },
  check(plan) {
    return deadlinesOf(plan)
      .filter(({ deadline }) => deadline.assumed.length > 0)
      .map(({ deadline, path }) => ({
        message: `Expected a whole date, found ${quoted(deadline.raw)}; read as ${datesOf(deadline)} (${deadline.assumed.join('; ')})`,
        path: `${path}/raw`,
      }));
  },
};
