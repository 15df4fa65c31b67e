import type { Layout } from '../layout.ts';
import { type Columns, checkColumns } from './table/columns.ts';

/**
 * A plan nobody has described: its tables are told by their headings and by what stands in them.
 * @param columns headings of its tables that are not understood, or not as they are meant
 * @throws InputError for a column that does not exist
 */
export function anything(columns: Columns = {}): Layout {
  checkColumns(columns);
  return {
    id: 'anything',
    async read(draft, repair) {
      // Most plans of known councils are read without.
      const { readAnything } = await import('./anything/read.ts');
      readAnything(draft, repair, columns);
    },
  };
}
