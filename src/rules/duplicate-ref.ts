import type { Rule } from '../rule.ts';
import { actionPath, milestonePath } from './shared/deliverables.ts';
import { numbered } from './shared/examples.ts';
import { restartsIn } from './shared/restarted.ts';

export const rule: Rule = {
  id: 'duplicate-ref',
  severity: 'error',
  summary: 'One reference on two actions, themes or outcomes',
  why: 'Reports and minutes name actions by their reference; two actions with the same one cannot be told apart. Renumber one of them.',
  good: numbered,
  bad: {
    actions: [
      { ref: '1.1', text: 'Hold a day count' },
      { ref: '1.1', text: 'Review the protocol' },
    ],
  },
  check(plan) {
    const seen = new Set<string>();
    const headings = (['themes', 'outcomes'] as const).flatMap((list) =>
      plan[list].map(({ ref, ...rest }, index) => ({
        ref,
        // outcomes may be counted anew under each theme
        within: `${list} ${'theme' in rest ? rest.theme : ''}`,
        path: `/${list}/${index}/ref`,
      })),
    );
    const restartOf = restartsIn(plan.actions);
    const refs = plan.actions.flatMap((action, index) => [
      // numbers that begin again under each theme are told apart by it
      {
        ref: action.ref,
        within: /\d[.]\d|[a-z]/i.test(action.ref ?? '')
          ? (restartOf(action) ?? '')
          : `${action.theme ?? ''} ${action.outcome ?? ''}`,
        path: `${actionPath(index)}/ref`,
      },
      ...action.milestones.map((milestone, step) => ({
        ref: milestone.ref,
        within: `milestone of ${index}`,
        path: `${milestonePath(index, step)}/ref`,
      })),
    ]);
    return [...headings, ...refs].flatMap(({ ref, within, path }) => {
      if (ref === undefined) return [];
      const key = JSON.stringify([within, ref.toLowerCase()]);
      if (seen.has(key)) return [{ message: `Expected a reference of its own, found ${ref} again`, path }];
      seen.add(key);
      return [];
    });
  },
};
