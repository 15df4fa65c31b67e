import type { StageRule } from '../rule.ts';

export const rule: StageRule = {
  id: 'no-result',
  severity: 'warning',
  summary: 'A formula of a workbook that was never worked out',
  why: 'A program wrote the formula without its result, so there is no value to read. Open the workbook in Excel or LibreOffice and save it.',
  isDescribed: true,
  good: 'A workbook saved by Excel',
  bad: 'A workbook written by a script: =B2+B3, and no result beside it',
};
