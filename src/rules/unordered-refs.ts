import type { Rule } from '../rule.ts';
import { numbered } from './shared/examples.ts';
import { seriesOf } from './shared/series.ts';

export const rule: Rule = {
  id: 'unordered-refs',
  severity: 'warning',
  summary: 'A reference that stands after a higher one',
  why: 'Readers look an action up by its number. A row was moved or mistyped: put it in its place, or give it the number of its place.',
  good: numbered,
  bad: {
    actions: [
      { ref: '1.2', text: 'Review the protocol' },
      { ref: '1.1', text: 'Hold a day count' },
    ],
  },
  check(plan) {
    return seriesOf(plan).flatMap((series) =>
      series.flatMap(({ ref, number, path }, at) => {
        const before = series[at - 1];
        return before === undefined || before.number <= number
          ? []
          : [{ message: `Expected references in order, found ${ref} after ${before.ref}`, path }];
      }),
    );
  },
};
