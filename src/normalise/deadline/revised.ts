import type { Within } from '../plan-calendar.ts';
import { readItems } from './items.ts';
import { type DeadlineReading, failed } from './reading.ts';
import { readText } from './text.ts';

/** A part of the text, and whether words in front of it say that it holds now, or held before. */
interface Part {
  mark: 'now' | 'before' | undefined;
  text: string;
  reading: DeadlineReading;
}

const MONTH = '(?:jan|feb|mar|apr|may\\b|jun|jul|aug|sep|oct|nov|dec)';
const FIGURES = `(?:19|20)\\d\\d\\b|\\d{1,2}[/.-]\\d|\\d{1,2}(?: ?(?:st|nd|rd|th))? (?:of )?${MONTH}`;
const DATE = `(?= ?(?:the |by |in |end |end of |early |mid[ -]|late )*(?:${FIGURES}|${MONTH}|q[1-4]\\b|quarter|spring|summer|autumn|winter|easter|christmas|year|tb[acd]\\b|to be [a-z]))`;
const NOUN = '(?: (?:date|deadline|target|timescale|due|expected|planned|scheduled|set|for))*[:.]?';
const MOVED =
  '(?:revised|slip(?:ped|s|page)?|moved|extended|ext\\.?|extension|delayed|deferred|postponed|changed|amended|re-?scheduled|re-?profiled|(?:carried|brought|rolled|put|pushed) (?:forward|over|back)|c/f)';
const LATER = '(?: by (?:a|\\w+) (?:day|week|month|year)s?)?';

const BEFORE = `(?:was|were|prev(?:ious(?:ly)?)?|former(?:ly)?|orig(?:inal(?:ly)?)?)${NOUN}${DATE}|${MOVED}${LATER} from${DATE}`;
const NOW = `(?:now|new|rev(?:ised)?|amended|updated|forecast|current)${NOUN}${DATE}|${MOVED}${NOUN}${LATER}(?= (?:to|until|till|for)${DATE})`;
const MARK = new RegExp(`\\b(?:(?<before>${BEFORE})|(?<now>${NOW}))`, 'gi');
/** One of these stands in every mark; few deadlines have one, and the marks cost much to compile. */
const MAY_MOVE =
  /\b(?:was|were|prev|former|orig|now|new|revis|rev\b|forecast|current|amend|updat|slip|mov|ext|delay|defer|postpon|chang|re-?(?:sched|prof)|carr|brought|roll|put|push|c\/f)/i;
/** `30/06/25 (revised)` */
const MARKED_BEHIND = /([^\s,;()][^,;()]{2,40}) \((revised|original|previous|new|now)\)/gi;
/** A shorter text is a date alone, as most are. */
const SHORTEST = 12;
/** Where the date that held before ends: `from March to June`. */
const ONWARD = / (?=(?:to|until)\b)/i;

/**
 * A deadline that was moved, with the date it was: `March 2011 (revised to June 2011)`, `June 2025 (was March 2025)`.
 * Undefined where the words do not say which of its dates holds.
 */
export function readRevised(raw: string, within: Within): DeadlineReading | undefined {
  if (raw.length < SHORTEST || !MAY_MOVE.test(raw)) return undefined;
  const printed = raw.replace(MARKED_BEHIND, '$2 $1');
  const marks = [...printed.matchAll(MARK)];
  if (marks.length === 0) return undefined;
  const parts = partsOf(raw, printed, marks, within);
  const unmarked = parts.filter(({ mark }) => mark === undefined);
  const now = parts.filter(({ mark }) => mark === 'now');
  const before = parts.filter(({ mark }) => mark === 'before');
  const [own] = unmarked;
  const isInOrder = !own || !now[0] || parts.indexOf(own) < parts.indexOf(now[0]);
  const current = now.at(-1) ?? own;
  if (
    unmarked.length > 1 ||
    !isInOrder ||
    before.some(({ reading }) => reading.deadline.kind === 'several') ||
    unmarked.some(({ reading }) => isUnsure(reading))
  )
    return undefined;
  const superseded = parts.filter((part) => part !== current).map(({ text }) => text);
  if (superseded.length === 0) return undefined;
  if (current === undefined || isOpen(current)) return { ...failed(raw, 'the date that counts'), superseded };
  if (isUnsure(current.reading)) return undefined;
  return { ...current.reading, deadline: { ...current.reading.deadline, raw }, superseded };
}

/** The parts that say when, in printed order; what stands behind a closing bracket is marked by nothing. */
function partsOf(raw: string, printed: string, marks: RegExpExecArray[], within: Within): Part[] {
  const ends = [...marks.slice(1).map(({ index }) => index), printed.length];
  const found: Pick<Part, 'mark' | 'text'>[] = [{ mark: undefined, text: printed.slice(0, marks[0]?.index) }];
  marks.forEach(({ 0: words, index, groups }, at) => {
    const text = printed.slice(index + words.length, ends[at]);
    const closing = /[)\];]/.exec(text)?.index ?? text.length;
    const marked = text.slice(0, closing);
    const mark = groups?.now === undefined ? 'before' : 'now';
    const [moved = '', ...onward] = / from$/i.test(words) ? marked.split(ONWARD) : [marked];
    found.push({ mark, text: moved });
    if (onward.length > 0) found.push({ mark: 'now', text: onward.join(' ') });
    found.push({ mark: undefined, text: text.slice(closing) });
  });
  return found.flatMap(({ mark, text }) => {
    const plain = text
      .replace(/[()[\]]/g, ' ')
      .replace(/(?<![\s,;.–—-])[\s,;.–—-]+$/, '')
      .trim();
    const reading = readText(raw, plain, within);
    const part = { mark, text: plain.replace(/^(?:to(?! be)|until|till|for) /i, ''), reading };
    const saysWhen = reading.problem === undefined || readItems(plain, undefined).some(isMoment);
    return saysWhen || isOpen(part) ? [part] : [];
  });
}

const isMoment = ({ type }: { type: string }) => type === 'moment';
const isOpen = ({ mark, text }: Pick<Part, 'mark' | 'text'>) =>
  mark === 'now' && /^(?:tb[acd]|to be [a-z]+)\b/i.test(text);
const isSeveral = ({ ambiguous, deadline }: DeadlineReading) =>
  ambiguous !== undefined || deadline.kind === 'several';
const isUnsure = (reading: DeadlineReading) => reading.problem !== undefined || isSeveral(reading);
