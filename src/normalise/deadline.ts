import type { Deadline, DeadlineKind } from '../model/plan.ts';
import { type Span, yearOf } from './calendar.ts';
import { byFeast } from './deadline-feasts.ts';
import { type Item, readItems } from './deadline-items.ts';
import { type Phrase, readPhrases, underMode } from './deadline-phrases.ts';
import { REVISIONS } from './deadline-words.ts';

/** What a deadline as printed means. */
export interface DeadlineReading {
  deadline: Deadline;
  /** What is missing where it has no dates though it should: the X of "Expected X, found Y". */
  problem?: string;
  /** The two readings, where it has two; then it has no dates. */
  ambiguous?: string;
}

export interface DeadlineContext {
  /** The period of the plan, ISO dates: gives a year to what is printed without one, and `Year 2` its meaning. */
  period?: Span;
}

/** Longer texts are no deadlines. */
const LONGEST = 2000;
const NOTHING = /^(?:[-–—−_.…*/?\s]*|n ?\/? ?a\.?|n\.a\.?|not applicable|none|nil|blank)$/i;

/**
 * Reads one printed deadline: UK order, financial years from April, quarter 1 from April to June.
 * Never throws; what is not certain has no dates, and a `problem`. Same text and period, same answer: no clock.
 */
export function readDeadline(printed: string, context: DeadlineContext = {}): DeadlineReading {
  const raw = printed.replace(/\s+/g, ' ').trim();
  if (NOTHING.test(raw)) return { deadline: made(raw, 'none') };
  if (raw.length > LONGEST) return failed(raw, 'a date');
  const feast = byFeast(raw);
  if (feast) return { deadline: made(raw, 'by', { end: feast.end, assumed: [feast.assumed] }) };
  const key = `${context.period?.start ?? ''} ${context.period?.end ?? ''} ${raw}`;
  let reading = readings.get(key);
  if (!reading) {
    if (readings.size >= MOST_READINGS) readings.clear();
    readings.set(key, (reading = readOutsideBrackets(raw, context.period)));
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

/** A plan prints the same deadline many times, and the rules read it again. */
const readings = new Map<string, DeadlineReading>();
const MOST_READINGS = 1000;

type Fields = { [Key in keyof Deadline]?: Deadline[Key] | undefined };

function made(raw: string, kind: DeadlineKind, more: Fields = {}): Deadline {
  return { raw, kind, ongoing: false, assumed: [], ...known(more) };
}

/** The fields that are not undefined. */
function known<T extends object>(fields: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

function failed(raw: string, problem: string, ambiguous?: string): DeadlineReading {
  return { deadline: made(raw, 'text'), problem, ...known({ ambiguous }) };
}

/** What stands in brackets is a remark, unless the rest has no meaning without it. */
function readOutsideBrackets(raw: string, period: Span | undefined): DeadlineReading {
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

const REVISED =
  /\b(?:revised|slipped|moved|ext|extended|extension to|originally|previously|was|now|postponed|re-?scheduled|delayed|deferred|re-?profiled|superseded|(?:carried|brought|rolled|put|pushed) (?:forward|over|back)|c\/f)\b/i;

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

const printedDays = ({ start, end }: Span) => (start === end ? start : `${start} to ${end}`);
const isDateOnly = (text: string) =>
  /\d/.test(text) && (text.replace(/(?<=\d)(?:st|nd|rd|th)\b/gi, '').match(/[a-z]+/gi) ?? []).length < 2;
const DATED: ReadonlySet<DeadlineKind> = new Set(['day', 'month', 'quarter', 'season']);

/** A year, or a word on how long, in brackets, goes with what stands before it. */
function belongs(inside: string): boolean {
  return /^\s*(?:\d{4}(?:\s?[/-]\s?\d{2,4})?|(?:and |then )?on-?going|onwards|at (?:the )?latest|(?:from|until|starting|commencing)\s.*)\s*$/i.test(
    inside,
  );
}

function readText(raw: string, text: string, period: Span | undefined): DeadlineReading {
  const horizon =
    period === undefined
      ? undefined
      : { earliest: yearOf(period.start) - 10, latest: yearOf(period.end) + 12 };
  const items = leadingTo(readItems(text, horizon));
  const found = underEvents(readPhrases(items, period), items, text);
  const dated = dropReviews(dropLabels(dropLoose(found, items)), items);
  const phrases = dated.filter((phrase) => !isCounted(phrase, items, text));
  const recurring = items.find((item) => item.type === 'recurring');
  const ongoing = items.findIndex((item) => item.type === 'ongoing');
  const isMovable = items.some((item) => item.type === 'movable');
  if (isMovable && (phrases.length === 0 || phrases.some((phrase) => isTroubled(phrase) || phrase.loose)))
    return failed(raw, 'a date');
  if (recurring?.type === 'recurring') {
    const reading = readRecurring(raw, recurring, phrases, found, items);
    if (reading !== undefined) return reading;
  }
  if (dated.length > 0 && phrases.length === 0) {
    const kind = /\b(?:first|last|final) \S+ (?:day|week|month|year)/i.test(text) ? 'text' : 'relative';
    return { deadline: made(raw, kind), problem: 'an exact date' };
  }
  const [first] = phrases;
  if (first === undefined) return readUndated(raw, items, found, ongoing >= 0);
  const durations = items.filter((item) => item.type === 'duration');
  if (durations.length > 1 && durations.length + phrases.length === items.length) {
    const parts = items.map(({ from, to }) => text.slice(from, to));
    return failed(raw, 'one date', `${parts.slice(0, -1).join(', ')}, or ${parts.at(-1)}`);
  }
  if (phrases.some((phrase) => hasDurationBehind(phrase, items, text)))
    return failed(raw, 'the end of the range');
  if (isRevised(items) || REVISED.test(text)) {
    const versions = [...phrases, ...found.filter((phrase) => isNewDate(phrase, phrases, items))];
    if (versions.length > 1 || phrases.some(({ closed }) => closed))
      return failed(raw, 'one date', versions.map((version) => datesOf(version, items, text)).join(', or '));
  }
  if (ongoing >= 0 || items.some((item) => item.type === 'onwards'))
    return readOngoing(raw, items, first, phrases, ongoing);
  if (UNFINISHED.test(text)) return failed(raw, 'the end of the range');
  return readDates(raw, phrases);
}

/** `within 3 months of April 2013`: the date is only what is counted from. */
function isCounted({ first, mode }: Phrase, items: Item[], text: string): boolean {
  if (mode === 'by' || mode === 'until') return false;
  const at = items.findIndex((item, index) => index >= first && item.type === 'moment');
  let before = at - 1;
  while (items[before]?.type === 'mode' || items[before]?.type === 'word') before -= 1;
  const duration = items[before];
  return duration?.type === 'duration' && COUNTED.test(text.slice(duration.to));
}

const COUNTED = /^ (?:of|from|after|before|following|since|post|prior to|starting|beginning|commencing)\b/i;

/** `April 2012 for 12 months` is a range whose end has to be counted. */
function hasDurationBehind({ last }: Phrase, items: Item[], text: string): boolean {
  const at = items.findIndex((item, index) => index > last && item.type !== 'mode' && item.type !== 'glue');
  const duration = items[at];
  if (duration?.type !== 'duration') return false;
  return /\bfor (?:a |the )?(?:period |further |next |following )?(?:of )?$/i.test(
    text.slice(0, duration.from),
  );
}

/** `Before Cabinet on 5/6/12`: the event is that day, so it is by then; after an event no day is certain. */
function underEvents(phrases: Phrase[], items: Item[], text: string): Phrase[] {
  return phrases.map((phrase) => {
    if (phrase.mode !== undefined && phrase.mode !== 'during') return phrase;
    let before = phrase.first - 1;
    while (items[before]?.type === 'word' && phrase.first - before < 6) before -= 1;
    const item = items[before];
    if (item?.type !== 'mode' || before === phrase.first - 1) return phrase;
    const printed = text.slice(item.from, item.to);
    if (item.mode === 'before' && !/^pre$/i.test(printed)) return { ...phrase, mode: 'by' };
    const follows = item.mode === 'after' || /^following$/i.test(printed);
    const named = phrase.mode === 'during' && phrase.problem === undefined;
    return follows && named ? { ...phrase, problem: 'an exact date' } : phrase;
  });
}

/** `May 2011, now July`: a date loose among words, yet the new one. */
function isNewDate(phrase: Phrase, kept: Phrase[], items: Item[]): boolean {
  if (kept.includes(phrase) || phrase.unit === 'year') return false;
  const before = items.slice(Math.max(0, phrase.first - 2), phrase.first);
  return before.some((item) => item.type === 'word' && REVISIONS.has(item.word));
}

/** The days of a phrase, else its words. */
function datesOf({ first, last, start, end }: Phrase, items: Item[], text: string): string {
  if (start && end) return printedDays({ start, end });
  return text.slice(items[first]?.from, items[last]?.to);
}

/** A range whose end is not printed. */
const UNFINISHED = /[\da-z] ?(?:[-–—]|to) ?(?:\?+|tb[acd]|to be (?:confirmed|agreed|decided))?$/i;

/** `to March 2011` where no date stands before it is an end. */
function leadingTo(items: Item[]): Item[] {
  return items.map((item, index) => {
    if (item.type !== 'glue' || !item.word || item.glue !== '-') return item;
    const following = items.slice(index + 1).find((next) => next.type !== 'mode');
    let before = index - 1;
    while (items[before]?.type === 'mode') before -= 1;
    if (following?.type !== 'moment' || items[before]?.type === 'moment') return item;
    return { type: 'mode', mode: 'until', from: item.from, to: item.to };
  });
}

/** A year, month or season among words counts only behind a preposition or set off by punctuation. */
function dropLoose(phrases: Phrase[], items: Item[]): Phrase[] {
  const wordy = items.some((item) => item.type === 'word' && !item.filler);
  if (!wordy) return phrases;
  return phrases.filter((phrase) => {
    if (!phrase.loose || (phrase.mode !== undefined && phrase.mode !== 'between')) return true;
    const [before, after] = [items[phrase.first - 1], items[phrase.last + 1]];
    const isBounded = (item: Item | undefined) =>
      item === undefined ||
      (item.type === 'glue' && item.glue !== '&' && item.glue !== '/') ||
      item.type === 'ongoing' ||
      item.type === 'onwards';
    return isBounded(before) && isBounded(after);
  });
}

/** In `Q1: Jul 10 Q2: Oct 10` the quarters are labels. */
function dropLabels(phrases: Phrase[]): Phrase[] {
  return phrases.filter((phrase, index) => {
    const next = phrases[index + 1];
    const isLabel = phrase.unit === 'plan-year' || (phrase.unit === 'quarter' && phrase.bare);
    return !(
      isLabel &&
      next !== undefined &&
      (next.joint === ':' || next.joint === '.') &&
      next.problem === undefined &&
      (next.unit === 'month' || next.unit === 'day')
    );
  });
}

/** `July 2010, review Jan 2011`: the review is not the deadline. */
function dropReviews(phrases: Phrase[], items: Item[]): Phrase[] {
  return phrases.filter(({ first }, index) => index === 0 || !isReview(items, first));
}

function isReview(items: Item[], first: number): boolean {
  const before = items.slice(Math.max(0, first - 2), first);
  return before.some((item) => item.type === 'word' && /^review/.test(item.word));
}

function isRevised(items: Item[]): boolean {
  return items.some((item) => item.type === 'word' && REVISIONS.has(item.word));
}

function readUndated(raw: string, items: Item[], dropped: Phrase[], ongoing: boolean): DeadlineReading {
  if (ongoing) return { deadline: made(raw, 'ongoing', { ongoing: true }) };
  const duration = items.findIndex((item) => item.type === 'duration');
  if (duration >= 0 && dropped.length === 0) {
    const around = items.filter((item) => item.type === 'word' && !item.filler);
    const [before, after] = [items[duration - 1], items[duration + 1]];
    const counted = before?.type === 'mode' || after?.type === 'mode' || around.length === 0;
    if (counted) return { deadline: made(raw, 'relative') };
  }
  return failed(raw, 'a date');
}

function readRecurring(
  raw: string,
  token: Extract<Item, { type: 'recurring' }>,
  phrases: Phrase[],
  found: Phrase[],
  items: Item[],
): DeadlineReading | undefined {
  const ongoing = items.some((item) => item.type === 'ongoing');
  const recurrence = token.every;
  const assumed = token.every === 'P4M' && /term/i.test(raw) ? ['three terms a year'] : [];
  const plain = { deadline: made(raw, 'recurring', { recurrence, ongoing, assumed }) };
  const doubtful = known({ problem: token.problem, ambiguous: token.ambiguous });
  const [phrase] = phrases;
  if (phrase === undefined || found.every(({ bare }) => bare)) return { ...plain, ...doubtful };
  if (phrases.length > 1) {
    const open = phrases.find(({ mode }) => mode === 'from' || mode === 'after');
    const close = phrases.find(({ mode }) => mode === 'by' || mode === 'until' || mode === 'before');
    const start = open && underMode(open).start;
    const end = close && underMode(close).end;
    if (phrases.length > 2 || start === undefined || end === undefined) return undefined;
    if (start > end) return { ...plain, problem: 'a range that ends after it starts' };
    return { deadline: made(raw, 'recurring', { recurrence, start, end }) };
  }
  if (isTroubled(phrase)) return { ...plain, ...troubleOf(phrase) };
  const isBehind = items.indexOf(token) > phrase.last;
  if ((phrase.mode === 'by' || phrase.mode === 'before') && (token.adjective === true || isBehind))
    return undefined;
  const { start, end, open } = underMode(phrase);
  const bounds = phrase.closed || BOUNDS.has(phrase.unit);
  const onward = /\b(?:onwards?|thereafter|beyond)\b|\bthen\b|\band (?:then )?(?:\w+ly|every)/i.test(raw);
  if (!bounds && !open && phrase.mode !== 'until' && phrase.mode !== 'by' && phrase.mode !== 'before') {
    if (onward && start !== undefined)
      return {
        deadline: made(raw, 'recurring', { recurrence, start, ongoing: true, assumed: phrase.assumed }),
      };
    if (token.adjective === true) return undefined;
    return { ...plain, problem: 'when it starts or ends', ambiguous: `from ${start}, or once, by ${end}` };
  }
  const goesOn = open === true || (onward && start !== undefined);
  return {
    deadline: made(raw, 'recurring', {
      recurrence,
      start,
      end: goesOn ? undefined : end,
      ongoing: goesOn,
      assumed: [...assumed, ...phrase.assumed],
    }),
    ...doubtful,
  };
}

/** What gives a recurrence its first and last day, and is no day on which it falls. */
const BOUNDS: ReadonlySet<Phrase['unit']> = new Set([
  'year',
  'financial-year',
  'academic-year',
  'range',
  'plan-year',
  'plan',
]);

type Troubled = Phrase & { problem: string };
const isTroubled = (phrase: Phrase): phrase is Troubled => phrase.problem !== undefined;
const troubleOf = ({ problem, ambiguous }: Troubled) => ({ problem, ...known({ ambiguous }) });

/** Dates, of which `phrase` is the first, with `ongoing` or `onwards` beside them. */
function readOngoing(
  raw: string,
  items: Item[],
  phrase: Phrase,
  phrases: Phrase[],
  ongoing: number,
): DeadlineReading {
  const bad = phrases.find(isTroubled);
  if (bad) {
    if (ongoing >= 0 && ongoing < bad.first) return { deadline: made(raw, 'ongoing', { ongoing: true }) };
    return { deadline: made(raw, 'text'), ...troubleOf(bad) };
  }
  const { start, end, open } = underMode(phrase);
  if (ongoing >= 0 && ongoing < phrase.first && !items.some((item) => item.type === 'onwards')) {
    if (isReview(items, phrase.first)) return { deadline: made(raw, 'ongoing', { ongoing: true }) };
    if (open !== true && phrase.mode === undefined && !phrase.closed) {
      return {
        deadline: made(raw, 'ongoing', { ongoing: true }),
        problem: 'when it starts or ends',
        ambiguous: `ongoing from ${start}, or until ${end}`,
      };
    }
    if (open !== true) return readDates(raw, phrases);
  }
  if (start === undefined)
    return { deadline: made(raw, 'by', { end, ongoing: true, assumed: phrase.assumed }) };
  return { deadline: made(raw, 'open', { start, ongoing: true, assumed: phrase.assumed }) };
}

function readDates(raw: string, phrases: Phrase[]): DeadlineReading {
  const bad = phrases.find(isTroubled);
  if (bad) {
    const unplanned =
      phrases.length === 1 && bad.unit === 'plan-year' && bad.problem.startsWith("the plan's");
    return { deadline: made(raw, unplanned ? 'relative' : 'text'), ...troubleOf(bad) };
  }
  const dates = distinct(phrases).map((phrase) => ({ ...underMode(phrase), phrase }));
  const [first, second] = dates;
  if (first === undefined) return failed(raw, 'a date');
  const assumed = [...new Set(dates.flatMap(({ phrase }) => phrase.assumed))];
  if (second === undefined) {
    const { start, end, open } = first;
    const kind = kindOf(first.phrase, open === true);
    return { deadline: made(raw, kind, { start, end, ongoing: open === true, assumed }) };
  }
  const closing =
    second.phrase.mode === 'by' || second.phrase.mode === 'until' || second.phrase.mode === 'before';
  if (
    dates.length === 2 &&
    first.open === true &&
    first.start !== undefined &&
    closing &&
    second.end !== undefined &&
    first.start <= second.end
  ) {
    return { deadline: made(raw, 'range', { start: first.start, end: second.end, assumed }) };
  }
  const starts = dates.flatMap(({ start }) => start ?? []).sort();
  const ends = dates.flatMap(({ end }) => end ?? []).sort();
  return {
    deadline: made(raw, 'several', {
      start: starts.length === dates.length ? starts[0] : undefined,
      end: dates.at(-1)?.open === true ? undefined : ends.at(-1),
      ongoing: dates.some(({ open }) => open === true),
      dates: dates.map(({ start, end }) => known({ start, end })),
      assumed,
    }),
  };
}

/** `by June & December`: the word in front goes for both; one date printed twice is one. */
function distinct(phrases: Phrase[]): Phrase[] {
  const kept: Phrase[] = [];
  for (const phrase of phrases) {
    const before = kept.at(-1);
    const shared =
      before !== undefined && before.mode === 'by' && phrase.mode === undefined && phrase.joint === '&'
        ? { ...phrase, mode: before.mode }
        : phrase;
    if (!kept.some(({ start, end }) => start === shared.start && end === shared.end)) kept.push(shared);
  }
  return kept;
}

function kindOf({ mode, unit }: Phrase, open: boolean): DeadlineKind {
  if (open) return 'open';
  if (mode === 'by' || mode === 'until' || mode === 'before') return 'by';
  if (mode === 'week') return 'range';
  if (unit === 'plan-year' || unit === 'plan') return 'relative';
  if (unit === 'half' || unit === 'academic-year') return 'range';
  return unit;
}

export { readPeriod } from './deadline-period.ts';
