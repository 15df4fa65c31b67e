import type { Rule } from '../rule.ts';
import { promises } from './shared/deliverables.ts';
import { quoted } from './shared/quote.ts';

/** U+FFFD, and UTF-8 that was read as Windows-1252: `â€™`, `Ã©`, `Â£`. */
const DAMAGE = /\uFFFD|â€[\u0080-\u02ff\u2000-\u2fff]|Ã[\u0080-\u00bf]|Â[£§°·»«\u00a0]/u;

export const rule: Rule = {
  id: 'encoding-damage',
  severity: 'warning',
  summary: 'Characters that were lost or garbled',
  why: 'The document was saved in one encoding and read in another, so quotation marks, dashes or pound signs are wrong. Save it again as UTF-8.',
  good: { actions: [{ text: 'Improve residents’ satisfaction' }] },
  bad: { actions: [{ text: 'Improve residentsâ€™ satisfaction' }] },
  check(plan) {
    const titles = [
      { text: plan.title, path: '/title' },
      ...plan.themes.map(({ title }, index) => ({ text: title, path: `/themes/${index}/title` })),
      ...plan.outcomes.map(({ title }, index) => ({ text: title, path: `/outcomes/${index}/title` })),
    ];
    return [...titles, ...promises(plan)].flatMap(({ text, path }) => {
      const at = text.search(DAMAGE);
      return at < 0
        ? []
        : [
            {
              message: `Expected readable text, found ${quoted(text.slice(Math.max(0, at - 12), at + 12))}`,
              path,
            },
          ];
    });
  },
};
