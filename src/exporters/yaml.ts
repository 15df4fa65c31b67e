import { Document, Scalar, visit } from 'yaml';
import type { Exporter } from '../exporter.ts';
import type { Export } from '../model/plan.ts';
import { columns } from './flat/columns.ts';
import { escapeInvisible, isInvisible } from './shared/invisible.ts';
import { inSchemaOrder } from './shared/ordered.ts';

const BEFORE = 'schemaVersion: "1"\nplans:\n';

function write(data: Export): string {
  const document = new Document(inSchemaOrder(data), {
    version: '1.2',
    compat: 'yaml-1.1',
    aliasDuplicateObjects: false,
  });
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && isInvisible(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return escapeInvisible(document.toString({ lineWidth: 0 }));
}

/**
 * YAML 1.2, with everything quoted that a YAML 1.1 reader would take for something else (NO, yes, 12:30, dates).
 * No anchors (two fields may share a place), no folded lines.
 */
export default {
  id: 'yaml',
  extension: 'yaml',
  summary: 'the same, to be read and edited by hand',
  columns,
  write,
  planByPlan: {
    before: BEFORE,
    between: '',
    after: '',
    part: (plan) => [write({ schemaVersion: '1', plans: [plan] }).slice(BEFORE.length)],
  },
} satisfies Exporter;
