import type { Field } from '../../draft.ts';
import type { Cell, Table } from '../../model/document.ts';
import { type Mapping, matchHeader, rowsOf, type TableColumns } from './columns.ts';
import { corrected } from './corrected.ts';
import { themeOfRow } from './heading-rows.ts';
import type { RowsSpec, TableReading } from './reading.ts';

/** The reading of tables that a council file describes. */
export function described(spec: RowsSpec): TableReading {
  return {
    spec,
    columnsOf: (table, above) => columnsOf(table, above, spec),
    themeOfRow: (cells, table, mapping) => themeOfRow(cells, table, spec, mapping),
  };
}

/** The columns as the council's own headings name them. */
function columnsOf(table: Table, above: Mapping | undefined, spec: RowsSpec): TableColumns | undefined {
  const grid = rowsOf(table);
  const headers = grid.map((cells) => corrected(matchHeader(cells, spec, table.columns), table));
  if (headers.some(Boolean)) return { headers };
  const own =
    !above && spec.headless && table.columns === spec.headless.length ? headless(spec.headless) : above;
  return own && fits(table, own) && !looksLikeHeader(grid[0] ?? []) ? { headers, start: own } : undefined;
}

function headless(fields: readonly (Field | undefined)[]): Mapping {
  const entries = fields.flatMap((field, index) => (field ? [[index + 1, field] as const] : []));
  return {
    fields: new Map(entries),
    headed: new Set(entries.map(([column]) => column)),
    columns: fields.length,
  };
}

/** A table without a header goes on with the columns above when it has as many; a stray cell more does not count. */
function fits(table: Table, mapping: Mapping): boolean {
  if (table.continues && table.columns <= mapping.columns) return true;
  return table.columns <= mapping.columns + 1 && table.columns >= Math.max(...mapping.fields.keys());
}

/** Words that stand over columns of tables that are no plans. */
const HEADING_WORD =
  /\b(?:refs?|no|items?|indicators?|measures?|baselines?|targets?|risks?|likelihood|impact|mitigation|owners?|amounts?|sources?|years?|costs?|budgets?|names?|roles?|titles?|terms?|meanings?|definitions?|abbreviations?|organisations?|dates?|statuse?s?|comments?|notes?|descriptions?|objectives?|outcomes?|actions?|leads?|deadlines?|scores?|ratings?|totals?|percentages?|numbers?)\b/i;

/** A row of short words, most of them such as stand over columns: the header of another table. */
function looksLikeHeader(cells: readonly Cell[]): boolean {
  const short = cells.filter((cell) => cell.text.length <= 40 && cell.text.split(/\s+/).length <= 5);
  const named = short.filter((cell) => HEADING_WORD.test(cell.text));
  return cells.length >= 2 && short.length === cells.length && named.length * 2 > cells.length;
}
