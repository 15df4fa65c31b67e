import { basename } from 'node:path';
import { fingerprinter } from '../../fingerprint.ts';
import type { ImportOptions } from '../../import.ts';
import { placeOf } from '../../model/evidence.ts';
import type { Finding } from '../../model/finding.ts';
import type { Plan } from '../../model/plan.ts';
import type { PlanFileFormat } from '../../planfile/format.ts';
import type { Report, Reported } from '../../reporter.ts';
import { excerptOf } from '../../reporters/shared/excerpt.ts';
import { checkPlan, type RuleSettings } from '../../rules.ts';
import { allFindings, nowFound } from '../all-findings.ts';
import { ruleIds } from './levels.ts';

/** The findings on a document, each at its place in the document. */
export async function reportDocument(
  file: string,
  bytes: Uint8Array,
  options: ImportOptions,
  settings: RuleSettings,
): Promise<Report> {
  const { importDocument } = await import('../../import.ts');
  const { exported, ...result } = await importDocument({ file: basename(file), bytes }, options);
  for (const entry of exported ?? []) if (entry.plan) entry.plan.findings = nowFound(entry, settings);
  // The import has run the rules as they are by themselves.
  if (!exported && Object.keys(settings).length > 0) {
    for (const plan of result.plans)
      plan.findings = checkPlan(plan, settings).map((finding) => at(plan, finding));
  }
  const planOf = new Map(result.plans.flatMap((plan) => plan.findings.map((finding) => [finding, plan])));
  const fingerprint = fingerprinter();
  return {
    file,
    findings: allFindings(result).map((finding) => ({
      ...finding,
      fingerprint: fingerprint(planOf.get(finding), finding),
    })),
    plans: result.plans.length,
    deliverables: countDeliverables(result.plans),
  };
}

function at(plan: Plan, finding: Finding): Finding {
  const place = finding.place ?? (finding.path === undefined ? undefined : placeOf(plan, finding.path));
  return place ? { ...finding, place } : finding;
}

/** The findings on a plan file, each at its place in the plan file. */
export async function reportPlanFile(
  file: string,
  bytes: Uint8Array,
  format: PlanFileFormat,
  settings: RuleSettings,
): Promise<Report> {
  const { checkPlanFile } = await import('../../planfile/check.ts');
  const { entries, findings } = await checkPlanFile(bytes, format);
  const fingerprint = fingerprinter();
  const found: Reported[] = [];
  const add = (plan: Plan | undefined, all: readonly Finding[]) =>
    found.push(...all.map((finding) => ({ ...finding, fingerprint: fingerprint(plan, finding) })));
  add(undefined, findings);
  for (const entry of entries) {
    add(undefined, entry.findings);
    add(entry.plan, nowFound(entry, settings));
  }
  // JSON has no comments.
  const isYaml = format === 'yaml' || format === 'yml';
  const kept = isYaml ? await withoutIgnored(found, bytes, fingerprint) : found;
  const plans = entries.flatMap(({ plan }) => plan ?? []);
  return {
    file,
    findings: withExcerpts(kept, bytes),
    plans: entries.length,
    deliverables: countDeliverables(plans),
    broken: entries.length - plans.length,
  };
}

/** Without what the comments of the YAML file answer for, and with what is wrong with those comments. */
async function withoutIgnored(
  findings: Reported[],
  bytes: Uint8Array,
  fingerprint: ReturnType<typeof fingerprinter>,
): Promise<Reported[]> {
  const { applyIgnores } = await import('../../planfile/ignores.ts');
  const { kept, stale } = applyIgnores(new TextDecoder().decode(bytes), findings, ruleIds());
  return [...kept, ...stale.map((finding) => ({ ...finding, fingerprint: fingerprint(undefined, finding) }))];
}

function withExcerpts(findings: Reported[], bytes: Uint8Array): Reported[] {
  if (findings.length === 0) return findings;
  const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\n');
  return findings.map((finding) => {
    const { line, column, header } = finding.place ?? {};
    const text = line === undefined || column === undefined ? undefined : lines[line - 1];
    return text?.trim()
      ? { ...finding, excerpt: excerptOf(text, column ?? 1, header !== undefined) }
      : finding;
  });
}

function countDeliverables(plans: readonly Plan[]): number {
  return plans
    .flatMap(({ actions }) => actions)
    .reduce((sum, { milestones }) => sum + (milestones.length || 1), 0);
}
