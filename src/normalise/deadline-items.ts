import type { Moment } from './deadline-moments.ts';
import { type Token, tokenise, type Years, yearsOf } from './deadline-tokens.ts';

/** A date, or a token that says something about the dates around it. */
export type Item = { from: number; to: number } & ({ type: 'moment'; moment: Moment } | Exclude<Token, { type: 'years' | 'full-date' | 'month-date' | 'season' | 'quarter' | 'half' | 'plan-year' | 'year-word' | 'pair' }>);
type Kept = Exclude<Item, { type: 'moment' }>;

interface Read<Value> {
  value: Value;
  /** Index of the next token. */
  next: number;
}

/** The dates of a text and what stands around them, in printed order. */
export function readItems(text: string, horizon: { earliest: number; latest: number } | undefined): Item[] {
  const tokens = tokenise(text);
  const items: Item[] = [];
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    if (token === undefined) break;
    const read = readMoment(tokens, index, horizon);
    if (read !== undefined) {
      items.push({ type: 'moment', moment: read.value, from: token.from, to: tokens[read.next - 1]?.to ?? token.to });
      index = read.next;
    } else {
      items.push(plain(token));
      index += 1;
    }
  }
  return joinYears(items);
}

function plain(token: Token): Item {
  switch (token.type) {
    case 'month':
    case 'season':
    case 'years':
    case 'full-date':
    case 'month-date':
    case 'quarter':
    case 'half':
    case 'plan-year':
    case 'pair':
      return { type: 'word', word: '#', filler: false, from: token.from, to: token.to };
    case 'year-word':
      return { type: 'word', word: 'year', filler: true, from: token.from, to: token.to };
    default:
      return token as Kept;
  }
}

type Horizon = { earliest: number; latest: number } | undefined;
const moment = (unit: Moment['unit'], fields: Partial<Moment> = {}): Moment => ({ unit, assumed: [], weak: false, ...fields });

function readMoment(tokens: Token[], index: number, horizon: Horizon): Read<Moment> | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const next = index + 1;
  switch (token.type) {
    case 'full-date':
      return { value: moment('day', { day: token.day, month: token.month, years: one(token.year) }), next };
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
    case 'quarter':
      return withYear(tokens, next, moment('quarter', { part: token.quarter }), false);
    case 'half':
      return withYear(tokens, next, moment('half', { part: token.half }), false);
    case 'plan-year':
      return readPlanYear(tokens, index, token.year);
    case 'year-word':
      return readYearWord(tokens, index, token.word);
    case 'pair':
      return readPair(token, next);
    default:
      return undefined;
  }
}

const one = (year: number): Years => ({ form: 'calendar', first: year, last: year });

function readYears(tokens: Token[], index: number, years: Years): Read<Moment> {
  const after = tokens[index + 1];
  const wordAfter = after?.type === 'year-word' ? after.word : undefined;
  const next = wordAfter === undefined || wordAfter === 'plan' ? index + 1 : index + 2;
  if (wordAfter === 'academic' && years.form !== 'calendar') return { value: academic(years), next };
  if (wordAfter === 'financial') return { value: financialYear(years), next };
  const unit = years.form === 'financial' ? 'financial-year' : years.form === 'calendar' ? 'year' : 'range';
  return { value: moment(unit, { years, weak: true }), next };
}

function academic(years: Years): Moment {
  if (years.last > years.first + 1) return moment('academic-year', { problem: 'one academic year' });
  return moment('academic-year', { years: { ...years, form: 'financial' }, assumed: ['an academic year, September to August'] });
}

function financialYear(years: Years): Moment {
  if (years.form === 'calendar') {
    const first = years.first;
    return moment('financial-year', { ambiguous: `the financial year ${first - 1}/${String(first).slice(2)}, or ${first}/${String(first + 1).slice(2)}` });
  }
  if (years.form === 'unclear' && years.last === years.first + 1) {
    return moment('financial-year', { years: { form: 'financial', first: years.first, last: years.first } });
  }
  return moment(years.form === 'financial' ? 'financial-year' : 'range', { years: years.form === 'calendars' ? { form: 'financials', first: years.first, last: years.last - 1 } : years });
}

function readYearWord(tokens: Token[], index: number, word: 'financial' | 'academic' | 'calendar' | 'plan'): Read<Moment> | undefined {
  if (word === 'plan') return { value: moment('plan', { weak: true }), next: index + 1 };
  const years = yearSpec(tokens, skipGlue(tokens, index + 1));
  if (years === undefined) {
    return word === 'financial' ? { value: moment('financial-year', { weak: true }), next: index + 1 } : undefined;
  }
  const next = years.next;
  if (word === 'academic') {
    return { value: years.value.form === 'calendar' ? moment('academic-year', { problem: 'an academic year' }) : academic(years.value), next };
  }
  if (word === 'financial') return { value: financialYear(years.value), next };
  return years.value.form === 'calendar' ? { value: moment('year', { years: years.value }), next } : undefined;
}

/** Past `,`, `:` between a part of a year and its year. */
function skipGlue(tokens: Token[], index: number): number {
  const token = tokens[index];
  const isGap = token?.type === 'glue' && (token.glue === ',' || token.glue === '.' || (token.glue === '-' && !token.word));
  return isGap || (token?.type === 'mode' && token.mode === 'during') ? index + 1 : index;
}

/** A year in any writing: `2010/11`, `10/11`, `10-11`, `2010`, `'10`. */
function yearSpec(tokens: Token[], index: number): Read<Years> | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  if (token.type === 'years') return { value: token.years, next: index + 1 };
  if (token.type === 'pair') {
    const years = shortPair(token.first, token.second);
    return years === undefined ? undefined : { value: years, next: index + 1 };
  }
  const [dash, second] = [tokens[index + 1], tokens[index + 2]];
  if (token.type === 'number' && token.digits === 2 && !token.ordinal && dash?.type === 'glue' && dash.glue === '-' && second?.type === 'number' && second.digits === 2) {
    const years = shortPair(token.value, second.value);
    return years === undefined ? undefined : { value: years, next: index + 3 };
  }
  if (token.type === 'short-year') return { value: one(token.year), next: index + 1 };
  return undefined;
}

function shortPair(first: number, second: number): Years | undefined {
  const years = first < 90 && second === first + 1 ? yearsOf(2000 + first, '/', String(second).padStart(2, '0')) : undefined;
  return years === undefined ? undefined : { ...years, short: true };
}

function withYear(tokens: Token[], next: number, value: Moment, twoDigits: boolean): Read<Moment> {
  const after = skipWords(tokens, next);
  const years = yearSpec(tokens, after) ?? yearSpec(tokens, skipGlue(tokens, after));
  if (years !== undefined && (years.value.form === 'calendar' || years.value.form === 'financial' || years.value.form === 'unclear')) {
    return { value: { ...value, years: years.value, weak: false }, next: years.next };
  }
  const planYear = tokens[skipGlue(tokens, after)];
  if (planYear?.type === 'plan-year' && tokens[skipGlue(tokens, after) + 1]?.type !== 'glue') {
    return { value: { ...value, planYear: planYear.year, weak: false }, next: skipGlue(tokens, after) + 1 };
  }
  const short = tokens[next];
  if (twoDigits && short?.type === 'number' && short.digits === 2 && !short.ordinal) {
    return { value: { ...value, years: one(2000 + short.value), weak: false }, next: next + 1 };
  }
  return { value, next };
}

/** Past `FY` and `financial year` between a quarter and its year. */
function skipWords(tokens: Token[], index: number): number {
  const token = tokens[index];
  return token?.type === 'year-word' && token.word === 'financial' ? index + 1 : index;
}

function readPlanYear(tokens: Token[], index: number, year: number): Read<Moment> {
  const part = tokens[skipGlue(tokens, index + 1)];
  if (part?.type === 'quarter' && yearSpec(tokens, skipGlue(tokens, index + 1) + 1) === undefined) {
    return { value: moment('quarter', { part: part.quarter, planYear: year }), next: skipGlue(tokens, index + 1) + 1 };
  }
  return { value: moment('plan-year', { part: year, planYear: year }), next: index + 1 };
}

function readPair(token: { first: number; second: number }, next: number): Read<Moment> | undefined {
  const { first, second } = token;
  if (first > 12 && first <= 31 && second >= 1 && second <= 12) return { value: moment('day', { day: first, month: second, weak: true }), next };
  if (first < 1 || first > 31 || second < 1 || second > 99) return undefined;
  return { value: moment('day', { ambiguous: `day ${first} of month ${second}, or month ${first} of 20${String(second).padStart(2, '0')}`, weak: true }), next };
}

/** `3 May 2013`, `18 th October '12`, and the first days of `5 & 6 May 2013`. */
function readDay(tokens: Token[], index: number, token: Extract<Token, { type: 'number' }>): Read<Moment> | undefined {
  if (token.digits > 2 || token.value < 1 || token.value > 31) {
    const month = tokens[index + 1];
    const bad = token.digits <= 2 && month?.type === 'month' && month.exact;
    return bad ? { value: moment('day', { problem: 'a day that the calendar has' }), next: index + 2 } : undefined;
  }
  const tight = tokens[index + 1];
  const dashed = tight?.type === 'glue' && (tight.glue === '-' || tight.glue === '/' || tight.glue === '.') && !tight.word && tight.from === token.to && tokens[index + 2]?.from === tight.to;
  const monthAt = dashed && tokens[index + 2]?.type === 'month' ? index + 2 : index + 1;
  const month = tokens[monthAt];
  if (month?.type === 'month') {
    const year = yearAfterMonth(tokens, monthAt, true);
    if (month.exact || year !== undefined) {
      const value = moment('day', { day: token.value, month: month.month, ...(year === undefined ? {} : { years: year.value }) });
      return { value, next: year?.next ?? monthAt + 1 };
    }
  }
  let scan = index;
  while (scan < index + 24 && isJoint(tokens[scan + 1]) && isDay(tokens[scan + 2])) scan += 2;
  const end = tokens[scan + 1];
  if (scan > index && end?.type === 'month' && end.exact) return { value: moment('day', { day: token.value }), next: index + 1 };
  return undefined;
}

const isJoint = (token: Token | undefined) => token?.type === 'glue' && token.glue !== '.' && token.glue !== ':';
const isDay = (token: Token | undefined) => token?.type === 'number' && token.digits <= 2 && token.value >= 1 && token.value <= 31;

/** The year behind a month: `2010`, `'10`, `/10`, `-10`, `10`, `2010/11`. */
function yearAfterMonth(tokens: Token[], monthAt: number, afterDay: boolean): Read<Years> | undefined {
  let at = monthAt + 1;
  const joint = tokens[at];
  if (joint?.type === 'glue' && !joint.word && joint.glue !== '&' && joint.glue !== ':') {
    const month = tokens[monthAt];
    const tight = joint.from === month?.to && tokens[at + 1]?.from === joint.to;
    const following = tokens[at + 1];
    const wide = (joint.glue === ',' || joint.glue === '.' || joint.glue === '/' || joint.glue === '-') && following?.type === 'years';
    const shortened = joint.glue === '.' && following?.type === 'number' && !following.ordinal;
    if (tight || wide || shortened) at += 1;
  }
  const token = tokens[at];
  if (token?.type === 'years') {
    return token.years.form === 'calendar' || token.years.form === 'financial' ? { value: token.years, next: at + 1 } : undefined;
  }
  if (token?.type === 'short-year') return { value: one(token.year), next: at + 1 };
  if (token?.type === 'number' && token.digits === 2 && !token.ordinal) {
    const after = tokens[at + 1];
    const dayOfNext = afterDay && after?.type === 'month' && tokens[at + 2]?.type === 'years';
    if (!dayOfNext) return { value: one(2000 + token.value), next: at + 1 };
  }
  return undefined;
}

/** `October 2009`, `Mar '11`, `March 11` (a year), `March 11th 2011`. */
function readMonth(tokens: Token[], index: number, token: Extract<Token, { type: 'month' }>, horizon: Horizon): Read<Moment> | undefined {
  const { month, exact } = token;
  const number = tokens[index + 1];
  const day = number?.type === 'number' && number.digits <= 2 && number.value >= 1 && number.value <= 31 ? number : undefined;
  if (day !== undefined) {
    const behind = tokens[index + 2];
    const yearAt = behind?.type === 'glue' && behind.glue === ',' ? index + 3 : index + 2;
    const year = tokens[yearAt];
    if (year?.type === 'years' && year.years.form === 'calendar') {
      return { value: moment('day', { day: day.value, month, years: year.years }), next: yearAt + 1 };
    }
    if (day.ordinal && exact) return { value: moment('day', { day: day.value, month }), next: index + 2 };
    if (behind?.type === 'month' && tokens[index + 3]?.type === 'years') return exact ? { value: moment('month', { month, weak: true }), next: index + 1 } : undefined;
    if (day.digits === 1) return exact ? { value: moment('day', { day: day.value, month }), next: index + 2 } : undefined;
  }
  const read = yearAfterMonth(tokens, index, false);
  if (read === undefined) return exact ? withPlanYear(tokens, index, month) : undefined;
  const year = read.value.first;
  const short = tokens[read.next - 1];
  if (short?.type === 'number') {
    const unlikely = horizon === undefined ? year > 2045 || year < 2000 : year < horizon.earliest || year > horizon.latest;
    const lastDay = short.value >= 30 && short.value <= 31;
    if (unlikely || (lastDay && tokens[index + 1] === short)) {
      return { value: moment('month', { month, ambiguous: `${short.value} as a day, or the year ${year}` }), next: read.next };
    }
    const pairBehind = tokens[read.next];
    if (pairBehind?.type === 'glue' && pairBehind.glue === '-' && tokens[read.next + 1]?.type === 'number' && tokens[read.next + 2]?.type !== 'month') {
      return { value: moment('month', { month, ambiguous: `days of the month, or years` }), next: read.next + 2 };
    }
  }
  return { value: moment('month', { month, years: read.value }), next: read.next };
}

function withPlanYear(tokens: Token[], index: number, month: number): Read<Moment> {
  const behind = tokens[skipGlue(tokens, index + 1)];
  if (behind?.type === 'plan-year') {
    return { value: moment('month', { month, planYear: behind.year }), next: skipGlue(tokens, index + 1) + 1 };
  }
  return { value: moment('month', { month, weak: true }), next: index + 1 };
}

/** `2016/17 Q4`, `2012: March`, `2012 spring`: the year stands in front. */
function joinYears(items: Item[]): Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const gap = joined.at(-1);
    const gapped = gap?.type === 'glue' && !gap.word && (gap.glue === '-' || gap.glue === ',' || gap.glue === ':');
    const before = gapped ? joined.at(-2) : gap;
    if (item.type === 'moment' && before?.type === 'moment' && needsYear(item.moment) && isBareYear(before.moment) && !(gapped && gap.glue === ',' && item.moment.unit !== 'quarter')) {
      joined.splice(gapped ? -2 : -1);
      const { years } = before.moment;
      joined.push({ ...item, from: before.from, moment: { ...item.moment, ...(years === undefined ? {} : { years }), weak: false } });
    } else {
      joined.push(item);
    }
  }
  return joined;
}

const needsYear = ({ unit, years, planYear }: Moment) => years === undefined && planYear === undefined && (unit === 'quarter' || unit === 'half' || unit === 'month' || unit === 'season');
const isBareYear = ({ unit, years }: Moment) => (unit === 'financial-year' && years !== undefined) || unit === 'year';
