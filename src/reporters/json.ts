import { escapeInvisible } from '../exporters/shared/invisible.ts';
import type { Reporter } from '../reporter.ts';
import { countFindings } from './shared/counts.ts';

/** `{files: [{file, plans, deliverables, findings}], totals: {error, warning, info}}` */
export default {
  id: 'json',
  summary: 'everything, for scripts',
  write(reports) {
    const totals = countFindings(reports.flatMap((report) => report.findings));
    const files = reports.map(({ file, plans, deliverables, findings }) => ({
      file,
      plans,
      deliverables,
      findings,
    }));
    return `${escapeInvisible(JSON.stringify({ files, totals }, null, 2))}\n`;
  },
} satisfies Reporter;
