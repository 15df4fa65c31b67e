import { daysInMonth } from '../calendar.ts';
import type { Moment } from './moment.ts';
import type { Token, Years } from './token.ts';
import { MONTH_TITLES } from './words.ts';
import { asFinancial, type Horizon, moment, one, type Read, skipGlue } from './years.ts';

/** `31/12` is a day; `10/11`, `3/11` and `14/15` have two readings or more. */
export function readPair(
  token: { first: number; second: number; padded: boolean },
  next: number,
  following: Token | undefined,
): Read<Moment> | undefined {
  const { first, second, padded } = token;
  if (following?.type === 'month' && following.exact && first >= 1 && first <= 31 && second >= 1)
    return {
      value: moment('day', {
        ...(second === first + 1
          ? { ambiguous: `days ${first} and ${second} of the month, or ${financialOf(first, second)}` }
          : { problem: 'one day of one month' }),
        weak: true,
      }),
      next,
    };
  if (first > 12 && first <= 31 && second >= 1 && second <= 12)
    return { value: moment('day', { day: first, month: second, weak: true }), next };
  if (first < 1 || first > 31 || second < 1 || second > 99) return undefined;
  const [only, ...others] = pairReadings(first, second);
  // `09/25`, where `9/25` may be a share.
  if (only !== undefined && others.length === 0 && padded && first <= 12 && second <= LAST_YEAR) {
    const month = { month: first, weak: true };
    const isDay = second >= 30 && second <= daysInMonth(2000, first);
    const told = isDay
      ? { ambiguous: `${only}, or ${second} ${MONTH_TITLES[first - 1]}` }
      : { years: one(2000 + second), assumed: [`"${twoDigits(first)}/${second}" is ${only}`] };
    return { value: moment('month', { ...month, ...told }), next };
  }
  return {
    value: moment('day', {
      ...(only === undefined || others.length === 0
        ? { problem: 'a date in full' }
        : { ambiguous: [...[only, ...others].slice(0, -1), `or ${others.at(-1)}`].join(', ') }),
      weak: true,
    }),
    next,
  };
}

/** Two digits beyond are no year of a plan. */
const LAST_YEAR = 45;
const twoDigits = (value: number) => String(value).padStart(2, '0');
const financialOf = (first: number, second: number) =>
  `the financial year 20${twoDigits(first)}/${twoDigits(second)}`;

/** What two figures with a slash can mean. */
function pairReadings(first: number, second: number): string[] {
  return [
    ...(second === first + 1 ? [financialOf(first, second)] : []),
    ...(second <= 12 ? [`${first} ${MONTH_TITLES[second - 1]}`] : []),
    ...(first <= 12 ? [`${MONTH_TITLES[first - 1]} 20${twoDigits(second)}`] : []),
    ...(first > 12 && second <= 31 && first < second ? [`days ${first} and ${second} of a month`] : []),
  ];
}

/** `1st Monday in June 2020`, `last day of March 2012`. */
export function readNthDay(
  tokens: Token[],
  index: number,
  { nth, weekday }: Extract<Token, { type: 'nth-day' }>,
  horizon: Horizon,
): Read<Moment> | undefined {
  const at = skipGlue(tokens, index + 1);
  const month = tokens[at];
  const read = month?.type === 'month' ? readMonth(tokens, at, month, horizon) : undefined;
  if (read === undefined || read.value.unit !== 'month') return undefined;
  const counted = nth === 0 ? { problem: 'an exact date' } : { nth };
  return {
    value: {
      ...read.value,
      unit: 'day',
      weak: false,
      ...counted,
      ...(weekday === undefined ? {} : { weekday }),
    },
    next: read.next,
  };
}

/** `3 May 2013`, `18 th October '12`, and the first days of `5 & 6 May 2013`. */
export function readDay(
  tokens: Token[],
  index: number,
  token: Extract<Token, { type: 'number' }>,
): Read<Moment> | undefined {
  if (token.digits > 2 || token.value < 1 || token.value > 31) {
    const month = tokens[index + 1];
    const bad = token.digits <= 2 && month?.type === 'month' && month.exact;
    return bad
      ? { value: moment('day', { problem: 'a day that the calendar has' }), next: index + 2 }
      : undefined;
  }
  const tight = tokens[index + 1];
  const dashed =
    tight?.type === 'glue' &&
    (tight.glue === '-' || tight.glue === '/' || tight.glue === '.') &&
    !tight.word &&
    tight.from === token.to &&
    tokens[index + 2]?.from === tight.to;
  const monthAt = dashed && tokens[index + 2]?.type === 'month' ? index + 2 : index + 1;
  const month = tokens[monthAt];
  if (month?.type === 'month') {
    const year = yearAfterMonth(tokens, monthAt, true);
    if (month.exact || year !== undefined) {
      const value = moment('day', {
        day: token.value,
        month: month.month,
        ...(year === undefined ? {} : { years: year.value }),
      });
      return { value, next: year?.next ?? monthAt + 1 };
    }
  }
  let scan = index;
  while (scan < index + 24 && isJoint(tokens[scan + 1]) && isDay(tokens[scan + 2])) scan += 2;
  const end = tokens[scan + 1];
  if (scan > index && end?.type === 'month' && end.exact)
    return { value: moment('day', { day: token.value }), next: index + 1 };
  return undefined;
}

const isJoint = (token: Token | undefined) =>
  token?.type === 'glue' && token.glue !== '.' && token.glue !== ':';
const isDay = (token: Token | undefined) =>
  token?.type === 'number' && token.digits <= 2 && token.value >= 1 && token.value <= 31;

/** The year behind a month: `2010`, `'10`, `/10`, `-10`, `10`, `2010/11`. */
function yearAfterMonth(tokens: Token[], monthAt: number, afterDay: boolean): Read<Years> | undefined {
  let at = monthAt + 1;
  const joint = tokens[at];
  if (joint?.type === 'glue' && !joint.word && joint.glue !== '&' && joint.glue !== ':') {
    const month = tokens[monthAt];
    const tight = joint.from === month?.to && tokens[at + 1]?.from === joint.to;
    const following = tokens[at + 1];
    const wide =
      (joint.glue === ',' || joint.glue === '.' || joint.glue === '/' || joint.glue === '-') &&
      following?.type === 'years' &&
      tokens[monthAt - 1]?.type !== 'years';
    const shortened = joint.glue === '.' && following?.type === 'number' && !following.ordinal;
    if (tight || wide || shortened) at += 1;
  }
  const token = tokens[at];
  if (token?.type === 'years') {
    const years = asFinancial(token.years);
    return years.form === 'calendar' || years.form === 'financial'
      ? { value: years, next: at + 1 }
      : undefined;
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
export function readMonth(
  tokens: Token[],
  index: number,
  token: Extract<Token, { type: 'month' }>,
  horizon: Horizon,
): Read<Moment> | undefined {
  const { month, exact } = token;
  const number = tokens[index + 1];
  const day =
    number?.type === 'number' && number.digits <= 2 && number.value >= 1 && number.value <= 31
      ? number
      : undefined;
  if (day !== undefined) {
    const behind = tokens[index + 2];
    const yearAt = behind?.type === 'glue' && behind.glue === ',' ? index + 3 : index + 2;
    const year = tokens[yearAt];
    if (year?.type === 'years' && year.years.form === 'calendar') {
      return { value: moment('day', { day: day.value, month, years: year.years }), next: yearAt + 1 };
    }
    if (day.ordinal && exact) return { value: moment('day', { day: day.value, month }), next: index + 2 };
    if (behind?.type === 'month' && tokens[index + 3]?.type === 'years')
      return exact ? { value: moment('month', { month, weak: true }), next: index + 1 } : undefined;
    if (day.digits === 1)
      return exact ? { value: moment('day', { day: day.value, month }), next: index + 2 } : undefined;
  }
  const dashed = dashedDay(tokens, index);
  if (dashed) return { value: moment('day', { month, ...dashed.value }), next: dashed.next };
  // `June 30 – Dec 31, 2025`
  const [joint, other, otherDay] = tokens.slice(index + 2, index + 5);
  const isToDay = joint?.type === 'glue' && joint.glue === '-' && other?.type === 'month' && isDay(otherDay);
  if (day !== undefined && isToDay && hasYearBehind(tokens, index + 5))
    return { value: moment('day', { day: day.value, month }), next: index + 2 };
  // `Jan 20 – Jan 24`: days of one month, or years, where no plan's period tells.
  const areDays =
    horizon === undefined &&
    isToDay &&
    other.month === month &&
    otherDay?.type === 'number' &&
    otherDay.value > (day?.value ?? 31);
  const read = yearAfterMonth(tokens, index, false);
  // `Jully` alone; among words it may be another.
  const isAlone = tokens.every((other) => other === token || other.type === 'mode');
  if (read === undefined) return exact || isAlone ? withPlanYear(tokens, index, month) : undefined;
  const year = read.value.first;
  const short = tokens[read.next - 1];
  if (short?.type === 'number') {
    const unlikely =
      horizon === undefined
        ? year > 2000 + LAST_YEAR || year < 2000
        : year < horizon.earliest + (short.value > 0 && short.value <= 31 ? 6 : 0) || year > horizon.latest;
    const isLastDay = short.value <= 31 && short.value >= Math.min(30, daysInMonth(2001, month));
    const isDay = tokens[index + 1] === short && (isLastDay || isBeforeDay(tokens, read.next));
    // `Sep-30` of a plan that ends in 2027
    const isBeyond =
      horizon !== undefined && year > horizon.latest - BEYOND && short.value <= daysInMonth(2000, month);
    if (unlikely || isDay || areDays || (isBeyond && isLastDay)) {
      return {
        value: moment('month', { month, ambiguous: `${short.value} as a day, or the year ${year}` }),
        next: read.next,
      };
    }
    const pairBehind = tokens[read.next];
    const second = tokens[read.next + 1];
    if (
      pairBehind?.type === 'glue' &&
      pairBehind.glue !== '.' &&
      pairBehind.glue !== ':' &&
      second?.type === 'number' &&
      (pairBehind.glue === '-' || (second.digits === 2 && !second.ordinal)) &&
      tokens[read.next + 2]?.type !== 'month'
    ) {
      return {
        value: moment('month', { month, ambiguous: `days of the month, or years` }),
        next: read.next + 2,
      };
    }
  }
  return { value: moment('month', { month, years: read.value }), next: read.next };
}

/** A horizon is as much later than the year behind the plan's last one. */
const BEYOND = 11;

/** `Jan-15-2026`, `Jan-05-2026` */
function dashedDay(tokens: Token[], index: number): Read<Pick<Moment, 'day' | 'years'>> | undefined {
  const [month, joint, day, dash, year] = tokens.slice(index, index + 5);
  const isTight = joint?.type === 'glue' && joint.from === month?.to && day?.from === joint.to;
  if (!isTight || joint.word) return undefined;
  if (day.type === 'month-date') return { value: { day: day.month, years: one(day.year) }, next: index + 3 };
  const isFull = dash?.type === 'glue' && dash.glue === joint.glue && dash.from === day.to;
  if (!isFull || !isDay(day) || day.type !== 'number' || year?.type !== 'years') return undefined;
  return year.from === dash.to && year.years.form === 'calendar'
    ? { value: { day: day.value, years: year.years }, next: index + 5 }
    : undefined;
}

/** `, 2025` */
function hasYearBehind(tokens: Token[], index: number): boolean {
  const year = tokens[skipGlue(tokens, index)];
  return year?.type === 'years' && year.years.form === 'calendar';
}

/** `March 11 - 12 June 2012`: what is joined to it is a day of a month. */
function isBeforeDay(tokens: Token[], index: number): boolean {
  const [joint, day, month] = tokens.slice(index, index + 3);
  return (
    joint?.type === 'glue' &&
    joint.glue !== '.' &&
    joint.glue !== ':' &&
    isDay(day) &&
    month?.type === 'month' &&
    month.exact
  );
}

function withPlanYear(tokens: Token[], index: number, month: number): Read<Moment> {
  const behind = tokens[skipGlue(tokens, index + 1)];
  if (behind?.type === 'plan-year') {
    return {
      value: moment('month', { month, planYear: behind.year }),
      next: skipGlue(tokens, index + 1) + 1,
    };
  }
  return { value: moment('month', { month, weak: true }), next: index + 1 };
}
