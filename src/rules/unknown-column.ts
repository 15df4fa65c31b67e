import type { StageRule } from '../rule.ts';

export const rule: StageRule = {
  id: 'unknown-column',
  severity: 'warning',
  summary: 'A column of a CSV plan file that the flat CSV does not have',
  why: 'Nothing is read from it. Give it one of the names of the flat CSV, or keep it in a file of its own: plans export writes only its own columns.',
  file: 'plan.csv',
  good: 'action_id,action,deadline_kind,milestone_id,lead\ncount,Hold a day count,,,Police\n',
  bad: 'action_id,action,deadline_kind,milestone_id,leed\ncount,Hold a day count,,,Police\n',
};
