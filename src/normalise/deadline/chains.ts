import type { Item } from './items.ts';
import { hasYear, type Moment, orderInYear } from './moment.ts';
import type { Glue } from './token.ts';

/** A date and its place among the items. */
export type Placed = { item: number; moment: Moment; glue: Glue | undefined };

/** Runs of dates with nothing but glue, or nothing, between them. */
export function chainsOf(items: Item[]): Placed[][] {
  const chains: Placed[][] = [];
  let gap: Glue | 'none' = 'none';
  let open = false;
  items.forEach((item, index) => {
    if (item.type === 'moment') {
      const placed = { item: index, moment: item.moment, glue: gap === 'none' ? undefined : gap };
      const chain = chains.at(-1);
      if (open && chain !== undefined) chain.push(placed);
      else chains.push([{ ...placed, glue: undefined }]);
      open = true;
      gap = 'none';
    } else if (item.type === 'glue' && item.glue !== '.') {
      gap = gap === 'none' || gap === ',' ? item.glue : gap;
    } else if (
      item.type === 'mode' &&
      (item.mode === 'end' ||
        item.mode === 'during' ||
        item.mode === 'by' ||
        (item.mode === 'until' && gap === 'none'))
    ) {
      if (item.mode === 'until' && isEach(items, chains.at(-1))) open = false;
      else if (item.mode === 'until') gap = '-';
    } else {
      open = false;
      gap = 'none';
    }
  });
  return chains;
}

/** `Every September until 2030`: the month says how often. */
function isEach(items: Item[], chain: Placed[] | undefined): boolean {
  const [first, ...more] = chain ?? [];
  return (
    more.length === 0 && !!first && !hasYear(first.moment) && items[first.item - 1]?.type === 'recurring'
  );
}

/** A date without a year takes that of the next one, else, in a range, that of the one before. */
export function shareYears(chains: Placed[][]): Placed[][] {
  return chains.map((chain) => {
    const shared = [...chain];
    for (let index = shared.length - 2; index >= 0; index--) {
      const [placed, following] = [shared[index], shared[index + 1]];
      if (placed !== undefined && following !== undefined)
        shared[index] = { ...placed, moment: fromNext(placed.moment, following.moment) };
    }
    for (let index = 1; index < shared.length; index++) {
      const [before, placed] = [shared[index - 1], shared[index]];
      if (placed !== undefined && before !== undefined)
        shared[index] = { ...placed, moment: fromBefore(placed, before.moment) };
    }
    return shared;
  });
}

function fromNext(moment: Moment, next: Moment): Moment {
  let filled = moment;
  if (
    moment.unit === 'day' &&
    moment.month === undefined &&
    next.unit === 'day' &&
    next.month !== undefined
  ) {
    filled = { ...moment, month: next.month };
  }
  if (hasYear(filled) || filled.ambiguous !== undefined || !hasYear(next)) return filled;
  const [order, following] = [orderInYear(filled), orderInYear(next)];
  if (order === undefined || following === undefined) return filled;
  const isPart = (unit: Moment['unit']) => unit === 'quarter' || unit === 'half';
  if (isPart(filled.unit) !== isPart(next.unit)) return filled;
  const { years, planYear } = next;
  const given = {
    ...filled,
    weak: false,
    ...(years === undefined ? {} : { years }),
    ...(planYear === undefined ? {} : { planYear }),
  };
  // `June to June 2025`
  const isSame = order === following && filled.unit === next.unit && filled.unit !== 'season';
  const wraps = (order > following || isSame) && (years?.form === 'calendar' || isPart(filled.unit));
  if (!wraps) return given;
  const year = years?.first ?? 0;
  return {
    ...given,
    ambiguous: isPart(filled.unit)
      ? 'quarters in the wrong order'
      : `the first month in ${year - 1}, or the last one in ${year + 1}`,
  };
}

function fromBefore({ moment, glue }: Placed, before: Moment): Moment {
  const isNextYear = moment.unit === 'year' && (before.unit === 'month' || before.unit === 'day');
  if (isNextYear && before.years?.form === 'calendar' && moment.years !== undefined) {
    if (glue === '&' || glue === ',') return { ...before, years: moment.years, weak: moment.weak };
    if (glue === undefined) return { ...moment, problem: 'the month of each year' };
  }
  if (hasYear(moment) || moment.ambiguous !== undefined || before.ambiguous !== undefined) return moment;
  const { years, planYear } = before;
  const [order, earlier] = [orderInYear(moment), orderInYear(before)];
  // `Year 2 Q1-Q3`
  if (planYear !== undefined && moment.unit === 'quarter' && before.unit === 'quarter')
    return (order ?? 0) > (earlier ?? 0) ? { ...moment, planYear } : moment;
  const isPart = moment.unit === 'quarter' || moment.unit === 'half';
  if (years === undefined || order === undefined || earlier === undefined) return moment;
  // `2024/25 Q3 - Q4`
  if (isPart && !(order > earlier && years.form === 'financial' && before.unit === moment.unit))
    return moment;
  if (order > earlier || years.form === 'financial')
    return { ...moment, years, weak: false, assumed: [`year ${years.first} from the date before`] };
  if (glue !== '-' || years.form !== 'calendar') return moment;
  const next = years.first + 1;
  return {
    ...moment,
    years: { ...years, first: next, last: next },
    weak: false,
    assumed: [`year ${next}, as the range goes forward`],
  };
}
