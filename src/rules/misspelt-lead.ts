import { groupBy } from '../group.ts';
import { quoted } from '../model/words.ts';
import type { Rule } from '../rule.ts';
import { leadsOf } from './shared/deliverables.ts';
import { isSlip, slipKeys } from './shared/slip.ts';

/** A name is held against so many that are alike but for one word: a list of thousands has them by form. */
const MOST = 200;

export const rule: Rule = {
  id: 'misspelt-lead',
  severity: 'warning',
  summary: 'A lead that is another one of the plan but for a slip of the pen',
  why: 'Who filters by lead misses the action. Write the name as it stands elsewhere in the plan.',
  good: {
    actions: ['Community Safety', 'Community Safety', 'Community Safety'].map((name) => ({
      leads: [{ name, kind: 'organisation' as const }],
    })),
  },
  bad: {
    actions: ['Community Safety', 'Community Safety', 'Comunity Safety'].map((name) => ({
      leads: [{ name, kind: 'organisation' as const }],
    })),
  },
  check(plan) {
    const leads = leadsOf(plan).filter(({ lead }) => lead.kind !== 'person');
    const counts = new Map<string, number>();
    for (const { lead } of leads) counts.set(lead.name, (counts.get(lead.name) ?? 0) + 1);
    const names = [...counts].map(([name, count], at) => ({ name, count, at, keys: slipKeys(name) }));
    const alike = groupBy(
      names.flatMap((own) => own.keys.map((key) => ({ key, own }))),
      ({ key }) => key,
    );
    const meant = new Map(
      names.flatMap(({ name, count, keys }) => {
        const others = keys.flatMap((key) => (alike.get(key) ?? []).slice(0, MOST).map(({ own }) => own));
        const [right] = others
          .filter((other) => other.count >= count && isSlip(name, other.name))
          .sort((a, b) => a.at - b.at);
        return right === undefined ? [] : [[name, right.name] as const];
      }),
    );
    return leads.flatMap(({ lead: { name }, path }) => {
      const right = meant.get(name);
      return right === undefined
        ? []
        : [
            {
              message: `Expected one spelling of a lead, found ${quoted(name)} beside ${quoted(right)}`,
              path,
            },
          ];
    });
  },
};
