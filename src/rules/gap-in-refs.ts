import type { Rule } from '../rule.ts';
import { actionPath } from './shared/deliverables.ts';

const PARTS = /^(.*?)(\d{1,3})\.?$/;

export const rule: Rule = {
  id: 'gap-in-refs',
  severity: 'info',
  summary: 'References that skip a number',
  why: 'Either an action was taken out, or a row of the document was not read. Compare with the document.',
  good: {
    actions: [
      { ref: '1.1', text: 'Hold a day count' },
      { ref: '1.2', text: 'Review the protocol' },
    ],
  },
  bad: {
    actions: [
      { ref: '1.1', text: 'Hold a day count' },
      { ref: '1.3', text: 'Review the protocol' },
    ],
  },
  check(plan) {
    const last = new Map<string, number>();
    return plan.actions.flatMap(({ ref, theme, outcome }, index) => {
      const parts = PARTS.exec(ref ?? '');
      if (parts === null) return [];
      const [, prefix = '', digits = ''] = parts;
      const series = prefix === '' ? `${theme ?? ''} ${outcome ?? ''}` : prefix;
      const number = Number(digits);
      const before = last.get(series);
      last.set(series, number);
      const skipped = number - (before ?? number) - 1;
      if (before === undefined || skipped < 1 || skipped > 3) return [];
      return [
        {
          message: `Expected ${prefix}${before + 1} after ${prefix}${before}, found ${ref}`,
          path: `${actionPath(index)}/ref`,
        },
      ];
    });
  },
};
