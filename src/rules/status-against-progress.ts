import type { Status } from '../model/plan.ts';
import { quoted } from '../model/words.ts';
import type { Rule } from '../rule.ts';
import { records } from './shared/deliverables.ts';

export const rule: Rule = {
  id: 'status-against-progress',
  severity: 'warning',
  summary: 'A status that the commentary beside it denies',
  why: 'One of the two was not brought up to date: readers of the colours are told another thing than readers of the words.',
  good: {
    actions: [
      { text: 'Report', status: { raw: 'Green', rag: 'green' }, progress: 'On track; draft sent in May.' },
    ],
  },
  bad: {
    actions: [{ text: 'Report', status: { raw: 'Green', rag: 'green' }, progress: 'Not started yet.' }],
  },
  check(plan) {
    return records(plan).flatMap(({ record: { status, progress }, path }) => {
      if (status === undefined || progress === undefined) return [];
      const [first = ''] = progress.split(/(?<=[.;!?])\s+/);
      const isWell = WELL.test(progress);
      const isIll = ILL.test(first) && !NOT_ILL.test(progress);
      const isDenied = (says(status, GOOD) && isIll && !isWell) || (says(status, BAD) && DONE.test(first));
      if (!isDenied) return [];
      const found = status.state ?? status.rag;
      return [
        {
          message: `Expected a status that goes with ${quoted(progress)}, found ${found}`,
          path: `${path}/status`,
        },
      ];
    });
  },
};

const GOOD = ['green', 'blue', 'complete'];
const BAD = ['red', 'not-started', 'delayed', 'cancelled'];
const says = ({ rag, state }: Status, words: readonly (string | undefined)[]) =>
  words.includes(rag) || words.includes(state);

const ILL =
  /\b(?:not (?:yet )?(?:been )?(?:started|begun|commenced|completed?|achieved|delivered)|yet to (?:start|begin|commence)|no progress|(?:is|was|has been|been|now|currently)?\s*delayed|behind (?:schedule|target|plan)|slipped|slippage|overdue|postponed|deferred|on hold|off track|stalled|missed|cancelled|abandoned|withdrawn|will not be (?:met|done|achieved))\b/i;
const NOT_ILL =
  /\b(?:not|no longer|never|without|previously|initially|originally|un)\s*(?:been\s+)?(?:delayed|overdue|postponed|behind|missed|cancelled)/i;
const WELL =
  /\b(?<!not (?:yet )?(?:been )?)(?:completed?|on (?:track|target|schedule)|now (?:done|open|running|in place)|recovered|back on)\b/i;
const DONE =
  /^\W*(?:(?:now |all |fully |action |this (?:action )?(?:is|has been|was) |has been |is )*)(?:complete|completed|done|delivered|achieved|finished|implemented)\b(?! (?:by|in part|for (?:some|most)|except|until))/i;
