import type { StageRule } from '../rule.ts';

export const rule: StageRule = {
  id: 'repaired',
  severity: 'info',
  summary: 'A damaged place that was mended: a row broken over lines, or what a council file mends',
  why: 'What stands in the plan is not what stands in the document at that place. The finding names the repair or the lines; compare the two places, and publish an undamaged document.',
  good: 'Exampleton action plan 2010/11\n\nAction\tLead\tDeadline\nHold a day count\tCommunity Safety\tJune 2010\n',
  bad: 'Exampleton action plan 2010/11\n\nAction\tLead\tDeadline\nHold a day c0unt\tCommunity Safety\tJune 2010\n',
};
