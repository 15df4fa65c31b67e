import type { StageRule } from '../rule.ts';

const plan = (key: string) => `id: exampleton-2010
title: Action plan 2010/11
council: {id: exampleton, name: Exampleton Council}
actions:
  - id: count
    text: Hold a day count
    ${key}: {raw: Ongoing, kind: ongoing, ongoing: true}
`;

export const rule: StageRule = {
  id: 'schema',
  severity: 'error',
  summary: 'A plan file that is not of the form of a plan',
  why: 'A key, a type or a value is none that the model knows, so nothing can be read from the plan. plans schema prints what is allowed.',
  file: 'plan.yaml',
  good: plan('deadline'),
  bad: plan('dead-line'),
};
