import type { Item } from './items.ts';
import { hasYear, type Moment } from './moment.ts';
import { isConsecutive } from './phrases.ts';

export type Recurring = Extract<Item, { type: 'recurring' }>;

/** How often the text says: once a year in each of two months is twice a year; two intervals are none. */
export function intervalOf(items: Item[], text: string): Recurring | undefined {
  const named = items.filter((item) => item.type === 'recurring');
  const printed = ({ from, to }: Item) => text.slice(from, to);
  const telling = named.filter((item) => !/^(?:each|every|per) year$/i.test(printed(item)));
  const [first, ...others] = telling.length > 0 ? telling : named;
  if (first === undefined) return undefined;
  const isOne = others.every(
    ({ every, ambiguous }) => every === first.every && ambiguous === first.ambiguous,
  );
  if (!isOne) {
    const ambiguous = [first, ...others].map(printed).join(', or ');
    return { ...first, every: undefined, problem: 'one interval', ambiguous };
  }
  // `50 homes per year` says how many.
  const isCount =
    /^per /i.test(printed(first)) && items.some(({ type, to }) => type === 'number' && to < first.from);
  if (isCount) return { ...first, every: undefined, problem: 'an interval in weeks or months' };
  if (first.adjective) return first;
  const spread = yearlyIn(items);
  // `Twice a year: March and October`
  const isUneven = /\b(?:a|per|each|every) year\b/i.test(printed(first)) && spread.problem !== undefined;
  return first.every === 'P1Y' || isUneven ? { ...first, ...spread } : first;
}

/** Of a season or a quarter, the last. */
function monthOf({ unit, month, part = 0 }: Moment): number | undefined {
  return unit === 'season' || unit === 'quarter' ? 3 * part : month;
}

/** `June and December each year` */
function yearlyIn(items: Item[]): { every?: string | undefined; problem?: string } {
  const months = items.flatMap((item) =>
    item.type === 'moment' && !hasYear(item.moment) ? (monthOf(item.moment) ?? []) : [],
  );
  const isRange = items.some((item, at) => {
    const [before, after] = [items[at - 1], items[at + 1]];
    if (item.type !== 'glue' || before?.type !== 'moment' || after?.type !== 'moment') return false;
    return item.glue === '-' || (item.glue === '/' && isConsecutive(before.moment, after.moment));
  });
  const ordered = [...new Set(months)].sort((a, b) => a - b);
  if (ordered.length < 2 || isRange) return {};
  const gap = 12 / ordered.length;
  const isEven = ordered.every((month, index) => month - (ordered[0] ?? 0) === index * gap);
  return isEven ? { every: `P${gap}M` } : { every: undefined, problem: 'evenly spread months' };
}
