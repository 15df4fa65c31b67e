import type { StageRule } from '../rule.ts';

export const rule: StageRule = {
  id: 'unread-part',
  severity: 'info',
  summary: 'Parts of a workbook that hold no cells',
  why: 'Charts, drawings, pictures and text boxes are not read: see whether one of them holds a part of the plan, and write it into cells.',
  isDescribed: true,
  good: 'A workbook of sheets with cells',
  bad: 'A workbook with a text box over its table',
};
