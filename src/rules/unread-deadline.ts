import type { Deadline } from '../model/plan.ts';
import type { Rule } from '../rule.ts';
import { isState, readAgain, saidOnce } from './shared/deadlines.ts';

/** A recurrence without its interval is none, though it may have bounds. */
const hasDates = ({ kind, start, end, recurrence }: Deadline) =>
  (start ?? end) !== undefined && !(kind === 'recurring' && recurrence === undefined);

export const rule: Rule = {
  id: 'unread-deadline',
  severity: 'warning',
  summary: 'A deadline that names no certain date',
  why: 'The words stay as printed, but the action cannot be sorted or filtered by date. Print a day, a month with its year, a quarter, or "ongoing".',
  good: {
    actions: [
      {
        text: 'Hold a day count',
        deadline: { raw: 'June 2010', kind: 'month', start: '2010-06-01', end: '2010-06-30' },
      },
    ],
  },
  bad: { actions: [{ text: 'Hold a day count', deadline: { raw: 'in due course', kind: 'text' } }] },
  check(plan) {
    const unread = readAgain(plan)
      .filter(
        ({ reading, deadline }) =>
          reading.problem !== undefined &&
          reading.ambiguous === undefined &&
          !isState(deadline) &&
          (!hasDates(deadline) || deadline.kind === 'day'),
      )
      .map(({ reading, deadline, path }) => ({
        message: `Expected ${reading.problem}, found "${deadline.raw}"`,
        path: `${path}/raw`,
      }));
    return saidOnce(unread);
  },
};
