import { oneLine } from '../../../normalise/text.ts';
import { contentOf, isDate } from '../../content.ts';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
/** Whole or cut short: `Mark’s` and `Decision` are no months. */
const MONTH_NAME =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DATE_START = new RegExp(
  `^(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}[a-z]*|\\d{1,2}[/.-]\\d|\\d{4}|(?:by|from|in|end|early|late|mid|spring|summer|autumn|winter|q[1-4])[a-z]*\\b|${MONTH_NAME}\\b(?!['’]s))`,
  'i',
);
/** In front of what may be a year, it is of the date. */
const IS_MONTH = new RegExp(`^${MONTH_NAME}$`, 'i');
/** Most words of a date at the end of an item. */
const DATE_WORDS = 5;

/** An item of a list, and the date at its end. */
export interface Item {
  text: string;
  deadline?: string;
}

/** Takes a date off the end of an item: `… by March 2012`, `… (Sept 2012)`, `… 2007/08`. */
export function dated(text: string): Item {
  const line = oneLine(text).replace(/(?<![.;,])[.;,]+$/, '');
  const bracket = /^(.+?)(?:(?<!\s)\s+)?\(([^()]{3,40})\)$/.exec(line);
  if (bracket?.[1] && bracket[2] && isDate(bracket[2])) return { text, deadline: bracket[2] };
  // `… by August 2026 (Housing Officer)`
  if (bracket?.[2] && contentOf(bracket[2]) === 'name') return { text };
  const words = line.split(' ');
  for (let count = Math.min(DATE_WORDS, words.length - 2); count >= 1; count--) {
    const tail = words.slice(-count).join(' ');
    const date = tail.replace(/^(?:–|-|:)\s*/, '');
    if (/\d{4}|\d{2}\/\d{2}/.test(date) && DATE_START.test(date) && isDate(date))
      return IS_MONTH.test(words.at(-1 - count) ?? '') ? { text } : { text, deadline: date };
  }
  return { text };
}

/** `By 31 March 2027, we will have trained all wardens`: when, in front. */
const BY = /^By ((?:the )?(?:end of )?(?:[A-Z]|\d)[\w ]{2,25})(?:, | (?=we |the |[A-Z]))/;

/** A promise, and the date in front of it. */
export function timed(text: string): { rest: string; when?: string } {
  const [whole = '', when = ''] = BY.exec(text) ?? [];
  return isDate(when) ? { rest: text.slice(whole.length), when: `By ${when}` } : { rest: text };
}

/** By when, in front of a promise or behind it. */
export const dueIn = (promise: string): string | undefined => timed(promise).when ?? dated(promise).deadline;

/** The date of a second sentence may be of a part of what is to be done. */
export const isOneSentence = (text: string): boolean => !/[.!?]\s+[A-Z]/.test(text);
