import type { Deadline, Plan } from '../../model/plan.ts';
import type { Span } from '../../normalise/calendar.ts';
import { type DeadlineReading, readDeadline } from '../../normalise/deadline.ts';
import { BRITISH, type PlanCalendar } from '../../normalise/plan-calendar.ts';
import type { Complaint } from '../../rule.ts';
import { actionPath, milestonePath } from './deliverables.ts';

/** Every deadline of actions, milestones and risks, in plan order, and where it stands. */
export function deadlinesOf(plan: Plan): { deadline: Deadline; path: string }[] {
  const found = [
    ...plan.actions.flatMap((action, index) => [
      { deadline: action.deadline, path: `${actionPath(index)}/deadline` },
      ...action.milestones.map(({ deadline }, step) => ({
        deadline,
        path: `${milestonePath(index, step)}/deadline`,
      })),
    ]),
    ...plan.risks.map(({ deadline }, index) => ({ deadline, path: `/risks/${index}/deadline` })),
  ];
  return found.flatMap(({ deadline, path }) => (deadline === undefined ? [] : [{ deadline, path }]));
}

/** The same, with what the printed words mean in this plan. */
export function readAgain(plan: Plan): { deadline: Deadline; reading: DeadlineReading; path: string }[] {
  const within = withinPlan(plan);
  return deadlinesOf(plan).map(({ deadline, path }) => ({
    deadline,
    path,
    reading: readDeadline(deadline.raw, within),
  }));
}

/** What the words of its deadlines are read within. */
export const withinPlan = ({ period, calendar }: Plan): { period?: Span; calendar: PlanCalendar } => ({
  calendar: calendar ?? BRITISH,
  ...(period && { period }),
});

/** What a deadline was read as, in a few words. */
export function datesOf({ start, end, recurrence, ongoing }: Deadline): string {
  if (start && end) return start === end ? start : `${start} to ${end}`;
  return start ? `from ${start}` : end ? `by ${end}` : (recurrence ?? (ongoing ? 'ongoing' : 'no date'));
}

/** From so many on, one finding says it of all deadlines of which the same is to be said. */
const MANY = 5;

/** Complaints of deadlines, those that say the same of many as one. */
export function saidOnce(complaints: readonly Complaint[]): Complaint[] {
  const times = new Map<string, number>();
  for (const { message } of complaints) times.set(message, (times.get(message) ?? 0) + 1);
  const said = new Set<string>();
  return complaints.flatMap((complaint) => {
    const { message, path } = complaint;
    const many = times.get(message) ?? 0;
    if (many < MANY) return [complaint];
    if (said.has(message)) return [];
    said.add(message);
    return [{ message: `${message} in ${many} deadlines`, path }];
  });
}

/** Whether it says how far the work is, and not when it is due. */
export const isState = ({ raw }: Deadline) =>
  /^(?:(?:action|now|fully) )?(?:completed?|done|closed|achieved|delivered|finished|implemented|delayed|overdue|cancelled|withdrawn|not started|in progress|on (?:track|target|hold))\W*$/i.test(
    raw,
  );
