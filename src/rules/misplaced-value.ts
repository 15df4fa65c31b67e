import { quoted } from '../model/words.ts';
import { fold } from '../normalise/text.ts';
import type { Rule } from '../rule.ts';
import { deadlinesOf, isState, saidOnce } from './shared/deadlines.ts';
import { leadsOf, records } from './shared/deliverables.ts';
import { hasVerb } from './shared/verbs.ts';

const STATUS =
  /^(?:red|amber|green|rag|(?:not |in |on )?(?:started|progress|track|target|hold)|completed?|done|delayed|overdue)\W*$/i;
/** So many words name nobody. */
const SENTENCE = 14;

export const rule: Rule = {
  id: 'misplaced-value',
  severity: 'warning',
  summary: 'A value that belongs in the field beside it: a status as lead or deadline, a lead as deadline',
  why: 'Two columns changed places, or a cell slid into the next: filters by lead, date and status miss the action. Put the value where it belongs.',
  good: { actions: [{ text: 'Report', leads: [{ name: 'Police', kind: 'organisation' }] }] },
  bad: { actions: [{ text: 'Report', leads: [{ name: 'Green', kind: 'unknown' }] }] },
  check(plan) {
    const leads = leadsOf(plan);
    const states = deadlinesOf(plan)
      .filter(({ deadline }) => isState(deadline))
      .map(({ deadline, path }) => ({
        message: `Expected a date, found the status ${quoted(deadline.raw)}`,
        path: `${path}/raw`,
      }));
    const names = new Set(leads.map(({ lead }) => fold(lead.name)));
    return [
      ...saidOnce(states),
      ...leads.flatMap(({ lead: { name }, path }) => {
        const found = STATUS.test(name)
          ? `the status ${quoted(name)}`
          : /^[£€$]\s?\d/.test(name)
            ? `the sum ${quoted(name)}`
            : name.split(/\s+/).length > SENTENCE && hasVerb(name)
              ? `a sentence (${quoted(name)})`
              : undefined;
        return found === undefined ? [] : [{ message: `Expected a lead, found ${found}`, path }];
      }),
      ...records(plan).flatMap(({ record: { deadline, progress = '', status }, path }) => [
        ...(deadline !== undefined && names.has(fold(deadline.raw))
          ? [
              {
                message: `Expected a date, found the lead ${quoted(deadline.raw)}`,
                path: `${path}/deadline/raw`,
              },
            ]
          : []),
        ...(status === undefined && STATUS.test(progress)
          ? [
              {
                message: `Expected a commentary, found the status ${quoted(progress)}`,
                path: `${path}/progress`,
              },
            ]
          : []),
      ]),
    ];
  },
};
