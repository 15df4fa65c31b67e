import type { StageRule } from '../rule.ts';

export const rule: StageRule = {
  id: 'contradicting-row',
  severity: 'error',
  summary: 'Rows of one plan that name it, its council or its period differently',
  why: 'A plan has one title, one period and one council: a row was edited, or belongs to another plan. Make the rows agree, or give the row the id of its plan.',
  file: 'plan.csv',
  good: 'plan_id,plan_title,action_id,action\np,Action plan,count,Hold a day count\np,Action plan,train,Train wardens\n',
  bad: 'plan_id,plan_title,action_id,action\np,Action plan,count,Hold a day count\np,Delivery plan,train,Train wardens\n',
};
