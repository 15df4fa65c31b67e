import type { StageRule } from '../rule.ts';

export const rule: StageRule = {
  id: 'ambiguous-council',
  severity: 'error',
  summary: 'Two councils, or two plans of one, claim the same part of a document',
  why: 'Reading it as either could give it to the wrong publisher. Name the council and the plan, or make a signature narrower.',
  good: 'Wiltshire Council\n\nAction plan 2010/11\n\nOutcome\tAction\tLead\tDeadline\nSafer streets\tHold a day count\tCommunity Safety\tJune 2010\n',
  bad: 'Wiltshire Council and London Borough of Haringey\n\nAction plan 2010/11\n\nOutcome\tAction\tLead\tDeadline\nSafer streets\tHold a day count\tCommunity Safety\tJune 2010\n',
};
