import { isKnownNationalIndicator, readIndicatorCodes } from '../normalise/indicator.ts';
import type { Rule } from '../rule.ts';
import { actionPath, milestonePath } from './shared/deliverables.ts';

export const rule: Rule = {
  id: 'unknown-indicator',
  severity: 'warning',
  summary: 'A national indicator or PSA that does not exist',
  why: 'The national indicators of 2008 run from NI 1 to NI 198, the public service agreements from PSA 1 to PSA 30. Another number is mistyped or misread.',
  good: { actions: [{ text: 'Clean the streets', indicators: ['NI 195', 'PSA 23'] }] },
  bad: { actions: [{ text: 'Clean the streets', indicators: ['NI 915'] }] },
  check(plan) {
    const codes = [
      ...plan.outcomes.flatMap(({ indicators }, index) =>
        indicators.map((code, at) => ({ code, path: `/outcomes/${index}/indicators/${at}` })),
      ),
      ...plan.actions.flatMap((action, index) => [
        ...action.indicators.map((code, at) => ({ code, path: `${actionPath(index)}/indicators/${at}` })),
        ...action.milestones.flatMap((milestone, step) =>
          milestone.indicators.map((code, at) => ({
            code,
            path: `${milestonePath(index, step)}/indicators/${at}`,
          })),
        ),
      ]),
      ...plan.indicators.flatMap(({ code }, index) =>
        code === undefined ? [] : [{ code, path: `/indicators/${index}/code` }],
      ),
    ];
    return codes
      .filter(({ code }) => !isKnown(code))
      .map(({ code, path }) => ({
        message: `Expected ${code.startsWith('PSA') ? 'PSA 1 to PSA 30' : 'NI 1 to NI 198'}, found ${code}`,
        path,
      }));
  },
};

function isKnown(text: string): boolean {
  const [found] = readIndicatorCodes(text);
  const number = Number.parseInt(found?.code.split(' ')[1] ?? '', 10);
  if (found?.scheme === 'NI') return isKnownNationalIndicator(number);
  return found?.scheme !== 'PSA' || (number >= 1 && number <= 30);
}
