import { readIndicatorCodes } from '../normalise/indicator.ts';
import { own } from '../own.ts';
import type { Rule } from '../rule.ts';
import { codesOf } from './shared/codes.ts';

/** The last day of each national set: the best value indicators made way for the national ones, these for none. */
const LAST: Readonly<Record<string, string>> = {
  BVPI: '2008-03-31',
  NI: '2011-03-31',
  PSA: '2011-03-31',
  LAA: '2011-03-31',
};

const plan = (raw: string, start: string, end: string) => ({
  period: { raw, start, end },
  actions: [{ text: 'Clean the streets', indicators: ['NI 195'] }],
});

export const rule: Rule = {
  id: 'retired-indicator',
  severity: 'info',
  summary: 'A national indicator that was no longer collected when the plan began',
  why: 'No figures were published for it in the years of the plan: the national indicators and the agreements they served ended in March 2011, the best value indicators in March 2008. Name a measure that is still kept.',
  good: plan('2010/11', '2010-04-01', '2011-03-31'),
  bad: plan('2012/13', '2012-04-01', '2013-03-31'),
  check(plan) {
    const begins = plan.period?.start;
    if (begins === undefined) return [];
    return codesOf(plan).flatMap(({ code, path, isReference }) => {
      const last = own(LAST, readIndicatorCodes(code)[0]?.scheme ?? '');
      return isReference || last === undefined || begins <= last
        ? []
        : [
            {
              message: `Expected an indicator that is kept in ${plan.period?.raw}, found ${code} (ended ${last})`,
              path,
            },
          ];
    });
  },
};
