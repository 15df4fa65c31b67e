import { readDay, readMonth, readNthDay, readPair } from './days.ts';
import { readFeast } from './feasts.ts';
import type { Moment } from './moment.ts';
import type { Token } from './token.ts';
import { tokenise } from './tokens.ts';
import { MONTH_TITLES } from './words.ts';
import {
  type Horizon,
  moment,
  one,
  type Read,
  readPlanYear,
  readTerm,
  readYears,
  readYearWord,
  shortPair,
  withYear,
  yearOfPart,
} from './years.ts';

/** A date, or a token that says something about the dates around it. */
export type Item = { from: number; to: number } & (
  | { type: 'moment'; moment: Moment }
  | Exclude<
      Token,
      {
        type:
          | 'years'
          | 'full-date'
          | 'month-date'
          | 'season'
          | 'term'
          | 'quarter'
          | 'half'
          | 'nth-day'
          | 'plan-year'
          | 'year-word'
          | 'pair'
          | 'feast';
      }
    >
);
type Kept = Exclude<Item, { type: 'moment' }>;

/** The dates of a text and what stands around them, in printed order. */
export function readItems(text: string, horizon: { earliest: number; latest: number } | undefined): Item[] {
  const tokens = tokenise(text);
  const items: Item[] = [];
  let index = 0;
  for (let token = tokens[index]; token !== undefined; token = tokens[index]) {
    const read = readMoment(tokens, index, token, horizon);
    if (read !== undefined) {
      items.push({
        type: 'moment',
        moment: corrected(read.value, tokens.slice(index, read.next), text),
        from: token.from,
        to: tokens[read.next - 1]?.to ?? token.to,
      });
      index = read.next;
    } else {
      items.push(plain(token));
      index += 1;
    }
  }
  return joinYears(items);
}

function fullDate({ day, month, year, figures }: Extract<Token, { type: 'full-date' }>): Moment {
  return moment('day', { day, month, years: one(year), ...(figures && { figures }) });
}

/** A month that is misspelt is told. */
function corrected(moment: Moment, tokens: Token[], text: string): Moment {
  const slips = tokens.flatMap((token) =>
    token.type === 'month' && !token.exact
      ? [`"${text.slice(token.from, token.to)}" is ${MONTH_TITLES[token.month - 1]}`]
      : [],
  );
  return slips.length === 0 ? moment : { ...moment, assumed: [...moment.assumed, ...slips] };
}

/** A token that is part of no date: of those that can be, a word. */
function plain(token: Token): Item {
  switch (token.type) {
    case 'month':
    case 'term':
    case 'pair':
      return { type: 'word', word: '#', filler: false, from: token.from, to: token.to };
    case 'nth-day':
      return { type: 'mode', mode: 'vague', from: token.from, to: token.to };
    case 'year-word':
      return { type: 'word', word: 'year', filler: true, from: token.from, to: token.to };
    default:
      return token as Kept;
  }
}

function readMoment(
  tokens: Token[],
  index: number,
  token: Token,
  horizon: Horizon,
): Read<Moment> | undefined {
  const next = index + 1;
  switch (token.type) {
    case 'full-date':
      return { value: fullDate(token), next };
    case 'month-date':
      return { value: moment('month', { month: token.month, years: one(token.year) }), next };
    case 'years':
      return readYears(tokens, index, token.years);
    case 'number':
      return readDay(tokens, index, token);
    case 'month':
      return readMonth(tokens, index, token, horizon);
    case 'season':
      return withYear(tokens, next, moment('season', { part: token.season, weak: true }), true);
    case 'term':
      return readTerm(tokens, next, token.term);
    case 'quarter':
      return withYear(tokens, next, moment('quarter', { part: token.quarter }), false);
    case 'half':
      return withYear(tokens, next, moment('half', { part: token.half, letter: token.letter }), false);
    case 'nth-day':
      return readNthDay(tokens, index, token, horizon);
    case 'plan-year':
      return readPlanYear(tokens, index, token.year);
    case 'year-word':
      return readYearWord(tokens, index, token.word);
    case 'pair': {
      const years = isYearPair(tokens, index) ? shortPair(token.first, token.second) : undefined;
      if (years) return readYears(tokens, index, years);
      return readPair(token, next, tokens[next]);
    }
    case 'short-year':
      return tokens[index - 1]?.type === 'mode' || tokens[index - 1]?.type === 'glue'
        ? { value: moment('year', { years: one(token.year), weak: true }), next }
        : undefined;
    case 'feast':
      return { value: readFeast(token.isEaster, token.year), next };
    default:
      return undefined;
  }
}

/** `25/26 Q2`, `25/26 - 27/28`, `by 26/27`: what stands beside the figures makes a financial year of them. */
function isYearPair(tokens: Token[], index: number): boolean {
  const [token, before, behind] = [tokens[index], tokens[index - 1], tokens[index + 1]];
  const isJoined = (joint: Token | undefined, other: Token | undefined) =>
    joint?.type === 'glue' &&
    /[-&,]/.test(joint.glue) &&
    (other?.type === 'pair' || (other?.type === 'years' && other.years.form === 'financial'));
  const isLate = token?.type === 'pair' && token.first > 12;
  // `Slippage to 26/27`
  const isEnd =
    before?.type === 'glue' && before.word === true && (index < 2 || tokens[index - 2]?.type === 'word');
  // `Design 24/25, building 25/26`
  const isRow =
    token?.type === 'pair' &&
    token.second > 12 &&
    tokens.some(
      (other) =>
        other.type === 'pair' &&
        Math.abs(other.first - token.first) === 1 &&
        other.second - other.first === 1,
    );
  const isDashed = behind?.type === 'glue' && /[-,]/.test(behind.glue);
  return (
    isRow ||
    behind?.type === 'quarter' ||
    (isDashed && tokens[index + 2]?.type === 'quarter') ||
    (behind?.type === 'year-word' && behind.word === 'financial') ||
    (behind?.type === 'onwards' && token?.type === 'pair' && token.second > 12) ||
    before?.type === 'plan-year' ||
    isJoined(behind, tokens[index + 2]) ||
    isJoined(before, tokens[index - 2]) ||
    (isLate && (before?.type === 'mode' || isEnd) && behind?.type !== 'month')
  );
}

/** `2016/17 Q4`, `2012: March`, `2012 spring`: the year stands in front. */
function joinYears(items: Item[]): Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const gap = joined.at(-1);
    const gapped = gap?.type === 'glue' && !gap.word && /[-,:/]/.test(gap.glue);
    const before = gapped ? joined.at(-2) : gap;
    if (
      item.type === 'moment' &&
      before?.type === 'moment' &&
      needsYear(item.moment) &&
      isBareYear(before.moment) &&
      !(gapped && /[,/]/.test(gap.glue) && item.moment.unit !== 'quarter')
    ) {
      joined.splice(gapped ? -2 : -1);
      const { years } = before.moment;
      joined.push({
        ...item,
        from: before.from,
        moment: {
          ...item.moment,
          ...(years === undefined ? {} : { years: yearOfPart(item.moment, years) }),
          weak: false,
        },
      });
    } else {
      joined.push(item);
    }
  }
  return joined;
}

const needsYear = ({ unit, years, planYear }: Moment) =>
  years === undefined &&
  planYear === undefined &&
  (unit === 'quarter' || unit === 'half' || unit === 'month' || unit === 'season');
const isBareYear = ({ unit, years }: Moment) =>
  (unit === 'financial-year' && years !== undefined) ||
  unit === 'year' ||
  (unit === 'range' && years?.form === 'unclear' && years.last === years.first + 1);
