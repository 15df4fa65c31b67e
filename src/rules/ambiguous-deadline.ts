import type { Deadline } from '../model/plan.ts';
import type { Rule } from '../rule.ts';
import { readAgain } from './shared/deadlines.ts';

export const rule: Rule = {
  id: 'ambiguous-deadline',
  severity: 'warning',
  summary: 'A deadline that can be read in two ways',
  why: 'Readers of the plan will take it differently, so no date is taken from it. Print the year of each month, or the day of a number in full.',
  good: {
    actions: [
      {
        text: 'Train officers',
        deadline: { raw: 'Oct 2012 – Mar 2013', kind: 'range', start: '2012-10-01', end: '2013-03-31' },
      },
    ],
  },
  bad: { actions: [{ text: 'Train officers', deadline: { raw: 'Oct–Mar 2012', kind: 'text' } }] },
  check(plan) {
    return readAgain(plan).flatMap(({ reading, deadline, path }) =>
      reading.ambiguous === undefined || isSettled(deadline)
        ? []
        : [
            {
              message: `Expected one meaning, found "${deadline.raw}" (${reading.ambiguous})`,
              path: `${path}/raw`,
            },
          ],
    );
  },
};

/** The document itself says which it is. */
const isSettled = ({ raw, assumed }: Deadline): boolean =>
  assumed.some((one) => one.startsWith(`"${raw}" is `));
