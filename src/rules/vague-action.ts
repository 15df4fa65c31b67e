import type { Rule } from '../rule.ts';
import { deliverables } from './shared/deliverables.ts';
import { hasVerb } from './shared/verbs.ts';

/** Words that promise nothing that anybody could check. */
const VAGUE =
  /^(?:continue|carry on|go on|keep on|maintain efforts|ongoing work|consider|explore|look (?:at|into)|think about|be aware of|seek to|aim to|endeavour to|try to|support the)\b|\b(?:as|where|when|if|wherever|whenever) (?:appropriate|possible|necessary|required|needed|feasible|applicable|practicable|funds allow)\b|\bbest endeavours\b|\bin due course\b|\bas and when\b/i;

export const rule: Rule = {
  id: 'vague-action',
  severity: 'info',
  summary: 'An action that does not say what will be done',
  why: 'Nobody can tell when it is done. Say who will see what, and how much of it: "Hold four surgeries" in place of "Continue to engage".',
  good: { actions: [{ text: 'Hold four surgeries in each ward' }] },
  bad: { actions: [{ text: 'Continue to engage with residents as appropriate' }] },
  options: { without: 0.25 },
  check(plan, { options }) {
    const all = deliverables(plan);
    const without = all.filter(({ record }) => !hasVerb(record.text));
    // Some plans name things to be delivered, not deeds.
    const isStyle = without.length > 1 && without.length > all.length * Number(options.without);
    return all.flatMap(({ record: { text }, path }) => {
      const [vague] = VAGUE.exec(text) ?? [];
      const found = vague ? `"${vague}"` : isStyle || hasVerb(text) ? undefined : 'no verb';
      return found === undefined
        ? []
        : [{ message: `Expected what will be done, found ${found}`, path: `${path}/text` }];
    });
  },
};
