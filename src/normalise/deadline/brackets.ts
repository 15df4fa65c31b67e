import type { Deadline, DeadlineKind } from '../../model/plan.ts';
import type { Span } from '../calendar.ts';
import { printedDays } from '../calendar.ts';
import type { Within } from '../plan-calendar.ts';
import { type Item, readItems } from './items.ts';
import { COUNTED_FROM, type DeadlineReading, failed } from './reading.ts';
import { readRevised } from './revised.ts';
import { DONE } from './set-aside.ts';
import { REVISED, readText } from './text.ts';

/** What stands in brackets is a remark, unless the rest has no meaning without it. */
export function readOutsideBrackets(raw: string, within: Within): DeadlineReading {
  const moved = readRevised(raw, within);
  if (moved) return moved;
  const printed = raw.includes('(') ? raw.replace(TERM, '') : raw.replace(LIST_MARK, ' . ');
  const whole = printed.replace(/[()[\]]/g, '   ');
  const text = printed.replace(REMARK, (remark, inside: string, at: number) =>
    belongs(inside) ? remark : BEFORE_DATE.test(printed.slice(0, at)) ? ' ' : ' . ',
  );
  if (text === printed) return readText(raw, whole, within);
  const revised = REVISED.test(raw) && readText(raw, whole, within);
  if (revised && revised.ambiguous !== undefined) return revised;
  const reading = readText(raw, text, within);
  const remarks = [...printed.matchAll(REMARK)].map(([, inside = '']) => inside.trim());
  const goesOn = reading.deadline.kind === 'ongoing' || reading.deadline.kind === 'recurring';
  if (goesOn && reading.problem === undefined && reading.deadline.recurrence && remarks.some(isChange))
    return { ...reading, problem: 'when it starts or ends' };
  if (goesOn && reading.problem === undefined)
    return withRemarks(raw, remarks, whole, within, reading.deadline) ?? reading;
  const told = otherDate(raw, reading, remarks, within) ?? narrower(raw, reading, remarks, whole, within);
  if (told !== undefined) return told;
  if (reading.problem === undefined) return reading;
  const quarter = reading.ambiguous && quarterExplained(raw, text, reading.ambiguous, remarks, within);
  if (quarter) return quarter;
  // `Completed (review June 2027)`
  if (DONE.test(text.replace(/[^a-z]/gi, '')) && remarks.some((remark) => /\breview/i.test(remark)))
    return reading;
  const withRemark = readText(raw, whole, within);
  // `Within 3 months of award (June 2026)`: when it is due, or what it is counted from.
  if (reading.problem === COUNTED_FROM && EVENT.test(text) && withRemark.deadline.kind !== 'by')
    return reading;
  return withRemark.problem === undefined || withRemark.deadline.kind === 'relative' ? withRemark : reading;
}

const EVENT = /\b(?:of|from|after|following|since) (?:\w|$)/i;

/** `M (2026-2028)`: short, medium or long term. */
const TERM = /^[SML]T? ?(?=\(.*\d)/;
/** `By (date): June 2025` */
const BEFORE_DATE = /\b(?:by|before|until|till|from|since|after)\s*$/i;
const REMARK = /[([]([^()[\]]*)[)\]]/g;
/** `1) June 2010 b) July 2010` */
const LIST_MARK = /(?<=^|[\s;,])(?:\d{1,2}|[a-z]|[ivx]{1,4})\)(?=\s)/gi;

/** `Ongoing (quarterly)`, `Ongoing (to March 2011)`, `Every 3 years (next 2027)`: what is more than a remark. */
function withRemarks(
  raw: string,
  remarks: string[],
  whole: string,
  within: Within,
  { kind, start, ongoing }: Deadline,
): DeadlineReading | undefined {
  const reading = readText(raw, whole, within);
  // `June 2010 (Year 1) and annually` says from when.
  const isOngoing = ongoing && !(kind === 'recurring' && start !== undefined);
  if (isOngoing && reading.deadline.kind === 'recurring') return reading;
  return remarks.some((inside) => saysWhen(inside) && (isOngoing || /\d\d/.test(inside)))
    ? reading
    : undefined;
}

/**
 * `March 2011 (June 2011)`: nothing but another date in brackets, and it is not said which one holds;
 * `2010/11 (by June 2010)`: an end within it, which tells more.
 */
function otherDate(
  raw: string,
  { deadline }: DeadlineReading,
  remarks: string[],
  within: Within,
): DeadlineReading | undefined {
  const inside = remarks.find((remark) => remark.length < 25 && (saysWhen(remark) || isDateOnly(remark)));
  if (inside === undefined) return undefined;
  const { kind, start, end } = deadline;
  // `Q3 (Jul–Sep) 2010/11`
  const year = kind === 'quarter' && !/\d/.test(inside) ? ` ${start?.slice(0, 4)}` : '';
  const other = readText(raw, inside + year, within);
  if (other.deadline.kind === 'by' && other.deadline.end && LONG.has(kind) && start && end)
    return other.deadline.end >= start && other.deadline.end <= end
      ? other
      : failed(raw, 'one date', `${printedDays({ start, end })}, or by ${other.deadline.end}`);
  const [first, second] = [daysOf(deadline), daysOf(other.deadline)];
  if (!first || !second || (second.start <= first.end && first.start <= second.end)) return undefined;
  return failed(raw, 'one date', `${printedDays(first)}, or ${printedDays(second)}`);
}

/** `Safety month (June) 2010` */
function narrower(
  raw: string,
  { deadline: { kind, start = '', end = '' } }: DeadlineReading,
  remarks: string[],
  whole: string,
  within: Within,
): DeadlineReading | undefined {
  const isPart = (inside: string) =>
    saysWhen(inside) && readText(raw, inside, { calendar: within.calendar }).problem === 'a year';
  if (!LONG.has(kind) || !remarks.some(isPart)) return undefined;
  const reading = readText(raw, whole, within);
  const days = daysOf(reading.deadline);
  return days && days.start >= start && days.end <= end ? reading : undefined;
}

/** `Q1 2026 (Jan–Mar)`: of the two quarters that the figures may mean, the one whose months stand behind it. */
function quarterExplained(
  raw: string,
  text: string,
  ambiguous: string,
  [months = '', ...others]: string[],
  within: Within,
): DeadlineReading | undefined {
  const [, year] = /^\W*q(?:uarter |tr )?\s?[1-4],? (20\d\d)\W*$/i.exec(text) ?? [];
  if (!year || others.length > 0 || /\d/.test(months)) return undefined;
  const { deadline } = readText(raw, `${months} ${year}`, within);
  const days = daysOf(deadline);
  if (!days || !ambiguous.includes(printedDays(days))) return undefined;
  return {
    deadline: { ...deadline, kind: 'quarter', assumed: [...deadline.assumed, `the months in brackets`] },
  };
}

/** The days of a deadline that names one date. */
function daysOf({ kind, start, end }: Deadline): Span | undefined {
  return DATED.has(kind) && start && end ? { start, end } : undefined;
}

/** It is a date, with at most a word in front that says what to make of it. */
function saysWhen(text: string): boolean {
  const items = readItems(text, undefined);
  return (
    items.some((item) => item.type === 'moment') &&
    items.every(
      (item) =>
        item.type === 'moment' ||
        item.type === 'glue' ||
        item.type === 'mode' ||
        (item.type === 'word' &&
          /^(?:next|due|first|target|planned|complete[ds]?|completion|delivered|finish(?:ed)?)$/.test(
            item.word,
          )),
    )
  );
}

/** `2024 onwards (annually)`, `Oct 2024 (then every 6 months)` */
function isOften(text: string): boolean {
  const items = readItems(text, undefined);
  const isJoint = (item: Item) =>
    item.type === 'glue' || (item.type === 'word' && /^(?:and|then)$/.test(item.word));
  const often = items.filter((item) => !isJoint(item));
  return (
    often.length > 0 &&
    often.every((item) => item.type === 'recurring' && (!item.adjective || ALONE.test(text)))
  );
}

/** `Quarterly (monthly from 2026)` */
const isChange = (text: string): boolean => {
  const items = readItems(text, undefined);
  const isOften = items.some((item) => item.type === 'recurring' && item.adjective !== true);
  return isOften && /\d\d/.test(text) && items.some((item) => item.type === 'moment');
};

/** `2026-2030 (annual)` */
const ALONE = /^\s*annual\s*$/i;

/** A date in figures and one word. */
const isDateOnly = (text: string) =>
  /\d/.test(text) && (text.replace(/(?<=\d)(?:st|nd|rd|th)\b/gi, '').match(/[a-z]+/gi) ?? []).length < 2;

const DATED: ReadonlySet<DeadlineKind> = new Set(['day', 'month', 'quarter', 'season', 'range']);
const LONG: ReadonlySet<DeadlineKind> = new Set([
  'year',
  'financial-year',
  'range',
  'season',
  'quarter',
  'relative',
]);

/** A year, or a word on how long, in brackets, goes with what stands before it. */
function belongs(inside: string): boolean {
  if (isOften(inside)) return true;
  return /^\s*(?:\d{4}(?:\s?[/-]\s?\d{2,4})?|(?:and |then )?on-?going|onwards|early|mid|middle|late|beginning|start|end|finish|(?:at )?(?:the )?latest|(?:\w+ly |then \w+ly )?thereafter|then \w+ly|(?:from|until|starting|commencing)\s.*)\s*$/i.test(
    inside,
  );
}
