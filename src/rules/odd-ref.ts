import { quoted } from '../model/words.ts';
import type { Rule } from '../rule.ts';
import { actionPath } from './shared/deliverables.ts';

/** From so many references of one form on, another form is a slip. */
const MANY = 5;

/** `1.10` is `9.9`, `A3` is `A9`. */
const formOf = (ref: string) =>
  ref
    .trim()
    .replace(/\d+/g, '9')
    .replace(/[A-Z]+/g, 'A')
    .replace(/[a-z]+/g, 'a');

export const rule: Rule = {
  id: 'odd-ref',
  severity: 'warning',
  summary: 'A reference of another form than all others of the plan',
  why: 'A letter stands for a figure, or a sign is missing or too many: the action cannot be found by its number. Write it as the others are.',
  good: {
    actions: ['1.1', '1.2', '1.3', '2.1', '2.2', '2.3'].map((ref) => ({ ref, text: `Hold count ${ref}` })),
  },
  bad: {
    actions: ['1.1', '1.2', '1.3', '2.1', '2.2', '2.O'].map((ref) => ({ ref, text: `Hold count ${ref}` })),
  },
  check(plan) {
    const counts = new Map<string, number>();
    const refs = plan.actions.flatMap(({ ref }, index) => (ref === undefined ? [] : [{ ref, index }]));
    for (const { ref } of refs) counts.set(formOf(ref), (counts.get(formOf(ref)) ?? 0) + 1);
    const [usual] = [...counts].filter(([, count]) => count >= MANY && count === refs.length - 1);
    if (usual === undefined) return [];
    const example = refs.find(({ ref }) => formOf(ref) === usual[0])?.ref;
    return refs
      .filter(({ ref }) => formOf(ref) !== usual[0])
      .map(({ ref, index }) => ({
        message: `Expected a reference like ${example}, found ${quoted(ref)}`,
        path: `${actionPath(index)}/ref`,
      }));
  },
};
