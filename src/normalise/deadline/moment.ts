import type { Span } from '../calendar.ts';
import type { Years } from './token.ts';

export type MomentUnit =
  | 'day'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'term'
  | 'year'
  | 'financial-year'
  | 'academic-year'
  | 'municipal-year'
  | 'plan-year'
  | 'plan'
  | 'range';

/** A date as far as it is printed; what is absent may stand beside it in another one, or in the plan's period. */
export interface Moment {
  unit: MomentUnit;
  day?: number;
  /** `1st Monday`: counted within the month, the last where -1; the weekday from Sunday 0, absent for any day. */
  nth?: number;
  weekday?: number;
  month?: number;
  /** Quarter, half, season or school term of the year; the plan's year for `plan-year`. */
  part?: number;
  /** `H1`: a half of the calendar or of the financial year. */
  letter?: boolean;
  /** The year as printed. */
  years?: Years;
  /** The year counted from the plan's first. */
  planYear?: number;
  /** Easter or Christmas: a day only where it is an end. */
  isFeast?: boolean;
  /** A day whose month is printed as a figure: which of the two it is, the country says. */
  figures?: boolean;
  /** It is one end of a range. */
  isRange?: boolean;
  /** What was taken from elsewhere, in words. */
  assumed: string[];
  /** Printed so that it can be read two ways: the two readings. */
  ambiguous?: string;
  /** No such day, and the like. */
  problem?: string;
  /** Nothing but a year, a month or a season: easily part of a title. */
  weak: boolean;
}

/** The days it covers, or why they are not certain. */
export type Resolved = (Span & { assumed: string[] }) | { problem: string; ambiguous?: string };

export function hasYear(moment: Moment): boolean {
  return moment.years !== undefined || moment.planYear !== undefined || moment.unit === 'plan';
}

/** Place within a calendar year, to compare two moments that share one; undefined where that means nothing. */
export function orderInYear(moment: Moment): number | undefined {
  if (moment.unit === 'month') return (moment.month ?? 0) * 100;
  if (moment.unit === 'day' && moment.month !== undefined) return moment.month * 100 + (moment.day ?? 0);
  if (moment.unit === 'season') return ((moment.part ?? 0) * 3 + 3) * 100;
  if (moment.unit === 'quarter' || moment.unit === 'half') return (moment.part ?? 0) * 100;
  return undefined;
}
