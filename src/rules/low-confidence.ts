import { quoted } from '../model/words.ts';
import type { Rule } from '../rule.ts';

interface Graded {
  confidence?: Record<string, string>;
  ref?: string | undefined;
  text?: string;
  title?: string;
  leadsRaw?: string;
  deadline?: { raw: string; kind?: string; start?: string; end?: string; recurrence?: string };
}

/** A deadline that gave no dates is told better: unread-deadline, ambiguous-deadline. */
function isTold(field: string, { deadline }: Graded): boolean {
  if (field !== 'deadline') return false;
  return !(deadline?.start ?? deadline?.end) || (deadline.kind === 'recurring' && !deadline.recurrence);
}

function describe(field: string, { ref, text, title, leadsRaw, deadline }: Graded): string {
  if (field === 'text' && ref !== undefined && text === ref)
    return `Expected what will be done, found nothing but the reference ${quoted(ref)}`;
  if (field === 'deadline' && deadline)
    return `Expected one deadline, found ${quoted(deadline.raw)} put together of two cells`;
  if (field === 'leads' && leadsRaw) return `Expected to be sure who leads, found ${quoted(leadsRaw)}`;
  const said = field === 'text' ? text : field === 'title' ? title : undefined;
  return `Expected ${field} that can be read one way, found a doubtful reading${said ? `: ${quoted(said)}` : ''}`;
}

export const rule: Rule = {
  id: 'low-confidence',
  severity: 'warning',
  summary: 'A field that was probably misread',
  why: 'The document left it open what belongs where. Compare the field with the place in the document that the plan names.',
  good: { actions: [{ text: 'Report', confidence: { leads: 'high' } }] },
  bad: { actions: [{ text: 'Report', confidence: { leads: 'low' } }] },
  check(plan) {
    const grades = (record: Graded, path: string) =>
      Object.entries(record.confidence ?? {})
        .filter(([field, grade]) => grade === 'low' && !isTold(field, record))
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
