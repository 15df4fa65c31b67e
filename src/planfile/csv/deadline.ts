import type { Deadline } from '../../model/plan.ts';
import { monthSpan, type Span } from '../../normalise/calendar.ts';
import { type DeadlineReading, readDeadline } from '../../normalise/deadline.ts';
import type { PlanCalendar } from '../../normalise/plan-calendar.ts';
import { oneLine } from '../../normalise/text.ts';
import { quote } from '../words.ts';
import type { FlatRow } from './table.ts';

/** A deadline of a row, and what had to be mended in it. */
export interface RowDeadline {
  deadline?: object;
  /** What a spreadsheet did to it, or what was read anew; "Expected X, found Y". */
  complaint?: { rule: 'spreadsheet-damage' | 'read-anew'; message: string };
}

const COLUMNS = [
  'deadline_kind',
  'deadline_start',
  'deadline_end',
  'deadline_ongoing',
  'deadline_recurrence',
] as const;

/**
 * The words count: where the dates beside them are missing or say another thing, the words were edited and are read
 * anew. Only where words give no date the dates beside them stay, as somebody filled them in.
 */
export function readRowDeadline(
  row: FlatRow,
  {
    period,
    calendar,
    isKeyed,
  }: { period: Span | undefined; calendar: PlanCalendar | undefined; isKeyed: boolean },
): RowDeadline {
  const raw = row.value('deadline');
  const stored = Object.fromEntries(COLUMNS.map((column) => [column.slice(9), row.value(column).trim()]));
  const isBare = Object.values(stored).every((value) => value === '');
  if (raw.trim() === '' && isBare) return {};
  const reading = readDeadline(raw, { ...(period && { period }), ...(calendar && { calendar }) });
  if (isBare) return { deadline: { ...reading.deadline, raw } };
  const kept = {
    raw,
    kind: stored.kind || reading.deadline.kind,
    ...(stored.start && { start: isoDay(stored.start) }),
    ...(stored.end && { end: isoDay(stored.end) }),
    ongoing: readYes(stored.ongoing ?? ''),
    ...(stored.recurrence && { recurrence: stored.recurrence }),
    assumed: reading.deadline.assumed,
    ...(reading.deadline.dates && { dates: reading.deadline.dates }),
  };
  const month = lostMonth(raw, kept);
  if (month !== undefined) {
    const message = `Expected ${month}, found ${quote(raw)}: a spreadsheet made a day of the month; it is a month again`;
    return { deadline: { ...kept, raw: month }, complaint: { rule: 'spreadsheet-damage', message } };
  }
  const { deadline } = reading;
  if (isKeyed || isSame(kept, deadline) || !isSure(reading, kept.kind) || isToldElsewhere(kept, reading))
    return { deadline: kept };
  const message = `Expected the dates of ${quote(oneLine(raw))} (${shown(deadline)}), found ${shown(kept)}; the words were read anew`;
  return { deadline: { ...deadline, raw }, complaint: { rule: 'read-anew', message } };
}

/** Whether the words say more than the columns: a text beside a kind that words had once is an edit too. */
function isSure({ problem, ambiguous }: DeadlineReading, kind: string): boolean {
  return (problem === undefined && ambiguous === undefined) || (kind !== 'text' && kind !== 'relative');
}

const isSame = (
  a: { kind: string; start?: unknown; end?: unknown; ongoing: unknown; recurrence?: unknown },
  b: Deadline,
) =>
  a.kind === b.kind &&
  a.start === b.start &&
  a.end === b.end &&
  a.ongoing === b.ongoing &&
  a.recurrence === b.recurrence;

function shown({
  start,
  end,
  recurrence,
  kind,
}: {
  start?: unknown;
  end?: unknown;
  recurrence?: unknown;
  kind: string;
}) {
  const dates = [start, end].filter((date) => date !== undefined);
  if (start !== undefined && end === undefined) return `from ${start}`;
  return dates.length > 0 ? [...new Set(dates)].join(' to ') : (recurrence ?? kind);
}

/** `01/09/2009`, as spreadsheets write what was 2009-09-01. */
function isoDay(text: string): string {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: 00:00(?::00)?)?$/.exec(text) ?? [];
  return year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `September 2009`, where the words are its first day in figures and the columns say that a month was printed. */
function lostMonth(
  raw: string,
  { kind, start, end }: { kind: string; start?: unknown; end?: unknown },
): string | undefined {
  const day = isoDay(raw.trim());
  if (kind !== 'month' || day !== start || !day.endsWith('-01') || raw.trim() === day) return undefined;
  const [year = 0, month = 0] = day.split('-').map(Number);
  return end === monthSpan(year, month).end ? `${MONTHS[month - 1]} ${year}` : undefined;
}

/** What a spreadsheet and a person write for yes; another word stays, for the schema to refuse. */
function readYes(text: string): boolean | string {
  if (/^(?:yes|y|true|1|wahr|ja)$/i.test(text)) return true;
  return /^(?:no|n|false|0)?$/i.test(text) ? false : text;
}

/** Dates that the words alone do not have: the document's key gave them (`Quick wins`), or its entries a month its year. */
function isToldElsewhere(
  kept: { kind: string; start?: string; end?: string },
  { deadline, problem }: DeadlineReading,
): boolean {
  if (deadline.start || deadline.end || !(kept.start || kept.end)) return false;
  return (
    kept.kind === 'by' || kept.kind === 'relative' || (kept.kind === 'month' && /year/.test(problem ?? ''))
  );
}
