import type { StageRule } from '../rule.ts';

export const rule: StageRule = {
  id: 'guessed-deadlines',
  severity: 'warning',
  summary: 'Dates read as deadlines under a heading that does not say so',
  why: 'A date may also be when a thing was checked, agreed or last changed. Where no other column says by when, the one of dates is taken for that: look at its heading, and let a council file say what it holds.',
  isDescribed: true,
  good: 'Dates below "By when"',
  bad: 'Dates below "Panel", and no other column of dates',
};
