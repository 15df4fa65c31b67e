import { typed } from '../text.ts';
import { LEXEMES } from './lexemes.ts';

/** What joins or stands between two dates. */
export type Glue = '-' | '/' | '&' | ',' | ':' | '.' | 'or';

/**
 * What a word in front of a date makes of it. `vague`: early, mid, late: no day range is printed; `start`: the start of
 * it, which only behind `from` is a day; `earliest`: not before it, and nothing says that it goes on from then.
 */
export type Mode =
  | 'by'
  | 'until'
  | 'before'
  | 'end'
  | 'from'
  | 'earliest'
  | 'after'
  | 'during'
  | 'vague'
  | 'start'
  | 'week'
  | 'between';

/** Years as printed: one, a financial year, a run of calendar or financial years, or two readings. */
export interface Years {
  form: 'calendar' | 'financial' | 'calendars' | 'financials' | 'unclear';
  first: number;
  /** The last year of a run; of a financial run, the year its last financial year begins in. */
  last: number;
  /** `2014/5` is May 2014, where it is not the financial year. */
  month?: number;
  /** Two two-digit years (`10/11`): a financial year only where something says so. */
  short?: boolean;
  /** `FY26`: said to be a financial year, of which one calendar year is named. */
  fiscal?: boolean;
}

/** One piece of the text. `from` and `to` are offsets, `to` excluded. */
export type Token = { from: number; to: number } & (
  | { type: 'number'; value: number; digits: number; ordinal: boolean }
  | { type: 'short-year'; year: number }
  | { type: 'years'; years: Years }
  | { type: 'full-date'; year: number; month: number; day: number; figures?: true }
  | { type: 'month-date'; year: number; month: number }
  | { type: 'pair'; first: number; second: number; padded: boolean }
  | { type: 'month'; month: number; exact: boolean }
  | { type: 'season'; season: number }
  | { type: 'term'; term: number }
  | { type: 'quarter'; quarter: number }
  | { type: 'half'; half: number; letter: boolean }
  | { type: 'nth-day'; nth: number; weekday: number | undefined }
  | { type: 'plan-year'; year: number }
  | { type: 'year-word'; word: 'financial' | 'academic' | 'municipal' | 'calendar' | 'plan' }
  | { type: 'glue'; glue: Glue; word?: true }
  | { type: 'mode'; mode: Mode }
  | { type: 'latest' }
  | { type: 'earliest' }
  | { type: 'ongoing' }
  | { type: 'onwards' }
  | {
      type: 'recurring';
      every: string | undefined;
      ambiguous?: string | undefined;
      problem?: string;
      adjective?: boolean;
    }
  | { type: 'duration' }
  | { type: 'feast'; isEaster: boolean; year: number }
  | { type: 'movable' }
  | { type: 'word'; word: string; filler: boolean }
  | { type: 'skip' }
);

/** A token before its place is known. */
export type Body = Token extends infer T ? (T extends Token ? Omit<T, 'from' | 'to'> : never) : never;
/** Every character keeps its offset: dashes, quotes and odd spaces become plain ones, A–Z small. */
export function plainText(text: string): string {
  return typed(text)
    .replace(/\u00ad/g, '-')
    .replace(/[`\u00b4]/g, "'")
    .replace(/\u00a0/g, ' ')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Cuts one line of text into tokens, skipped words left out. Never throws; unknown characters are dropped. */
export function tokenise(printed: string): Token[] {
  const text = plainText(printed);
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const [bodies, length] = lexemeAt(text, at);
    for (const body of bodies) {
      const verb =
        body.type === 'month' &&
        body.month === 5 &&
        printed[at] === 'm' &&
        !/^may[ .,'/-]{0,2}\d/.test(text.slice(at, at + 8));
      if (body.type !== 'skip')
        tokens.push({
          ...(verb ? { type: 'word', word: 'may', filler: false } : body),
          from: at,
          to: at + length,
        } as Token);
    }
    at += length;
  }
  return tokens;
}

function lexemeAt(text: string, at: number): [Body[], number] {
  if (text[at] === ' ') return [[], 1];
  for (const [pattern, read] of lexemesOf(text.slice(at, at + 2))) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null || match[0] === '') continue;
    const body = read(match, text);
    if (body !== undefined) return [Array.isArray(body) ? body : [body], match[0].length];
  }
  return [[], 1];
}

const byBeginning = new Map<string, typeof LEXEMES>();
/** Numbers of the lexemes that begin so. */
let numbered: Map<string, number[]> | undefined;

/** The lexemes that can begin with these two characters, in order. */
function lexemesOf(beginning: string): typeof LEXEMES {
  let fitting = byBeginning.get(beginning);
  if (!fitting) {
    numbered ??= numberLexemes();
    const numbers = new Set<number>();
    for (const begin of beginnings(beginning)) for (const at of numbered.get(begin) ?? []) numbers.add(at);
    fitting = [...numbers].sort((a, b) => a - b).map((at) => LEXEMES[at]!);
    byBeginning.set(beginning, fitting);
  }
  return fitting;
}

function numberLexemes(): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  for (const [at, [{ begins }]] of LEXEMES.entries()) {
    for (const begin of begins.split('|')) {
      const known = numbers.get(begin);
      if (known) known.push(at);
      else numbers.set(begin, [at]);
    }
  }
  return numbers;
}

/** What a pattern may say of its beginning that fits these characters: `#` is a digit, and what it leaves out is free. */
function beginnings(text: string): string[] {
  const [first = [], second = []] = [...text].map((one) => (/\d/.test(one) ? [one, '#'] : [one]));
  return [...first, ...first.flatMap((one) => second.map((two) => one + two))];
}
