import type { Recurring } from './intervals.ts';
import type { Item } from './items.ts';
import { ENDING, type Phrase, underMode } from './phrases.ts';
import { type DeadlineReading, failed, isTroubled, known, made, troubleOf } from './reading.ts';

/**
 * A text that says how often.
 *
 * @param isHeld it also says for how long, or from when, in words that give no date
 */
export function readRecurring(
  raw: string,
  token: Recurring,
  all: Phrase[],
  found: Phrase[],
  items: Item[],
  isHeld: boolean,
): DeadlineReading | undefined {
  const ongoing = items.some((item) => item.type === 'ongoing');
  const recurrence = token.every;
  const assumed = token.every === 'P4M' && /term/i.test(raw) ? ['three terms a year'] : [];
  const plain = { deadline: made(raw, 'recurring', { recurrence, ongoing, assumed }) };
  const doubtful = {
    ...known({ problem: token.problem, ambiguous: token.ambiguous }),
    ...(isHeld && { problem: 'when it starts or ends' }),
  };
  const phrases = all.some(({ bare }) => !bare) ? all.filter(({ bare }) => !bare) : all;
  const [phrase] = phrases;
  // `By the next Annual Council`
  const before = items.filter(({ from }) => from < token.from);
  const isMeeting = token.adjective && before.some((item) => item.type === 'mode' && ENDING.has(item.mode));
  if (isMeeting && phrase === undefined) return failed(raw, 'a date');
  if (token.adjective && REPORT_OF_YEAR.test(raw)) return failed(raw, 'a date');
  // `By end of Q1 and then monthly`
  if (phrase && ENDING.has(phrase.mode) && found.every(({ bare }) => bare) && THEN.test(raw))
    return { ...plain, problem: 'when it starts or ends' };
  if (phrase === undefined || found.every(({ bare }) => bare)) return { ...plain, ...doubtful };
  if (phrases.length > 1) {
    const open = phrases.find(({ mode }) => mode === 'from' || mode === 'after');
    const close = phrases.find(({ mode }) => ENDING.has(mode));
    const start = open && underMode(open).start;
    const end = close && underMode(close).end;
    if (phrases.length > 2 || start === undefined || end === undefined) return undefined;
    if (start > end) return { ...plain, problem: 'a range that ends after it starts' };
    return { deadline: made(raw, 'recurring', { recurrence, start, end }) };
  }
  if (isTroubled(phrase)) return { ...plain, ...troubleOf(phrase) };
  // `Annually, first by June 2025`
  const words = items.slice(Math.max(0, phrase.first - 2), phrase.first);
  if (words.some((item) => item.type === 'word' && FIRST.test(item.word)))
    return { ...plain, problem: 'when it starts or ends' };
  const isBehind = items.findIndex(({ from }) => from === token.from) > phrase.last;
  if ((phrase.mode === 'by' || phrase.mode === 'before') && (token.adjective === true || isBehind)) {
    if (!isBehind || !THEN.test(raw)) return undefined;
    const { end } = underMode(phrase);
    return { deadline: made(raw, 'by', { end, ongoing: true, recurrence, assumed: phrase.assumed }) };
  }
  const { start, end, open } = underMode(phrase);
  const isLonger = /^P(?!1Y)\d+Y$/.test(recurrence ?? '');
  const bounds = phrase.closed || (BOUNDS.has(phrase.unit) && !isLonger);
  const onward = /\b(?:onwards?|thereafter|beyond)\b|\bthen\b|\band (?:then )?(?:\w+ly|every)/i.test(raw);
  if (!bounds && !open && !ENDING.has(phrase.mode)) {
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

/** `Annual Report 2024/25`: that of one year, whenever it appears. */
const REPORT_OF_YEAR =
  /\bannual (?:[a-z]+ ){0,2}(?:accounts|plan|report|return|statement)s? (?:for |of )?(?:19|20)\d\d(?:[/–-](?:\d\d){1,2})?\.?$/i;

const THEN = /\b(?:thereafter|then)\b/i;
const FIRST = /^(?:first|next|initial(?:ly)?)$/;

/** What gives a recurrence its first and last day, and is no day on which it falls. */
const BOUNDS: ReadonlySet<Phrase['unit']> = new Set([
  'year',
  'financial-year',
  'academic-year',
  'municipal-year',
  'range',
  'plan-year',
  'plan',
]);
