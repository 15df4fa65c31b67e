import {
  academicYearSpan,
  daySpan,
  financialYearSpan,
  isFinancialPeriod,
  isWithin,
  monthSpan,
  nthDay,
  quarterSpan,
  type Span,
  seasonSpan,
  termSpan,
  yearOf,
  yearSpan,
} from '../calendar.ts';
import type { Years } from './tokens.ts';
import { MONTH_TITLES } from './words.ts';

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
  /** What was taken from elsewhere, in words. */
  assumed: string[];
  /** Printed so that it can be read two ways: the two readings. */
  ambiguous?: string;
  /** No such day, and the like. */
  problem?: string;
  /** Nothing but a year, a month or a season: easily part of a title. */
  weak: boolean;
}

export type Resolved = (Span & { assumed: string[] }) | { problem: string; ambiguous?: string };

const financial = (first: number): Years => ({ form: 'financial', first, last: first });
const calendar = (first: number): Years => ({ form: 'calendar', first, last: first });

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

/** The days a moment covers, or why they are not certain. */
export function resolve(moment: Moment, period: Span | undefined): Resolved {
  if (moment.ambiguous !== undefined) {
    return { problem: `a date that can be read one way only`, ambiguous: moment.ambiguous };
  }
  if (moment.problem !== undefined) return { problem: moment.problem };
  if (moment.unit === 'plan') {
    return period === undefined
      ? { problem: "the plan's period, to count from" }
      : { ...period, assumed: [`the period of the plan, ${period.start} to ${period.end}`] };
  }
  const { years, assumed } = yearsWithin(moment, period);
  if (years === undefined) return guessed(moment, period);
  if (years.form === 'unclear') return { problem: 'a year', ambiguous: unclearYears(years) };
  const spans = spansIn(moment, years);
  if (spans.length === 1 && spans[0] !== undefined) return { ...spans[0], assumed };
  if (spans.length === 0) return { problem: 'a day that the calendar has' };
  const fitting =
    period === undefined || !isFinancialPeriod(period) ? [] : spans.filter((span) => isWithin(span, period));
  if (fitting.length === 1 && fitting[0] !== undefined) {
    return { ...fitting[0], assumed: [...assumed, `${fitting[0].start} from the plan's period`] };
  }
  return {
    problem: 'one date',
    ambiguous: spans.map(({ start, end }) => `${start} to ${end}`).join(', or '),
  };
}

function unclearYears({ first, last, month }: Years): string {
  if (month !== undefined)
    return `the financial year ${first}/${String(last).slice(2)}, or ${MONTH_TITLES[month - 1]} ${first}`;
  if (last === first + 1)
    return `the financial year ${first}/${String(last).slice(2)}, or the two years ${first} and ${last}`;
  return `the years ${first} to ${last}, or month ${last % 100} of ${first}`;
}

function yearsWithin(moment: Moment, period: Span | undefined): { years?: Years; assumed: string[] } {
  const assumed = [...moment.assumed];
  if (moment.planYear !== undefined) {
    if (period === undefined) return { assumed };
    const first = yearOf(period.start) + moment.planYear - 1;
    const years = isFinancialPeriod(period) ? financial(first) : calendar(first);
    const span = isFinancialPeriod(period) ? financialYearSpan(first) : yearSpan(first);
    if (!isWithin(span, period)) return { assumed };
    return {
      years,
      assumed: [...assumed, `year ${moment.planYear} of the plan's period ${period.start} to ${period.end}`],
    };
  }
  const { years } = moment;
  if (years === undefined) return { assumed };
  if (
    years.form === 'unclear' &&
    years.last === years.first + 1 &&
    years.month === undefined &&
    period !== undefined &&
    isFinancialPeriod(period) &&
    isWithin(financialYearSpan(years.first), period)
  ) {
    return { years: financial(years.first), assumed: [...assumed, `a financial year, as the plan's period`] };
  }
  if (moment.unit === 'range' && years.form === 'financials') {
    return { years, assumed: [...assumed, 'financial years, April to March'] };
  }
  return { years, assumed };
}

/** Every span the moment can mean in these years; none for a day that does not exist. */
function spansIn(moment: Moment, years: Years): Span[] {
  const { month = 0, part = 0, day = 0 } = moment;
  const inFinancial = years.form === 'financial';
  const first = years.first;
  const at = (m: number) => (inFinancial && m < 4 ? first + 1 : first);
  switch (moment.unit) {
    case 'day': {
      const year = at(month);
      const printed = moment.nth === undefined ? day : nthDay(year, month, moment.nth, moment.weekday);
      const span = daySpan(year, month, printed);
      return span === undefined ? [] : [span];
    }
    case 'month':
      return [monthSpan(at(month), month)];
    case 'quarter':
      if (inFinancial) return [quarterSpan(first, part)];
      return [
        quarterSpan(first, part),
        { start: monthSpan(first, 3 * part - 2).start, end: monthSpan(first, 3 * part).end },
        ...(part === 4 ? [quarterSpan(first - 1, 4)] : []),
      ];
    case 'half':
      if (inFinancial)
        return [{ start: quarterSpan(first, 2 * part - 1).start, end: quarterSpan(first, 2 * part).end }];
      return [
        ...(moment.letter ? spansIn(moment, financial(first)) : []),
        { start: monthSpan(first, 6 * part - 5).start, end: monthSpan(first, 6 * part).end },
      ];
    case 'season':
      if (inFinancial && part === 0) return [seasonSpan(first, 0), seasonSpan(first + 1, 0)];
      return [seasonSpan(first, part)];
    case 'term':
      return [termSpan(inFinancial && part < 2 ? first + 1 : first, part)];
    case 'academic-year':
      return [academicYearSpan(first)];
    case 'municipal-year':
      return [{ start: monthSpan(first, 5).start, end: monthSpan(first + 1, 4).end }];
    default:
      return [wholeYears(years)];
  }
}

function wholeYears(years: Years): Span {
  if (years.form === 'financial' || years.form === 'financials') {
    return { start: financialYearSpan(years.first).start, end: financialYearSpan(years.last).end };
  }
  return { start: yearSpan(years.first).start, end: yearSpan(years.last).end };
}

/** A moment without a year: certain only where exactly one fits in the plan's period. */
function guessed(moment: Moment, period: Span | undefined): Resolved {
  if (moment.unit === 'plan-year' || moment.planYear !== undefined) {
    return {
      problem: period === undefined ? "the plan's period, to count from" : "a year of the plan's period",
    };
  }
  if (moment.unit === 'day' && moment.month === undefined) return { problem: 'a month' };
  if (period === undefined) return { problem: 'a year' };
  const quarterly = moment.unit === 'quarter' || moment.unit === 'half' || moment.unit === 'financial-year';
  if (quarterly && !isFinancialPeriod(period)) return { problem: 'a year' };
  const fitting: { year: string; span: Span }[] = [];
  for (let year = yearOf(period.start) - 1; year <= yearOf(period.end) && fitting.length < 2; year++) {
    for (const span of spansIn(moment, quarterly ? financial(year) : calendar(year))) {
      if (isWithin(span, period))
        fitting.push({ year: quarterly ? `${year}/${String(year + 1).slice(2)}` : String(year), span });
    }
  }
  const [only, other] = fitting;
  if (only === undefined || other !== undefined) return { problem: 'a year' };
  return {
    ...only.span,
    assumed: [...moment.assumed, `year ${only.year} from the plan's period ${period.start} to ${period.end}`],
  };
}
