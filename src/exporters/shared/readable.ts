import type { Export, Plan } from '../../model/plan.ts';
import { cell } from '../flat/cell.ts';
import type { Column, Row } from '../flat/columns.ts';
import { rows } from '../flat/rows.ts';

/** The columns of a table that people read, where the plan stands above it. */
export const readableColumns = [
  'theme',
  'outcome',
  'action_ref',
  'action',
  'milestone',
  'lead',
  'lead_person',
  'partners',
  'deadline',
  'deadline_start',
  'deadline_end',
  'status',
  'rag',
  'progress',
  'indicators',
  'measures',
  'resources',
  'links',
  'source_page',
  'source_line',
] as const satisfies readonly Column[];

/** A plan's table, without the columns that are empty in all of its rows. */
export interface ReadableTable {
  plan: Plan;
  /** Council, period and document in one line. */
  about: string;
  columns: readonly Column[];
  rows: readonly Row[];
}

export function readableTables({ plans }: Export): ReadableTable[] {
  return plans.map((plan) => {
    const all = [...rows({ schemaVersion: '1', plans: [plan] })].map(withoutListMarks);
    const columns = readableColumns.filter((column) => all.some((row) => row[column] !== ''));
    const { council, period, source } = plan;
    const about = [council.name, period?.raw, source?.file].filter(Boolean).join(' · ');
    return { plan, about, columns, rows: all };
  });
}

function withoutListMarks(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([column, text]) => [column, cell(text, true)])) as Row;
}
