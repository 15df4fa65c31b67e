import type { StageRule } from '../rule.ts';

export const rule: StageRule = {
  id: 'as-above',
  severity: 'info',
  summary: '"As above" was resolved to the cell above',
  why: 'The value was copied from the row above. If rows were moved since, it may mean another one: print the name again.',
  good: 'Action plan 2010/11\n\nOutcome\tAction\tLead\tDeadline\nSafer streets\tHold a day count\tCommunity Safety\tJune 2010\n',
  bad: 'Action plan 2010/11\n\nOutcome\tAction\tLead\tDeadline\nSafer streets\tHold a day count\tCommunity Safety\tJune 2010\nCleaner streets\tReport graffiti\tAs above\tJuly 2010\n',
};
