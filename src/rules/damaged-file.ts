import type { StageRule } from '../rule.ts';

export const rule: StageRule = {
  id: 'damaged-file',
  severity: 'warning',
  summary: 'A PDF from which two engines read different words',
  why: 'The file is damaged: words or tables may be missing. Compare the page with the plan, and ask the publisher for the file again.',
  isDescribed: true,
  good: 'A PDF as it was published',
  bad: 'The same PDF after a broken download: of 300 words on page 2, only 40 are found',
};
