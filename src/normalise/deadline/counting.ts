import type { Item } from './items.ts';
import { hasYear, type Moment } from './moments.ts';
import { ENDING, type Phrase } from './phrases.ts';
import { isUnplanned } from './reading.ts';

/** `within 3 months of April 2013`: the date is only what is counted from. */
export function isCounted({ first, mode }: Phrase, items: Item[], text: string): boolean {
  if (mode === 'by' || mode === 'until') return false;
  const at = items.findIndex((item, index) => index >= first && item.type === 'moment');
  let before = at - 1;
  while (items[before]?.type === 'mode' || items[before]?.type === 'word') before -= 1;
  const duration = items[before];
  return duration?.type === 'duration' && COUNTED.test(text.slice(duration.to));
}

const COUNTED = /^ (?:of|from|after|before|following|since|post|prior to|starting|beginning|commencing)\b/i;

/** `April 2012 for 12 months` is a range whose end has to be counted. */
export function hasDurationBehind({ last }: Phrase, items: Item[], text: string): boolean {
  const at = items.findIndex((item, index) => index > last && item.type !== 'mode' && item.type !== 'glue');
  const duration = items[at];
  if (duration?.type !== 'duration') return false;
  return /\bfor (?:a |the )?(?:period |further |next |following )?(?:of )?$/i.test(
    text.slice(0, duration.from),
  );
}

/**
 * `Before Cabinet on 5/6/12`: the event is that day, so it is by then; after an event no day is certain, nor before one of
 * which only the month is printed: `post May 2025 elections`.
 */
export function underEvents(phrases: Phrase[], items: Item[], text: string): Phrase[] {
  return phrases.map((phrase) => {
    const behind = text.slice(items[phrase.last]?.to);
    if (PART.test(behind)) return { ...phrase, problem: 'an exact date' };
    const [, edge] = EDGE.exec(behind) ?? [];
    if (/^end/i.test(edge ?? '')) return { ...phrase, mode: 'by' };
    if (edge !== undefined && phrase.mode === undefined) return { ...phrase, mode: 'from' };
    if (
      (phrase.mode === 'before' || phrase.mode === 'after') &&
      phrase.unit !== 'day' &&
      !phrase.atEnd &&
      isNamed(items[phrase.last + 1])
    )
      return { ...phrase, problem: 'an exact date' };
    let before = phrase.first - 1;
    while (items[before]?.type === 'word' && phrase.first - before < 6) before -= 1;
    const item = items[before];
    if (item?.type !== 'mode' || before === phrase.first - 1) return phrase;
    const printed = text.slice(item.from, item.to);
    if (CONDITION.test(printed)) return { ...phrase, problem: 'an exact date' };
    if (phrase.mode !== undefined && phrase.mode !== 'during') return phrase;
    // `Before the start of term in September`
    if (item.mode === 'start' && items[before - 1]?.type === 'mode')
      return { ...phrase, problem: 'an exact date' };
    if (item.mode === 'before' && !/^pre$/i.test(printed)) return { ...phrase, mode: 'by' };
    const follows = item.mode === 'after' || /^following$/i.test(printed);
    return follows && phrase.problem === undefined ? { ...phrase, problem: 'an exact date' } : phrase;
  });
}

/** `2025 (mid)` */
const PART = /^[\s,–-]*(?:early|mid|middle|late|beginning)(?: of year)?[\s.]*$/i;
/** `01/04/25 (start) 31/03/26 (end)` */
const EDGE = /^[\s,–-]*(start|end)(?:\s{2,}\d|\s*[;.,]|\s*$)/i;
/** `subject to Cabinet approval in March`: the date is that of the condition. */
const CONDITION = /^(?:subject|depend|pending|await)/i;
const isNamed = (item: Item | undefined) => item?.type === 'word' && !item.filler && item.word !== '#';

/** `to March 2011` where no date stands before it is an end; `through 2010/11` is all of it. */
export function leadingTo(items: Item[]): Item[] {
  return items.map((item, index) => {
    if (item.type !== 'glue' || !item.word || item.glue !== '-') return item;
    const following = items.slice(index + 1).find((next) => next.type !== 'mode');
    let before = index - 1;
    while (items[before]?.type === 'mode') before -= 1;
    if (following?.type !== 'moment') return item;
    const isEnd = isEvery(items, before, following.moment);
    if (items[before]?.type === 'moment' && !isEnd) return item;
    const isThrough = item.to - item.from > 'to'.length && isYear(following.moment);
    return {
      type: 'mode',
      mode: isEnd ? 'by' : isThrough ? 'during' : 'until',
      from: item.from,
      to: item.to,
    };
  });
}

/** In `every October to 2028` the month says how often. */
function isEvery(items: Item[], at: number, end: Moment): boolean {
  const item = items[at];
  if (items[at - 1]?.type !== 'recurring' || item?.type !== 'moment' || hasYear(item.moment)) return false;
  return isYear(end);
}

const isYear = ({ unit }: Moment) => unit === 'year' || unit === 'financial-year';

/** A year, month or season among words counts only behind a preposition or set off by punctuation. */
export function dropLoose(phrases: Phrase[], items: Item[]): Phrase[] {
  const wordy = items.some((item) => item.type === 'word' && !item.filler);
  if (!wordy) return phrases;
  return phrases.filter((phrase) => {
    if (!phrase.loose || (phrase.mode !== undefined && phrase.mode !== 'between')) return true;
    const [before, after] = [items[phrase.first - 1], items[phrase.last + 1]];
    const isBounded = (item: Item | undefined) =>
      item === undefined ||
      (item.type === 'glue' && !/^(?:&|\/|or)$/.test(item.glue)) ||
      item.type === 'ongoing' ||
      item.type === 'onwards';
    const isLabelled = before?.type === 'moment' && before.moment.unit === 'plan-year';
    return (isBounded(before) || isLabelled) && isBounded(after);
  });
}

/** `5 - June 2010`, `Mar 26, 27 and 28`: a figure beside a date that no date accounts for. */
export function besideFigures(phrases: Phrase[], items: Item[]): Phrase[] {
  return phrases.map((phrase) => {
    const { first, last } = phrase;
    const isEnd =
      items[first]?.type === 'moment' || (phrase.mode === 'until' && items[first]?.type === 'mode');
    const [before, after] = [beyond(items, first, -1), beyond(items, last, 1)];
    const ordinal = before < first - 1 ? items[before] : undefined;
    const isBefore = isEnd && (isDayOrYear(items[before]) || (ordinal?.type === 'number' && ordinal.ordinal));
    const isAfter = after === last + 1 ? items[after]?.type === 'number' : isDayOrYear(items[after]);
    const joint = items[last + 1];
    const isCut = joint?.type === 'glue' && joint.glue === '/' && items[last + 2]?.type === 'number';
    const isFigure = isCut || isBefore || (isAfter && isSetOff(items, after + 1));
    return isFigure && phrase.problem === undefined ? { ...phrase, problem: 'one date' } : phrase;
  });
}

/** Index of what stands beside a phrase, past what joins dates. */
function beyond(items: Item[], index: number, step: 1 | -1): number {
  const joint = items[index + step];
  const isJoint = joint?.type === 'glue' && joint.glue !== '.' && joint.glue !== ':';
  return index + (isJoint ? 2 * step : step);
}

const isDayOrYear = (item: Item | undefined) =>
  item?.type === 'number' && !item.ordinal && item.digits <= 2 && (item.value <= 31 || item.digits === 2);

/** Nothing stands there, a joint or the next date; behind a stop, which makes a list mark of the figure, nothing. */
function isSetOff(items: Item[], at: number): boolean {
  const item = items[at];
  if (item?.type === 'glue' && item.glue === '.') return items[at + 1] === undefined;
  return item === undefined || item.type === 'glue' || item.type === 'moment';
}

/** In `Q1: Jul 10 Q2: Oct 10` and `Year 1 (2024/25)` the quarters and years of the plan are labels. */
export function dropLabels(phrases: Phrase[]): Phrase[] {
  const labels = new Set(phrases.filter((phrase, index) => isLabel(phrase, phrases[index + 1])));
  return phrases.flatMap((phrase, index) => {
    if (labels.has(phrase)) return [];
    const label = phrases[index - 1];
    // `By end of Q4 (March 2011)`
    const isEnd = label && labels.has(label) && phrase.mode === undefined && ENDING.has(label.mode);
    return [isEnd ? { ...phrase, mode: label.mode, first: label.first } : phrase];
  });
}

function isLabel(phrase: Phrase, next: Phrase | undefined): boolean {
  if (next === undefined || (next.joint !== ':' && next.joint !== '.') || next.problem !== undefined)
    return false;
  const isPart = (phrase.unit === 'quarter' || phrase.unit === 'financial-year') && phrase.bare;
  if (phrase.unit === 'plan') return phrase.problem !== undefined && !next.bare;
  if (phrase.unit !== 'plan-year' && !isPart) return false;
  if (next.unit === 'month' || next.unit === 'day') return true;
  if (next.unit === 'range') return phrase.unit === 'quarter' || isUnplanned(phrase);
  return next.unit === 'financial-year' && isUnplanned(phrase);
}

/** `July 2010, review Jan 2011`: the review is not the deadline. */
export function dropReviews(phrases: Phrase[], items: Item[]): Phrase[] {
  return phrases.filter(({ first }, index) =>
    index === 0 ? phrases.length === 1 || !isStamp(items[first - 1]) : !isReview(items, first),
  );
}

/** `Updated Sept 2024: complete by March 2025` */
const isStamp = (item: Item | undefined) => item?.type === 'word' && /^(?:updated|dated)$/.test(item.word);

export function isReview(items: Item[], first: number): boolean {
  const before = items.slice(Math.max(0, first - 2), first);
  return before.some((item) => item.type === 'word' && /^review/.test(item.word));
}
