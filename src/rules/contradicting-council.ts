import type { StageRule } from '../rule.ts';

const plan = (gss: string) => `id: haringey-2010
title: Action plan 2010/11
council: {id: haringey, name: Haringey Council, gss: ${gss}}
actions: []
`;

export const rule: StageRule = {
  id: 'contradicting-council',
  severity: 'error',
  summary: 'A council of a plan file whose code or id is that of another, or of none',
  why: 'Figures are joined by the code, so the plan would be counted for another place. plans councils and the register of local authorities have the right one.',
  file: 'plan.yaml',
  good: plan('E09000014'),
  bad: plan('E09000031'),
};
