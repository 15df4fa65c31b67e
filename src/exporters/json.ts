import type { Exporter } from '../exporter.ts';
import { columns } from './flat/columns.ts';
import { escapeInvisible } from './shared/invisible.ts';
import { inSchemaOrder } from './shared/ordered.ts';

export default {
  id: 'json',
  extension: 'json',
  summary: 'everything, as schemas/plan.schema.json says',
  columns,
  write: (data) => `${escapeInvisible(JSON.stringify(inSchemaOrder(data), null, 2))}\n`,
} satisfies Exporter;
