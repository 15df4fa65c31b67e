import { quoted } from '../model/words.ts';
import { readPeriod } from '../normalise/deadline.ts';
import { BRITISH } from '../normalise/plan-calendar.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'contradicting-period',
  severity: 'error',
  summary: 'Dates of the period that are not what is printed, or a title of other years',
  why: 'Every "Year 2" and every month without its year is counted from the period. Mend the words or the dates, whichever is wrong.',
  good: { period: { raw: '2010/11', start: '2010-04-01', end: '2011-03-31' } },
  bad: { period: { raw: '2010/11', start: '2009-04-01', end: '2011-03-31' } },
  check({ period, title, calendar = BRITISH }) {
    if (period === undefined) return [];
    const told = readPeriod(title, calendar);
    if (told !== undefined && (told.end < period.start || told.start > period.end)) {
      const message = `Expected a title of ${period.raw}, found ${quoted(title)}`;
      return [{ message, path: '/title' }];
    }
    const read = readPeriod(period.raw, calendar);
    if (read === undefined) return [];
    const wrong = (['start', 'end'] as const).find((field) => period[field] !== read[field]);
    if (wrong === undefined) return [];
    const message = `Expected ${read[wrong]} (${wrong} of "${period.raw}"), found ${period[wrong]}`;
    return [{ message, path: `/period/${wrong}` }];
  },
};
