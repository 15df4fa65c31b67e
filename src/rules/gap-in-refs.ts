import type { Rule } from '../rule.ts';
import { numbered } from './shared/examples.ts';
import { numberedAs, seriesOf } from './shared/series.ts';

/** A longer jump is a new count, not a gap. */
const LONGEST = 3;
/** So many actions behind the last are looked at for the number that it lacks. */
const BETWEEN = 200;

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
      return series.flatMap(({ ref, prefix, number, index, path }, at) => {
        const last = series[at - 1];
        const before = last?.number ?? number;
        const next = before + 1;
        if (number - next < 1 || number - next > LONGEST || numbers.has(next)) return [];
        // A theme that comes back later: the count went on under another.
        const from = (last?.index ?? index) + 1;
        const between = plan.actions.slice(from, Math.min(index, from + BETWEEN)).map(numberedAs);
        if (between.some((one) => one?.prefix === prefix && one.number === next)) return [];
        return [{ message: `Expected ${prefix}${next} after ${prefix}${before}, found ${ref}`, path }];
      });
    });
  },
};
