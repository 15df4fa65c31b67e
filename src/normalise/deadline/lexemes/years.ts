import type { Body, Years } from '../token.ts';
import type { Match } from './lexeme.ts';

/** `2010/11`, `2010-11`, `2016/19`, `2010-2013`: what years they are. */
export function yearsOf(first: number, separator: string, second: string): Years | undefined {
  const last = second.length === 4 ? Number(second) : Math.floor(first / 100) * 100 + Number(second);
  const next = first + 1;
  if (first % 100 === 99 && second === '00') return { form: 'financial', first, last: first };
  if (last === next && (separator === '/' || second.length === 2))
    return { form: 'financial', first, last: first };
  if (last <= first || last > first + 40) return undefined;
  // `2030/2045` are two years, not all between them.
  if (separator === '/' && second.length === 4 && last > first + 10) return undefined;
  if (last === next) return { form: 'unclear', first, last };
  if (separator === '/' || second.length === 2) {
    return Number(second) <= 12 && second.length === 2
      ? { form: 'unclear', first, last }
      : { form: 'financials', first, last: last - 1 };
  }
  return { form: 'calendars', first, last };
}

export const fullYear = (digits: string) =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) >= 90 ? 1900 : 2000);
export const isYear = (year: number) => year >= 1990 && year < 2100;
/** `June 2109`: after a month it is a year, though nobody means it; read as printed, so that it can be told. */
export const isSlipOfYear = ({ 0: digits, index, input }: Match) =>
  /^(?:19|2[12])/.test(digits) && AFTER_MONTH.test(input.slice(0, index));
const AFTER_MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* $/;
export const MONTH_AHEAD =
  /^\s?(?:st|nd|rd|th)?\s?(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/;

export function spanOfYears(m: Match, text: string): Body | undefined {
  const [printed, digits, separator = '', second = ''] = m;
  const first = Number(digits);
  if (!isYear(first)) return undefined;
  const behind = text.slice(m.index + printed.length);
  // `2024 - 31 March 2025`, `2024-31st March 2025`: a day.
  const isNext =
    Number(second) === (first + 1) % 100 && !printed.includes(' ') && !/^ ?(?:st|nd|rd|th)/.test(behind);
  if (second.length === 2 && !isNext && MONTH_AHEAD.test(behind)) return undefined;
  const years = yearsOf(first, separator, second);
  return years && { type: 'years', years };
}

/** `2026 to 2027`: a financial year as the government writes it, or the two. */
export function yearToNext(m: Match): Body | undefined {
  const [first, last] = [Number(m[1]), Number(m[2])];
  if (!isYear(first) || last !== first + 1 || AFTER_MONTH.test(m.input.slice(0, m.index))) return undefined;
  return { type: 'years', years: { form: 'unclear', first, last } };
}

/** `2014/5`: the year that follows, or a month. */
export function shortSpan(m: Match): Body | undefined {
  const [first, month] = [Number(m[1] ?? m[3]), Number(m[2] ?? m[4])];
  if (!isYear(first) || month !== (first + 1) % 10) return undefined;
  if (month === 0)
    return m[1] === undefined
      ? undefined
      : { type: 'years', years: { form: 'financial', first, last: first } };
  return { type: 'years', years: { form: 'unclear', first, last: first + 1, month } };
}
