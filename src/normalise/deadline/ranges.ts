import {
  financialYearSpan,
  isFinancialPeriod,
  isWithin,
  type Span,
  seasonSpan,
  yearOf,
  yearSpan,
} from '../calendar.ts';
import type { PlanCalendar, Within } from '../plan-calendar.ts';
import type { Placed } from './chains.ts';
import { hasYear, type Moment, orderInYear, type Resolved } from './moment.ts';
import { resolve } from './resolve.ts';

/** A range without years is certain where it fits once in the plan's period, the end being the first after the start. */
export function resolveRange(run: Placed[], within: Within): Resolved[] | undefined {
  const { period, calendar } = within;
  const [a, b] = [run[0]?.moment, run[1]?.moment];
  if (run.length !== 2 || a === undefined || b === undefined || period === undefined) return undefined;
  const fitting: Resolved[][] = [];
  for (const start of yearsIn(a, period, calendar)) {
    const end = yearsIn(b, period, calendar).find((span) => span.start >= start.start);
    if (end !== undefined) fitting.push([start, end]);
  }
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** `Summer 2026 – Winter 2027`: it may end in February 2027, too. */
export function winterBehind(
  { moment: { unit, part, years } }: Placed,
  start: string,
  within: Within,
): string[] {
  if (unit !== 'season' || part !== 3 || years?.form !== 'calendar' || within.calendar.south) return [];
  const own = seasonSpan(years.first, 3);
  return seasonSpan(years.first - 1, 3).start > start ? [`it begins in ${own.start.slice(0, 7)}`] : [];
}

/** A date without a year in each year of the period. */
function yearsIn(moment: Moment, period: Span, calendar: PlanCalendar): (Span & { assumed: string[] })[] {
  if (hasYear(moment) || orderInYear(moment) === undefined) return [];
  const begins = calendar.begins.find((month) => month > 1 && isFinancialPeriod(period, month));
  const found: (Span & { assumed: string[] })[] = [];
  for (let year = yearOf(period.start); year <= yearOf(period.end); year++) {
    const within = begins ? financialYearSpan(year, begins) : yearSpan(year);
    const span = resolve({ ...moment, isRange: true }, { period: within, calendar });
    if (!('start' in span) || !isWithin(span, period)) continue;
    const assumed = span.assumed.map((text) =>
      text.replace(`${within.start} to ${within.end}`, `${period.start} to ${period.end}`),
    );
    found.push({ ...span, assumed });
  }
  return found;
}
