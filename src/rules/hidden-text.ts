import type { StageRule } from '../rule.ts';

export const rule: StageRule = {
  id: 'hidden-text',
  severity: 'info',
  summary: 'Text that the document hides from its readers',
  why: 'A hidden passage, row or sheet was kept out of the plan: it may be an old draft, or a promise that nobody sees. Show it to have it read, or delete it. In a workbook this is a warning.',
  file: 'plan.html',
  good: '<h1>Action plan 2010/11</h1><table><tr><th>Action<th>Lead<th>Deadline<tr><td>Hold a day count<td>Police<td>June 2010</table>\n',
  bad: '<h1>Action plan 2010/11</h1><p style="display:none">Old draft</p><table><tr><th>Action<th>Lead<th>Deadline<tr><td>Hold a day count<td>Police<td>June 2010</table>\n',
};
