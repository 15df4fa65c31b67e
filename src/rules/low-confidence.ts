import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'low-confidence',
  severity: 'warning',
  summary: 'A field that was probably misread',
  why: 'The document left it open what belongs where. Compare the field with the place in the document that the plan names.',
  good: { actions: [{ text: 'Report', confidence: { lead: 'high' } }] },
  bad: { actions: [{ text: 'Report', confidence: { lead: 'low' } }] },
  check(plan) {
    const grades = (record: { confidence?: Record<string, string> | undefined }, path: string) =>
      Object.entries(record.confidence ?? {})
        .filter(([, grade]) => grade === 'low')
        .map(([field]) => ({
          message: `Expected a certain ${field}, found a doubtful one`,
          path: `${path}/${field}`,
        }));
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
