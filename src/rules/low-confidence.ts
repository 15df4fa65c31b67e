import type { Rule } from '../rule.ts';
import { quoted } from './shared/quote.ts';

interface Graded {
  confidence?: Record<string, string>;
  leadsRaw?: string;
}

/** Fields whose doubt another rule tells better: unread-deadline, ambiguous-deadline. */
const TOLD = new Set(['deadline']);

function describe(field: string, { leadsRaw }: Graded): string {
  if (field === 'leads' && leadsRaw) return `Expected the name of who leads, found ${quoted(leadsRaw)}`;
  return `Expected ${field} that can be read one way, found a doubtful reading`;
}

export const rule: Rule = {
  id: 'low-confidence',
  severity: 'warning',
  summary: 'A field that was probably misread',
  why: 'The document left it open what belongs where. Compare the field with the place in the document that the plan names.',
  good: { actions: [{ text: 'Report', confidence: { lead: 'high' } }] },
  bad: { actions: [{ text: 'Report', confidence: { lead: 'low' } }] },
  check(plan) {
    const grades = (record: Graded, path: string) =>
      Object.entries(record.confidence ?? {})
        .filter(([field, grade]) => grade === 'low' && !TOLD.has(field))
        .map(([field]) => ({ message: describe(field, record), path: `${path}/${field}` }));
    return [
      ...plan.themes.flatMap((theme, index) => grades(theme, `/themes/${index}`)),
      ...plan.outcomes.flatMap((outcome, index) => grades(outcome, `/outcomes/${index}`)),
      ...plan.actions.flatMap((action, index) => [
        ...grades(action, `/actions/${index}`),
        ...action.milestones.flatMap((milestone, step) =>
          grades(milestone, `/actions/${index}/milestones/${step}`),
        ),
      ]),
      ...plan.indicators.flatMap((indicator, index) => grades(indicator, `/indicators/${index}`)),
      ...plan.risks.flatMap((risk, index) => grades(risk, `/risks/${index}`)),
    ];
  },
};
