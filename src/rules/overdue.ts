import type { Rule } from '../rule.ts';
import { deliverables } from './shared/deliverables.ts';
import { isDone } from './shared/done.ts';

const plan = (state?: 'complete') => ({
  actions: [
    {
      text: 'Report',
      deadline: { raw: 'June 1910', kind: 'month' as const, start: '1910-06-01', end: '1910-06-30' },
      ...(state && { status: { raw: 'Complete', state } }),
    },
  ],
});

export const rule: Rule = {
  id: 'overdue',
  severity: 'warning',
  summary: 'A deadline that has passed as of --today, and no status that says what became of it',
  why: 'It is done and nobody wrote it down, or it is late and nobody says so. Give it a status. Found only with --today, so that the same files give the same report.',
  good: plan('complete'),
  bad: plan(),
  check(plan, { today }) {
    if (today === undefined) return [];
    return deliverables(plan).flatMap(({ record, path }) => {
      const { deadline, status, progress } = record;
      if (deadline?.end === undefined || deadline.end >= today || deadline.ongoing || isDone(record))
        return [];
      const isTold = status ? status.rag !== undefined || status.state !== undefined : progress !== undefined;
      if (isTold && status?.state !== 'not-started') return [];
      const found = status ? `"${status.raw}"` : 'none';
      return [
        {
          message: `Expected a status, as "${deadline.raw}" has passed by ${today}, found ${found}`,
          path: `${path}/deadline/raw`,
        },
      ];
    });
  },
};
