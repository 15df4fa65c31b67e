import type { StageRule } from '../rule.ts';

export const rule: StageRule = {
  id: 'unread-colours',
  severity: 'info',
  summary: 'Colours of a workbook that come from a formula, a scale or an icon',
  why: 'Which colour such a rule shows is not worked out, so a status that is only a colour is missing. Print the word beside the colour.',
  isDescribed: true,
  good: 'A cell that is green where it says Green',
  bad: 'A cell that is green where a formula over three sheets is true',
};
