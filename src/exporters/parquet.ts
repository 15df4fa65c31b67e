import type { Exporter } from '../exporter.ts';
import { columns } from './flat/columns.ts';
import { parquetBytes } from './shared/parquet.ts';
import { tables } from './tables/tables.ts';

export default {
  id: 'parquet',
  extension: 'parquet',
  summary: 'the flat table with its types, for DuckDB, pandas, R',
  columns,
  write(data) {
    const [flat] = tables(data, ['deliverables']);
    return parquetBytes(flat!.columns, flat!.rows);
  },
} satisfies Exporter;
