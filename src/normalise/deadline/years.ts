import { yearsOf } from './lexemes/years.ts';
import type { Moment } from './moment.ts';
import type { Token, Years } from './token.ts';

export interface Read<Value> {
  value: Value;
  /** Index of the next token. */
  next: number;
}

export type Horizon = { earliest: number; latest: number } | undefined;
export const moment = (unit: Moment['unit'], fields: Partial<Moment> = {}): Moment => ({
  unit,
  assumed: [],
  weak: false,
  ...fields,
});

export const one = (year: number): Years => ({ form: 'calendar', first: year, last: year });

/** Behind a quarter or a month `2014/5` is no month. */
export function asFinancial(years: Years): Years {
  return years.month === undefined ? years : { form: 'financial', first: years.first, last: years.first };
}

/** `Q1 2010-2011`, `Winter 2010-2011`: what lies in one year, or goes from one to the next, is no two years long. */
export function yearOfPart({ unit, part }: Moment, years: Years): Years {
  const isOne = unit === 'quarter' || unit === 'half' || (unit === 'season' && part === 3);
  return isOne && years.form === 'unclear' && years.last === years.first + 1
    ? { form: 'financial', first: years.first, last: years.first }
    : years;
}

export function readYears(tokens: Token[], index: number, years: Years): Read<Moment> {
  const after = tokens[index + 1];
  const wordAfter = after?.type === 'year-word' ? after.word : undefined;
  const next = wordAfter === undefined || wordAfter === 'plan' ? index + 1 : index + 2;
  if (wordAfter === 'academic' && years.form !== 'calendar') return { value: academic(years), next };
  if (wordAfter === 'municipal' && ONE_YEAR.includes(years.form)) return { value: municipal(years), next };
  if (wordAfter === 'financial') return { value: financialYear(years), next };
  if (wordAfter === 'calendar') return { value: calendarYear(years), next };
  const unit = years.form === 'financial' ? 'financial-year' : years.form === 'calendar' ? 'year' : 'range';
  return { value: moment(unit, { years, weak: true }), next };
}

export function academic(years: Years): Moment {
  if (years.last > years.first + 1) return moment('academic-year', { problem: 'one academic year' });
  return moment('academic-year', {
    years: { ...years, form: 'financial' },
    assumed: ['an academic year, September to August'],
  });
}

const ONE_YEAR: readonly Years['form'][] = ['calendar', 'financial'];

/** From the annual meeting in May to the next. */
function municipal(years: Years): Moment {
  if (years.form !== 'financial')
    return moment('municipal-year', {
      ambiguous: `the municipal year ${years.first - 1}/${String(years.first).slice(2)}, or ${years.first}/${String(years.first + 1).slice(2)}`,
    });
  return moment('municipal-year', { years, assumed: ['a municipal year, May to April'] });
}

const TERMS = [
  'spring term, January to March',
  'summer term, April to July',
  'autumn term, September to December',
];

/** `Summer term 2026`, `Autumn term 2025/26`: each council has dates of its own, the months are the same. */
export function readTerm(tokens: Token[], next: number, part: number): Read<Moment> {
  return withYear(tokens, next, moment('term', { part, assumed: [`the ${TERMS[part]}`] }), true);
}

function financialYear(years: Years): Moment {
  if (years.form === 'calendar') return moment('financial-year', { years: { ...years, fiscal: true } });
  if (years.form === 'unclear' && years.last === years.first + 1) {
    return moment('financial-year', { years: { form: 'financial', first: years.first, last: years.first } });
  }
  return moment(years.form === 'financial' ? 'financial-year' : 'range', {
    years:
      years.form === 'calendars'
        ? { form: 'financials', first: years.first, last: years.last - 1, fiscal: true }
        : years,
  });
}

/** A calendar year has no slash: `calendar year 2010/11`. */
function calendarYear(years: Years): Moment {
  if (years.form === 'calendar') return moment('year', { years });
  if (years.form === 'calendars') return moment('range', { years });
  const { first, last } = years.form === 'unclear' ? years : { ...years, last: years.last + 1 };
  return moment('range', {
    ambiguous: `the financial years from April ${first} to March ${last}, or the years ${first} to ${last}`,
  });
}

export function readYearWord(
  tokens: Token[],
  index: number,
  word: 'financial' | 'academic' | 'municipal' | 'calendar' | 'plan',
): Read<Moment> | undefined {
  if (word === 'plan') return { value: moment('plan', { weak: true }), next: index + 1 };
  const behind = tokens[index + 1];
  const isLabel = behind?.type === 'glue' && behind.glue === ':';
  const at = isLabel ? index + 2 : skipGlue(tokens, index + 1);
  const years =
    yearSpec(tokens, at) ?? (word === 'financial' || word === 'calendar' ? shortYear(tokens, at) : undefined);
  if (years === undefined) {
    return word === 'financial'
      ? { value: moment('financial-year', { weak: true }), next: index + 1 }
      : undefined;
  }
  const next = years.next;
  if (word === 'municipal')
    return ONE_YEAR.includes(years.value.form) ? { value: municipal(years.value), next } : undefined;
  if (word === 'academic') {
    return {
      value:
        years.value.form === 'calendar'
          ? moment('academic-year', { problem: 'an academic year' })
          : academic(years.value),
      next,
    };
  }
  if (word === 'financial') return { value: financialYear(years.value), next };
  return { value: calendarYear(years.value), next };
}

/** Past `,`, `.`, `-` between a part of a year and its year. */
export function skipGlue(tokens: Token[], index: number): number {
  const token = tokens[index];
  const isGap = token?.type === 'glue' && (/[,.:/]/.test(token.glue) || (token.glue === '-' && !token.word));
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
  if (
    token.type === 'number' &&
    token.digits === 2 &&
    !token.ordinal &&
    dash?.type === 'glue' &&
    dash.glue === '-' &&
    second?.type === 'number' &&
    second.digits === 2
  ) {
    const years = shortPair(token.value, second.value);
    return years === undefined ? undefined : { value: years, next: index + 3 };
  }
  if (token.type === 'short-year') return { value: one(token.year), next: index + 1 };
  return undefined;
}

/** The `26` of `FY26`. */
function shortYear(tokens: Token[], index: number): Read<Years> | undefined {
  const token = tokens[index];
  const isYear = token?.type === 'number' && token.digits === 2 && !token.ordinal;
  return isYear ? { value: one(2000 + token.value), next: index + 1 } : undefined;
}

/** `10/11` as a financial year. */
export function shortPair(first: number, second: number): Years | undefined {
  const years =
    first < 90 && second === first + 1
      ? yearsOf(2000 + first, '/', String(second).padStart(2, '0'))
      : undefined;
  return years === undefined ? undefined : { ...years, short: true };
}

export function withYear(tokens: Token[], next: number, value: Moment, twoDigits: boolean): Read<Moment> {
  const after = skipWords(tokens, next);
  const fiscal = after > next;
  const years =
    yearSpec(tokens, after) ??
    (fiscal ? shortYear(tokens, after) : undefined) ??
    yearSpec(tokens, skipGlue(tokens, after));
  if (
    years !== undefined &&
    (years.value.form === 'calendar' || years.value.form === 'financial' || years.value.form === 'unclear')
  ) {
    return {
      value: { ...value, years: yearOfPart(value, said(years.value, fiscal)), weak: false },
      next: years.next,
    };
  }
  const at = skipGlue(tokens, after);
  const planYear = tokens[at];
  // In `Year 1, Q4, Year 2, Q1` a year stands in front of its quarter; in `Q3 Year 2 - Q4 Year 2` behind it.
  const isOwn = tokens[at + 1]?.type !== 'glue' || tokens[skipGlue(tokens, at + 3)]?.type === 'plan-year';
  if (planYear?.type === 'plan-year' && isOwn) {
    return { value: { ...value, planYear: planYear.year, weak: false }, next: at + 1 };
  }
  const short = tokens[next];
  if (twoDigits && short?.type === 'number' && short.digits === 2 && !short.ordinal) {
    return { value: { ...value, years: one(2000 + short.value), weak: false }, next: next + 1 };
  }
  return { value, next };
}

const said = (years: Years, fiscal: boolean): Years =>
  fiscal && years.form === 'calendar' ? { ...years, fiscal } : years;

/** Past `FY` and `financial year` between a quarter and its year. */
function skipWords(tokens: Token[], index: number): number {
  const token = tokens[index];
  return token?.type === 'year-word' && token.word === 'financial' ? index + 1 : index;
}

export function readPlanYear(tokens: Token[], index: number, year: number): Read<Moment> {
  const at = skipGlue(tokens, index + 1);
  const part = tokens[at];
  const isOwn = yearSpec(tokens, at + 1) === undefined && tokens[at + 1]?.type !== 'number';
  if (isOwn && part?.type === 'quarter')
    return { value: moment('quarter', { part: part.quarter, planYear: year }), next: at + 1 };
  const joint = tokens[index + 1];
  const isDashed = joint?.type === 'glue' && joint.glue === '-';
  const hasNext = isDashed && tokens[skipGlue(tokens, at + 1)]?.type === 'plan-year';
  if (isOwn && part?.type === 'month' && part.exact && !hasNext)
    return { value: moment('month', { month: part.month, planYear: year }), next: at + 1 };
  return { value: moment('plan-year', { part: year, planYear: year }), next: index + 1 };
}
