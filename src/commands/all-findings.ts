import type { ImportResult } from '../import.ts';
import type { Finding } from '../model/finding.ts';
import type { Plan } from '../model/plan.ts';
import { placeOf } from '../model/evidence.ts';

/** The findings on a document and its plans. What concerns the whole document stands in each plan too: counted once. */
export function allFindings({ findings, plans }: ImportResult): Finding[] {
  const seen = new Set<string>();
  return [
    ...findings,
    ...plans.flatMap((plan) => plan.findings.map((finding) => placed(plan, finding))),
  ].filter((finding) => {
    if (finding.path !== undefined) return true;
    const key = JSON.stringify([finding.rule, finding.message, finding.place]);
    return !seen.has(key) && seen.add(key);
  });
}

/** With the place of its field, where the rule that made it left that to the evidence. */
function placed(plan: Plan, finding: Finding): Finding {
  const place = finding.place ?? (finding.path === undefined ? undefined : placeOf(plan, finding.path));
  return place ? { ...finding, place } : finding;
}
