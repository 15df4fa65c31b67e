import { weekdayOf } from '../normalise/calendar.ts';
import type { Rule } from '../rule.ts';
import { deadlinesOf } from './shared/deadlines.ts';

const report = (raw: string, day: string) => ({
  actions: [{ text: 'Report', deadline: { raw, kind: 'day' as const, start: day, end: day } }],
});

export const rule: Rule = {
  id: 'weekend-deadline',
  severity: 'info',
  summary: 'A deadline that is a Saturday or a Sunday',
  why: 'Offices are closed: often the year or the day is mistyped. An event at a weekend is fine.',
  good: report('Friday 11 June 2010', '2010-06-11'),
  bad: report('12 June 2010', '2010-06-12'),
  check(plan) {
    return deadlinesOf(plan).flatMap(({ deadline: { kind, end, raw }, path }) => {
      if (kind !== 'day' || end === undefined) return [];
      const [year = 0, month = 0, day = 0] = end.split('-').map(Number);
      const name = { 0: 'a Sunday', 6: 'a Saturday' }[weekdayOf(year, month, day)];
      // Who prints the weekday means it.
      if (name === undefined || /\b(?:sat|sun)/i.test(raw)) return [];
      return [{ message: `Expected a working day, found ${name} ("${raw}")`, path: `${path}/raw` }];
    });
  },
};
