import type { StageRule } from '../rule.ts';

export const rule: StageRule = {
  id: 'unread-colours',
  severity: 'info',
  summary: 'Colours that may say a status and are not read',
  why: 'What a formula, a scale or an icon of a workbook shows is not worked out, and nothing says what red, amber and green mean behind a reference or an action. A status that is only a colour is missing: print the word beside the colour.',
  isDescribed: true,
  good: 'A cell that is green where it says Green',
  bad: 'A cell that is green where a formula over three sheets is true',
};
