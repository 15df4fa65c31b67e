import type { StageRule } from '../rule.ts';

export const rule: StageRule = {
  id: 'doubtful-text',
  severity: 'warning',
  summary: 'Words of a scan that character recognition was not sure of',
  why: 'Letters or figures may be wrong: a 3 for an 8 is another date. Compare the cell or the paragraph with the scan.',
  isDescribed: true,
  good: 'A page scanned straight, at 300 dots an inch',
  bad: 'A fax of a page, with a cell that is hardly to be read',
};
