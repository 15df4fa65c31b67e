import { quoted } from '../model/words.ts';
import { datesBeside } from '../normalise/deadline.ts';
import type { Rule } from '../rule.ts';
import { datesOf, readAgain, withinPlan } from './shared/deadlines.ts';

export const rule: Rule = {
  id: 'other-date',
  severity: 'info',
  summary: 'A date in the words of a deadline that is not the deadline',
  why: 'It is the date of a review, or stands in brackets: whoever filters by date does not find it. If it is a promise of its own, give it an action or a milestone.',
  good: {
    actions: [
      {
        text: 'Report',
        deadline: { raw: 'June 2010', kind: 'month', start: '2010-06-01', end: '2010-06-30' },
      },
    ],
  },
  bad: {
    actions: [
      {
        text: 'Report',
        deadline: {
          raw: 'June 2010; review June 2013',
          kind: 'month',
          start: '2010-06-01',
          end: '2010-06-30',
        },
      },
    ],
  },
  check(plan) {
    return readAgain(plan).flatMap(({ reading, deadline, path }) => {
      if (reading.problem !== undefined || reading.superseded !== undefined) return [];
      const others = datesBeside(deadline, withinPlan(plan));
      // All of its words: the document's own key dates them.
      if (others.length === 0 || others[0] === deadline.raw) return [];
      const left = others.map(quoted).join(', ');
      const message = `Expected one date, found ${quoted(deadline.raw)}; read as ${datesOf(deadline)}, without ${left}`;
      return [{ message, path: `${path}/raw` }];
    });
  },
};
