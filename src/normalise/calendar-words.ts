import { monthOf } from './deadline/words.ts';
import type { PlanCalendar } from './plan-calendar.ts';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const DAY = '(?:\\d{1,2}(?:st|nd|rd|th)? )?';
const TO = ' ?(?:-|–|—|to|until|through)(?: the)? ';
/** `the financial year runs from 1 July to 30 June` */
const YEAR = `(?:financial|fiscal) years?\\b[^.;\\n]{0,40}?[ (]${DAY}(${MONTH})(?: \\d{1,2},?)?(?: \\d{4})?${TO.replace(/ $/, ' ?')}${DAY}(${MONTH})`;
/** `Q1 (Jul–Sep)`, `Quarter 2: October to December`, `Q3 = Jan, Feb, Mar` */
const QUARTER = `\\b(?:q|quarter )([1-4])(?: ?[:=(–-]| is)? ?\\(?${DAY}(${MONTH}) ?(?:-|–|—|/|to|,)(?: ?(?:${MONTH}),? ?(?:and|&|-|–|/)?)? ?${DAY}(${MONTH})`;
/** `FY25 is the year to 30 June 2025`, `FY2026 ends on 30 September 2026` */
const NAMED =
  /\bFY ?['’]?((?:20)?\d\d)\b[^.;\n\d]{0,30}?(?:year (?:to|ended|ending)|end(?:s|ed|ing)?)(?: on)? (?:\d{1,2} )?([A-Z][a-z]{2,8})(?: \d{1,2},)? (20\d\d)/g;
/** Where the patterns may fit, which cost more to compile, at their first use, than most documents to read. */
const PLACE = /(?:inancial|INANCIAL|iscal|ISCAL) [Yy](?:ear|EAR)|(?:[Qq]|uarter |UARTER )[1-4]/g;
const TWO_MONTHS =
  /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?[ \d,]{0,9}(?:[-–—/,]|to |until |through )/i;
/** No pattern takes up more letters behind such a place. */
const REACH = 120;
const OF_YEAR = new RegExp(YEAR, 'gi');
const OF_QUARTER = new RegExp(QUARTER, 'gi');

/** A month with which a quarter of any year may begin. */
const QUARTERLY = [1, 4, 7, 10];

/** The month with which a text says that its financial year begins; undefined where it says none, or two. */
export function yearBeginIn(text: string): { begins: number; sign: string; endNamed?: boolean } | undefined {
  const named = text.includes('FY') ? [...text.matchAll(NAMED)].flatMap(toldByName) : [];
  if (named.length === 0 && !mayTell(text)) return undefined;
  const found = [
    ...named,
    ...[...text.matchAll(OF_YEAR)].map(([sign, first, last]) => told(sign, first, last, 12, 1)),
    ...[...text.matchAll(OF_QUARTER)].map(([sign, part, first, last]) =>
      told(sign, first, last, 3, Number(part)),
    ),
  ].flatMap((one) => one ?? []);
  const [one] = found;
  return one && found.every(({ begins }) => begins === one.begins) ? one : undefined;
}

function mayTell(text: string): boolean {
  for (const { index, 0: place } of text.matchAll(PLACE)) {
    const behind = text.slice(index + place.length, index + place.length + REACH);
    if (TWO_MONTHS.test(behind)) return true;
  }
  return false;
}

/** The month after that in which the year ends, and whether it goes by the number of the year it ends in. */
function toldByName([sign, year = '', last = '', ends = '']: RegExpMatchArray) {
  const month = monthOf(last.slice(0, 3).toLowerCase())?.month ?? 0;
  const begins = (month % 12) + 1;
  const endNamed = year.slice(-2) === ends.slice(-2);
  return QUARTERLY.includes(begins) && begins > 1 ? [{ begins, sign: sign.trim(), endNamed }] : [];
}

/** Where so many months are printed of which the first begins that part of the year. */
function told(sign: string, first = '', last = '', months: number, part: number) {
  const [from, to] = [first, last].map((word) => monthOf(word.slice(0, 3).toLowerCase())?.month);
  if (from === undefined || to === undefined || (to - from + 13) % 12 !== months % 12) return undefined;
  const begins = ((from - 1 - 3 * (part - 1) + 12) % 12) + 1;
  return QUARTERLY.includes(begins) ? { begins, sign: sign.replace(/\s+/g, ' ').trim() } : undefined;
}

/** In what order a text prints days in figures, as those beyond the twelfth tell; undefined where none does, or both. */
export function dayOrderIn(text: string): DayOrder | undefined {
  const { dayFirst, monthFirst } = tellingFigures(text);
  if (dayFirst.length > 0 === monthFirst.length > 0) return undefined;
  const [sign = ''] = dayFirst.length > 0 ? dayFirst : monthFirst;
  return { days: dayFirst.length > 0 ? 'day-first' : 'month-first', sign };
}

/**
 * The order of a British text that does not print the day first throughout, as spreadsheets write dates that were made
 * elsewhere: the month, where several days tell it and none the other; either, where it is not plain.
 */
export function oddOrderIn(text: string): DayOrder | undefined {
  const { dayFirst, monthFirst } = tellingFigures(text);
  const [sign] = monthFirst;
  if (sign === undefined || monthFirst.length * MIXED < dayFirst.length) return undefined;
  return {
    days: dayFirst.length === 0 && new Set(monthFirst).size >= PLAIN ? 'month-first' : 'either',
    sign,
  };
}

interface DayOrder {
  days: PlanCalendar['days'];
  sign: string;
}
/** So many days make an order plain. */
const PLAIN = 3;
/** One in more than so many is a slip. */
const MIXED = 4;

function tellingFigures(text: string) {
  const [dayFirst, monthFirst]: [string[], string[]] = [[], []];
  for (const [sign, one, other] of text.matchAll(FIGURES)) {
    if (Number(one) > 12 === Number(other) > 12) continue;
    if (Number(one) > 12) dayFirst.push(sign);
    else monthFirst.push(sign);
  }
  return { dayFirst, monthFirst };
}
const FIGURES = /(?<![\d/.-])([0-3]?\d)\/([0-3]?\d)\/(?:20)?\d\d(?![\d/])/g;
