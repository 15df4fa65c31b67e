import type { StageRule } from '../rule.ts';

export const rule: StageRule = {
  id: 'blank-page',
  severity: 'info',
  summary: 'A page of a PDF on which nothing stands',
  why: 'Many a blank page is meant to be one, but a page that is damaged reads as blank, too: open the PDF, and save it anew where the page shows something.',
  isDescribed: true,
  good: 'Pages with text or pictures',
  bad: 'A page that names no content',
};
