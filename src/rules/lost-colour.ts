import type { StageRule } from '../rule.ts';

export const rule: StageRule = {
  id: 'lost-colour',
  severity: 'warning',
  summary: 'A status that was printed as a colour only',
  why: 'Text lifted out of a document keeps the dot but not its colour, so the status is unknown. Print the word beside the colour.',
  good: 'Action\tLead\tDeadline\tStatus\nHold a day count\tCommunity Safety\tJune 2010\tGreen\n',
  bad: 'Action\tLead\tDeadline\tStatus\nHold a day count\tCommunity Safety\tJune 2010\t●\n',
};
