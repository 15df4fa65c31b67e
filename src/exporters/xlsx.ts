import type { Exporter } from '../exporter.ts';
import { columns } from './flat/columns.ts';
import type { Table } from './tables/table.ts';
import { tables } from './tables/tables.ts';
import type { Sheet } from './xlsx/sheet.ts';
import { workbook } from './xlsx/workbook.ts';

/** Wide columns hold sentences. */
const WIDTHS = {
  theme: 28,
  outcome: 36,
  action: 60,
  milestone: 48,
  progress: 48,
  message: 70,
  description: 70,
};

/** Texts are texts: a spreadsheet runs none of them, so nothing needs a mark in front. */
export default {
  id: 'xlsx',
  extension: 'xlsx',
  summary: 'a workbook: actions, leads, deadlines, findings, and what each column means',
  columns,
  write(data) {
    const [deliverables, leads, deadlines, findings, plans] = tables(data, [
      'deliverables',
      'leads',
      'deadlines',
      'findings',
      'plans',
    ]) as [Table, Table, Table, Table, Table];
    const sheets: Sheet[] = [
      { ...deliverables, name: 'Actions' },
      ...[leads, deadlines, findings, plans].map((table) => ({ ...table, name: table.title })),
    ];
    return workbook([...sheets, about(sheets)].map((sheet) => ({ ...sheet, widths: WIDTHS })));
  },
} satisfies Exporter;

/** The data dictionary. */
function about(sheets: readonly Sheet[]): Sheet {
  const text = (name: string, title: string) => ({ name, title, description: '', type: 'text' as const });
  return {
    name: 'About',
    columns: [
      text('sheet', 'Sheet'),
      text('title', 'Column'),
      text('name', 'Name in the flat CSV'),
      text('type', 'Type'),
      text('description', 'What it holds'),
    ],
    rows: sheets.flatMap((sheet) =>
      sheet.columns.map(({ name, title, type, description }) => [sheet.name, title, name, type, description]),
    ),
  };
}
