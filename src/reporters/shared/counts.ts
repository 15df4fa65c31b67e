import type { Finding, Severity } from '../../model/finding.ts';
import { plural } from '../../model/words.ts';
import type { Report } from '../../reporter.ts';

export type Counts = Record<Severity, number>;

export function countFindings(findings: readonly Finding[]): Counts {
  const counts: Counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** The findings of all reports, counted. */
export function countReports(reports: readonly Report[]): Counts {
  return countFindings(reports.flatMap((report) => report.findings));
}

/** `1 error, 3 warnings, 2 infos`; `no findings` for none. */
export function describeCounts({ error, warning, info }: Counts): string {
  const words = [plural(error, 'error'), plural(warning, 'warning'), plural(info, 'info')];
  return words.filter((word) => !word.startsWith('0 ')).join(', ') || 'no findings';
}

/** `2 files, 3 plans, 13 deliverables: 1 error, 1 warning` */
export function describeReports(reports: readonly Report[]): string {
  const sum = (key: 'plans' | 'deliverables' | 'broken') =>
    reports.reduce((total, report) => total + (report[key] ?? 0), 0);
  const broken = sum('broken');
  const checked = [
    plural(reports.length, 'file'),
    plural(sum('plans'), 'plan'),
    plural(sum('deliverables'), 'deliverable'),
  ];
  const unchecked = broken > 0 ? `; no rule was run on ${plural(broken, 'plan')} with errors of form` : '';
  return `${checked.join(', ')}: ${describeCounts(countReports(reports))}${unchecked}`;
}
