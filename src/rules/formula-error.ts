import type { StageRule } from '../rule.ts';

export const rule: StageRule = {
  id: 'formula-error',
  severity: 'warning',
  summary: 'A cell of a workbook that shows the error of a formula',
  why: 'Where #REF! or #N/A stands there is no value, so the cell was left out of the plan. Mend the formula and save the workbook.',
  isDescribed: true,
  good: 'A cell whose formula gives £18,500',
  bad: 'A cell that shows #REF!, as the sheet it pointed to was taken out',
};
