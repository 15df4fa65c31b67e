import type { ImportResult } from '../import.ts';
import type { Finding } from '../model/finding.ts';
import type { PlanEntry } from '../planfile.ts';
import { checkPlan, type RuleSettings } from '../rules.ts';

/** The findings on a document and its plans. What concerns the whole document stands in each plan too: counted once. */
export function allFindings({ findings, plans, exported }: ImportResult): Finding[] {
  const onPlans = exported?.flatMap((entry) => nowFound(entry)) ?? plans.flatMap((plan) => plan.findings);
  const seen = new Set<string>();
  return [...findings, ...onPlans].filter((finding) => {
    if (finding.path !== undefined) return true;
    const key = JSON.stringify([finding.rule, finding.message, finding.place]);
    return !seen.has(key) && seen.add(key);
  });
}

/** What the rules say now of a plan of a file, at its places in the file. */
export function nowFound(
  { plan, locate }: Pick<PlanEntry, 'plan' | 'locate'>,
  settings: RuleSettings = {},
): Finding[] {
  const found = plan ? checkPlan(plan, settings) : [];
  const places = found.length > 0 ? locate(found.map(({ path }) => path ?? '')) : [];
  return found.map((finding, index) => ({ ...finding, ...(places[index] && { place: places[index] }) }));
}
