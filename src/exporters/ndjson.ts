import type { Exporter } from '../exporter.ts';
import type { Plan } from '../model/plan.ts';
import { columns } from './flat/columns.ts';
import { escapeInvisible } from './shared/invisible.ts';
import { inSchemaOrder } from './shared/ordered.ts';

const line = (plan: Plan) => {
  const [ordered] = inSchemaOrder({ schemaVersion: '1', plans: [plan] }).plans;
  return `${escapeInvisible(JSON.stringify(ordered))}\n`;
};

export default {
  id: 'ndjson',
  extension: 'ndjson',
  summary: 'one plan a line',
  columns,
  write: ({ plans }) => plans.map(line).join(''),
  planByPlan: { before: '', between: '', after: '', part: (plan) => [line(plan)] },
} satisfies Exporter;
