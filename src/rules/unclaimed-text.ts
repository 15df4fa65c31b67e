import type { Rule } from '../rule.ts';
import { quoted } from './shared/quote.ts';

export const rule: Rule = {
  id: 'unclaimed-text',
  severity: 'warning',
  summary: 'Text of the document that no part of the plan accounts for',
  why: 'It may hold part of an action. Nothing was dropped: read it, and see where it belongs.',
  good: { unclaimed: [] },
  bad: { unclaimed: [{ text: 'kt RSL eting to' }] },
  check(plan) {
    return plan.unclaimed.map(({ text }, index) => ({
      message: `Expected a place in the plan, found ${quoted(text)}`,
      path: `/unclaimed/${index}`,
    }));
  },
};
