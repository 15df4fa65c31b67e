import { createHash } from 'node:crypto';
import { escapeInvisible } from '../exporters/shared/invisible.ts';
import type { Reporter } from '../reporter.ts';
import { inPlaceOrder, messageWithPlace } from './shared/line.ts';

const SEVERITIES = { error: 'critical', warning: 'minor', info: 'info' } as const;

/** GitLab's code quality report; a finding without a line is shown on the first. */
export default {
  id: 'gitlab',
  summary: 'GitLab code quality report',
  write(reports, { pathOf }) {
    const issues = reports.flatMap(({ file, findings }) => {
      const path = pathOf(file);
      return inPlaceOrder(findings).map((finding) => ({
        description: messageWithPlace(finding),
        check_name: finding.rule,
        fingerprint: createHash('sha256')
          .update(`${path}\n${finding.fingerprint}`)
          .digest('hex')
          .slice(0, 32),
        severity: SEVERITIES[finding.severity],
        location: { path, lines: { begin: (finding.place?.page ? undefined : finding.place?.line) ?? 1 } },
      }));
    });
    return `${escapeInvisible(JSON.stringify(issues, null, 2))}\n`;
  },
} satisfies Reporter;
