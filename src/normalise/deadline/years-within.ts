import { financialYearSpan, isFinancialPeriod, isWithin, type Span, yearOf, yearSpan } from '../calendar.ts';
import { GUESSES, type PlanCalendar, type Within } from '../plan-calendar.ts';
import type { Moment, Resolved } from './moment.ts';
import { calendarYear, financial, spansIn, WITHOUT_YEARS } from './spans.ts';
import type { Years } from './token.ts';
import { MONTH_TITLES } from './words.ts';

/** Whether a period is made of years as the calendar counts them. */
export const isWhole = (period: Span, { begins }: PlanCalendar) =>
  begins.some((month) => isFinancialPeriod(period, month));

/** The years of a moment, as printed or as the plan's period tells them. */
export function yearsWithin(
  moment: Moment,
  { period, calendar }: Within,
): { years?: Years; assumed: string[] } {
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
export function withoutYear(moment: Moment, { period, calendar }: Within): Resolved {
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

/** What of a date rests on a calendar that is not known. */
export function guessesOf(moment: Moment, { form, fiscal }: Years, { guessed = [] }: PlanCalendar): string[] {
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
