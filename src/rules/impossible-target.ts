import type { Plan } from '../model/plan.ts';
import { quoted } from '../model/words.ts';
import type { Complaint, Rule } from '../rule.ts';
import { records } from './shared/deliverables.ts';

export const rule: Rule = {
  id: 'impossible-target',
  severity: 'warning',
  summary: 'A target or measure that cannot be: a share above 100 per cent, money for a share',
  why: 'A share of people ends at 100 per cent, and a share is no sum of money. The figure is mistyped, or slid from another row.',
  good: { indicators: [{ title: 'Percentage of residents who feel safe', target: '85%' }] },
  bad: { indicators: [{ title: 'Percentage of residents who feel safe', target: '850%' }] },
  check(plan) {
    return [...impossibleMeasures(plan), ...impossibleTargets(plan)];
  },
};

/** `140% of residents satisfied`; more than all of a target or of a figure before is no fault. */
const SHARE = /^\W*(\d+(?:\.\d+)?)\s?(?:%|per ?cent) (?:of (?!target|baseline|budget|plan|\d)|complete)/i;

function impossibleMeasures(plan: Plan): Complaint[] {
  return records(plan).flatMap(({ record: { measures, progress }, path }) =>
    [
      ...measures.map((text, at) => ({ text, path: `${path}/measures/${at}` })),
      ...(progress === undefined ? [] : [{ text: progress, path: `${path}/progress` }]),
    ].flatMap(({ text, path: at }) =>
      Number(SHARE.exec(text)?.[1] ?? 0) > 100
        ? [{ message: `Expected at most 100 per cent, found ${quoted(text)}`, path: at }]
        : [],
    ),
  );
}

function impossibleTargets(plan: Plan): Complaint[] {
  return plan.indicators.flatMap(({ title, target = '', baseline = '' }, index) => {
    const isShare = /^\W*%|\b(?:percentage|proportion|share|per cent|%) of\b/i.test(title);
    const units = [target, baseline].map(unitOf);
    const found = [
      { field: 'target', text: target, unit: units[0] },
      { field: 'baseline', text: baseline, unit: units[1] },
    ];
    return found.flatMap(({ field, text, unit }) => {
      const path = `/indicators/${index}/${field}`;
      const [number] = /^\W*(\d+(?:\.\d+)?)\s*(?:%|per ?cent)/i.exec(text) ?? [];
      if (isShare && number !== undefined && Number.parseFloat(number.replace(/^\D+/, '')) > 100)
        return [{ message: `Expected at most 100 per cent, found ${quoted(text)}`, path }];
      if (isShare && unit === '£') return [{ message: `Expected a share, found ${quoted(text)}`, path }];
      if (field === 'target' && !isShare && unit && units[1] && unit !== units[1])
        return [
          { message: `Expected a figure in ${units[1]} like its baseline, found ${quoted(text)}`, path },
        ];
      return [];
    });
  });
}

function unitOf(text: string): string | undefined {
  if (/^\W*£\s?\d/.test(text)) return '£';
  return /^\W*\d+(?:\.\d+)?\s*(?:%|per ?cent)/i.test(text) ? '%' : undefined;
}
