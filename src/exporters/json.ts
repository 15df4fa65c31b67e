import type { Exporter } from '../exporter.ts';
import { escapeInvisible } from './invisible.ts';
import { inSchemaOrder } from './ordered.ts';

export default {
  id: 'json',
  extension: 'json',
  summary: 'everything, as schemas/plan.schema.json says',
  write: (data) => `${escapeInvisible(JSON.stringify(inSchemaOrder(data), null, 2))}\n`,
} satisfies Exporter;
