import papa from 'papaparse';
import type { Exporter } from '../exporter.ts';
import { cell } from './flat/cell.ts';
import { columns } from './flat/columns.ts';
import { rows } from './flat/rows.ts';

/** One line per row, always: a tab or line break inside a value is a space. Quoted only where a value holds `"`. */
export default {
  id: 'tsv',
  extension: 'tsv',
  summary: 'the same rows, tab-separated',
  columns,
  write(data, { raw = false }) {
    const lines: string[][] = [[...columns]];
    for (const row of rows(data)) {
      lines.push(columns.map((column) => cell(row[column].replace(/[\t\r\n]+/g, ' '), raw)));
    }
    return `${papa.unparse(lines, { delimiter: '\t', newline: '\n' })}\n`;
  },
} satisfies Exporter;
