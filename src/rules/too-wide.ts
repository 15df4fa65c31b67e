import type { StageRule } from '../rule.ts';

export const rule: StageRule = {
  id: 'too-wide',
  severity: 'warning',
  summary: 'A table of a workbook that is wider than what is read of it',
  why: 'What stands in the columns beyond is in no plan. Take out columns that are empty or belong elsewhere, and save the sheet.',
  isDescribed: true,
  good: 'A sheet of twelve columns',
  bad: 'A sheet that is filled to column XFD',
};
