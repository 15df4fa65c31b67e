/** Dates as integers and ISO text: no clock, no time zone, no locale. */

/** First and last day, both ISO dates (YYYY-MM-DD), both included. */
export interface Span {
  start: string;
  end: string;
}

/** One day, or the first and the last. */
export const printedDays = ({ start, end }: Span) => (start === end ? start : `${start} to ${end}`);

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** @param month from 1; a month that the calendar does not have has no days. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS[month - 1] ?? 0);
}

/** Sunday is 0; Sakamoto's rule for the Gregorian calendar. */
export function weekdayOf(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year;
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7;
}

/**
 * The day of the month of its `nth` weekday (Sunday 0), or of its `nth` day where no weekday is given; the last one
 * where `nth` is -1. It may lie behind the end of the month, where there is no such day.
 */
export function nthDay(year: number, month: number, nth: number, weekday?: number): number {
  const length = daysInMonth(year, month);
  if (weekday === undefined) return nth < 0 ? length : nth;
  if (nth < 0) return length - ((weekdayOf(year, month, length) - weekday + 7) % 7);
  return 1 + ((weekday - weekdayOf(year, month, 1) + 7) % 7) + 7 * (nth - 1);
}

export function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Undefined where the calendar has no such day. */
export function daySpan(year: number, month: number, day: number): Span | undefined {
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  const date = isoDate(year, month, day);
  return { start: date, end: date };
}

export function monthSpan(year: number, month: number): Span {
  return { start: isoDate(year, month, 1), end: isoDate(year, month, daysInMonth(year, month)) };
}

export function yearSpan(year: number): Span {
  return { start: isoDate(year, 1, 1), end: isoDate(year, 12, 31) };
}

/** So many whole months; a month beyond 12 is one of the next year. */
function monthsSpan(year: number, month: number, months: number): Span {
  const at = (count: number) => monthSpan(year + Math.floor((count - 1) / 12), ((count - 1) % 12) + 1);
  return { start: at(month).start, end: at(month + months - 1).end };
}

/** Twelve months; `year` is the calendar year it begins in, `begins` the month it begins with. */
export function financialYearSpan(year: number, begins = 4): Span {
  return monthsSpan(year, begins, 12);
}

/** Quarter 1 begins with the financial year; `year` is the calendar year in which that begins. */
export function quarterSpan(year: number, quarter: number, begins = 4): Span {
  return monthsSpan(year, begins + 3 * (quarter - 1), 3);
}

/**
 * Spring (0) is March to May, winter (3) December of `year` to February of the next; in the south spring is September
 * to November, and summer December of `year` to February of the next.
 */
export function seasonSpan(year: number, season: number, isSouth = false): Span {
  return monthsSpan(year, 3 + 3 * (isSouth ? (season + 2) % 4 : season), 3);
}

/** A school term: spring (0) is January to March, summer April to July, autumn September to December. */
export function termSpan(year: number, term: number): Span {
  const [first, last] = (
    [
      [1, 3],
      [4, 7],
      [9, 12],
    ] as const
  )[term] ?? [1, 12];
  return { start: monthSpan(year, first).start, end: monthSpan(year, last).end };
}

/** September to August; `year` is the calendar year it begins in. */
export function academicYearSpan(year: number): Span {
  return { start: isoDate(year, 9, 1), end: isoDate(year + 1, 8, 31) };
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** The day `days` later (earlier where negative). */
export function addDays(date: string, days: number): string {
  let [year, month, day] = [yearOf(date), Number(date.slice(5, 7)), Number(date.slice(8, 10)) + days];
  while (day < 1) {
    month -= 1;
    if (month < 1) [year, month] = [year - 1, 12];
    day += daysInMonth(year, month);
  }
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return isoDate(year, month, day);
}

export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Whether a period is made of whole financial years, which begin with such a month. */
export function isFinancialPeriod(period: Span, begins = 4): boolean {
  const { end } = financialYearSpan(yearOf(period.end) - (begins === 1 ? 0 : 1), begins);
  return period.start.slice(4) === isoDate(0, begins, 1).slice(4) && period.end === end;
}
