import type { StageRule } from '../rule.ts';

export const rule: StageRule = {
  id: 'read-anew',
  severity: 'warning',
  summary: 'Words of a deadline that were edited, and dates beside them that were not',
  why: 'The words count: their dates were read anew and those of the file dropped. Export the plan again to have both agree, or clear the columns of dates beside words that you edit.',
  file: 'plan.csv',
  good: 'action_id,action,deadline,deadline_kind,deadline_start,deadline_end\ncount,Hold a day count,June 2010,month,2010-06-01,2010-06-30\n',
  bad: 'action_id,action,deadline,deadline_kind,deadline_start,deadline_end\ncount,Hold a day count,July 2010,month,2010-06-01,2010-06-30\n',
};
