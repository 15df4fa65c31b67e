import type { Calendar } from '../../model/plan.ts';
import { readDeadline, readPeriod } from '../../normalise/deadline.ts';
import { BRITISH, CALENDARS, type PlanCalendar } from '../../normalise/plan-calendar.ts';
import type { FlatRow } from './table.ts';

/** Most deadlines that are compared: so many tell whose calendar it is. */
const MOST = 100;

/**
 * A CSV does not say by what calendar its dates were read: the one under which most of the words mean the dates beside
 * them, where Britain's gives others. Undefined where that is as good as any.
 */
export function calendarOfRows(rows: readonly FlatRow[], printedPeriod: string): Calendar | undefined {
  const dated = rows
    .filter((row) => row.value('deadline') !== '' && row.value('deadline_kind') !== '')
    .slice(0, MOST);
  const periodIn = (calendar: PlanCalendar) => readPeriod(printedPeriod, calendar);
  const fits = (row: FlatRow, calendar: PlanCalendar, period: ReturnType<typeof periodIn>) => {
    const { deadline } = readDeadline(row.value('deadline'), { calendar, ...(period && { period }) });
    const columns = ['deadline_start', 'deadline_end'] as const;
    const read = [deadline.start ?? '', deadline.end ?? ''];
    return columns.every((column, at) => row.value(column).trim() === read[at]);
  };
  const ofBritain = periodIn(BRITISH);
  const others = dated.filter((row) => !fits(row, BRITISH, ofBritain));
  if (others.length === 0) return undefined;
  let best: { calendar: PlanCalendar; count: number } | undefined;
  for (const calendar of candidates()) {
    const period = periodIn(calendar);
    const count = dated.filter((row) => fits(row, calendar, period)).length - (dated.length - others.length);
    if (count > (best?.count ?? 0)) best = { calendar, count };
  }
  if (!best) return undefined;
  return { ...best.calendar, begins: [...best.calendar.begins], from: 'the dates beside the words' };
}

/** Those of countries, and what a document may say of its own years. */
function candidates(): PlanCalendar[] {
  const known: PlanCalendar[] = Object.values(CALENDARS);
  return known.flatMap((calendar) => [
    calendar,
    ...[1, 4, 7, 10].map((begins) => ({ ...calendar, begins: [begins] })),
  ]);
}
