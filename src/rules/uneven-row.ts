import type { StageRule } from '../rule.ts';

export const rule: StageRule = {
  id: 'uneven-row',
  severity: 'warning',
  summary: 'A row of a Markdown table with more or fewer cells than its header',
  why: 'Its values may stand under the wrong heading: a pipe is missing, or one belongs to the text. Count the cells; a pipe of the text is written \\|.',
  file: 'plan.md',
  good: '# Action plan 2010/11\n\n| Action | Lead | Deadline |\n|---|---|---|\n| Hold a day count | Police | June 2010 |\n| Train wardens | Parks | July 2010 |\n',
  bad: '# Action plan 2010/11\n\n| Action | Lead | Deadline |\n|---|---|---|\n| Hold a day count | Police | June 2010 |\n| Train | wardens | Parks | July 2010 |\n',
};
