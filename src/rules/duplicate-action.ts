import type { Rule } from '../rule.ts';
import { actionPath } from './shared/deliverables.ts';
import { quoted } from './shared/quote.ts';

export const rule: Rule = {
  id: 'duplicate-action',
  severity: 'warning',
  summary: 'The same action twice under one outcome, with the same deadline',
  why: 'It would be counted twice. A row was copied, or read twice across a page break.',
  good: { actions: [{ text: 'Hold a day count' }, { text: 'Review the protocol' }] },
  bad: { actions: [{ text: 'Hold a day count' }, { text: 'Hold a day count' }] },
  check(plan) {
    const seen = new Set<string>();
    return plan.actions.flatMap(({ text, theme, outcome, deadline, leads, milestones }, index) => {
      const words = text
        .toLowerCase()
        .replace(/[^a-z\u00df-\u00ff\u0174-\u0177\d]+/g, ' ')
        .trim();
      const key = JSON.stringify([
        words,
        theme,
        outcome,
        deadline?.raw,
        leads.map(({ name }) => name),
        milestones.map((step) => step.text),
      ]);
      if (seen.has(key))
        return [
          {
            message: `Expected each action once, found ${quoted(text)} again`,
            path: `${actionPath(index)}/text`,
          },
        ];
      seen.add(key);
      return [];
    });
  },
};
