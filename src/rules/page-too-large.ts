import type { StageRule } from '../rule.ts';

export const rule: StageRule = {
  id: 'page-too-large',
  severity: 'warning',
  summary: 'A page of a PDF that is larger than any paper',
  why: 'It was left out, as no printer and no reader made it so: its size is wrong, or it is a drawing. Save the page at the size of paper.',
  isDescribed: true,
  good: 'A page of 595 by 842 points (A4)',
  bad: 'A page of 200,000 by 842 points',
};
