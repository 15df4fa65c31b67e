import type { StageRule } from '../rule.ts';

const full =
  'Action plan 2010/11\n\nRef\tAction\tLead\tDeadline\n1\tHold a day count\tCommunity Safety\tJune 2010\n2\tReport graffiti\tStreet Care\tJuly 2010\n';

export const rule: StageRule = {
  id: 'told-twice',
  severity: 'info',
  summary: 'Actions that the document tells twice, in short and in full',
  why: 'The fuller telling counts; what only the other one says is added to it. Where the two differ, print them alike.',
  good: full,
  bad: `${full}\nSummary of actions\n\nRef\tAction\n1\tHold a day count\n2\tReport graffiti\n`,
};
