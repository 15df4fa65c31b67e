import { quoted } from '../model/words.ts';
import { readMoney } from '../normalise/money.ts';
import type { Rule } from '../rule.ts';
import { records } from './shared/deliverables.ts';

/** `$40,000`, not `NZ$40,000` nor `US $40,000`. */
const BARE = /(?<![A-Za-z]\s?)\$/;

export const rule: Rule = {
  id: 'assumed-currency',
  severity: 'warning',
  summary: 'A sum in dollars that does not say whose, read as US dollars',
  why: 'A dollar of Australia, Canada or New Zealand is not that of the United States, and sums over plans mix them. Write the currency of the plan beside each amount.',
  good: { actions: [{ resources: [{ text: 'NZ$40k', amounts: [{ value: 40000, currency: 'NZD' }] }] }] },
  bad: { actions: [{ resources: [{ text: '$40k', amounts: [{ value: 40000, currency: 'USD' }] }] }] },
  check(plan) {
    if (plan.calendar?.days === 'month-first') return [];
    const [first, ...others] = records(plan).flatMap(({ record, path }) =>
      record.resources.flatMap(({ text, amounts }, index) =>
        BARE.test(text) && amounts.some(({ currency }) => currency === 'USD') && readMoney(text).length > 0
          ? [{ text, path: `${path}/resources/${index}/amounts` }]
          : [],
      ),
    );
    if (!first) return [];
    const more = others.length > 0 ? `, and ${others.length} more` : '';
    return [
      {
        message: `Expected a sum that says whose dollars, found ${quoted(first.text)}; read as US dollars${more}`,
        path: first.path,
      },
    ];
  },
};
