import type { StageRule } from '../rule.ts';

export const rule: StageRule = {
  id: 'uneven-row',
  severity: 'warning',
  summary: 'A row of a Markdown table or a CSV with more cells than its header',
  why: 'Its values may stand under the wrong heading: a pipe or a comma belongs to the text. Count the cells; a pipe of the text is written \\|, and a field with a comma stands in quotation marks.',
  file: 'plan.md',
  good: '# Action plan 2010/11\n\n| Action | Lead | Deadline |\n|---|---|---|\n| Hold a day count | Police | June 2010 |\n| Train wardens | Parks | July 2010 |\n',
  bad: '# Action plan 2010/11\n\n| Action | Lead | Deadline |\n|---|---|---|\n| Hold a day count | Police | June 2010 |\n| Train | wardens | Parks | July 2010 |\n',
};
