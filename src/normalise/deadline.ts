import type { Span } from './calendar.ts';
import { readOutsideBrackets } from './deadline/brackets.ts';
import { legible } from './deadline/legible.ts';
import { COUNTED_FROM, type DeadlineReading, failed, made } from './deadline/reading.ts';

export { datesBeside } from './deadline/beside.ts';
export { readPeriod } from './deadline/period.ts';
export type { DeadlineReading };
export { COUNTED_FROM };

export interface DeadlineContext {
  /** The period of the plan, ISO dates: gives a year to what is printed without one, and `Year 2` its meaning. */
  period?: Span;
}

/** Longer texts are no deadlines. */
const LONGEST = 2000;
const NOTHING = /^(?:[-–—−_.…*/?\s]*|n ?\/? ?a|n\.a|not applicable|none|nil|blank)\.?$/i;

/**
 * Reads one printed deadline: UK order, financial years from April, quarter 1 from April to June.
 * Never throws; what is not certain has no dates, and a `problem`. Same text and period, same answer: no clock.
 */
export function readDeadline(printed: string, context: DeadlineContext = {}): DeadlineReading {
  const raw = printed.replace(/\s+/g, ' ').trim();
  if (NOTHING.test(raw)) return { deadline: made(raw, 'none') };
  if (raw.length > LONGEST) return failed(raw, 'a date');
  const key = `${context.period?.start ?? ''} ${context.period?.end ?? ''} ${raw}`;
  let reading = readings.get(key);
  if (!reading) {
    if (readings.size >= MOST_READINGS) readings.clear();
    readings.set(key, (reading = readLegible(raw, context.period)));
  }
  const { deadline } = reading;
  return {
    ...reading,
    deadline: {
      ...deadline,
      assumed: [...deadline.assumed],
      ...(deadline.dates && { dates: deadline.dates.map((date) => ({ ...date })) }),
    },
  };
}

function readLegible(raw: string, period: Span | undefined): DeadlineReading {
  const { text, slips } = legible(raw);
  const reading = readOutsideBrackets(text, period);
  const assumed = [...reading.deadline.assumed, ...(reading.problem === undefined ? slips : [])];
  return { ...reading, deadline: { ...reading.deadline, raw, assumed } };
}

/** A plan prints the same deadline many times, and the rules read it again. */
const readings = new Map<string, DeadlineReading>();
const MOST_READINGS = 1000;
