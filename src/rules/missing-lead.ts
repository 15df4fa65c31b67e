import { quoted } from '../model/words.ts';
import { namesNobody } from '../normalise/lead.ts';
import type { Rule } from '../rule.ts';
import { deliverables } from './shared/deliverables.ts';

/** From so many on, one finding says it of the plan: it has no such column. */
const MANY = 5;

export const rule: Rule = {
  id: 'missing-lead',
  severity: 'warning',
  summary: 'An action or milestone that nobody answers for',
  why: 'What nobody leads is easily left undone, and cannot be found by lead. Name the organisation or the role. An action with milestones needs no lead of its own.',
  good: {
    actions: [{ text: 'Hold a day count', leads: [{ name: 'Community Safety', kind: 'organisation' }] }],
  },
  bad: { actions: [{ text: 'Hold a day count', leads: [] }] },
  check(plan) {
    const all = deliverables(plan);
    const missing = all.filter(({ record }) => record.leads.every(({ name }) => namesNobody(name)));
    if (missing.length === all.length && all.length >= MANY) {
      return [{ message: `Expected leads, found none for all ${all.length} actions`, path: '/actions' }];
    }
    return missing.map(({ record: { leads, leadsRaw }, path }) => {
      const named = leads.length === 0 && leadsRaw !== undefined && !namesNobody(leadsRaw);
      const printed = leads[0]?.name ?? leadsRaw;
      return {
        message: named
          ? `Expected leads beside leadsRaw (${quoted(leadsRaw)}), found none; list who it names under leads`
          : `Expected a lead, found ${printed ? quoted(printed) : 'none'}`,
        path: leads[0] ? `${path}/leads/0/name` : `${path}/leads`,
      };
    });
  },
};
