import type { StageRule } from '../rule.ts';

export const rule: StageRule = {
  id: 'ambiguous-council',
  severity: 'error',
  summary: 'A document, or a part of it, that two councils or plans claim',
  why: 'Nobody can say whose facts are right, so nothing was read. Choose with --council or --plan, and make the signature of one of them narrower.',
  good: 'Exampleton action plan 2010/11\n\nAction\tLead\tDeadline\nHold a day count\tCommunity Safety\tJune 2010\n',
  bad: 'Exampleton and Sampleford action plan 2010/11\n\nAction\tLead\tDeadline\nHold a day count\tCommunity Safety\tJune 2010\n',
};
