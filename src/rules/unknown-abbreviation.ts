import type { Rule } from '../rule.ts';
import { records } from './shared/deliverables.ts';

/** Abbreviations that any reader knows. */
const COMMON = new Set(
  'UK GB EU NHS MP MPS IT HR PR TV CCTV BBC DVD CEO GP TBC TBA N/A NI PSA KPI RAG II III IV'.split(' '),
);

export const rule: Rule = {
  id: 'unknown-abbreviation',
  severity: 'info',
  summary: "An abbreviation among the leads that the plan's glossary lacks",
  why: 'The plan explains its abbreviations, but not this one: readers outside cannot tell who is meant. Add it to the glossary.',
  good: {
    glossary: [{ term: 'CST', meaning: 'Community Safety Team' }],
    actions: [{ text: 'Report', leads: [{ name: 'CST', kind: 'organisation' }] }],
  },
  bad: {
    glossary: [{ term: 'CST', meaning: 'Community Safety Team' }],
    actions: [{ text: 'Report', leads: [{ name: 'CYPS', kind: 'organisation' }] }],
  },
  options: { known: [] },
  check(plan, { options }) {
    const terms = plan.glossary.map(({ term }) => term.toUpperCase());
    const glossed = new Set(terms.flatMap((term) => [term, ...term.split(/[^A-Z&]+/)]));
    if (!terms.some((term) => /^[A-Z&]{2,}/.test(term))) return [];
    const known = new Set([...COMMON, ...glossed, ...(options.known as readonly string[])]);
    const names = records(plan).flatMap(({ record, path }) => [
      ...record.leads.map((lead, at) => ({ lead, path: `${path}/leads/${at}/name` })),
      ...record.partners.map((lead, at) => ({ lead, path: `${path}/partners/${at}/name` })),
    ]);
    const told = new Set<string>();
    return names.flatMap(({ lead, path }) => {
      if (lead.expansion !== undefined) return [];
      const isShouted = lead.name === lead.name.toUpperCase() && lead.name.length > 8;
      const found = isShouted ? [] : (lead.name.match(/\b[A-Z][A-Z&]{1,5}\b/g) ?? []);
      return found
        .filter((short) => !known.has(short) && !told.has(short))
        .map((short) => {
          told.add(short);
          return { message: `Expected ${short} in the glossary, found no such term`, path };
        });
    });
  },
};
