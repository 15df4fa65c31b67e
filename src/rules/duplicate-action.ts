import type { Action, Plan } from '../model/plan.ts';
import { quoted } from '../model/words.ts';
import type { Complaint, Rule } from '../rule.ts';
import { actionPath, milestonePath } from './shared/deliverables.ts';

export const rule: Rule = {
  id: 'duplicate-action',
  severity: 'warning',
  summary: 'The same action twice under one outcome, with the same deadline, or a step twice',
  why: 'It would be counted twice. A row was copied, or read twice across a page break.',
  good: { actions: [{ text: 'Hold a day count' }, { text: 'Review the protocol' }] },
  bad: { actions: [{ text: 'Hold a day count' }, { text: 'Hold a day count' }] },
  check(plan) {
    return [...twiceInPlan(plan), ...plan.actions.flatMap(stepsTwice)];
  },
};

/** Steps of one action that say the same and are due on the same day. */
function stepsTwice({ milestones }: Action, index: number): Complaint[] {
  const seen = new Set<string>();
  return milestones.flatMap(({ text, deadline, leads }, step) => {
    const key = JSON.stringify([wordsOf(text), deadline?.raw, leads.map(({ name }) => name)]);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const message = `Expected each milestone once, found ${quoted(text)} again`;
    return [{ message, path: `${milestonePath(index, step)}/text` }];
  });
}

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z\u00df-\u00ff\u0174-\u0177\d]+/g, ' ')
    .trim();

function twiceInPlan(plan: Plan): Complaint[] {
  const seen = new Set<string>();
  return plan.actions.flatMap(({ text, theme, outcome, deadline, leads, milestones }, index) => {
    const key = JSON.stringify([
      wordsOf(text),
      theme,
      outcome,
      deadline?.raw,
      leads.map(({ name }) => name),
      milestones.map((step) => step.text),
    ]);
    if (seen.has(key))
      return [
        {
          message: `Expected each action once, found ${quoted(text)} again`,
          path: `${actionPath(index)}/text`,
        },
      ];
    seen.add(key);
    return [];
  });
}
