import type { StageRule } from '../rule.ts';

export const rule: StageRule = {
  id: 'doubtful-text',
  severity: 'warning',
  summary: 'Words of a scan, or columns of a text, that could not be read for sure',
  why: 'Letters or figures may be wrong: a 3 for an 8 is another date. In text lifted out of a PDF, one blank between two columns may stand in either. Compare with the document.',
  isDescribed: true,
  good: 'A page scanned straight, at 300 dots an inch',
  bad: 'A fax of a page, with a cell that is hardly to be read',
};
