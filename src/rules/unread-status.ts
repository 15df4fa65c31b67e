import type { Rule } from '../rule.ts';
import { records } from './shared/deliverables.ts';
import { quoted } from './shared/quote.ts';

/** From so many on, and where most are, the plan has words of its own: one finding says it. */
const MANY = 5;

export const rule: Rule = {
  id: 'unread-status',
  severity: 'warning',
  summary: 'A status that is neither a rating nor a state',
  why: 'The action counts neither as done nor as late. Write red, amber, green or a state such as "in progress"; commentary goes under progress.',
  good: { actions: [{ text: 'Report', status: { raw: 'Green', rag: 'green' } }] },
  bad: { actions: [{ text: 'Report', status: { raw: 'Two visits made in May, one in June' } }] },
  check(plan) {
    const all = records(plan).flatMap(({ record: { status }, path }) =>
      status === undefined ? [] : [{ ...status, path: `${path}/status/raw` }],
    );
    const unread = all.filter(({ rag, state, raw }) => !rag && !state && /[a-z]{2}/i.test(raw));
    const [first] = unread;
    if (first && unread.length >= MANY && unread.length * 2 > all.length) {
      const message = `Expected ratings or states, found other words in ${unread.length} of ${all.length} (${quoted(first.raw)})`;
      return [{ message, path: first.path }];
    }
    return unread.map(({ raw, path }) => ({
      message: `Expected a rating or a state, found ${quoted(raw)}`,
      path,
    }));
  },
};
