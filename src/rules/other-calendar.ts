import type { Calendar } from '../model/plan.ts';
import { quoted } from '../model/words.ts';
import { MONTH_TITLES } from '../normalise/deadline/words.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'other-calendar',
  severity: 'info',
  summary: 'A plan that counts years, quarters or seasons otherwise than in Britain',
  why: 'Its quarters, financial years and seasons are dated by the calendar of its country, or by what it says itself. If that is not what is meant, say so in the council file or in `calendar` of the plan.',
  good: { period: { raw: '2025/26', start: '2025-04-01', end: '2026-03-31' } },
  bad: {
    period: { raw: '2025/26', start: '2025-07-01', end: '2026-06-30' },
    calendar: { begins: [7], endNamed: true, south: true, days: 'day-first', from: 'New South Wales' },
  },
  check({ calendar, period }) {
    if (!calendar) return [];
    const isGuess = period && calendar.begins.length > 1 && !period.start.endsWith('-01-01');
    const more = isGuess ? `; ${quoted(period.raw)} is taken for ${period.start} to ${period.end}` : '';
    const from = calendar.from ? quoted(calendar.from) : 'another';
    return [
      {
        message: `Expected the calendar of Britain, found ${from}; read with ${meaningOf(calendar)}${more}`,
        path: '/calendar',
      },
    ];
  },
};

function meaningOf({ begins, south, days, guessed = [] }: Calendar): string {
  const months = begins.map((month) => MONTH_TITLES[month - 1]);
  const asked = months.length > 1 ? ' (which is not known, so what depends on it has no date)' : '';
  return [
    `financial years from ${months.join(', or ')}${asked}`,
    ...(south ? ['southern seasons'] : []),
    ...(days === 'month-first' ? ['the month first in figures'] : []),
    ...(days === 'either' ? ['days in figures only where they can be read one way'] : []),
    ...(guessed.includes('seasons') ? ['northern seasons, as nothing tells the country'] : []),
  ].join(', ');
}
