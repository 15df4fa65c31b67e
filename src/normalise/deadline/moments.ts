import {
  financialYearSpan,
  isFinancialPeriod,
  isWithin,
  type Span,
  seasonSpan,
  yearOf,
  yearSpan,
} from '../calendar.ts';
import { GUESSES, type PlanCalendar, type Within } from '../plan-calendar.ts';
import { calendarYear, financial, spansIn, WITHOUT_YEARS } from './spans.ts';
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

/** The days a moment covers, or why they are not certain. */
export function resolve(moment: Moment, within: Within): Resolved {
  const { period, calendar } = within;
  if (moment.ambiguous !== undefined) {
    return { problem: `a date that can be read one way only`, ambiguous: moment.ambiguous };
  }
  if (moment.problem !== undefined) return { problem: moment.problem };
  if (moment.unit === 'plan') {
    return period === undefined
      ? { problem: "the plan's period, to count from" }
      : { ...period, assumed: [`the period of the plan, ${period.start} to ${period.end}`] };
  }
  const { years, assumed } = yearsWithin(moment, within);
  if (years === undefined) return guessed(moment, within);
  if (years.form === 'unclear') return { problem: 'a year', ambiguous: unclearYears(years) };
  const told = [...assumed, ...guessesOf(moment, years, calendar)];
  const spans = spansIn(moment, years, calendar);
  if (spans.length === 1 && spans[0] !== undefined) return { ...spans[0], assumed: told };
  if (spans.length === 0) return { problem: 'a day that the calendar has' };
  const fitting = period && isWhole(period, calendar) ? spans.filter((span) => isWithin(span, period)) : [];
  if (fitting.length === 1 && fitting[0] !== undefined) {
    return { ...fitting[0], assumed: [...told, `${fitting[0].start} from the plan's period`] };
  }
  const winter = winterOf(moment, years, calendar);
  if (winter) return { ...winter, assumed: [...told, `it begins in ${winter.start.slice(0, 7)}`] };
  return { problem: 'one date', ambiguous: meanings(moment, years, spans) };
}

/** Whether a period is made of years as the calendar counts them. */
const isWhole = (period: Span, { begins }: PlanCalendar) =>
  begins.some((month) => isFinancialPeriod(period, month));

/** `Winter 2026`: as most mean it, from December. */
const winterOf = ({ unit }: Moment, { form, first }: Years, { south }: PlanCalendar) =>
  unit === 'season' && form === 'calendar' && !south ? seasonSpan(first, 3) : undefined;

function meanings({ unit }: Moment, { fiscal, first, form }: Years, spans: Span[]): string {
  if (unit === 'financial-year' && fiscal && form === 'calendar' && spans.length === 2)
    return `the financial year ${first - 1}/${String(first).slice(2)}, or ${first}/${String(first + 1).slice(2)}`;
  return spans.map(({ start, end }) => `${start} to ${end}`).join(', or ');
}

/** What of a date rests on a calendar that is not known. */
function guessesOf(moment: Moment, { form, fiscal }: Years, { guessed = [] }: PlanCalendar): string[] {
  const { unit, day = 0, month = 0, figures } = moment;
  const isYearly = form === 'financial' || form === 'financials' || fiscal || moment.letter;
  return guessed
    .filter((part) => {
      if (part === 'seasons') return unit === 'season' || unit === 'term';
      if (part === 'days') return figures && day <= 12 && day !== month;
      return (isYearly && !WITHOUT_YEARS.has(unit)) || unit === 'quarter';
    })
    .map((part) => GUESSES[part]);
}

function unclearYears({ first, last, month }: Years): string {
  if (month !== undefined)
    return `the financial year ${first}/${String(last).slice(2)}, or ${MONTH_TITLES[month - 1]} ${first}`;
  if (last === first + 1)
    return `the financial year ${first}/${String(last).slice(2)}, or the two years ${first} and ${last}`;
  return `the years ${first} to ${last}, or month ${last % 100} of ${first}`;
}

function yearsWithin(moment: Moment, { period, calendar }: Within): { years?: Years; assumed: string[] } {
  const assumed = [...moment.assumed];
  if (moment.planYear !== undefined) {
    if (period === undefined) return { assumed };
    const first = yearOf(period.start) + moment.planYear - 1;
    const begins = calendar.begins.find((month) => month > 1 && isFinancialPeriod(period, month));
    const years = begins ? financial(first) : calendarYear(first);
    const span = begins ? financialYearSpan(first, begins) : yearSpan(first);
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
    calendar.begins.some(
      (month) =>
        month > 1 &&
        isFinancialPeriod(period, month) &&
        isWithin(financialYearSpan(years.first, month), period),
    )
  ) {
    return { years: financial(years.first), assumed: [...assumed, `a financial year, as the plan's period`] };
  }
  const [begins = 4, ...others] = calendar.begins;
  if (begins === 1 && years.form === 'financial' && moment.unit === 'financial-year') {
    const both: Years = { form: 'calendars', first: years.first, last: years.first + 1 };
    return { years: both, assumed: [...assumed, `the years ${both.first} and ${both.last}, from January`] };
  }
  if (moment.unit === 'range' && years.form === 'financials' && others.length === 0 && !calendar.guessed) {
    const [first, last] = [MONTH_TITLES[begins - 1], MONTH_TITLES[(begins + 10) % 12]];
    return { years, assumed: [...assumed, `financial years, ${first} to ${last}`] };
  }
  return { years, assumed };
}

/** A moment without a year: certain only where exactly one fits in the plan's period. */
function guessed(moment: Moment, { period, calendar }: Within): Resolved {
  if (moment.unit === 'plan-year' || moment.planYear !== undefined) {
    return {
      problem: period === undefined ? "the plan's period, to count from" : "a year of the plan's period",
    };
  }
  if (moment.unit === 'day' && moment.month === undefined) return { problem: 'a month' };
  if (period === undefined) return { problem: 'a year' };
  const quarterly = moment.unit === 'quarter' || moment.unit === 'half' || moment.unit === 'financial-year';
  if (quarterly && !isWhole(period, calendar)) return { problem: 'a year' };
  const isJanuary = isFinancialPeriod(period, 1);
  const own = { ...calendar, begins: calendar.begins.filter((month) => isFinancialPeriod(period, month)) };
  const fitting: { year: string; span: Span }[] = [];
  for (let year = yearOf(period.start) - 1; year <= yearOf(period.end) && fitting.length < 2; year++) {
    const isFinancial = quarterly && !isJanuary;
    const spans = isFinancial
      ? spansIn(moment, financial(year), own)
      : spansIn({ ...moment, isRange: true }, calendarYear(year), quarterly ? own : calendar);
    for (const span of spans) {
      if (isWithin(span, period))
        fitting.push({ year: isFinancial ? `${year}/${String(year + 1).slice(2)}` : String(year), span });
    }
  }
  const [only, other] = fitting;
  if (only === undefined || other !== undefined) return { problem: 'a year' };
  return {
    ...only.span,
    assumed: [
      ...moment.assumed,
      `year ${only.year} from the plan's period ${period.start} to ${period.end}`,
      ...guessesOf(moment, calendarYear(0), calendar),
    ],
  };
}
