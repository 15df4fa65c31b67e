import type { Deadline, DeadlineKind } from '../../model/plan.ts';
import type { Span } from '../calendar.ts';
import { type DeadlineReading, failed, printedDays } from './reading.ts';
import { REVISED, readText } from './text.ts';

/** What stands in brackets is a remark, unless the rest has no meaning without it. */
export function readOutsideBrackets(raw: string, period: Span | undefined): DeadlineReading {
  const whole = raw.replace(/[()[\]]/g, ' ');
  const text = raw.replace(/[([]([^()[\]]*)[)\]]/g, (remark, inside: string) =>
    belongs(inside) ? remark : ' . ',
  );
  if (text === raw) return readText(raw, whole, period);
  const revised = REVISED.test(raw) && readText(raw, whole, period);
  if (revised && revised.ambiguous !== undefined) return revised;
  const reading = readText(raw, text, period);
  const other = otherDate(raw, reading, period);
  if (other !== undefined) return failed(raw, 'one date', other);
  if (reading.problem === undefined || reading.deadline.kind === 'ongoing') return reading;
  const withRemark = readText(raw, whole, period);
  return withRemark.problem === undefined ? withRemark : reading;
}

/** `March 2011 (June 2011)`: nothing but another date in brackets, and it is not said which one holds. */
function otherDate(raw: string, { deadline }: DeadlineReading, period: Span | undefined): string | undefined {
  const inside = [...raw.matchAll(/[([]([^()[\]]{4,24})[)\]]/g)]
    .map(([, text = '']) => text)
    .find(isDateOnly);
  if (inside === undefined) return undefined;
  const first = daysOf(deadline);
  const second = daysOf(readText(raw, inside, period).deadline);
  if (!first || !second || (second.start <= first.end && first.start <= second.end)) return undefined;
  return `${printedDays(first)}, or ${printedDays(second)}`;
}

/** The days of a deadline that names one date. */
function daysOf({ kind, start, end }: Deadline): Span | undefined {
  return DATED.has(kind) && start && end ? { start, end } : undefined;
}

const isDateOnly = (text: string) =>
  /\d/.test(text) && (text.replace(/(?<=\d)(?:st|nd|rd|th)\b/gi, '').match(/[a-z]+/gi) ?? []).length < 2;
const DATED: ReadonlySet<DeadlineKind> = new Set(['day', 'month', 'quarter', 'season']);

/** A year, or a word on how long, in brackets, goes with what stands before it. */
function belongs(inside: string): boolean {
  return /^\s*(?:\d{4}(?:\s?[/-]\s?\d{2,4})?|(?:and |then )?on-?going|onwards|at (?:the )?latest|(?:from|until|starting|commencing)\s.*)\s*$/i.test(
    inside,
  );
}
