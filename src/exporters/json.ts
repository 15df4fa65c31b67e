import type { Exporter } from '../exporter.ts';
import type { Plan } from '../model/plan.ts';
import { columns } from './flat/columns.ts';
import { escapeInvisible } from './shared/invisible.ts';
import { piecesInOrder } from './shared/ordered.ts';

const BEFORE = '{\n  "schemaVersion": "1",\n  "plans": [';
const AFTER = ']\n}\n';
const END_OF_LIST = '\n      ]';

/** A plan within the list of plans. */
function* part(plan: Plan): Generator<string> {
  let last = '    {';
  let begun = false;
  for (const { key, value, goesOn } of piecesInOrder(plan)) {
    const text = escapeInvisible(JSON.stringify({ [key]: value }, null, 2))
      .slice(1, -2)
      .replaceAll('\n', '\n    ');
    yield goesOn ? last.slice(0, -END_OF_LIST.length) : last;
    if (begun) yield ',';
    last = goesOn ? text.slice(text.indexOf('\n', 1)) : text;
    begun = true;
  }
  yield `${last}\n    }`;
}

export default {
  id: 'json',
  extension: 'json',
  summary: 'everything, as schemas/plan.schema.json says',
  columns,
  write: ({ plans }) =>
    plans.length > 0
      ? `${BEFORE}\n${plans.map((plan) => [...part(plan)].join('')).join(',\n')}\n  ${AFTER}`
      : `${BEFORE}${AFTER}`,
  planByPlan: { before: `${BEFORE}\n`, between: ',\n', after: `\n  ${AFTER}`, part },
} satisfies Exporter;
