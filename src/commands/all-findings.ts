import type { ImportResult } from '../import.ts';
import type { Finding } from '../model/finding.ts';

/** The findings on a document and its plans. What concerns the whole document stands in each plan too: counted once. */
export function allFindings({ findings, plans }: ImportResult): Finding[] {
  const seen = new Set<string>();
  return [...findings, ...plans.flatMap((plan) => plan.findings)].filter((finding) => {
    if (finding.path !== undefined) return true;
    const key = JSON.stringify([finding.rule, finding.message, finding.place]);
    return !seen.has(key) && seen.add(key);
  });
}
