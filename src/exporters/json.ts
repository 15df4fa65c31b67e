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
  planByPlan: {
    before: '{\n  "schemaVersion": "1",\n  "plans": [\n',
    between: ',\n',
    after: '\n  ]\n}\n',
    part: (plan) => {
      const [ordered] = inSchemaOrder({ schemaVersion: '1', plans: [plan] }).plans;
      return escapeInvisible(`    ${JSON.stringify(ordered, null, 2).replaceAll('\n', '\n    ')}`);
    },
  },
} satisfies Exporter;
