import papa from 'papaparse';
import type { Exporter, ExportOptions } from '../exporter.ts';
import type { Export } from '../model/plan.ts';
import { cell } from './flat/cell.ts';
import { columns } from './flat/columns.ts';
import { rows } from './flat/rows.ts';

const table = (lines: string[][]) =>
  lines.length > 0 ? `${papa.unparse(lines, { delimiter: '\t', newline: '\n' })}\n` : '';

const header = table([[...columns]]);

const body = (data: Export, { raw = false }: ExportOptions) =>
  table(
    Array.from(rows(data), (row) =>
      columns.map((column) => cell(row[column].replace(/[\t\r\n]+/g, ' '), raw)),
    ),
  );

/** One line per row, always: a tab or line break inside a value is a space. Quoted only where a value holds `"`. */
export default {
  id: 'tsv',
  extension: 'tsv',
  summary: 'the same rows, tab-separated',
  columns,
  write: (data, options) => header + body(data, options),
  planByPlan: {
    before: header,
    between: '',
    after: '',
    part: (plan, options) => [body({ schemaVersion: '1', plans: [plan] }, options)],
  },
} satisfies Exporter;
