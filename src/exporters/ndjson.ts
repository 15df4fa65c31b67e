import type { Exporter } from '../exporter.ts';
import { columns } from './flat/columns.ts';
import { escapeInvisible } from './shared/invisible.ts';
import { inSchemaOrder } from './shared/ordered.ts';

export default {
  id: 'ndjson',
  extension: 'ndjson',
  summary: 'one plan a line',
  columns,
  write: (data) =>
    inSchemaOrder(data)
      .plans.map((plan) => `${escapeInvisible(JSON.stringify(plan))}\n`)
      .join(''),
} satisfies Exporter;
