import type { Action, Milestone } from '../model/plan.ts';
import { quoted } from '../model/words.ts';
import { isAsAbove, namesNobody } from '../normalise/lead.ts';
import { fold } from '../normalise/text.ts';
import type { Rule } from '../rule.ts';
import { leadsOf, records } from './shared/deliverables.ts';

export const rule: Rule = {
  id: 'contradicting-lead',
  severity: 'warning',
  summary: 'A lead that is not what is printed, or not what the glossary says',
  why: 'What was understood stands beside what was printed, and the two disagree: one was changed without the other.',
  good: {
    actions: [
      {
        leadsRaw: 'Police / Housing',
        leads: [
          { name: 'Police', kind: 'organisation' },
          { name: 'Housing', kind: 'unknown' },
        ],
      },
    ],
  },
  bad: {
    actions: [{ leadsRaw: 'Police / Housing', leads: [{ name: 'Parks Manager', kind: 'role' }] }],
  },
  check(plan) {
    const meanings = new Map<string, string[]>();
    for (const { term, meaning } of plan.glossary) {
      meanings.set(fold(term), [...(meanings.get(fold(term)) ?? []), meaning]);
    }
    const denied = leadsOf(plan).flatMap(({ lead: { name, expansion }, path, record: { leadsRaw } }) => {
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
    const told = new Set(denied.map(({ path }) => path.replace(/\/leads\/.*/, '')));
    const unlisted = records(plan).flatMap(({ record, path }) => {
      const name = notListed(record);
      if (name === undefined || told.has(path)) return [];
      const message = `Expected all leads that ${quoted(record.leadsRaw ?? '')} names, found none called ${quoted(name)}`;
      return [{ message, path: `${path}/leads` }];
    });
    return [...denied, ...unlisted];
  },
};

/** Words between names that are none. */
const BETWEEN =
  /^(?:and|as|assisted|by|for|from|in|input|joint|jointly|lead|leads|led|of|on|other|others|partner|partners|support|supported|supporting|tbc|the|to|with)$/i;

/** The first name that is printed and stands neither under leads nor partners; nothing where none of them does. */
function notListed({ leads, partners, leadsRaw }: Action | Milestone): string | undefined {
  if (leadsRaw === undefined || leads.length === 0 || isAsAbove(leadsRaw)) return undefined;
  const named = [...leads, ...partners]
    .flatMap(({ name, person, organisation, role }) => [name, person ?? '', organisation ?? '', role ?? ''])
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);
  const rest = named.reduce((text, name) => text.replaceAll(name, '|'), leadsRaw);
  const folded = named.map((name) => fold(name));
  // `POLICE`, where the lead is written `Police`.
  const isNamed = (part: string) => folded.some((name) => part.includes(name) || name.includes(part));
  return rest
    .split(/[^\p{L}\p{N}'’ -]+/u)
    .map((part) => part.trim())
    .filter((part) => (part.match(NAME) ?? []).some((word) => !BETWEEN.test(word)))
    .find((part) => !namesNobody(part) && !isNamed(fold(part)));
}

/** A word as names begin. */
const NAME = /(?<!\p{L})\p{Lu}\p{L}{2,}/gu;
