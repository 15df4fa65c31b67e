import type { Rule } from '../rule.ts';
import { howCut } from './shared/cut.ts';
import { promises } from './shared/deliverables.ts';

export const rule: Rule = {
  id: 'cut-text',
  severity: 'warning',
  summary: 'A text that ends in the middle of a sentence',
  why: 'The cell was cut, in the document or in reading it; the rest of the promise is missing. Compare with the document and complete it.',
  good: { actions: [{ text: 'Answer reports within 3 working days' }] },
  bad: { actions: [{ text: 'Answer reports within 3 working' }] },
  check(plan) {
    return promises(plan).flatMap(({ text, path }) => {
      const cut = howCut(text);
      return cut === undefined
        ? []
        : [{ message: `Expected a whole sentence, found one that ends ${cut}`, path }];
    });
  },
};
