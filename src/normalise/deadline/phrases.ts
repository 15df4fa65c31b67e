import { addDays, isWithin, printedDays } from '../calendar.ts';
import type { Within } from '../plan-calendar.ts';
import { chainsOf, type Placed, shareYears } from './chains.ts';
import type { Item } from './items.ts';
import { hasYear, type Moment } from './moment.ts';
import { resolveRange, winterBehind } from './ranges.ts';
import { resolve } from './resolve.ts';
import type { Glue, Mode } from './token.ts';

/** One date, or one range of dates, with the word in front of it. */
export interface Phrase {
  /** Index of its first and last item. */
  first: number;
  last: number;
  mode: Mode | undefined;
  /** `end of` stands in front, whatever else does. */
  atEnd: boolean;
  unit: Moment['unit'];
  start?: string;
  end?: string;
  assumed: string[];
  problem?: string;
  ambiguous?: string;
  /** It has two ends of its own. */
  closed: boolean;
  /** Only a year, month or season, loose among other words. */
  loose: boolean;
  /** It has no year of its own. */
  bare: boolean;
  /** What joins it to the phrase before it. */
  joint: Glue | undefined;
  /** `complete` or `opens` stands in front of it: behind a start it is the end. */
  completes: boolean;
}

/** Finds the dates among the items: years shared, ranges closed, the words in front of them taken along. */
export function readPhrases(items: Item[], within: Within): Phrase[] {
  const chains = shareYears(chainsOf(items));
  return chains.flatMap((chain) => phrasesOf(chain, items, within));
}

function phrasesOf(chain: Placed[], items: Item[], within: Within): Phrase[] {
  const phrases: Phrase[] = [];
  for (let index = 0; index < chain.length; index++) {
    const first = chain[index];
    if (first === undefined) break;
    let last = first;
    const run: Placed[] = [first];
    const between = modeBefore(items, first.item).modes.includes('between');
    for (let following = chain[index + 1]; following !== undefined; following = chain[index + 1]) {
      if (!isRange(last, following, between && run.length === 1)) break;
      run.push(following);
      last = following;
      index += 1;
    }
    phrases.push(phraseOf(run, items, within, phrases.length === 0 ? undefined : (first.glue ?? '.')));
  }
  return phrases;
}

function isRange(a: Placed, b: Placed, between: boolean): boolean {
  if (b.glue === '-' || (between && b.glue === '&')) return true;
  const consecutive = isConsecutive(a.moment, b.moment);
  if (b.glue === '/' || b.glue === 'or') return consecutive;
  return (
    consecutive &&
    (a.moment.unit === 'quarter' || a.moment.unit === 'plan-year') &&
    (b.glue === '&' || b.glue === ',') &&
    sameYear(a.moment, b.moment)
  );
}

const sameYear = (a: Moment, b: Moment) => a.unit === 'plan-year' || a.years === b.years;

export function isConsecutive(a: Moment, b: Moment): boolean {
  if (a.unit !== b.unit) return false;
  if (a.unit === 'month') return ((b.month ?? 0) - (a.month ?? 0) + 12) % 12 === 1;
  if (a.unit === 'season' || a.unit === 'quarter') return ((b.part ?? 0) - (a.part ?? 0) + 4) % 4 === 1;
  if (a.unit === 'plan-year') return (b.part ?? 0) - (a.part ?? 0) === 1;
  return false;
}

function phraseOf(run: Placed[], items: Item[], within: Within, joint: Glue | undefined): Phrase {
  const first = run[0] as Placed;
  const last = run.at(-1) as Placed;
  const { modes, start } = modeBefore(items, first.item);
  const isRange = run.length > 1;
  const resolved =
    resolveRange(run, within) ?? run.map(({ moment }) => resolve({ ...moment, isRange }, within));
  const phrase: Phrase = {
    first: start,
    last: last.item,
    mode: modeOf(modes),
    atEnd: modes.includes('end'),
    unit:
      run.length === 1
        ? first.moment.unit
        : first.moment.unit === 'plan-year' && last.moment.unit === 'plan-year'
          ? 'plan-year'
          : 'range',
    assumed: [],
    closed: run.length > 1,
    loose: run.length === 1 && first.moment.weak,
    bare: run.some(({ moment }) => !hasYear(moment)),
    joint,
    completes: isCompletion(items[start - 1]) || isCompletion(items[start - 2], items[start - 1]),
  };
  const behind = items[last.item + 1]?.type;
  if (behind === 'latest') phrase.mode = 'by';
  if (behind === 'earliest') phrase.mode = 'earliest';
  const isInside = modes.includes('start') && phrase.mode !== 'from';
  const isFeast = run.some(({ moment }) => moment.isFeast);
  const isOnFeast = isFeast && run.length === 1 && modes.every((mode) => mode === 'during');
  const isOffFeast = isFeast && !isOnFeast && (phrase.atEnd || !ENDING.has(phrase.mode));
  if (modes.includes('vague') || isInside || isOffFeast) return { ...phrase, problem: 'an exact date' };
  if (phrase.mode === 'between' && run.length === 1) return { ...phrase, problem: 'both ends of the range' };
  const failed = resolved.find((span) => 'problem' in span);
  if (failed !== undefined && 'problem' in failed) {
    return {
      ...phrase,
      problem: failed.problem,
      ...(failed.ambiguous === undefined ? {} : { ambiguous: failed.ambiguous }),
    };
  }
  const spans = resolved.filter((span) => 'start' in span);
  const [opening, closing] = [spans[0], spans.at(-1)];
  if (opening === undefined || closing === undefined) return { ...phrase, problem: 'a date' };
  if (spans.some((span, index) => span.start < (spans[index - 1]?.start ?? ''))) {
    return { ...phrase, problem: 'a range that ends after it starts' };
  }
  if (isOnFeast) {
    const isEaster = first.moment.month !== 12;
    Object.assign(opening, {
      start: addDays(opening.start, isEaster ? -2 : 0),
      end: addDays(opening.end, 1),
    });
    phrase.unit = 'range';
  }
  const { years } = first.moment;
  if (phrase.unit === 'range' && run.length === 1 && years?.form === 'unclear')
    phrase.unit = 'financial-year';
  if (run.length > 1 && opening.start === closing.start && opening.end === closing.end)
    phrase.unit = last.moment.unit;
  if (run.length === 2 && isOfTitle(run, items, items[start - 1]))
    return {
      ...phrase,
      problem: 'one date',
      ambiguous: `${opening.start} to ${closing.end}, or ${printedDays(closing)}`,
    };
  // `Year 1 – June 2024`
  const isLabelled = first.moment.unit === 'plan-year' && last.moment.unit !== 'plan-year';
  if (isLabelled && run.length === 2 && isWithin(closing, opening))
    return { ...phrase, ...closing, unit: last.moment.unit, closed: false };
  if (phrase.atEnd && run.length > 1 && closing.start > opening.end) opening.start = opening.end;
  return {
    ...phrase,
    start: opening.start,
    end: closing.end,
    assumed: [
      ...new Set(spans.flatMap(({ assumed }) => assumed)),
      ...(isRange ? winterBehind(last, opening.start, within) : []),
    ],
  };
}

/** `Statement 2025/26 – June 2026`: its year, and when. */
function isOfTitle([first, last]: Placed[], items: Item[], before: Item | undefined): boolean {
  const isDate = last?.moment.unit === 'month' || last?.moment.unit === 'day';
  const isOften = items.some((item) => item.type === 'recurring');
  const isTitle = before?.type === 'word' ? isOften || !before.filler : before?.type === 'recurring';
  return first?.moment.unit === 'financial-year' && isDate && isTitle;
}

const isCompletion = (item: Item | undefined, joint?: Item) =>
  item?.type === 'word' &&
  (joint === undefined || (joint.type === 'glue' && joint.glue === ':')) &&
  /^(?:complet(?:e[ds]?|ing|ion)|clos(?:es|ing)|deliver(?:s|ed|y)|due|finish(?:ed)?|conclu\w+|handover|open(?:s|ing)?)$/.test(
    item.word,
  );

/** Words behind which a date is an end. */
export const ENDING: ReadonlySet<Mode | undefined> = new Set<Mode>(['by', 'until', 'before']);

/** The word that decides: `w/c` only where none but `in` and `end of` stands beside it. */
function modeOf(modes: Mode[]): Mode | undefined {
  const telling = modes.filter((mode) => mode !== 'end' && mode !== 'during');
  const mode = telling.find((one) => one !== 'week' && one !== 'start') ?? telling[0];
  return mode ?? (modes.includes('end') ? 'by' : modes[0]);
}

/** The words directly in front of an item that say what to make of it, and where they begin. */
function modeBefore(items: Item[], index: number): { modes: Mode[]; start: number } {
  const modes: Mode[] = [];
  let start = index;
  for (let at = index - 1; at >= 0; at--) {
    const item = items[at];
    if (item?.type === 'mode') {
      modes.push(item.mode);
      start = at;
    } else if (item?.type === 'latest') {
      modes.push('by');
      start = at;
    } else if (
      !(
        item?.type === 'glue' &&
        (item.glue === ':' || (item.glue === '-' && !item.word) || item.glue === ',') &&
        isMode(items[at - 1], item.glue === ',')
      )
    )
      break;
  }
  return { modes, start };
}

/** Behind a word that may be a noun, as `start`, a comma parts it from the date. */
function isMode(item: Item | undefined, isParted: boolean): boolean {
  if (item?.type !== 'mode') return false;
  return !isParted || ENDING.has(item.mode) || item.mode === 'vague';
}

/** What remains of a span under the word in front of it. */
export function underMode({ mode, atEnd, closed, unit, start, end }: Phrase): {
  start?: string;
  end?: string;
  open?: boolean;
} {
  if (start === undefined || end === undefined) return {};
  switch (mode) {
    case 'by':
    case 'until':
      return { end };
    case 'before':
      return { end: atEnd ? end : addDays(start, -1) };
    case 'from':
    case 'earliest':
      // `From 2026-2028`
      return closed || unit === 'range' ? { start, end } : { start: atEnd ? end : start, open: true };
    case 'after':
      return { start: addDays(end, 1), open: true };
    case 'week':
      return { start, end: closed ? end : addDays(start, 6) };
    default:
      return { start, end };
  }
}
