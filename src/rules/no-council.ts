import type { StageRule } from '../rule.ts';

export const rule: StageRule = {
  id: 'no-council',
  severity: 'info',
  summary: 'No council file claims the document',
  why: 'It was read by its column headings alone, so the council is unknown and the grades are lower. A council file makes the reading certain.',
  good: 'Exampleton action plan 2010/11\n\nOutcome\tAction\tLead\tDeadline\nSafer streets\tHold a day count\tCommunity Safety\tJune 2010\n',
  bad: 'Action plan 2010/11\n\nOutcome\tAction\tLead\tDeadline\nSafer streets\tHold a day count\tCommunity Safety\tJune 2010\n',
};
