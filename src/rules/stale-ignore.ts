import type { StageRule } from '../rule.ts';

const plan = (comment: string) => `id: exampleton-2010
title: Action plan 2010/11
council: {id: exampleton, name: Exampleton Council}
actions:
  # plans-ignore ${comment}
  - id: count
    text: Hold a day count
    deadline: {raw: Ongoing, kind: ongoing, ongoing: true}
`;

export const rule: StageRule = {
  id: 'stale-ignore',
  severity: 'warning',
  summary: 'A plans-ignore comment that answers for no finding',
  why: 'What it spoke of is mended, or it names no rule or gives no reason. Take it out, or it will hide the next finding of that rule.',
  file: 'plan.yaml',
  good: plan('missing-lead: the post is vacant'),
  bad: plan('missing-deadline: the post is vacant'),
};
