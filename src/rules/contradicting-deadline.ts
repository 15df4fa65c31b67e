import type { Deadline } from '../model/plan.ts';
import type { Rule } from '../rule.ts';
import { readAgain } from './shared/deadlines.ts';

const report = (end: string) => ({
  actions: [
    { text: 'Report', deadline: { raw: 'June 2010', kind: 'month' as const, start: '2010-06-01', end } },
  ],
});

/** What a deadline's words say for certain, in the order of its keys. */
const FIELDS = ['kind', 'start', 'end', 'ongoing', 'recurrence'] as const;

export const rule: Rule = {
  id: 'contradicting-deadline',
  severity: 'error',
  summary: 'Dates of a deadline that are not what is printed',
  why: 'Who sorts by date gets another deadline than who reads the plan. Mend the words or the dates, whichever is wrong; plans import reads the words anew.',
  good: report('2010-06-30'),
  bad: report('2011-06-30'),
  check(plan) {
    return readAgain(plan).flatMap(({ deadline, reading, path }) => {
      // What the document says elsewhere of its words is not in the words.
      if (deadline.assumed.some((from) => from.endsWith(" in the document's key"))) return [];
      if (reading.problem !== undefined || reading.ambiguous !== undefined || !saysWhen(reading.deadline))
        return [];
      const wrong = FIELDS.find((field) => deadline[field] !== reading.deadline[field]);
      if (wrong === undefined) return [];
      const expected = reading.deadline[wrong] ?? `no ${wrong}`;
      return [
        {
          message: `Expected ${expected} (${wrong} of "${deadline.raw}"), found ${deadline[wrong] ?? 'none'}`,
          path: `${path}/${wrong}`,
        },
      ];
    });
  },
};

const saysWhen = ({ start, end, ongoing, recurrence }: Deadline) =>
  start !== undefined || end !== undefined || ongoing || recurrence !== undefined;
