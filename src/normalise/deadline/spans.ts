import {
  academicYearSpan,
  daySpan,
  financialYearSpan,
  monthSpan,
  nthDay,
  quarterSpan,
  type Span,
  seasonSpan,
  termSpan,
  yearOf,
  yearSpan,
} from '../calendar.ts';
import type { PlanCalendar } from '../plan-calendar.ts';
import type { Moment, MomentUnit } from './moment.ts';
import type { Years } from './token.ts';

export const financial = (first: number): Years => ({ form: 'financial', first, last: first });
export const calendarYear = (first: number): Years => ({ form: 'calendar', first, last: first });

/** They lie in a year otherwise than financial years begin. */
export const WITHOUT_YEARS: ReadonlySet<MomentUnit> = new Set([
  'season',
  'term',
  'academic-year',
  'municipal-year',
]);

/** Every span the moment can mean in these years; none for a day that does not exist. */
export function spansIn(moment: Moment, years: Years, calendar: PlanCalendar): Span[] {
  const spans = calendar.begins.flatMap((begins) =>
    yearsNamed(moment, years, begins, calendar).flatMap((named) =>
      spansFrom(moment, named, begins, calendar),
    ),
  );
  return spans.filter(
    (span, at) => spans.findIndex(({ start, end }) => start === span.start && end === span.end) === at,
  );
}

/** The years that are meant, where a financial year is named by one of its two, or is the year itself. */
function yearsNamed(
  { unit }: Moment,
  years: Years,
  month: number,
  { endNamed, begins }: PlanCalendar,
): Years[] {
  const { form, first, last, fiscal } = years;
  // `2025/26` is a year that begins in another month, where there is one.
  if (month === 1 && form === 'financial' && !WITHOUT_YEARS.has(unit))
    return begins.length > 1 ? [] : [calendarYear(first), calendarYear(first + 1)];
  if (!fiscal) return [years];
  if (form === 'financials') return endNamed ? [{ form, first: first - 1, last }, years] : [years];
  if (month === 1) return [calendarYear(first)];
  return endNamed ? [financial(first - 1)] : [financial(first - 1), financial(first)];
}

function spansFrom(
  moment: Moment,
  years: Years,
  begins: number,
  { south = false, endNamed = false, days, guessed }: PlanCalendar,
): Span[] {
  const { month = 0, part = 0, day = 0 } = moment;
  const inFinancial = years.form === 'financial';
  const first = years.first;
  const at = (m: number) => (inFinancial && m < begins ? first + 1 : first);
  switch (moment.unit) {
    case 'day': {
      if (moment.figures) return daysInFigures(first, [day, month], days);
      const year = at(month);
      const printed = moment.nth === undefined ? day : nthDay(year, month, moment.nth, moment.weekday);
      const span = daySpan(year, month, printed);
      return span === undefined ? [] : [span];
    }
    case 'month':
      return [monthSpan(at(month), month)];
    case 'quarter': {
      if (inFinancial) return [quarterSpan(first, part, begins)];
      const before = quarterSpan(first - 1, part, begins);
      return [
        quarterSpan(first, part, begins),
        { start: monthSpan(first, 3 * part - 2).start, end: monthSpan(first, 3 * part).end },
        ...(begins > 1 && (endNamed || yearOf(before.start) === first) ? [before] : []),
      ];
    }
    case 'half': {
      if (inFinancial) return [halfSpan(first, part, begins)];
      const ofYears = endNamed && begins > 1 ? [first - 1, first] : [first];
      return [
        ...(moment.letter ? ofYears.map((year) => halfSpan(year, part, begins)) : []),
        { start: monthSpan(first, 6 * part - 5).start, end: monthSpan(first, 6 * part).end },
      ];
    }
    case 'season':
      return seasonsIn(moment, years, { south, ...(guessed && { guessed }) });
    case 'term':
      return [termSpan(inFinancial && part < 2 ? first + 1 : first, part)];
    case 'academic-year':
      return [academicYearSpan(first)];
    case 'municipal-year':
      return [{ start: monthSpan(first, 5).start, end: monthSpan(first + 1, 4).end }];
    default:
      return [wholeYears(years, begins)];
  }
}

const halfSpan = (year: number, half: number, begins: number): Span => ({
  start: quarterSpan(year, 2 * half - 1, begins).start,
  end: quarterSpan(year, 2 * half, begins).end,
});

/** The seasons of one calendar or financial year. */
function seasonsIn(
  { part = 0, isRange }: Moment,
  { form, first }: Years,
  { south = false, guessed }: Pick<PlanCalendar, 'south' | 'guessed'>,
): Span[] {
  const inFinancial = form === 'financial';
  const [own, next] = [first, first + 1].map((year) => seasonSpan(year, part, south)) as [Span, Span];
  const beginsInDecember = part === (south ? 1 : 3);
  if (beginsInDecember) return inFinancial || isRange ? [own] : [own, seasonSpan(first - 1, part, south)];
  if (!inFinancial) return [own];
  // `Summer 2025/26` is more than a northern summer.
  if (part === 1 && guessed?.includes('seasons')) return [own, seasonSpan(first, part, true)];
  // One lies on both sides of the year's beginning.
  if (part === (south ? 3 : 0)) return [own, next];
  return south && part === 2 ? [next] : [own];
}

/** `6/7/2026`: the day first, or the month. */
function daysInFigures(
  year: number,
  [one, other]: readonly [number, number],
  order: PlanCalendar['days'],
): Span[] {
  const readings = [
    ...(order === 'month-first' ? [] : [daySpan(year, other, one)]),
    ...(order === 'day-first' ? [] : [daySpan(year, one, other)]),
  ];
  return readings.filter((span) => span !== undefined);
}

function wholeYears(years: Years, begins: number): Span {
  const { form, first, last } = years;
  if (form === 'financial' || form === 'financials')
    return { start: financialYearSpan(first, begins).start, end: financialYearSpan(last, begins).end };
  return { start: yearSpan(first).start, end: yearSpan(last).end };
}
