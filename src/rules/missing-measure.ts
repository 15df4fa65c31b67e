import type { Rule } from '../rule.ts';
import { actionPath } from './shared/deliverables.ts';

export const rule: Rule = {
  id: 'missing-measure',
  severity: 'info',
  summary: 'An action without a success measure in a plan that has them',
  why: 'The plan measures most of its actions, but not this one: nobody can say when it has succeeded.',
  good: {
    actions: [
      { text: 'Hold a day count', measures: ['One count a year'] },
      { text: 'Report', measures: ['Four reports'] },
    ],
  },
  bad: {
    actions: [
      { text: 'Hold a day count', measures: ['One count a year'] },
      { text: 'Train', measures: ['20 trained'] },
      { text: 'Report', measures: [] },
    ],
  },
  check(plan) {
    const measured = plan.actions.filter((action) =>
      [action, ...action.milestones].some(({ measures }) => measures.length > 0),
    );
    if (measured.length * 2 <= plan.actions.length) return [];
    return plan.actions.flatMap((action, index) =>
      [action, ...action.milestones].some((one) => one.measures.length + one.indicators.length > 0)
        ? []
        : [{ message: 'Expected a success measure, found none', path: `${actionPath(index)}/measures` }],
    );
  },
};
