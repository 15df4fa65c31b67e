import { basename } from 'node:path';
import { readInput } from '../files.ts';
import { type ImportOptions, importDocument } from '../import.ts';
import type { SourceDocument } from '../model/document.ts';
import type { Plan } from '../model/plan.ts';
import { planFileFormat } from '../planfile/format.ts';
import { readPlanFile } from '../planfile.ts';
import { findingLine } from '../reporters/shared/line.ts';
import { eachFile, nameFailed } from './batch.ts';
import { CLEAN, FAILED, FOUND, note } from './output.ts';

/** A plan, and the document it was read from where that was given. */
export interface Loaded {
  file: string;
  plan: Plan;
  original?: { bytes: Uint8Array; document: SourceDocument };
}

/** Reads documents and plan files alike. What breaks the schema, and documents without a plan, are left out and said. */
export async function loadPlans(
  files: readonly string[],
  choice: ImportOptions,
): Promise<{ loaded: Loaded[]; code: number }> {
  const loaded: Loaded[] = [];
  let broken = 0;
  const failed = await eachFile(files, async (file) => {
    const bytes = await readInput(file);
    const plans = planFileFormat(file, bytes)
      ? await fromPlanFile(file, bytes)
      : await fromDocument(file, bytes, choice);
    if (plans.length === 0) broken++;
    loaded.push(...plans);
  });
  nameFailed(failed, files.length);
  if (failed.length > 0) return { loaded, code: FAILED };
  return { loaded, code: broken > 0 ? FOUND : CLEAN };
}

async function fromDocument(file: string, bytes: Uint8Array, choice: ImportOptions): Promise<Loaded[]> {
  const { plans, document, findings } = await importDocument({ file: basename(file), bytes }, choice);
  if (plans.length === 0) for (const finding of findings) note(`plans: ${findingLine(file, finding)}`);
  return plans.map((plan) => ({ file, plan, original: { bytes, document } }));
}

/** All plans of the file, or none where something is wrong with it; what was found is said. */
export async function fromPlanFile(file: string, bytes: Uint8Array): Promise<Loaded[]> {
  const { entries, findings } = await readPlanFile(bytes, planFileFormat(file, bytes)!);
  const said = [...findings, ...entries.flatMap((entry) => entry.findings)];
  const wrong = said.filter(({ severity }) => severity === 'error');
  for (const finding of said) if (finding.severity !== 'error') note(`plans: ${findingLine(file, finding)}`);
  if (!wrong[0]) return entries.flatMap(({ plan }) => (plan ? [{ file, plan }] : []));
  const more = wrong.length > 1 ? ` (and ${wrong.length - 1} more: plans validate)` : '';
  note(`plans: ${findingLine(file, wrong[0])}${more}`);
  return [];
}
