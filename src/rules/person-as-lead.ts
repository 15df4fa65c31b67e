import type { Lead } from '../model/plan.ts';
import { quoted } from '../model/words.ts';
import type { Rule } from '../rule.ts';
import { deliverables } from './shared/deliverables.ts';

/** `Jane Smith (Head of Legal)` names the role too. */
const isOnlyPerson = ({ kind, role, organisation }: Lead) =>
  kind === 'person' && role === undefined && organisation === undefined;

export const rule: Rule = {
  id: 'person-as-lead',
  severity: 'warning',
  summary: 'A person as the only lead where the plan names roles and organisations',
  why: 'People change their posts before a plan ends, and a name is personal data. Name the role; the officer may stand beside it.',
  good: {
    actions: Array.from({ length: 6 }, () => ({
      leads: [{ name: 'Head of Housing', kind: 'role' as const }],
    })),
  },
  bad: {
    actions: Array.from({ length: 6 }, (_, index) => ({
      leads: [
        index === 5
          ? { name: 'Mrs J Hollis', kind: 'person' as const }
          : { name: 'Head of Housing', kind: 'role' as const },
      ],
    })),
  },
  options: { share: 0.2 },
  check(plan, { options }) {
    const led = deliverables(plan).filter(({ record }) => record.leads.length > 0);
    const persons = led.filter(({ record }) => record.leads.every(isOnlyPerson));
    if (persons.length > led.length * Number(options.share)) return [];
    return persons.map(({ record, path }) => ({
      message: `Expected a role or an organisation, found ${quoted(record.leads[0]?.name ?? '')}`,
      path: `${path}/leads/0/name`,
    }));
  },
};
