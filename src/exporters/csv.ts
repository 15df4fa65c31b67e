import papa from 'papaparse';
import type { Exporter } from '../exporter.ts';
import { cell } from './flat/cell.ts';
import { columns } from './flat/columns.ts';
import { rows } from './flat/rows.ts';

/** RFC 4180: UTF-8 without a byte order mark, CRLF, the header always. */
export default {
  id: 'csv',
  extension: 'csv',
  summary: 'one row per action or milestone, for spreadsheets',
  columns,
  write(data, { raw = false }) {
    const lines: string[][] = [[...columns]];
    for (const row of rows(data)) lines.push(columns.map((column) => cell(row[column], raw)));
    return `${papa.unparse(lines, { newline: '\r\n' })}\r\n`;
  },
} satisfies Exporter;
