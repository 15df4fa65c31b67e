import type { Item } from './items.ts';
import { hasYear, type Moment } from './moment.ts';
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
  return /\bfor (?:a |the )?(?:period |further |next |following )?(?:of )?$|(?:\+|\bplus) ?$/i.test(
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
    if (PART.test(behind) || (LONG.has(phrase.unit) && BUDGET.test(behind)))
      return { ...phrase, problem: 'an exact date' };
    const [, edge] = EDGE.exec(behind) ?? [];
    if (/^(?:end|finish)/i.test(edge ?? '')) return { ...phrase, mode: 'by' };
    if (edge !== undefined && phrase.mode === undefined) return { ...phrase, mode: 'from' };
    if (
      (phrase.mode === 'before' || phrase.mode === 'after') &&
      phrase.unit !== 'day' &&
      !phrase.atEnd &&
      isNamed(items[phrase.last + 1])
    )
      return { ...phrase, problem: 'an exact date' };
    let before = phrase.first - 1;
    // `Before vesting day, April 2028`
    const isSetOff = isComma(items[before]) && isWording(items[before - 1]);
    if (isSetOff) before -= 1;
    while (isWording(items[before]) && phrase.first - before < 6) before -= 1;
    const item = items[before];
    if (isSetOff && !(before === 0 && item?.type === 'mode' && /^(?:before|after)$/.test(item.mode)))
      return phrase;
    if (item?.type !== 'mode' || before === phrase.first - 1) return phrase;
    const printed = text.slice(item.from, item.to);
    if (CONDITION.test(printed)) return { ...phrase, problem: 'an exact date' };
    if (phrase.mode !== undefined && phrase.mode !== 'during') return phrase;
    // `Before the start of term in September`
    if (item.mode === 'start' && items[before - 1]?.type === 'mode')
      return { ...phrase, problem: 'an exact date' };
    // `By AGM May 2026`
    if (item.mode === 'by' && before === 0 && !LONG.has(phrase.unit)) return { ...phrase, mode: 'by' };
    if (isSetOff && phrase.unit !== 'day') return { ...phrase, problem: 'an exact date' };
    if (item.mode === 'before' && !/^pre$/i.test(printed)) return { ...phrase, mode: 'by' };
    const follows = item.mode === 'after' || /^following$/i.test(printed);
    return follows && phrase.problem === undefined ? { ...phrase, problem: 'an exact date' } : phrase;
  });
}

/** `Annual` of `by Annual Meeting` is a word, too. */
const isWording = (item: Item | undefined): boolean =>
  item?.type === 'word' || (item?.type === 'recurring' && item.adjective === true);

const isComma = (item: Item | undefined): boolean => item?.type === 'glue' && item.glue === ',';

/** `For 2026/27 budget`: when that is set. */
const BUDGET = /^ (?:budgets?|precepts?)\b/i;
const LONG: ReadonlySet<Phrase['unit']> = new Set(['financial-year', 'year']);
/** `2025 (mid)` */
const PART = /^[\s,–-]*(?:early|mid|middle|late|beginning)(?: of year)?[\s.]*$/i;
/** `01/04/25 (start) 31/03/26 (end)` */
const EDGE = /^[\s,–-]*(start|end|finish)(?:\s{2,}[\d–-]|\s*[;.,]|\s*$)/i;
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
