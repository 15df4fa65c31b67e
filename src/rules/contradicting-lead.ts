import { quoted } from '../model/words.ts';
import { isAsAbove, namesNobody } from '../normalise/lead.ts';
import { fold } from '../normalise/text.ts';
import type { Rule } from '../rule.ts';
import { leadsOf } from './shared/deliverables.ts';

export const rule: Rule = {
  id: 'contradicting-lead',
  severity: 'warning',
  summary: 'A lead that is not what is printed, or not what the glossary says',
  why: 'What was understood stands beside what was printed, and the two disagree: one was changed without the other.',
  good: {
    actions: [{ leadsRaw: 'Police / Housing', leads: [{ name: 'Police', kind: 'organisation' }] }],
  },
  bad: {
    actions: [{ leadsRaw: 'Police / Housing', leads: [{ name: 'Parks Manager', kind: 'role' }] }],
  },
  check(plan) {
    const meanings = new Map<string, string[]>();
    for (const { term, meaning } of plan.glossary) {
      meanings.set(fold(term), [...(meanings.get(fold(term)) ?? []), meaning]);
    }
    return leadsOf(plan).flatMap(({ lead: { name, expansion }, path, record: { leadsRaw } }) => {
      const saysOther = leadsRaw !== undefined && !isAsAbove(leadsRaw) && !namesNobody(leadsRaw);
      if (saysOther && !fold(leadsRaw).includes(fold(name))) {
        return [{ message: `Expected a lead that ${quoted(leadsRaw)} names, found ${quoted(name)}`, path }];
      }
      const known = meanings.get(fold(name)) ?? [];
      if (expansion === undefined || known.length === 0 || known.includes(expansion)) return [];
      return [
        {
          message: `Expected ${quoted(known[0] ?? '')} as the glossary says, found ${quoted(expansion)}`,
          path: path.replace(/name$/, 'expansion'),
        },
      ];
    });
  },
};
