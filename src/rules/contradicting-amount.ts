import { quoted } from '../model/words.ts';
import { readMoney } from '../normalise/money.ts';
import type { Rule } from '../rule.ts';
import { records } from './shared/deliverables.ts';

/** What a `$` may stand for; that it is not known, assumed-currency tells. */
const DOLLARS = new Set(['USD', 'AUD', 'CAD', 'NZD']);

const plan = (value: number) => ({
  actions: [{ text: 'Train', resources: [{ text: '£12k', amounts: [{ value, currency: 'GBP' }] }] }],
});

export const rule: Rule = {
  id: 'contradicting-amount',
  severity: 'error',
  summary: 'An amount that is not what is printed beside it',
  why: 'Sums over the plan come out wrong, often by a thousand. Mend the text or the amount, whichever is wrong.',
  good: plan(12000),
  bad: plan(12),
  check(plan) {
    return records(plan).flatMap(({ record, path }) =>
      record.resources.flatMap(({ text, amounts }, index) => {
        const read = readMoney(text);
        const at = `${path}/resources/${index}/amounts`;
        // A file written by hand may leave the amounts out, and print sums in ways that are not read.
        if (amounts.length === 0 || (read.length === 0 && /\d/.test(text))) return [];
        const shown = read.map(({ value, currency }) => `${currency} ${value}`).join(', ') || 'no amount';
        if (amounts.length !== read.length) {
          const message = `Expected ${shown} (${quoted(text)}), found ${amounts.length} amounts`;
          return [{ message: message.replace(/ 1 amounts$/, ' 1 amount'), path: at }];
        }
        return amounts.flatMap(({ value, currency }, step) => {
          const isMeant = currency === read[step]?.currency || (DOLLARS.has(currency) && text.includes('$'));
          const wrong = value !== read[step]?.value ? 'value' : isMeant ? '' : 'currency';
          if (wrong === '') return [];
          return [
            {
              message: `Expected ${shown} (${quoted(text)}), found ${currency} ${value}`,
              path: `${at}/${step}/${wrong}`,
            },
          ];
        });
      }),
    );
  },
};
