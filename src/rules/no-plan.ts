import type { StageRule } from '../rule.ts';

export const rule: StageRule = {
  id: 'no-plan',
  severity: 'error',
  summary: 'A document in which no plan was found',
  why: 'Nothing was exported. The document holds no table of actions, or one whose headings are not known: name the council and the plan, or add a council file.',
  good: 'Action plan 2010/11\n\nOutcome\tAction\tLead\tDeadline\nSafer streets\tHold a day count\tCommunity Safety\tJune 2010\n',
  bad: 'Minutes of the meeting\n\nThe chair welcomed those present.\n',
};
