import { isKnownNationalIndicator, readIndicatorCodes } from '../normalise/indicator.ts';
import type { Rule } from '../rule.ts';
import { codesOf } from './shared/codes.ts';

/** From so many of a set on, the plan lists its own indicators. */
const FEW = 3;
/** Sets that a plan counts for itself. */
const OWN = new Set(['KPI', 'LPI']);

export const rule: Rule = {
  id: 'unknown-indicator',
  severity: 'warning',
  summary: 'A national indicator or PSA that does not exist, or a KPI that the plan does not list',
  why: 'The national indicators of 2008 run from NI 1 to NI 198, the public service agreements from PSA 1 to PSA 30; a plan that lists its KPIs has no others. Another number is mistyped or misread.',
  good: { actions: [{ text: 'Clean the streets', indicators: ['NI 195', 'PSA 23'] }] },
  bad: { actions: [{ text: 'Clean the streets', indicators: ['NI 915'] }] },
  check(plan) {
    const codes = codesOf(plan).map((found) => ({ ...found, read: readIndicatorCodes(found.code)[0] }));
    const listed = codes.filter(({ isListed, read }) => isListed && OWN.has(read?.scheme ?? ''));
    return codes.flatMap(({ code, path, read }) => {
      const number = Number.parseInt(read?.code.split(' ')[1] ?? '', 10);
      if (read?.scheme === 'NI' && !isKnownNationalIndicator(number))
        return [{ message: `Expected NI 1 to NI 198, found ${code}`, path }];
      if (read?.scheme === 'PSA' && !(number >= 1 && number <= 30))
        return [{ message: `Expected PSA 1 to PSA 30, found ${code}`, path }];
      if (read && read.code !== code && bare(read.code) === bare(code))
        return [{ message: `Expected ${read.code}, found ${code}`, path }];
      const same = listed.flatMap((other) => (other.read?.scheme === read?.scheme ? other.read : []) ?? []);
      if (same.length < FEW || same.some((other) => other.code === read?.code)) return [];
      return [{ message: `Expected an indicator that the plan lists, found ${code}`, path }];
    });
  },
};

const bare = (code: string) => code.replace(/\s+/g, '').toUpperCase();
