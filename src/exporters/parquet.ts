import type { Exporter } from '../exporter.ts';
import type { Export, Plan } from '../model/plan.ts';
import { startUnique } from '../normalise/text.ts';
import { columns } from './flat/columns.ts';
import { parquetBytes, startParquet } from './shared/parquet.ts';
import { columnsOf } from './tables/columns.ts';
import { tables } from './tables/tables.ts';

const FLAT = 'deliverables';

const wrapped = (plan: Plan): Export => ({ schemaVersion: '1', plans: [plan] });

export default {
  id: 'parquet',
  extension: 'parquet',
  summary: 'the flat table with its types, for DuckDB, pandas, R',
  columns,
  write(data) {
    const [flat] = tables(data, [FLAT]);
    return parquetBytes(flat!.columns, flat!.rows);
  },
  begin() {
    const parts = startParquet(columnsOf[FLAT]);
    const idOf = startUnique();
    return {
      add: (plan) => parts.add(tables(wrapped({ ...plan, id: idOf(plan.id) }), [FLAT])[0]!.rows),
      end: parts.end,
    };
  },
} satisfies Exporter;
