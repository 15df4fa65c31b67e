import { quoted } from '../model/words.ts';
import { fold } from '../normalise/text.ts';
import type { Rule } from '../rule.ts';
import { leadsOf } from './shared/deliverables.ts';

/** From so many named in the glossary on, it is a list of those who take part. */
const FEW = 3;

export const rule: Rule = {
  id: 'unknown-organisation',
  severity: 'info',
  summary: "A lead that the plan's list of those who take part lacks",
  why: 'The glossary names those who lead, but not this one: it is mistyped, or has to be added so that readers know who it is.',
  good: {
    glossary: ['Housing', 'Police', 'Parks'].map((term) => ({ term, meaning: `${term} of Exampleton` })),
    actions: ['Housing', 'Police', 'Parks'].map((name) => ({
      leads: [{ name, kind: 'organisation' as const }],
    })),
  },
  bad: {
    glossary: ['Housing', 'Police', 'Parks'].map((term) => ({ term, meaning: `${term} of Exampleton` })),
    actions: ['Housing', 'Police', 'Parks', 'Rivers Trust'].map((name) => ({
      leads: [{ name, kind: 'organisation' as const }],
    })),
  },
  check(plan) {
    const known = new Set(plan.glossary.flatMap(({ term, meaning }) => [fold(term), fold(meaning)]));
    const leads = leadsOf(plan).filter(
      ({ lead: { kind, name, expansion } }) => kind !== 'person' && expansion === undefined && !isShort(name),
    );
    const names = new Set(leads.map(({ lead }) => fold(lead.name)));
    const listed = [...names].filter((name) => known.has(name)).length;
    if (listed < FEW || listed * 3 < names.size * 2) return [];
    return leads
      .filter(({ lead }) => !known.has(fold(lead.name)))
      .map(({ lead, path }) => ({
        message: `Expected a lead that the glossary names, found ${quoted(lead.name)}`,
        path,
      }));
  },
};

/** Told better: unknown-abbreviation. */
const isShort = (name: string) => /^[A-Z&]{2,6}$/.test(name);
