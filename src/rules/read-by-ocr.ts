import type { StageRule } from '../rule.ts';

export const rule: StageRule = {
  id: 'read-by-ocr',
  severity: 'info',
  summary: 'A page that is a picture, read by character recognition',
  why: 'Its text is what a program made of a picture: dates and names want a second look. Ask for the document as text where there is one.',
  isDescribed: true,
  good: 'A PDF saved from a word processor',
  bad: 'A PDF of scanned pages',
};
