import type { Reader } from '../reader.ts';
import { documentOf } from './sheets/document.ts';
import { readWorkbook } from './xlsx/workbook.ts';

/** Excel workbooks: each sheet's tables with their values as shown, merged cells, fills, and what is hidden. */
export const reader: Reader = {
  id: 'xlsx',
  formats: ['xlsx'],
  read: ({ bytes, ...input }) => documentOf(input, 'xlsx', readWorkbook(bytes)),
};
