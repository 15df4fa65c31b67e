import type { Rule } from '../rule.ts';
import { numbered } from './shared/examples.ts';
import { seriesOf } from './shared/series.ts';

/** A longer jump is a new count, not a gap. */
const LONGEST = 3;

export const rule: Rule = {
  id: 'gap-in-refs',
  severity: 'info',
  summary: 'References that skip a number',
  why: 'Either an action was taken out, or a row of the document was not read. Compare with the document.',
  good: numbered,
  bad: {
    actions: [
      { ref: '1.1', text: 'Hold a day count' },
      { ref: '1.3', text: 'Review the protocol' },
    ],
  },
  check(plan) {
    return seriesOf(plan).flatMap((series) => {
      const numbers = new Set(series.map(({ number }) => number));
      return series.flatMap(({ ref, prefix, number, path }, at) => {
        const before = series[at - 1]?.number ?? number;
        const next = before + 1;
        if (number - next < 1 || number - next > LONGEST || numbers.has(next)) return [];
        return [{ message: `Expected ${prefix}${next} after ${prefix}${before}, found ${ref}`, path }];
      });
    });
  },
};
