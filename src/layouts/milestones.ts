import type { Layout } from '../layout.ts';
import { assemble } from './records/assemble.ts';
import type { RowsOptions } from './rows.ts';
import { type Columns, checkColumns } from './table/columns.ts';
import { described } from './table/described.ts';
import { readRows } from './table/read-rows.ts';

/** A table in which an action's first row names it and every row, that one too, is a dated milestone of it. */
export function milestones(columns: Columns, options: RowsOptions = {}): Layout {
  checkColumns(columns);
  return {
    id: 'milestones',
    read(draft, repair) {
      const reading = described({ columns, deliverable: ['action', 'milestone'], ...options });
      assemble(draft, repair(readRows(draft, reading)));
    },
  };
}
