import type { DeadlineKind } from '../../model/plan.ts';
import { printedDays } from '../calendar.ts';
import type { Item } from './items.ts';
import { ENDING, type Phrase, underMode } from './phrases.ts';
import { type DeadlineReading, failed, isTroubled, isUnplanned, known, made, troubleOf } from './reading.ts';
import { isReview } from './set-aside.ts';

/** Dates, of which `phrase` is the first, with `ongoing` or `onwards` beside them. */
export function readOngoing(
  raw: string,
  items: Item[],
  phrase: Phrase,
  phrases: Phrase[],
  ongoing: number,
): DeadlineReading {
  const bad = phrases.find(isTroubled);
  if (bad) {
    if (ongoing >= 0 && ongoing < bad.first)
      return {
        deadline: made(raw, 'ongoing', { ongoing: true }),
        ...(isReview(items, bad.first) ? {} : troubleOf(bad)),
      };
    return { deadline: made(raw, 'text'), ...troubleOf(bad) };
  }
  const { start, end, open } = underMode(phrase);
  if (ongoing >= 0 && ongoing < phrase.first && !items.some((item) => item.type === 'onwards')) {
    if (isReview(items, phrase.first)) return { deadline: made(raw, 'ongoing', { ongoing: true }) };
    if (open !== true && phrase.mode === undefined && !phrase.closed && phrase.unit !== 'range') {
      return {
        deadline: made(raw, 'ongoing', { ongoing: true }),
        problem: 'when it starts or ends',
        ambiguous: `ongoing from ${start}, or until ${end}`,
      };
    }
    // `Ongoing from launch in May 2026`
    const between = items.slice(ongoing, phrase.first);
    if (start !== undefined && open !== true && !phrase.closed && between.some(isFrom))
      return { deadline: made(raw, 'open', { start, ongoing: true, assumed: phrase.assumed }) };
    if (open !== true && between.some(isFirst))
      return { deadline: made(raw, 'ongoing', { ongoing: true }), problem: 'when it starts or ends' };
    if (open !== true) return readDates(raw, phrases);
  }
  if (phrase.mode === 'until' && items.some((item) => item.type === 'onwards'))
    return { deadline: made(raw, 'ongoing', { ongoing: true }) };
  const ending = phrases
    .slice(1)
    .find(({ mode, end: last = '' }) => ENDING.has(mode) && last >= (start ?? ''));
  if (start !== undefined && ending?.end !== undefined)
    return { deadline: made(raw, 'range', { start, end: ending.end, assumed: phrase.assumed }) };
  if (start === undefined)
    return { deadline: made(raw, 'by', { end, ongoing: true, assumed: phrase.assumed }) };
  const { end: _, ...all } = readDates(raw, phrases).deadline;
  if (all.kind === 'several') return { deadline: { ...all, ongoing: true } };
  return { deadline: made(raw, 'open', { start, ongoing: true, assumed: phrase.assumed }) };
}

const isFrom = (item: Item): boolean => item.type === 'mode' && item.mode === 'from';
/** `Ongoing, first report by March 2011`: it goes on behind that. */
const isFirst = (item: Item): boolean =>
  item.type === 'word' && /^(?:but|draft|first|initial|interim|next)$/.test(item.word);

/** One date, a range, or several. */
export function readDates(raw: string, phrases: Phrase[]): DeadlineReading {
  const bad = phrases.find(isTroubled);
  if (bad) {
    return {
      deadline: made(raw, phrases.length === 1 && isUnplanned(bad) ? 'relative' : 'text'),
      ...troubleOf(bad),
    };
  }
  const dates = distinct(phrases).map((phrase) => ({ ...underMode(phrase), phrase }));
  const [first, second] = dates;
  if (first === undefined) return failed(raw, 'a date');
  const assumed = [...new Set(dates.flatMap(({ phrase }) => phrase.assumed))];
  if (second === undefined) {
    const { start, end, open } = first;
    const kind = kindOf(first.phrase, open === true);
    const isEarliest = open === true && first.phrase.mode === 'earliest';
    if (isEarliest) assumed.push('the earliest day; when it is due is not printed');
    return { deadline: made(raw, kind, { start, end, ongoing: open === true && !isEarliest, assumed }) };
  }
  if (
    dates.length === 2 &&
    first.open === true &&
    first.start !== undefined &&
    second.open !== true &&
    (ENDING.has(second.phrase.mode) || second.phrase.completes) &&
    second.end !== undefined &&
    first.start <= second.end
  ) {
    return { deadline: made(raw, 'range', { start: first.start, end: second.end, assumed }) };
  }
  const [narrower, ...rest] = dates.filter((date) => !dates.some((other) => isInside(other, date)));
  if (dates.length === 2 && narrower && rest.length === 0) return readDates(raw, [narrower.phrase]);
  const explained = yearExplained(dates.map(({ phrase }) => phrase));
  if (explained) return readDates(raw, [explained]);
  const doubt = contradictionIn(dates.map(({ phrase }) => phrase));
  if (doubt !== undefined) return failed(raw, ...doubt);
  const starts = dates.flatMap(({ start }) => start ?? []).sort();
  const ends = dates.flatMap(({ end }) => end ?? []).sort();
  return {
    deadline: made(raw, 'several', {
      start: starts.length === dates.length ? starts[0] : undefined,
      end: dates.some(({ open }) => open === true) ? undefined : ends.at(-1),
      ongoing: dates.some(({ open }) => open === true),
      dates: dates.map(({ start, end }) => known({ start, end })),
      assumed,
    }),
  };
}

/** `Spring (March 2011)`: nothing joins them, and the one lies in the other. */
function isInside(inner: Dated, { phrase, start, end }: Dated): boolean {
  const isJoined = inner.phrase.joint !== '.' && phrase.joint !== '.';
  if (isJoined || inner.phrase === phrase || !inner.start || !inner.end || !start || !end) return false;
  return inner.start >= start && inner.end <= end && (inner.start > start || inner.end < end);
}

/** `Year 1 (2010/11)` of `2010-2013`, which says in years of what kind the plan counts. */
function yearExplained([first, second, ...more]: Phrase[]): Phrase | undefined {
  const isYear = first?.unit === 'plan-year' && second?.unit === 'financial-year' && second.joint !== '&';
  const isSame = first?.start?.endsWith('-01-01') && first.start.slice(0, 4) === second?.start?.slice(0, 4);
  return isYear && isSame && more.length === 0 ? second : undefined;
}

type Dated = { phrase: Phrase; start?: string; end?: string };

/** Dates that cannot all hold: what is missing, and the readings. */
function contradictionIn(phrases: Phrase[]): [problem: string, ambiguous?: string] | undefined {
  const [first, second, ...more] = phrases;
  if (!first?.start || !second?.start || !first.end || !second.end) return undefined;
  const readings = [first, second].map(({ start = '', end = '' }) => printedDays({ start, end }));
  // `Year 2 (2010/11)` in a plan whose second year is another; `March 2012 from May 2011`.
  const isOtherYear = first.unit === 'plan-year' && second.unit === 'financial-year' && second.joint !== '&';
  const isMoved = second.mode === 'from' && second.start < first.start;
  if (more.length === 0 && (isOtherYear || isMoved)) return ['one date', readings.join(', or ')];
  // `July, October, January, April` goes on behind the plan's end.
  const isAscending = (dates: string[]) => dates.every((date, at) => date >= (dates[at - 1] ?? ''));
  const starts = phrases.flatMap(({ start }) => start ?? []);
  const isListed = isAscending(starts) || isAscending(starts.map((start) => start.slice(5)));
  return phrases.every(({ bare }) => bare) && !isListed ? ['a year'] : undefined;
}

/** `by June & December`: the word in front goes for both; one date printed twice is one. */
function distinct(phrases: Phrase[]): Phrase[] {
  const kept: Phrase[] = [];
  for (const phrase of phrases) {
    const before = kept.at(-1);
    const shared =
      (before?.mode === 'by' || before?.mode === 'week') && phrase.mode === undefined && phrase.joint === '&'
        ? { ...phrase, mode: before.mode }
        : phrase;
    if (!kept.some(({ start, end }) => start === shared.start && end === shared.end)) kept.push(shared);
  }
  return kept;
}

function kindOf({ mode, unit }: Phrase, open: boolean): DeadlineKind {
  if (open) return 'open';
  if (ENDING.has(mode)) return 'by';
  if (mode === 'week') return 'range';
  if (unit === 'plan-year' || unit === 'plan') return 'relative';
  if (unit === 'half' || unit === 'term' || unit === 'academic-year' || unit === 'municipal-year')
    return 'range';
  return unit;
}
