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
    const isMeasured = (action: (typeof plan.actions)[number]) =>
      action.measures.length > 0 ||
      action.indicators.length > 0 ||
      action.milestones.some(({ measures, indicators }) => measures.length + indicators.length > 0);
    const measured = plan.actions.filter(
      ({ measures, milestones }) =>
        measures.length > 0 || milestones.some((step) => step.measures.length > 0),
    );
    if (measured.length * 2 <= plan.actions.length) return [];
    return plan.actions.flatMap((action, index) =>
      isMeasured(action)
        ? []
        : [{ message: 'Expected a success measure, found none', path: `${actionPath(index)}/measures` }],
    );
  },
};
