import { basename } from 'node:path';
import type { ImportOptions } from '../../import.ts';
import type { Plan } from '../../model/plan.ts';
import type { PlanFileFormat } from '../../planfile/format.ts';
import type { Report } from '../../reporter.ts';
import { checkPlan } from '../../rules.ts';
import { allFindings } from '../all-findings.ts';

/** The findings on a document, each at its place in the document; the import has run the rules. */
export async function reportDocument(
  file: string,
  bytes: Uint8Array,
  options: ImportOptions,
): Promise<Report> {
  const { importDocument } = await import('../../import.ts');
  const result = await importDocument({ file: basename(file), bytes }, options);
  return {
    file,
    findings: allFindings(result),
    plans: result.plans.length,
    deliverables: countDeliverables(result.plans),
  };
}

/** The findings on a plan file, each at its place in the plan file. */
export async function reportPlanFile(
  file: string,
  bytes: Uint8Array,
  format: PlanFileFormat,
): Promise<Report> {
  const { readPlanFile } = await import('../../planfile.ts');
  const { entries, findings } = await readPlanFile(bytes, format);
  const found = [...findings];
  for (const entry of entries) {
    found.push(...entry.findings);
    if (!entry.plan) continue;
    const onPlan = checkPlan(entry.plan);
    const places = onPlan.length > 0 ? entry.locate(onPlan.map(({ path }) => path ?? '')) : [];
    found.push(
      ...onPlan.map((finding, index) => ({ ...finding, ...(places[index] && { place: places[index] }) })),
    );
  }
  const plans = entries.flatMap(({ plan }) => plan ?? []);
  return { file, findings: found, plans: entries.length, deliverables: countDeliverables(plans) };
}

function countDeliverables(plans: readonly Plan[]): number {
  return plans
    .flatMap(({ actions }) => actions)
    .reduce((sum, { milestones }) => sum + (milestones.length || 1), 0);
}
