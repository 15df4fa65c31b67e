import type { Deadline } from '../model/plan.ts';
import { fold } from '../normalise/text.ts';

/** What became of a deadline; nothing where only its wording changed, or nothing at all. */
export type DeadlineChange =
  | { kind: 'slipped' | 'tightened'; days: number }
  | { kind: 'deadline' }
  | undefined;

/** Compares by the last day that is meant; what has no such day is compared by what is known of it. */
export function compareDeadlines(old: Deadline | undefined, next: Deadline | undefined): DeadlineChange {
  const [a, b] = [lastDay(old), lastDay(next)];
  if (a !== undefined && b !== undefined && a !== b) {
    const days = dayNumber(b) - dayNumber(a);
    return { kind: days > 0 ? 'slipped' : 'tightened', days };
  }
  return meaning(old) === meaning(next) ? undefined : { kind: 'deadline' };
}

function lastDay(deadline: Deadline | undefined): string | undefined {
  return deadline?.end ?? (deadline?.ongoing ? undefined : deadline?.start);
}

function meaning(deadline: Deadline | undefined): string {
  if (deadline === undefined || deadline.kind === 'none') return '';
  const { start, end, ongoing, recurrence, dates, raw } = deadline;
  const isRead = start !== undefined || end !== undefined || ongoing || recurrence !== undefined;
  const known = dates?.map((date) => [date.start, date.end]);
  return JSON.stringify(isRead ? [start, end, ongoing, recurrence, known] : fold(raw));
}

/** Days since 0000-03-01 in the Gregorian calendar, of an ISO date. */
function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const y = month > 2 ? year : year - 1;
  const days = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + days;
}

/** `3 months`, `10 days`: how far apart two days are, by the larger unit where it comes to about that. */
export function describeDays(days: number): string {
  const many = Math.abs(days);
  const unit = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
  if (many < 28) return unit(many, 'day');
  const months = Math.round(many / 30.4375);
  const about = Math.abs(many - months * 30.4375) <= 3.5 ? '' : 'about ';
  if (months % 12 === 0) return `${about}${unit(months / 12, 'year')}`;
  return `${about}${unit(months, 'month')}`;
}
