import type { Reader } from '../reader.ts';
import { readWorkbook } from './ods/workbook.ts';
import { documentOf } from './sheets/document.ts';

/** OpenDocument workbooks: as Excel's, by what their cells show. */
export const reader: Reader = {
  id: 'ods',
  formats: ['ods'],
  read: ({ bytes, ...input }) => documentOf(input, 'ods', readWorkbook(bytes)),
};
