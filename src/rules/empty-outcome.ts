import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'empty-outcome',
  severity: 'info',
  summary: 'A theme or outcome under which no action stands',
  why: 'A promise without an action: it may be planned elsewhere, or its rows were not read. Compare with the document.',
  good: {
    outcomes: [{ id: 'o1', title: 'Safer streets' }],
    actions: [{ text: 'Hold a day count', outcome: 'o1' }],
  },
  bad: { outcomes: [{ id: 'o1', title: 'Safer streets' }], actions: [{ text: 'Hold a day count' }] },
  check(plan) {
    const parts = plan.actions.flatMap((action) => [action, ...action.milestones]);
    const outcomes = new Set(parts.map(({ outcome }) => outcome));
    const themes = new Set([
      ...parts.map(({ theme }) => theme),
      ...plan.outcomes.map(({ theme }) => theme),
      ...plan.indicators.map(({ theme }) => theme),
    ]);
    const empty = (kind: string, title: string, path: string) => ({
      message: `Expected an action under this ${kind}, found none ("${title}")`,
      path,
    });
    return [
      ...plan.themes.flatMap(({ id, title }, index) =>
        themes.has(id) ? [] : [empty('theme', title, `/themes/${index}`)],
      ),
      ...plan.outcomes.flatMap(({ id, title }, index) =>
        outcomes.has(id) ? [] : [empty('outcome', title, `/outcomes/${index}`)],
      ),
    ];
  },
};
