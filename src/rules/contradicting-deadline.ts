import type { Deadline } from '../model/plan.ts';
import type { Rule } from '../rule.ts';
import { readAgain } from './shared/deadlines.ts';

const report = (end: string) => ({
  actions: [
    { text: 'Report', deadline: { raw: 'June 2010', kind: 'month' as const, start: '2010-06-01', end } },
  ],
});

/** What a deadline's words say for certain, in the order of its keys. */
const FIELDS = ['kind', 'start', 'end', 'ongoing', 'recurrence', 'dates'] as const;

export const rule: Rule = {
  id: 'contradicting-deadline',
  severity: 'error',
  summary: 'Dates of a deadline that are not what is printed',
  why: 'Who sorts by date gets another deadline than who reads the plan. Mend the words or the dates, whichever is wrong: where all but the words is taken out of a deadline, plans validate --fix reads them anew.',
  good: report('2010-06-30'),
  bad: report('2011-06-30'),
  check(plan) {
    return readAgain(plan).flatMap(({ deadline, reading, path }) => {
      // What the document says elsewhere of its words is not in the words.
      if (deadline.assumed.some((from) => from.endsWith(" in the document's key"))) return [];
      if (reading.problem !== undefined || reading.ambiguous !== undefined || !saysWhen(reading.deadline))
        return [];
      const wrong = FIELDS.filter(
        (field) => shown(deadline, field) !== shown(reading.deadline, field) && !mayLack(deadline, field),
      );
      const [first, ...others] = wrong;
      if (first === undefined) return [];
      const expected = shown(reading.deadline, first) ?? `no ${first}`;
      const rest = others.map((field) => `${field}: ${shown(reading.deadline, field) ?? 'none'}`).join(', ');
      // One key is mistyped; of several, the words were edited.
      const anew =
        reading.deadline.assumed.length > 0 ? '' : ', or take out all but raw: plans validate --fix reads it';
      const way = rest && `; mend the words or the rest, too (${rest})${anew}`;
      return [
        {
          message: `Expected ${expected} (${first} of "${deadline.raw}"), found ${shown(deadline, first) ?? 'none'}${way}`,
          path: `${path}/${first}`,
        },
      ];
    });
  },
};

/** Who writes a plan file by hand may leave out what start and end sum up. */
const mayLack = (deadline: Deadline, field: string) => field === 'dates' && deadline.dates === undefined;

function shown(deadline: Deadline, field: (typeof FIELDS)[number]): string | undefined {
  if (field !== 'dates') return deadline[field]?.toString();
  return deadline.dates
    ?.map(({ start = '', end = '' }) => (start === end ? start : `${start}/${end}`))
    .join(', ');
}

const saysWhen = ({ start, end, ongoing, recurrence }: Deadline) =>
  start !== undefined || end !== undefined || ongoing || recurrence !== undefined;
