import type { Plan } from '../model/plan.ts';
import type { Complaint, Rule } from '../rule.ts';
import { actionPath, milestonePath } from './shared/deliverables.ts';

export const rule: Rule = {
  id: 'wrong-parent',
  severity: 'warning',
  summary: 'An action or milestone that stands under another heading than it names',
  why: 'Its reference, or the theme of its outcome, says that it belongs elsewhere. Move it there, or mend the reference.',
  good: {
    actions: [
      { ref: '1', text: 'Agree codes', milestones: [{ ref: '1.1', text: 'Codes drafted' }] },
      { ref: '2', text: 'Train wardens', milestones: [{ ref: '2.1', text: 'Course booked' }] },
    ],
  },
  bad: {
    actions: [
      {
        ref: '1',
        text: 'Agree codes',
        milestones: [
          { ref: '1.1', text: 'Codes drafted' },
          { ref: '2.1', text: 'Course booked' },
        ],
      },
      { ref: '2', text: 'Train wardens' },
    ],
  },
  check: (plan) => [...milestonesAstray(plan), ...actionsAstray(plan), ...outcomesAstray(plan)],
};

/** `2.1` is a part of `2`, and `2a` too. */
const isPartOf = (ref: string, parent: string) =>
  ref.length > parent.length && ref.startsWith(parent) && /^\D/.test(ref.slice(parent.length));

const astray = (ref: string, kind: string, above: string, path: string): Complaint => ({
  message: `Expected ${ref} under the ${kind} of its number, found it under ${above}`,
  path: `${path}/ref`,
});

function milestonesAstray({ actions }: Plan): Complaint[] {
  const refs = actions.flatMap(({ ref }) => ref ?? []);
  return actions.flatMap((action, index) =>
    action.milestones.flatMap(({ ref }, step) => {
      const above = action.ref;
      if (ref === undefined || above === undefined || isPartOf(ref, above)) return [];
      return refs.some((other) => isPartOf(ref, other))
        ? [astray(ref, 'action', above, milestonePath(index, step))]
        : [];
    }),
  );
}

/** Where most actions carry the number of their theme or outcome, those that carry the number of another. */
function actionsAstray({ actions, themes, outcomes }: Plan): Complaint[] {
  return (['theme', 'outcome'] as const).flatMap((kind) => {
    const refs = new Map<string, string>();
    for (const { id, ref } of kind === 'theme' ? themes : outcomes) if (ref) refs.set(id, ref);
    if (refs.size < 2) return [];
    const others = new Set(refs.values());
    const placed = actions.flatMap(({ ref, [kind]: id }, index) => {
      const above = refs.get(id ?? '');
      return ref === undefined || above === undefined ? [] : [{ ref, above, index }];
    });
    const wrong = placed.filter(
      ({ ref, above }) => !isPartOf(ref, above) && [...others].some((other) => isPartOf(ref, other)),
    );
    const right = placed.filter(({ ref, above }) => isPartOf(ref, above));
    if (wrong.length * 4 > right.length) return [];
    return wrong.map(({ ref, above, index }) => astray(ref, kind, above, actionPath(index)));
  });
}

function outcomesAstray({ actions, outcomes, themes }: Plan): Complaint[] {
  const themeOf = new Map(outcomes.map(({ id, theme }) => [id, theme]));
  const titles = new Map(themes.map(({ id, title }) => [id, title]));
  return actions.flatMap(({ theme, outcome }, index) => {
    const other = themeOf.get(outcome ?? '');
    if (theme === undefined || other === undefined || other === theme || !titles.has(other)) return [];
    return [
      {
        message: `Expected an outcome of the theme ${titles.get(theme) ?? theme}, found one of ${titles.get(other)}`,
        path: `${actionPath(index)}/outcome`,
      },
    ];
  });
}
