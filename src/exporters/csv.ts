import papa from 'papaparse';
import type { Exporter, ExportOptions } from '../exporter.ts';
import type { Export } from '../model/plan.ts';
import { cell } from './flat/cell.ts';
import { columns } from './flat/columns.ts';
import { rows } from './flat/rows.ts';

const table = (lines: string[][]) =>
  lines.length > 0 ? `${papa.unparse(lines, { newline: '\r\n' })}\r\n` : '';

const header = table([[...columns]]);

const body = (data: Export, { raw = false }: ExportOptions) =>
  table(Array.from(rows(data), (row) => columns.map((column) => cell(row[column], raw))));

/** RFC 4180: UTF-8 without a byte order mark, CRLF, the header always. */
export default {
  id: 'csv',
  extension: 'csv',
  summary: 'one row per action or milestone, for spreadsheets',
  columns,
  write: (data, options) => header + body(data, options),
  planByPlan: {
    before: header,
    between: '',
    after: '',
    part: (plan, options) => [body({ schemaVersion: '1', plans: [plan] }, options)],
  },
} satisfies Exporter;
