import type { Item } from './items.ts';
import type { Phrase } from './phrases.ts';

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

/** `Before Cabinet on 5/6/12`: the event is that day, so it is by then; after an event no day is certain. */
export function underEvents(phrases: Phrase[], items: Item[], text: string): Phrase[] {
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

/** `to March 2011` where no date stands before it is an end. */
export function leadingTo(items: Item[]): Item[] {
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
export function dropLoose(phrases: Phrase[], items: Item[]): Phrase[] {
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
export function dropLabels(phrases: Phrase[]): Phrase[] {
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
export function dropReviews(phrases: Phrase[], items: Item[]): Phrase[] {
  return phrases.filter(({ first }, index) => index === 0 || !isReview(items, first));
}

export function isReview(items: Item[], first: number): boolean {
  const before = items.slice(Math.max(0, first - 2), first);
  return before.some((item) => item.type === 'word' && /^review/.test(item.word));
}
