import type { Rule } from '../rule.ts';
import { quoted } from './shared/quote.ts';

export const rule: Rule = {
  id: 'impossible-target',
  severity: 'warning',
  summary: 'A target or baseline that is no figure of its indicator',
  why: 'A share of people ends at 100 per cent, and a share is no sum of money. The figure is mistyped, or slid from another row.',
  good: { indicators: [{ title: 'Percentage of residents who feel safe', target: '85%' }] },
  bad: { indicators: [{ title: 'Percentage of residents who feel safe', target: '850%' }] },
  check(plan) {
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
  },
};

function unitOf(text: string): string | undefined {
  if (/^\W*£\s?\d/.test(text)) return '£';
  return /^\W*\d+(?:\.\d+)?\s*(?:%|per ?cent)/i.test(text) ? '%' : undefined;
}
