import { quoted } from '../model/words.ts';
import type { Rule } from '../rule.ts';
import { records } from './shared/deliverables.ts';

export const rule: Rule = {
  id: 'ref-in-text',
  severity: 'warning',
  summary: 'A text that begins with a reference of the plan',
  why: 'The reference has its own field: in the text it is printed twice, and when actions are renumbered it stays behind. Take it out of the text.',
  good: { actions: [{ ref: '1.1', text: 'Hold a day count' }] },
  bad: { actions: [{ ref: '1.1', text: '1.1 Hold a day count' }] },
  check(plan) {
    const all = records(plan);
    const refs = new Set(
      all.flatMap(({ record }) =>
        record.ref && /\d\W\d|^[A-Z]+\W?\d/i.test(record.ref) ? [record.ref.toLowerCase()] : [],
      ),
    );
    return all.flatMap(({ record: { ref, text }, path }) => {
      const [, first = ''] = /^(\S+?)[.:)]?\s+\S/.exec(text) ?? [];
      const isOwn = ref !== undefined && first === ref && /^\w?\d/.test(ref);
      if (!isOwn && !refs.has(first.toLowerCase())) return [];
      return [
        { message: `Expected a text without its reference, found ${quoted(text)}`, path: `${path}/text` },
      ];
    });
  },
};
