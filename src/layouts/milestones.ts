import type { Layout } from '../layout.ts';
import { assemble } from './assemble.ts';
import { type Columns, checkColumns } from './columns.ts';
import { readRows } from './read-rows.ts';
import type { RowsOptions } from './rows.ts';

/** A table in which an action's first row names it and every row, that one too, is a dated milestone of it. */
export function milestones(columns: Columns, options: RowsOptions = {}): Layout {
  checkColumns(columns);
  return {
    id: 'milestones',
    read(draft, repair) {
      assemble(draft, repair(readRows(draft, { columns, deliverable: ['action', 'milestone'], ...options })));
    },
  };
}
