import type { StageRule } from '../rule.ts';

export const rule: StageRule = {
  id: 'broken-word',
  severity: 'warning',
  summary: 'Words that the edge of a narrow column of a PDF broke without a hyphen',
  why: 'A column narrower than a word breaks it: half a lead or half a date is another. What is surely one word is joined, and told as info; where it may be two, the line end is left: compare with the document.',
  isDescribed: true,
  good: 'A column in which the longest word fits',
  bad: 'A narrow column that prints "Developm" over "ent"',
};
