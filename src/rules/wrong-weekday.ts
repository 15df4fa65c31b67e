import { quoted } from '../model/words.ts';
import { weekdayOf } from '../normalise/calendar.ts';
import type { Rule } from '../rule.ts';
import { deadlinesOf } from './shared/deadlines.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const NAMED = /\b(sun|mon|tue|tues|wed|thu|thur|thurs|fri|sat)(?:day|nesday|urday)?\b/gi;

const report = (raw: string) => ({
  actions: [
    { text: 'Report', deadline: { raw, kind: 'day' as const, start: '2010-06-11', end: '2010-06-11' } },
  ],
});

export const rule: Rule = {
  id: 'wrong-weekday',
  severity: 'warning',
  summary: 'A deadline whose day of the week is not that of its date',
  why: 'The day, the month or the year is mistyped, or was copied from the last edition: people will come on two days. Look it up in a calendar.',
  good: report('Friday 11 June 2010'),
  bad: report('Monday 11 June 2010'),
  check(plan) {
    return deadlinesOf(plan).flatMap(({ deadline: { kind, raw, end }, path }) => {
      const [named, other] = raw.match(NAMED) ?? [];
      if (kind !== 'day' || end === undefined || named === undefined || other !== undefined) return [];
      const [year = 0, month = 0, day = 0] = end.split('-').map(Number);
      const right = DAYS[weekdayOf(year, month, day)] ?? '';
      if (right.slice(0, 3).toLowerCase() === named.slice(0, 3).toLowerCase()) return [];
      return [{ message: `Expected ${right} for ${end}, found ${quoted(raw)}`, path: `${path}/raw` }];
    });
  },
};
