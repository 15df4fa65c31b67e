import type { Plan } from '../model/plan.ts';
import { readDeadline } from '../normalise/deadline.ts';
import type { Rule } from '../rule.ts';
import { records } from './shared/deliverables.ts';
import { isDone } from './shared/done.ts';

const WRITTEN =
  /\b(?:adopted|adoption|approved|agreed|published|publication|written|produced|issued|dated)\b/i;

const plan = (raw: string, start: string, end: string) => ({
  details: [{ label: 'Adopted', value: '12 March 2010' }],
  actions: [{ text: 'Report', deadline: { raw, kind: 'month' as const, start, end } }],
});

export const rule: Rule = {
  id: 'before-written',
  severity: 'warning',
  summary: 'A deadline that had passed when the plan was written',
  why: 'Nobody promises what is past: the year is mistyped, or the action was copied from the last edition. If it is done, say so in its status.',
  good: plan('June 2010', '2010-06-01', '2010-06-30'),
  bad: plan('June 2009', '2009-06-01', '2009-06-30'),
  check(plan) {
    const written = writtenOn(plan);
    if (written === undefined) return [];
    return records(plan).flatMap(({ record, path }) => {
      const { deadline } = record;
      if (deadline?.end === undefined || deadline.end >= written || deadline.ongoing || isDone(record))
        return [];
      return [
        {
          message: `Expected a deadline after ${written}, when the plan was written, found "${deadline.raw}"`,
          path: `${path}/deadline/raw`,
        },
      ];
    });
  },
};

/** The first day that the cover gives for it. */
function writtenOn({ details, calendar }: Plan): string | undefined {
  return details
    .filter(({ label }) => WRITTEN.test(label))
    .flatMap(({ value }) => {
      const { deadline, problem } = readDeadline(value, calendar && { calendar });
      const isDated = problem === undefined && (deadline.kind === 'day' || deadline.kind === 'month');
      return isDated ? (deadline.start ?? []) : [];
    })
    .sort()[0];
}
