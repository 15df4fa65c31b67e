import { quoted } from '../model/words.ts';
import type { Rule } from '../rule.ts';
import { records } from './shared/deliverables.ts';

export const rule: Rule = {
  id: 'unknown-parent',
  severity: 'error',
  summary: 'A theme or outcome that the plan does not hold',
  why: 'The action stands under nothing: its row of the CSV has no theme or outcome. Name the id of one that the plan lists, or add it there.',
  good: {
    outcomes: [{ id: 'o1', title: 'Safer streets' }],
    actions: [{ text: 'Hold a day count', outcome: 'o1' }],
  },
  bad: {
    outcomes: [{ id: 'o1', title: 'Safer streets' }],
    actions: [{ text: 'Hold a day count', outcome: 'o2' }],
  },
  check(plan) {
    const known = {
      theme: new Set(plan.themes.map(({ id }) => id)),
      outcome: new Set(plan.outcomes.map(({ id }) => id)),
    };
    const named: { path: string; theme?: string; outcome?: string }[] = [
      ...plan.outcomes.map(({ theme }, index) => ({ path: `/outcomes/${index}`, ...(theme && { theme }) })),
      ...records(plan).map(({ record: { theme, outcome }, path }) => ({
        path,
        ...(theme && { theme }),
        ...(outcome && { outcome }),
      })),
      ...plan.indicators.map(({ theme }, index) => ({
        path: `/indicators/${index}`,
        ...(theme && { theme }),
      })),
    ];
    return named.flatMap(({ path, ...parents }) =>
      (['theme', 'outcome'] as const).flatMap((kind) => {
        const id = parents[kind];
        if (id === undefined || known[kind].has(id)) return [];
        const ids = [...known[kind]];
        const listed = ids.length > 0 && ids.length <= 6 ? ` (there are ${ids.join(', ')})` : '';
        return [
          {
            message: `Expected the id of ${kind === 'theme' ? 'a theme' : 'an outcome'}, found ${quoted(id)}${listed}`,
            path: `${path}/${kind}`,
          },
        ];
      }),
    );
  },
};
