import type { StageRule } from '../rule.ts';

export const rule: StageRule = {
  id: 'page-without-size',
  severity: 'warning',
  summary: 'A page of a PDF that does not say how large it is',
  why: 'It was taken as A4, and what lies beyond is lost. Compare the page with the plan, and save the PDF anew.',
  isDescribed: true,
  good: 'A page of 595 by 842 points (A4)',
  bad: 'A page whose size is missing from the file',
};
