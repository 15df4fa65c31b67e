import type { StageRule } from '../rule.ts';

export const rule: StageRule = {
  id: 'spreadsheet-damage',
  severity: 'warning',
  summary: 'A value that a spreadsheet turned into a date',
  why: 'Spreadsheets make 01/09/2009 of a month and Oct-09 of 2009/10. What could be undone was; look at the cell, and set its column to text before you open the file.',
  file: 'plan.csv',
  good: 'action_id,action,deadline,deadline_kind,deadline_start,deadline_end\ncount,Hold a day count,Sept 2009,month,2009-09-01,2009-09-30\n',
  bad: 'action_id,action,deadline,deadline_kind,deadline_start,deadline_end\ncount,Hold a day count,01/09/2009,month,01/09/2009,30/09/2009\n',
};
