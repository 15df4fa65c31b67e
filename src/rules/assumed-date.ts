import { quoted } from '../model/words.ts';
import { isUnsettled } from '../normalise/deadline/unsettled.ts';
import { isGuess } from '../normalise/plan-calendar.ts';
import type { Rule } from '../rule.ts';
import { datesOf, deadlinesOf } from './shared/deadlines.ts';

export const rule: Rule = {
  id: 'assumed-date',
  severity: 'info',
  summary: 'A date that rests on something that is not printed in it',
  why: "Part of the date was taken from the plan's period or a date beside it, the month is misspelt, nothing tells whose quarters and seasons are meant, or a word beside it leaves it open (`Oct 2026?`, `Approved May 2025`). Print the date that is meant in full and alone.",
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
    const assumed = deadlinesOf(plan).filter(({ deadline }) => deadline.assumed.length > 0);
    const [first, ...others] = assumed.filter(({ deadline }) => deadline.assumed.every(isGuess));
    // One finding says of many that nothing tells their country.
    const isToldOnce = others.length >= MANY;
    const more = isToldOnce ? `, and so ${others.length} more` : '';
    return assumed
      .filter((one) => !isToldOnce || !others.includes(one))
      .map((one) => ({
        message: `Expected a ${one.deadline.assumed.every(isUnsettled) ? 'settled' : 'whole'} date, found ${quoted(one.deadline.raw)}; read as ${datesOf(one.deadline)} (${one.deadline.assumed.join('; ')})${one === first ? more : ''}`,
        path: `${one.path}/raw`,
      }));
  },
};

/** From so many more on, guesses at a calendar are told once. */
const MANY = 5;
