import type { Bar } from './charts.ts';
import type { Deliverable } from './figures.ts';

/** More quarters than this are told by years. */
const MOST = 16;

/** What is due in each quarter, or financial year where there are many; none is left out between the first and the last. */
export function timelineOf(deliverables: readonly Deliverable[]): { unit: 'quarter' | 'year'; bars: Bar[] } {
  const dated = deliverables.flatMap(({ due, timing }) => (due ? [{ quarter: quarterOf(due), timing }] : []));
  if (dated.length === 0) return { unit: 'quarter', bars: [] };
  const numbers = dated.map(({ quarter }) => quarter);
  const [first, last] = [smallest(numbers), -smallest(numbers.map((number) => -number))];
  const byYear = last - first >= MOST;
  const [from, to] = byYear ? [Math.floor(first / 4), Math.floor(last / 4)] : [first, last];
  const values = Array.from({ length: to - from + 1 }, (): Record<string, number> => ({}));
  for (const { quarter, timing } of dated) {
    const bar = values[(byYear ? Math.floor(quarter / 4) : quarter) - from]!;
    bar[timing] = (bar[timing] ?? 0) + 1;
  }
  const bars = values.map((counts, index) => {
    const number = from + index;
    if (byYear) return { label: yearName(number), values: counts };
    const named = index === 0 || number % 4 === 0;
    const label = `Q${(number % 4) + 1}`;
    const year = yearName(Math.floor(number / 4));
    return {
      label,
      name: `${label} ${year}`,
      ...(named && { under: year }),
      values: counts,
    };
  });
  return { unit: byYear ? 'year' : 'quarter', bars: byYear ? withoutGaps(bars) : bars };
}

/** Quarters since the financial year 0, which begin in April. */
function quarterOf(iso: string): number {
  const [year = 0, month = 1] = iso.split('-').map(Number);
  return year * 4 + Math.floor((month - 1) / 3) - 1;
}

/** `2016/17` */
const yearName = (year: number) => `${year}/${`${(year + 1) % 100}`.padStart(2, '0')}`;

const smallest = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b));

/** A plan that looks to 2050 would be mostly empty years: those are left out, and years are named in full anyway. */
function withoutGaps(bars: readonly Bar[]): Bar[] {
  return bars.length > MOST ? bars.filter(({ values }) => Object.keys(values).length > 0) : [...bars];
}
