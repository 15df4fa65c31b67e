import type { StageRule } from '../rule.ts';

export const rule: StageRule = {
  id: 'repaired',
  severity: 'info',
  summary: 'A damaged place of the document that the council file mends',
  why: 'What stands in the plan is not what stands in the document at that place. The finding says what was mended and why.',
  good: 'Action plan 2010/11\n\nOutcome\tAction\tLead\tDeadline\nSafer streets\tHold a day count\tCommunity Safety\tJune 2010\n',
  bad: 'Action plan 2010/11\n\nOutcome\tAction\tLead\tDeadline\nSafer streets\tHold a day\tCommunity Safety\tJune\n\tcount\t\t2010\n',
};
