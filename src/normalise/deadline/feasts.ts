import { addDays, daySpan } from '../calendar.ts';

/** `By Easter 2026`, `before Christmas 2025`: the feast is the last day; on its own it says no day. */
const BY_FEAST =
  /^(by|before|no later than|until) (easter|christmas|xmas)(?: sunday| day)? ((?:19|20)\d\d)$/i;

/** The day by which a deadline up to a feast ends, and what it was taken from. */
export function byFeast(raw: string): { end: string; assumed: string } | undefined {
  const [, until = '', feast = '', digits = ''] = BY_FEAST.exec(raw.replace(/[.,]/g, '')) ?? [];
  if (feast === '') return undefined;
  const year = Number(digits);
  const isEaster = feast.toLowerCase() === 'easter';
  const { month, day } = isEaster ? easterSunday(year) : { month: 12, day: 25 };
  const on = daySpan(year, month, day)?.end;
  if (on === undefined) return undefined;
  const end = until.toLowerCase() === 'before' ? addDays(on, -1) : on;
  return { end, assumed: `${isEaster ? 'Easter Sunday' : 'Christmas Day'} is ${on}` };
}

/** Western Easter, by the Gregorian computus (Meeus, Jones, Butcher). */
function easterSunday(year: number): { month: number; day: number } {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const shift = Math.floor((8 * century + 13) / 25);
  const moon = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30;
  const leaps = Math.floor(inCentury / 4);
  const weekday = (32 + 2 * (century % 4) + 2 * leaps - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const days = moon + weekday - 7 * late + 114;
  return { month: Math.floor(days / 31), day: (days % 31) + 1 };
}
