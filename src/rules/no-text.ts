import type { StageRule } from '../rule.ts';

export const rule: StageRule = {
  id: 'no-text',
  severity: 'error',
  summary: 'A document, or a page of it, in which there is no text',
  why: 'A page that is a picture has to be read by character recognition first: see plans import --help for --ocr, or ask for the document as text.',
  isDescribed: true,
  good: 'A PDF saved from a word processor',
  bad: 'A PDF of scanned pages, read with --ocr never',
};
