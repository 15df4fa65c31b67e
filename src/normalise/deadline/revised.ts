import type { Span } from '../calendar.ts';
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
const DATE = `(?= ?(?:the |by |in |end |end of |early |mid[ -]|late )*(?:${FIGURES}|${MONTH}|q[1-4]\\b|quarter|spring|summer|autumn|winter|easter|christmas|year|tb[acd]\\b))`;
const NOUN = '(?: (?:date|deadline|target|timescale|due|expected|planned|scheduled|set|for))*[:.]?';
const MOVED =
  '(?:revised|slip(?:ped|s|page)?|moved|extended|ext\\.?|extension|delayed|deferred|postponed|changed|amended|re-?scheduled|re-?profiled|(?:carried|brought|rolled|put|pushed) (?:forward|over|back)|c/f)';
const LATER = '(?: by (?:a|\\w+) (?:day|week|month|year)s?)?';

const BEFORE = `(?:was|were|previously|formerly|original(?:ly)?)${NOUN}${DATE}|${MOVED}${LATER} from${DATE}`;
const NOW = `(?:now|new|revised|amended|updated)${NOUN}${DATE}|${MOVED}${NOUN}${LATER}(?= (?:to|until|till|for)${DATE})`;
const MARK = new RegExp(`\\b(?:(?<before>${BEFORE})|(?<now>${NOW}))`, 'gi');
/** Where the date that held before ends: `from March to June`. */
const ONWARD = / (?=(?:to|until)\b)/i;

/**
 * A deadline that was moved, with the date it was: `March 2011 (revised to June 2011)`, `June 2025 (was March 2025)`.
 * Undefined where the words do not say which of its dates holds.
 */
export function readRevised(raw: string, period: Span | undefined): DeadlineReading | undefined {
  const marks = [...raw.matchAll(MARK)];
  if (marks.length === 0) return undefined;
  const parts = partsOf(raw, marks, period);
  const unmarked = parts.filter(({ mark }) => mark === undefined);
  const now = parts.filter(({ mark }) => mark === 'now');
  const before = parts.filter(({ mark }) => mark === 'before');
  const isInOrder = now.length === 0 || parts.findIndex(({ mark }) => mark === 'now') >= unmarked.length;
  const current = now.at(-1) ?? unmarked[0];
  if (
    unmarked.length > 1 ||
    !isInOrder ||
    before.some(({ reading }) => isSeveral(reading)) ||
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
function partsOf(raw: string, marks: RegExpExecArray[], period: Span | undefined): Part[] {
  const ends = [...marks.slice(1).map(({ index }) => index), raw.length];
  const found: Pick<Part, 'mark' | 'text'>[] = [{ mark: undefined, text: raw.slice(0, marks[0]?.index) }];
  marks.forEach(({ 0: printed, index, groups }, at) => {
    const text = raw.slice(index + printed.length, ends[at]);
    const closing = /[)\];]/.exec(text)?.index ?? text.length;
    const marked = text.slice(0, closing);
    const mark = groups?.now === undefined ? 'before' : 'now';
    const [moved = '', ...onward] = / from$/i.test(printed) ? marked.split(ONWARD) : [marked];
    found.push({ mark, text: moved });
    if (onward.length > 0) found.push({ mark: 'now', text: onward.join(' ') });
    found.push({ mark: undefined, text: text.slice(closing) });
  });
  return found.flatMap(({ mark, text }) => {
    const plain = text
      .replace(/[()[\]]/g, ' ')
      .replace(/(?<![\s,;.–—-])[\s,;.–—-]+$/, '')
      .trim();
    const reading = readText(raw, plain, period);
    const part = { mark, text: plain.replace(/^(?:to|until|till|for) /i, ''), reading };
    const saysWhen = reading.problem === undefined || readItems(plain, undefined).some(isMoment);
    return saysWhen || isOpen(part) ? [part] : [];
  });
}

const isMoment = ({ type }: { type: string }) => type === 'moment';
const isOpen = ({ mark, text }: Pick<Part, 'mark' | 'text'>) => mark === 'now' && /^tb[acd]\b/i.test(text);
const isSeveral = ({ ambiguous, deadline }: DeadlineReading) =>
  ambiguous !== undefined || deadline.kind === 'several';
const isUnsure = (reading: DeadlineReading) => reading.problem !== undefined || isSeveral(reading);
