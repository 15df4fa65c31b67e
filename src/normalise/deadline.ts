import type { Span } from './calendar.ts';
import { readOutsideBrackets } from './deadline/brackets.ts';
import { legible } from './deadline/legible.ts';
import { COUNTED_FROM, type DeadlineReading, failed, made } from './deadline/reading.ts';
import { unsettledIn } from './deadline/unsettled.ts';
import { BRITISH, type PlanCalendar, type Within } from './plan-calendar.ts';

export { datesBeside } from './deadline/beside.ts';
export { readPeriod } from './deadline/period.ts';
export type { DeadlineReading };
export { COUNTED_FROM };

export interface DeadlineContext {
  /** The period of the plan, ISO dates: gives a year to what is printed without one, and `Year 2` its meaning. */
  period?: Span;
  /** How its country counts years, quarters and seasons; British where it is absent. */
  calendar?: PlanCalendar;
}

/** Longer texts are no deadlines. */
const LONGEST = 2000;
const NOTHING = /^(?:[-–—−_.…*/?\s]*|n ?\/? ?a|n\.a|not applicable|none|nil|blank)\.?$/i;

/**
 * Reads one printed deadline: as in Britain, where no other calendar is given (UK order, financial years from April,
 * quarter 1 from April to June).
 * Never throws; what is not certain has no dates, and a `problem`. Same text, period and calendar, same answer: no clock.
 */
export function readDeadline(printed: string, context: DeadlineContext = {}): DeadlineReading {
  const raw = printed.replace(/\s+/g, ' ').trim();
  if (NOTHING.test(raw)) return { deadline: made(raw, 'none') };
  if (raw.length > LONGEST) return failed(raw, 'a date');
  const { period, calendar = BRITISH } = context;
  const key = `${period?.start ?? ''} ${period?.end ?? ''} ${keyOf(calendar)} ${raw}`;
  let reading = readings.get(key);
  if (!reading) {
    if (readings.size >= MOST_READINGS) readings.clear();
    const read = AMERICAN.test(raw) ? readAmerican : readLegible;
    readings.set(key, (reading = read(raw, { period, calendar })));
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

/** Federal fiscal years of the United States, and those of a state. */
const AMERICAN = /\b[FS]FY(?![a-z])/;
const STATE_YEAR = 'a fiscal year of a state, July to June';

/** `FFY26` ends with September 2026, `SFY26` in most states with June. */
function readAmerican(raw: string, { period, calendar }: Within): DeadlineReading {
  const isState = raw.includes('SFY');
  if (isState && raw.includes('FFY')) return failed(raw, 'a fiscal year of one kind');
  const { guessed: _, ...own } = calendar;
  const isTold = isState && calendar.endNamed && calendar.begins.length === 1;
  const begins = isTold ? calendar.begins : [isState ? 7 : 10];
  const within = { period, calendar: { ...own, begins, endNamed: true } };
  const reading = readLegible(raw.replace(/\b[FS]FY/g, 'FY'), within);
  const assumed = [...reading.deadline.assumed, ...(isState && !isTold ? [STATE_YEAR] : [])];
  return { ...reading, deadline: { ...reading.deadline, raw, assumed } };
}

/** `2022/23 Q1 2022/23 Q2`: each quarter behind its year, as ticked columns have them. */
const OF_YEARS = /^(?:20\d\d(?:[/–-]\d\d)? ?Q[1-4](?:[,;]? (?=20)|$)){2,}$/i;
const quartersFirst = (text: string): string => text.replace(/(20\d\d(?:[/–-]\d\d)?) ?(Q[1-4])/gi, '$2 $1');

function readLegible(raw: string, within: Within): DeadlineReading {
  const { text: printed, slips } = legible(raw);
  const text = printed.startsWith('20') && OF_YEARS.test(printed) ? quartersFirst(printed) : printed;
  const struck = text.includes('~~')
    ? [...text.matchAll(STRUCK)].flatMap(([, own]) => own?.trim() || [])
    : [];
  if (struck.length > 0) {
    const reading = readLegible(text.replace(STRUCK, ' ').replace(/\s+/g, ' ').trim(), within);
    return { ...reading, deadline: { ...reading.deadline, raw }, superseded: struck };
  }
  if (UNTICKED.test(text) && /\d\d|[a-z]{3}/i.test(text)) return failed(raw, 'the dates that are ticked');
  if (ODD_DAY.test(text)) return failed(raw, 'a day of the month');
  if (IN_PIECES.test(text)) return failed(raw, 'a date in one piece');
  const reading = readOutsideBrackets(text, within);
  const more = reading.problem === undefined ? [...slips, ...unsettledIn(text, reading.deadline)] : [];
  const assumed = [...reading.deadline.assumed, ...more];
  return { ...reading, deadline: { ...reading.deadline, raw, assumed } };
}

/** `1xx July`: a day that is not plain. */
const ODD_DAY =
  /(?<![\w/.])[0-3]?\d(?!st|nd|rd|th)[a-z]{1,3} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{4}/i;

/** `26/1 2/2026`, `2026-0 3-31`: a space came into its figures. */
const IN_PIECES =
  /(?<![\d/.-])(?:\d{1,2}([/.-])\d \d\1(?:20)?\d\d|20\d\d([/.-])(?:\d \d\2\d{1,2}|\d{1,2}\2\d \d))(?![\d/])/;

/** `~~June 2025~~ July 2025` */
const STRUCK = /~~([^~]{1,200})~~/g;
/** A box that is empty, or crossed. */
const UNTICKED = /[☐□⬜✗✘☒❌]/u;

/** A plan prints the same deadline many times, and the rules read it again. */
const readings = new Map<string, DeadlineReading>();
const MOST_READINGS = 1000;

const keyOf = ({ begins, endNamed, south, days, guessed }: PlanCalendar) =>
  `${begins} ${endNamed} ${south} ${days} ${guessed}`;
