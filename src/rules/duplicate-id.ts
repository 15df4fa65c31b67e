import { quoted } from '../model/words.ts';
import type { Rule } from '../rule.ts';
import { actionPath, milestonePath } from './shared/deliverables.ts';

export const rule: Rule = {
  id: 'duplicate-id',
  severity: 'error',
  summary: 'Two records, or two plans of a file, under one id',
  why: 'What names the id means both, and a comparison with the next edition takes one for the other. Give each its own.',
  good: {
    actions: [
      { id: 'count', text: 'Hold a day count' },
      { id: 'protocol', text: 'Review the protocol' },
    ],
  },
  bad: {
    actions: [
      { id: 'count', text: 'Hold a day count' },
      { id: 'count', text: 'Review the protocol' },
    ],
  },
  check(plan) {
    const listed = (name: 'themes' | 'outcomes' | 'indicators' | 'risks') =>
      plan[name].map(({ id }, index) => ({ id, within: name as string, path: `/${name}/${index}/id` }));
    const all = [
      ...listed('themes'),
      ...listed('outcomes'),
      ...plan.actions.flatMap((action, index) => [
        { id: action.id, within: 'actions', path: `${actionPath(index)}/id` },
        ...action.milestones.map(({ id }, step) => ({
          id,
          within: actionPath(index),
          path: `${milestonePath(index, step)}/id`,
        })),
      ]),
      ...listed('indicators'),
      ...listed('risks'),
    ];
    const seen = new Set<string>();
    return all.flatMap(({ id, within, path }) => {
      const key = `${within} ${id}`;
      if (seen.has(key)) return [{ message: `Expected an id of its own, found ${quoted(id)} again`, path }];
      seen.add(key);
      return [];
    });
  },
};
