import type { Deadline, Plan } from '../../model/plan.ts';

/** A day in a calendar, and the rule by which it comes back. */
export interface Day {
  /** ISO date. */
  date: string;
  /** RFC 5545 recurrence rule. */
  rule?: string;
}

/**
 * The days on which something is due: the last day of a deadline, else its first; each of several; the end of each
 * interval of a recurring one, counted from its start or the period's. None where no date is known.
 */
export function daysOf(deadline: Deadline | undefined, period: Plan['period']): Day[] {
  if (!deadline) return [];
  if (deadline.recurrence && !deadline.dates) return recurring(deadline, deadline.recurrence, period);
  const spans = deadline.dates?.length ? deadline.dates : [deadline];
  return spans.flatMap(({ start, end }) => {
    const date = end ?? start;
    return date ? { date } : [];
  });
}

function recurring({ start, end }: Deadline, recurrence: string, period: Plan['period']): Day[] {
  const base = start ?? period?.start;
  if (!base) return end ? [{ date: end }] : [];
  const until = end ?? period?.end;
  const [, count = '1', unit] = /^P(\d+)([YMWD])$/.exec(recurrence) ?? [];
  const every = Math.max(Number(count), 1) * (unit === 'Y' ? 12 : 1);
  const ending = until ? `;UNTIL=${until.replaceAll('-', '')}` : '';
  if (unit === 'W' || unit === 'D') {
    const days = every * (unit === 'W' ? 7 : 1);
    const rule = `FREQ=${unit === 'W' ? 'WEEKLY' : 'DAILY'};INTERVAL=${every}${ending}`;
    return within({ date: shifted(base, 0, days - 1), rule }, until);
  }
  const date = shifted(base, every, -1);
  // The last day of an interval is the last of a month as a rule; the 29th to 31st are not in all months.
  const last = Number(base.slice(8)) === 1 || Number(date.slice(8)) > 28;
  const rule = `FREQ=MONTHLY;INTERVAL=${every};BYMONTHDAY=${last ? -1 : Number(date.slice(8))}${ending}`;
  return within({ date, rule }, until);
}

/** An interval that ends after all is over comes once, at the end. */
const within = (day: Day, until: string | undefined): Day[] =>
  until && day.date > until ? [{ date: until }] : [day];

/** Months are added to the month, where a day that the month lacks is its last; then days. */
function shifted(iso: string, months: number, days: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay) + days))
    .toISOString()
    .slice(0, 10);
}

/** The day after, where an all-day event ends. */
export const dayAfter = (iso: string): string => shifted(iso, 0, 1);
