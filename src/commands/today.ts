import { InputError } from '../model/errors.ts';
import { daySpan } from '../normalise/calendar.ts';

/**
 * The day of `--today`; without it, the day it is here.
 * @throws InputError when it is no day
 */
export function todayOf(option: string | undefined): string {
  if (option === undefined) {
    const now = new Date();
    return daySpan(now.getFullYear(), now.getMonth() + 1, now.getDate())!.start;
  }
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(option) ?? [];
  const span = year ? daySpan(Number(year), Number(month), Number(day)) : undefined;
  if (!span) throw new InputError(`--today: Expected a day like 2026-03-31, found "${option}"`);
  return span.start;
}
