import type { Item } from './items.ts';
import { ENDING, type Phrase } from './phrases.ts';
import { isUnplanned } from './reading.ts';

/** A year, month or season among words counts only behind a preposition or set off by punctuation. */
export function dropLoose(phrases: Phrase[], items: Item[]): Phrase[] {
  const wordy = items.some((item) => item.type === 'word' && !item.filler);
  if (!wordy) return phrases;
  return phrases.filter((phrase) => {
    if (!phrase.loose || (phrase.mode !== undefined && phrase.mode !== 'between')) return true;
    const [before, after] = [items[phrase.first - 1], items[phrase.last + 1]];
    const isBounded = (item: Item | undefined, step: 1 | -1) =>
      item === undefined ||
      (item.type === 'glue' &&
        (!/^(?:&|\/|or)$/.test(item.glue) ||
          (item.glue === '&' && hasMonth(phrase) && joinsDates(items, phrase, step)))) ||
      item.type === 'ongoing' ||
      item.type === 'onwards';
    const isLabelled = before?.type === 'moment' && before.moment.unit === 'plan-year';
    return (
      (isBounded(before, -1) || isLabelled) && (isBounded(after, 1) || isLabelAt(items, phrase.last + 1))
    );
  });
}

/** The years of `June 2024, 2025 and 2026`, which have their month from the date before them. */
const hasMonth = ({ unit, bare }: Phrase): boolean => !bare && (unit === 'month' || unit === 'day');

/** Behind `and`, or `, and`, stands another date. */
function joinsDates(items: Item[], { first, last }: Phrase, step: 1 | -1): boolean {
  let at = (step > 0 ? last : first) + step;
  while (items[at]?.type === 'glue') at += step;
  return items[at]?.type === 'moment';
}

/** `Design: 2010/11 Full build: 2011/12`: a few words and a colon. */
function isLabelAt(items: Item[], at: number): boolean {
  let end = at;
  while (items[end]?.type === 'word' && end - at < 4) end += 1;
  const mark = items[end];
  return end > at && mark?.type === 'glue' && mark.glue === ':';
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

/** `July 2010, review Jan 2011`, `Completed; review Jan 2011`: the review is not the deadline. */
export function dropReviews(phrases: Phrase[], items: Item[]): Phrase[] {
  const [stamp, other] = phrases;
  // `Updated 4 June 2025`, `Reviewed Jan 2026`, `Last reviewed March 2025`
  const isAlone = stamp !== undefined && other === undefined && stamp.first === (isLast(items[0]) ? 2 : 1);
  if (
    isAlone &&
    !stamp.bare &&
    (isStamp(items, stamp.first) || (isReviewed(items[0]) && !ENDING.has(stamp.mode)))
  )
    return [{ ...stamp, problem: 'a date' }];
  const isStamped = stamp !== undefined && other !== undefined && isStamp(items, stamp.first);
  return phrases.filter(({ first }, index) => {
    const isBehind =
      (index > 0 && !isStamped) || items.slice(0, first).some((_, at) => isDoneBefore(items, at, first));
    if (isBehind && isReview(items, first)) return false;
    if (index > 0 && isOutcome(items, first) && isDue(items, phrases[0]?.first ?? 0)) return false;
    return index > 0 || !isStamped;
  });
}

/** It is done, and what follows is another thing. */
function isDoneBefore(items: Item[], at: number, first: number): boolean {
  const item = items[at];
  const isDone =
    item?.type === 'word' &&
    (DONE.test(item.word) || HALTED.test(item.word)) &&
    items[at + 1]?.type === 'glue';
  return isDone && items.slice(at + 1, first).some(isReviewWord);
}

const HALTED = /^(?:hold|paused|suspended|stalled)$/;

/** `Due 31/3/11, completed 14/4/11`: the day it was done is not the deadline. */
const isDue = (items: Item[], first: number): boolean =>
  items
    .slice(0, first)
    .some((item) => item.type === 'word' && /^(?:baseline|due|target|planned)$/.test(item.word));
const isOutcome = (items: Item[], first: number): boolean =>
  items
    .slice(Math.max(0, first - 2), first)
    .some((item) => item.type === 'word' && /^(?:actual|achieved|completed|delivered|done)$/.test(item.word));

export const DONE = /^(?:completed?|done|closed|achieved|delivered|finished|implemented)$/i;

/** `Updated Sept 2024: complete by March 2025`; `Last review March 2024, next March 2027` */
function isStamp(items: Item[], first: number): boolean {
  const [before, item] = [items[first - 2], items[first - 1]];
  if (item?.type !== 'word') return false;
  return (
    /^(?:updated|dated)$/.test(item.word) ||
    (isReviewWord(item) && before?.type === 'word' && before.word === 'last')
  );
}

const isLast = (item: Item | undefined): boolean => item?.type === 'word' && item.word === 'last';
const isReviewed = (item: Item | undefined): boolean =>
  item?.type === 'word' && /^(?:reviewed|revisited)$/.test(item.word);

export function isReview(items: Item[], first: number): boolean {
  const before = items.slice(Math.max(0, first - 2), first);
  return before.some(isReviewWord);
}

const isReviewWord = (item: Item): boolean =>
  item.type === 'word' && /^(?:review|revisit|reconsider)/.test(item.word);
