import type { StageRule } from '../rule.ts';

const plan = (indent: string) => `id: exampleton-2010
title: Action plan 2010/11
council:
  id: exampleton
${indent}name: Exampleton Council
actions: []
`;

export const rule: StageRule = {
  id: 'syntax',
  severity: 'error',
  summary: 'A plan file that is no YAML, JSON or CSV',
  why: 'Nothing of the file can be read until it is mended. In YAML, tabs do not indent and a text with a colon wants quotation marks; in JSON, look for a comma too many or too few.',
  file: 'plan.yaml',
  good: plan('  '),
  bad: plan('\t'),
};
