import { quoted } from '../model/words.ts';
import type { Rule } from '../rule.ts';
import { records } from './shared/deliverables.ts';

const plan = (raw: string, start: string, end: string) => ({
  actions: [
    {
      text: 'Open the hub',
      deadline: { raw: 'June 2010', kind: 'month' as const, start: '2010-06-01', end: '2010-06-30' },
      milestones: [{ text: 'Lease signed', deadline: { raw, kind: 'month' as const, start, end } }],
    },
  ],
});

export const rule: Rule = {
  id: 'late-milestone',
  severity: 'info',
  summary: 'A milestone that is due after the action it is a step of',
  why: 'An action is not done before its steps: one of the two dates is mistyped, or the action was brought forward and its steps were not.',
  good: plan('May 2010', '2010-05-01', '2010-05-31'),
  bad: plan('May 2011', '2011-05-01', '2011-05-31'),
  check(plan) {
    return records(plan).flatMap(({ record: { deadline }, path, above }) => {
      const last = above?.deadline;
      const first = deadline?.start ?? deadline?.end;
      if (!last?.end || last.ongoing || !deadline || first === undefined || first <= last.end) return [];
      return [
        {
          message: `Expected a milestone by ${last.end}, as its action is due, found ${quoted(deadline.raw)}`,
          path: `${path}/deadline/raw`,
        },
      ];
    });
  },
};
