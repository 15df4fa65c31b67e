import { fingerprinter } from '../../fingerprint.ts';
import { applyIgnores } from '../../planfile/ignores.ts';
import type { Report } from '../../reporter.ts';
import { excerptOf } from '../../reporters/shared/excerpt.ts';

/** The report without what the comments of the YAML file answer for, and with what is wrong with those comments. */
export function ignored(bytes: Uint8Array, report: Report, ids: readonly string[]): Report {
  const text = new TextDecoder().decode(bytes);
  const { kept, stale } = applyIgnores(text, report.findings, ids);
  if (stale.length === 0) return { ...report, findings: kept };
  const lines = text.split('\n');
  const fingerprint = fingerprinter();
  const added = stale.map((finding) => ({
    ...finding,
    fingerprint: fingerprint(undefined, finding),
    excerpt: excerptOf(lines[(finding.place?.line ?? 1) - 1] ?? '', finding.place?.column ?? 1),
  }));
  return { ...report, findings: [...kept, ...added] };
}
