import type { StageRule } from '../rule.ts';

export const rule: StageRule = {
  id: 'left-out',
  severity: 'warning',
  summary: 'Parts of a Word, OpenDocument or PDF file or of a web page that are not read',
  why: 'A document put in whole, pictures, charts or formulas may hold a part of the plan. So may a form field or list in which nobody chose. Open the document, see what they say, and write it as text.',
  isDescribed: true,
  good: 'A document of text and tables',
  bad: 'A document into which another one was put whole',
};
