import { printedDays, yearOf } from '../calendar.ts';
import type { Within } from '../plan-calendar.ts';
import { hasDurationBehind, isCounted, leadingTo, underEvents } from './counting.ts';
import { readDates, readOngoing } from './dates.ts';
import { intervalOf } from './intervals.ts';
import { type Item, readItems } from './items.ts';
import { type Phrase, readPhrases } from './phrases.ts';
import { COUNTED_FROM, type DeadlineReading, failed, isTroubled, made } from './reading.ts';
import { readRecurring } from './recurring.ts';
import { besideFigures, dropLabels, dropLoose, dropReviews } from './set-aside.ts';
import { REVISIONS } from './words.ts';

/** Reads a text without its brackets, or with what stands in them. */
export function readText(raw: string, text: string, within: Within): DeadlineReading {
  const { period } = within;
  const horizon =
    period === undefined
      ? undefined
      : { earliest: yearOf(period.start) - 10, latest: yearOf(period.end) + 12 };
  const items = leadingTo(readItems(text, horizon));
  const found = underEvents(readPhrases(items, within), items, text);
  // `Baseline 2024, then annual`
  const isSequel = /\bthen\b/i.test(text) && items.some((item) => item.type === 'recurring');
  const own = isSequel ? found : dropLoose(found, items);
  const dated = besideFigures(dropReviews(dropLabels(own), items), items);
  const phrases = dated.filter((phrase) => !isCounted(phrase, items, text)).map(named);
  /** Of several dates it is said which one has two meanings. */
  function named(phrase: Phrase, _: number, all: readonly Phrase[]): Phrase {
    const { ambiguous, unit, first: from, last } = phrase;
    if (ambiguous === undefined || unit !== 'quarter' || all.length === 1) return phrase;
    const printed = text.slice(items[from]?.from, items[last]?.to);
    return { ...phrase, ambiguous: `"${printed}" is ${ambiguous}` };
  }
  const recurring = phrases.length > 0 && REVIEWED.test(text) ? undefined : intervalOf(items, text);
  const ongoing = items.findIndex((item) => item.type === 'ongoing');
  const isMovable = items.some((item) => item.type === 'movable');
  const isBetween = items.some((item) => item.type === 'mode' && item.mode === 'between');
  if (isMovable && isBetween) return failed(raw, 'both ends of the range');
  if (isMovable && (phrases.length === 0 || phrases.some((phrase) => isTroubled(phrase) || phrase.loose)))
    return failed(raw, 'a date');
  if (recurring) {
    const isHeld = dated.length > phrases.length || items.some((item) => isFor(item, text));
    const reading = readRecurring(raw, recurring, phrases, found, items, isHeld);
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
  if (UNCERTAIN.test(text)) return failed(raw, 'an exact date');
  if (isRevised(items) || REVISED.test(text)) {
    const versions = [...phrases, ...found.filter((phrase) => isNewDate(phrase, phrases, items))];
    if (versions.length > 1 || phrases.some(({ closed }) => closed))
      return failed(raw, 'one date', versions.map((version) => datesOf(version, items, text)).join(', or '));
  }
  const isOpen = first.mode === 'from' && !first.closed;
  if (durations.length === 1 && phrases.length === 1 && isOpen) return failed(raw, 'the end of the range');
  if (ongoing >= 0 || items.some((item) => item.type === 'onwards'))
    return readOngoing(raw, items, first, phrases, ongoing);
  if (LISTED.test(text) && phrases.length === 1 && first.closed && first.start !== undefined)
    return failed(raw, 'one date', `${datesOf(first, items, text)}, or two dates`);
  if (UNFINISHED.test(text)) return failed(raw, 'the end of the range');
  if (phrases.length > 1 && items.some((item) => item.type === 'glue' && item.glue === 'or'))
    return failed(raw, 'one date', phrases.map((phrase) => datesOf(phrase, items, text)).join(', or '));
  const reading = readDates(raw, phrases);
  // `Monthly meetings: June 2010, Dec 2011`
  if (reading.deadline.kind === 'several' && recurring?.every && !recurring.adjective)
    reading.deadline.recurrence = recurring.every;
  return reading;
}

/** `Sept 2025 onwards, reviewed annually`: the review comes back. */
const REVIEWED = /\d.{0,30}[,;(] ?(?:to be )?reviewed (?:\w{3,9}ly|every|each)\b/i;

/** `annually for 3 years` */
const isFor = ({ type, from }: Item, text: string) =>
  type === 'duration' &&
  /\bfor (?:a |the )?(?:period |further |next |first )?(?:of )?$/i.test(text.slice(0, from));

export const REVISED =
  /\b(?:revised|slipped|moved|ext|extended|extension (?:to|from)|original(?:ly)?|previously|was|now|postponed|re-?scheduled|delayed|deferred|re-?profiled|superseded|(?:carried|brought|rolled|put|pushed) (?:forward|over|back)|c\/f)\b/i;

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

/** `- June 2024 - Dec 2024`: the dash between them is that of a list, or of a range. */
const LISTED = /^ ?([-–—]) .* \1 /;
/** `May slip to Q4`, `Unlikely before 2028` */
const UNCERTAIN = /\b(?:(?:may|might|could) (?:be|extend|have to|move|need|slip)|unlikely)\b/i;
/** A range whose end is not printed. */
const UNFINISHED =
  /[\da-z](?: ?[-–—→⇒➔]| to) ?(?:\?+|tb[acd]|present|now|to be (?:confirmed|agreed|decided))?$/i;

const HALTED = /\b(?:cancelled|deferred|paused|postponed|stopped|suspended) indefinitely\b/i;

function isRevised(items: Item[]): boolean {
  return items.some((item) => item.type === 'word' && REVISIONS.has(item.word));
}

function readUndated(raw: string, items: Item[], dropped: Phrase[], ongoing: boolean): DeadlineReading {
  // `Deferred indefinitely`
  if (ongoing && HALTED.test(raw)) return failed(raw, 'a date');
  if (ongoing) return { deadline: made(raw, 'ongoing', { ongoing: true }) };
  const duration = items.findIndex((item) => item.type === 'duration');
  if (duration >= 0 && dropped.length === 0) {
    const around = items.filter((item) => item.type === 'word' && !item.filler);
    const [before, after] = [items[duration - 1], items[duration + 1]];
    const counted = before?.type === 'mode' || after?.type === 'mode' || around.length === 0;
    if (counted) return { deadline: made(raw, 'relative'), problem: COUNTED_FROM };
  }
  return failed(raw, 'a date');
}
