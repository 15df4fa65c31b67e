import type { Exporter } from '../exporter.ts';
import type { Plan } from '../model/plan.ts';
import { columns } from './flat/columns.ts';
import { escapeInvisible } from './shared/invisible.ts';
import { piecesInOrder } from './shared/ordered.ts';

const BEFORE = '{\n  "schemaVersion": "1",\n  "plans": [';
const AFTER = ']\n}\n';
const END_OF_LIST = '\n      ]';

/** A plan within the list of plans. */
function part(plan: Plan): string {
  const texts: string[] = [];
  for (const { key, value, goesOn } of piecesInOrder(plan)) {
    const [, ...lines] = escapeInvisible(JSON.stringify({ [key]: value }, null, 2))
      .slice(0, -2)
      .split('\n');
    const text = lines.map((line) => `    ${line}`).join('\n');
    if (!goesOn) texts.push(`${texts.length > 0 ? ',\n' : ''}${text}`);
    else {
      texts.push(texts.pop()!.slice(0, -END_OF_LIST.length));
      texts.push(`,${text.slice(text.indexOf('\n'))}`);
    }
  }
  return `    {\n${texts.join('')}\n    }`;
}

export default {
  id: 'json',
  extension: 'json',
  summary: 'everything, as schemas/plan.schema.json says',
  columns,
  write: ({ plans }) =>
    plans.length > 0 ? `${BEFORE}\n${plans.map(part).join(',\n')}\n  ${AFTER}` : `${BEFORE}${AFTER}`,
  planByPlan: { before: `${BEFORE}\n`, between: ',\n', after: `\n  ${AFTER}`, part },
} satisfies Exporter;
