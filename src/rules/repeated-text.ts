import { quoted } from '../model/words.ts';
import { fold } from '../normalise/text.ts';
import type { Rule } from '../rule.ts';
import { records } from './shared/deliverables.ts';

/** Fewer words may well be said twice. */
const SHORTEST = 3;

export const rule: Rule = {
  id: 'repeated-text',
  severity: 'warning',
  summary: 'An action in the words of its outcome, its measure, its progress or its milestone',
  why: 'A cell was copied into the next, or slid there: one of the two is missing. Say what will be done, what it is for, and how it is measured, each in its field.',
  good: { actions: [{ text: 'Hold a day count', measures: ['One count in each ward'] }] },
  bad: { actions: [{ text: 'Hold a day count', measures: ['Hold a day count'] }] },
  check(plan) {
    const titles = new Map(plan.outcomes.map(({ id, title }) => [id, title]));
    return records(plan).flatMap(({ record, path, above }) => {
      if (record.text.split(/\s+/).length < SHORTEST) return [];
      const own = fold(record.text);
      const others: [string | undefined, string, string][] = [
        [titles.get(record.outcome ?? ''), 'its outcome', 'text'],
        [above?.text, 'the action above', 'text'],
        [record.progress, 'the action', 'progress'],
        ...record.measures.map((text, at): [string, string, string] => [
          text,
          'the action',
          `measures/${at}`,
        ]),
      ];
      return others.flatMap(([text, whose, field]) =>
        text === undefined || fold(text) !== own
          ? []
          : [
              {
                message: `Expected words of its own, found those of ${whose} (${quoted(text)})`,
                path: `${path}/${field}`,
              },
            ],
      );
    });
  },
};
