/** The package's own face: import, validate and export as functions, and the model's types. */

import { loadExporter } from './exporters.ts';
import type { Export, Plan } from './model/plan.ts';

export { type ImportOptions, type ImportResult, importDocument, type Recognition } from './import.ts';
export type * from './model/document.ts';
export { InputError } from './model/errors.ts';
export type { Finding, Severity } from './model/finding.ts';
export type { Place } from './model/place.ts';
export type * from './model/plan.ts';
export { type DeadlineContext, type DeadlineReading, readDeadline } from './normalise/deadline.ts';
export { readPlanFile } from './planfile.ts';
export { checkPlan as validate } from './rules.ts';

/**
 * Plans as one text in a format: `json`, `yaml`, `ndjson`, `csv`, `tsv`.
 * @param options.raw csv and tsv: leave cells as they are that a spreadsheet would run as formulas
 * @throws Error when there is no such format
 */
export async function exportPlans(
  plans: readonly Plan[],
  format: string,
  options: { raw?: boolean } = {},
): Promise<string> {
  const data: Export = { schemaVersion: '1', plans: [...plans] };
  return (await loadExporter(format)).write(data, options);
}
