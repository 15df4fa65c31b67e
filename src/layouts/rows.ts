import type { Layout } from '../layout.ts';
import { assemble } from './assemble.ts';
import { type Columns, checkColumns } from './columns.ts';
import { type RowsSpec, readRows } from './read-rows.ts';

export type RowsOptions = Partial<Pick<RowsSpec, 'theme' | 'headless' | 'instead'>>;

/** A table with one action a row; outcomes group rows, headings or full-width rows above are themes. */
export function rows(columns: Columns, options: RowsOptions = {}): Layout {
  checkColumns(columns);
  return {
    id: 'rows',
    read(draft, repair) {
      assemble(draft, repair(readRows(draft, { columns, deliverable: ['action'], ...options })));
    },
  };
}
