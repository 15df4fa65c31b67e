import papa from 'papaparse';
import type { DiffWriter } from '../diffwriter.ts';
import { cell } from '../exporters/flat/cell.ts';

const COLUMNS = 'plan_old,plan_new,change,record,ref,text,of,field,before,after,days'.split(',');

/** One row per change, in the form of the other CSV: RFC 4180, UTF-8, nothing that a spreadsheet would run. */
export default {
  id: 'csv',
  summary: 'a row per change, for spreadsheets',
  write(diffs) {
    const rows = diffs.flatMap(({ old, new: next, changes }) =>
      changes.map(({ kind, record, ref, text, of, field, before, after, days }) => [
        ...[old?.id, next?.id, kind, record, ref, text, of, field, before, after].map((value) =>
          cell(value ?? '', false),
        ),
        days === undefined ? '' : String(days),
      ]),
    );
    return `${papa.unparse([COLUMNS, ...rows], { newline: '\r\n' })}\r\n`;
  },
} satisfies DiffWriter;
