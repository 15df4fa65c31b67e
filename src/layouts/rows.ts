import type { Layout } from '../layout.ts';
import { assemble } from './records/assemble.ts';
import { type Columns, checkColumns } from './table/columns.ts';
import { described } from './table/described.ts';
import { readRows } from './table/read-rows.ts';
import type { RowsSpec } from './table/reading.ts';

export type RowsOptions = Partial<Pick<RowsSpec, 'theme' | 'headless' | 'instead'>>;

/** A table with one action a row; outcomes group rows, headings or full-width rows above are themes. */
export function rows(columns: Columns, options: RowsOptions = {}): Layout {
  checkColumns(columns);
  return {
    id: 'rows',
    read(draft, repair) {
      assemble(draft, repair(readRows(draft, described({ columns, deliverable: ['action'], ...options }))));
    },
  };
}
