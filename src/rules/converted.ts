import type { StageRule } from '../rule.ts';

export const rule: StageRule = {
  id: 'converted',
  severity: 'info',
  summary: 'An old format that LibreOffice converted before it was read',
  why: 'What was read is the converted copy, which may differ from what an old DOC, XLS or RTF shows. Compare a page of the two, or save the document as DOCX, XLSX or PDF.',
  isDescribed: true,
  good: 'parks.docx, saved by Word or LibreOffice of today',
  bad: 'parks.doc, saved by Word 97',
};
