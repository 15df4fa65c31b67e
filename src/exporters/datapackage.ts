import papa from 'papaparse';
import type { Exporter } from '../exporter.ts';
import { csvw } from './datapackage/csvw.ts';
import { frictionless } from './datapackage/frictionless.ts';
import { cell } from './flat/cell.ts';
import { columns } from './flat/columns.ts';
import { escapeInvisible } from './shared/invisible.ts';
import type { Table } from './tables/table.ts';
import { tables } from './tables/tables.ts';

/** A folder: a CSV for each table, and what they hold in the words of Frictionless Data and of CSV on the Web. */
export default {
  id: 'datapackage',
  extension: '',
  summary: 'a folder of open data: tables with keys, Data Package v2 and CSVW metadata',
  columns,
  write(data, { raw = false }) {
    const all = tables(data, [
      'plans',
      'actions',
      'milestones',
      'leads',
      'deadlines',
      'indicators',
      'findings',
    ]);
    const files = Object.fromEntries(all.map((table) => [`${table.name}.csv`, csvOf(table, raw)]));
    const json = (value: object) => `${escapeInvisible(JSON.stringify(value, null, 2))}\n`;
    return {
      'datapackage.json': json(frictionless(data, all, files)),
      'csv-metadata.json': json(csvw(data, all)),
      ...files,
    };
  },
} satisfies Exporter;

function csvOf({ columns: of, rows }: Table, raw: boolean): string {
  const lines = rows.map((row) =>
    row.map((value) => (typeof value === 'string' ? cell(value, raw) : (value?.toString() ?? ''))),
  );
  return `${papa.unparse([of.map(({ name }) => name), ...lines], { newline: '\r\n' })}\r\n`;
}
