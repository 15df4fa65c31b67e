import { isoDate } from '../calendar.ts';
import type { Moment } from './moment.ts';
import { moment, one } from './years.ts';

/** The day of Easter or Christmas: what ends before it, or by it, is dated; on its own the feast is the holidays around it. */
export function readFeast(isEaster: boolean, year: number): Moment {
  const { month, day } = isEaster ? easterSunday(year) : { month: 12, day: 25 };
  const assumed = [`${isEaster ? 'Easter Sunday' : 'Christmas Day'} is ${isoDate(year, month, day)}`];
  return moment('day', { day, month, years: one(year), assumed, isFeast: true });
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
