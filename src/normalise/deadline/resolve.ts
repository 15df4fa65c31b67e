import { isWithin, type Span, seasonSpan } from '../calendar.ts';
import type { PlanCalendar, Within } from '../plan-calendar.ts';
import type { Moment, Resolved } from './moment.ts';
import { spansIn } from './spans.ts';
import type { Years } from './token.ts';
import { MONTH_TITLES } from './words.ts';
import { guessesOf, isWhole, withoutYear, yearsWithin } from './years-within.ts';

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
  if (years === undefined) return withoutYear(moment, within);
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

/** `Winter 2026`: as most mean it, from December. */
const winterOf = ({ unit }: Moment, { form, first }: Years, { south }: PlanCalendar) =>
  unit === 'season' && form === 'calendar' && !south ? seasonSpan(first, 3) : undefined;

function meanings({ unit }: Moment, { fiscal, first, form }: Years, spans: Span[]): string {
  if (unit === 'financial-year' && fiscal && form === 'calendar' && spans.length === 2)
    return `the financial year ${first - 1}/${String(first).slice(2)}, or ${first}/${String(first + 1).slice(2)}`;
  return spans.map(({ start, end }) => `${start} to ${end}`).join(', or ');
}

function unclearYears({ first, last, month }: Years): string {
  if (month !== undefined)
    return `the financial year ${first}/${String(last).slice(2)}, or ${MONTH_TITLES[month - 1]} ${first}`;
  if (last === first + 1)
    return `the financial year ${first}/${String(last).slice(2)}, or the two years ${first} and ${last}`;
  return `the years ${first} to ${last}, or month ${last % 100} of ${first}`;
}
