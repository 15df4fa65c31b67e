import { escapeInvisible } from '../exporters/shared/invisible.ts';
import type { Reporter } from '../reporter.ts';
import { countReports } from './shared/counts.ts';

/** `{files: [{file, plans, deliverables, findings}], totals: {error, warning, info}}` */
export default {
  id: 'json',
  summary: 'everything, for scripts',
  write(reports) {
    const files = reports.map(({ file, plans, deliverables, findings }) => ({
      file,
      plans,
      deliverables,
      findings: findings.map(({ excerpt: _, ...finding }) => finding),
    }));
    return `${escapeInvisible(JSON.stringify({ files, totals: countReports(reports) }, null, 2))}\n`;
  },
} satisfies Reporter;
