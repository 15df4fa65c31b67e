import type { Field } from '../../../../draft.ts';
import { contentOf, isDate } from '../../../content.ts';
import { isTerm } from '../../../records/terms.ts';
import { isRating } from '../../../table/corrected.ts';
import { isBareReply } from '../../columns/replies.ts';

/** What a column of a flattened table holds; undefined where its heading says nothing that is known. */
export type Column = Field | undefined;

/** How well a text suits a column; below 0 where it speaks against it. */
export function suits(text: string, column: Column): number {
  const said = contentOf(text);
  // `Recreation and Culture` begins as promises do.
  const content = said === 'promise' && TITLE.test(text) ? 'name' : said;
  const words = text.split(' ').length;
  // `Partially agreed` answers what is recommended, and is nobody's name.
  if (isBareReply(text)) return column === 'status' || column === 'progress' ? 3 : column ? -4 : 1;
  const scores = SCORES[KINDS[column ?? 'unknown'] ?? 'text'];
  const long = (column === 'lead' || column === 'person') && words > 12 && !areListed(text) ? -3 : 0;
  // A date among words that are of another text.
  if (isWhen(column) && content === 'date' && (words > MOST_DATE_WORDS || !BEGINS_DATE.test(text)))
    return -1.5;
  // `Ongoing Map viewed 5,000 times`, `March 2026 £2,000`: the text of the column beside stands in it.
  if (isWhen(column) && (isDate(text) || content === 'date') && holdsOther(text)) return -1.5;
  if (column === 'deadline' && content !== 'date' && isDate(text)) return 2;
  if (isWhen(column) && (YEARLESS.test(text) || UNDATED.test(text) || isTerm(text))) return 2;
  if (column === 'theme' && isRating(text)) return 1;
  // `Lease signed.` is said of what stands above.
  if (column === 'theme' && /[a-z]\.$/.test(text)) return -2;
  // `1.2 & 1.4` is nobody's name.
  if (KINDS[column ?? 'unknown'] === 'who' && /\d/.test(text) && !/\p{L}{2}/u.test(text)) return -4;
  if (column === 'ref' && (CODE.test(text) || NUMBERED.test(text))) return 3;
  return (scores[content] ?? 0) + long;
}

const holdsOther = (text: string): boolean =>
  /[£$€%]/.test(text) ||
  text.split(' ').some((word, at) => at > 0 && /^[A-Z]/.test(word) && !BEGINS_DATE.test(word));

/** Several names, parted by commas. */
const areListed = (text: string): boolean =>
  text.split(', ').length > 2 &&
  text.split(', ').every((name) => /^[A-Z]/.test(name) && name.split(' ').length <= MOST_NAME_WORDS);
const MOST_NAME_WORDS = 7;

/** A month whose year may be the next text. */
const YEARLESS =
  /^(?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i;
/** When, without a date. */
const UNDATED =
  /^(?:asap|as (?:soon as (?:possible|practicable)|required)|immediate(?:ly)?|in due course|straight away|(?:first|second|third|fourth|last|final) week (?:in|of) [a-z]{3,9}(?: \d{4})?)$/i;
/** Most words of a date. */
const MOST_DATE_WORDS = 7;
const TITLE = /^(?:(?:[A-Z][\w'’-]*|and|of|&)(?: |$)){2,5}$/;

/** `24/017`, `IA23-01`: how minutes and audits number; a day is no number. */
const CODE = /^(?=.{1,12}$)(?=.*\d)(?!\d{1,2}([./-])\d{1,2}\1\d{2,4}$)[A-Z0-9]+(?:[./-][A-Z0-9]+)*$/i;
/** `SR (25/26) 04`, `AC 2026/12`, `Recommendation 3`, `1(a)` */
const NUMBERED =
  /^(?:(?!Q\d|FY)[A-Z]{2,5} (?:\(\d{2,4}[/-]\d{2,4}\) |\d{1,4}[/-])\d{1,4}|(?:action|finding|item|rec|recommendation)\.? \d{1,3}(?:\.\d{1,2})?[a-z]?|\d{1,2} ?\([a-z]\))$/i;

export const isWhen = (column: Column): boolean => KINDS[column ?? 'unknown'] === 'when';
/** `By end of`, `Quarter 3`, `December`: how a date begins that runs over lines. */
export const BEGINS_DATE =
  /^(?:by|end|early|mid|late|from|until|to|before|after|within|on-?going|annual|year|month|week|quarter|q[1-4]|spring|summer|autumn|winter|first|second|third|fourth|half|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|complete|review|\d)/i;

type Kind = 'when' | 'who' | 'ref' | 'what' | 'group' | 'state' | 'text';
const KINDS: Partial<Record<Field | 'unknown', Kind>> = {
  deadline: 'when',
  start: 'when',
  original: 'when',
  raised: 'when',
  lead: 'who',
  person: 'who',
  partners: 'who',
  ref: 'ref',
  action: 'what',
  milestone: 'what',
  outcome: 'group',
  theme: 'group',
  status: 'state',
};
const SCORES: Record<Kind, Partial<Record<ReturnType<typeof contentOf>, number>>> = {
  when: {
    date: 3,
    blank: 1.5,
    status: 1,
    number: -1,
    words: -2,
    name: -4,
    promise: -4,
    sentence: -4,
    ref: -4,
    code: -4,
  },
  who: {
    name: 3,
    words: 1.5,
    blank: 1.5,
    promise: -2,
    sentence: -1,
    date: -4,
    ref: -4,
    number: -4,
    status: -3,
    code: -2,
  },
  ref: {
    ref: 3,
    number: 2,
    code: 2,
    blank: 1,
    date: -6,
    words: -6,
    name: -6,
    promise: -6,
    sentence: -6,
    status: -6,
  },
  what: {
    promise: 3,
    sentence: 2,
    words: 0.5,
    name: -1,
    date: -5,
    ref: -5,
    status: -4,
    number: -5,
    code: -4,
    blank: -4,
  },
  group: {
    sentence: 0.7,
    words: 0.7,
    promise: 1,
    name: 0.5,
    date: -4,
    ref: -3,
    number: -4,
    status: -4,
    code: -3,
    blank: 0,
  },
  state: {
    status: 3,
    words: 0,
    blank: 1,
    number: 0,
    name: -2,
    date: -3,
    promise: -4,
    sentence: -3,
    ref: -4,
    code: -3,
  },
  text: {
    sentence: 0.6,
    words: 0.5,
    promise: 0.5,
    number: 0.8,
    name: 0.2,
    status: 0.5,
    date: -0.5,
    ref: 0.5,
    code: 0.5,
    blank: 0.8,
  },
};

/** What it costs that a column is blank in a row. @param hasSteps the steps of an action are rows too */
export function blankCost(column: Column, hasSteps = false): number {
  if (column === (hasSteps ? 'milestone' : 'action')) return 8;
  if (column === 'action') return 0.6;
  if (column === 'deadline' || column === 'lead') return 1.2;
  return column === 'outcome' || column === 'theme' ? 0.6 : 0.9;
}

/** What it costs that an item of a list goes on a text that is none. */
const ITEM_INSIDE = 1;
/** A text whose end says that it goes on. */
const OPEN_END = /(?:[,&/(–-]|\b(?:of|the|and|or|to|for|in|on|at|by|with|a|an|our|from|that|as|is))$/i;

/** `value and recognition of`: what stands below begins no text. */
export const CUT_END = /,$|\b(?:of|the|and|to|for|in|by|with|an?|our|from|that)$/i;
/** `5.` alone, in front of what it numbers. */
export const NUMBER_ALONE = /^\(?(\d{1,2}(?:\.\d{1,2})*)[.)]$/;

/** What it costs to read several units as one text, or to begin one in small letters. */
export function joinCost(
  parts: readonly { text: string; inside?: boolean; item?: boolean }[],
  apart: boolean,
): number {
  const first = parts[0]?.text ?? '';
  let cost = /^[a-z(&]/.test(first) && !/^(?:n\/a|tb[ac]|ongoing|nil|none)\b/i.test(first) ? 3 : 0;
  for (let at = 1; at < parts.length; at++) {
    if (parts[at]?.inside) continue;
    const [above = '', below = ''] = parts.slice(at - 1, at + 1).map(({ text }) => text);
    if (parts[at]?.item && !parts[at - 1]?.item) cost += ITEM_INSIDE;
    const runsOn =
      /^[a-z(&]/.test(below) ||
      OPEN_END.test(above) ||
      NUMBER_ALONE.test(above) ||
      /^(?:19|20)\d\d(?:\/\d\d)?$/.test(below);
    cost += runsOn ? 0.1 : apart ? 2 : 1;
  }
  return cost;
}
