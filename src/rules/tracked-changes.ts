import type { StageRule } from '../rule.ts';

export const rule: StageRule = {
  id: 'tracked-changes',
  severity: 'info',
  summary: 'Changes of a document that nobody accepted or rejected yet',
  why: 'It was read as if all were accepted, which may not be what was agreed. Accept or reject them in the document.',
  isDescribed: true,
  good: 'A document in which all changes are accepted',
  bad: 'A document with two insertions and three deletions that are still marked',
};
