import type { StageRule } from '../rule.ts';

export const rule: StageRule = {
  id: 'askew-text',
  severity: 'warning',
  summary: 'Text of a PDF that lies askew, or across other text',
  why: 'No table has it, and it may be a heading of one or a note: compare the page with the plan. Large letters are taken for a watermark, and told as info.',
  isDescribed: true,
  good: 'A table whose headings lie straight or upright',
  bad: 'A table whose headings are turned by 45 degrees',
};
