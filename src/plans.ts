/** The package's own face: import, validate, export and diff as functions, and the model's types. */

import type { ExportOptions, Output } from './exporter.ts';
import { exporters, loadExporter } from './exporters.ts';
import * as importing from './import.ts';
import { InputError } from './model/errors.ts';
import type { Finding } from './model/finding.ts';
import { type Export, type Plan, planSchema } from './model/plan.ts';
import { schemaFindings } from './planfile/schemafindings.ts';
import { describe } from './planfile/words.ts';
import { checkPlan } from './rules.ts';

export type { Change, ChangeKind, PlanDiff } from './diff/change.ts';
export { diffPlans } from './diff.ts';
export type { ExportOptions, Output } from './exporter.ts';
export type { ImportOptions, ImportResult, Recognition } from './import.ts';
export type * from './model/document.ts';
export { InputError } from './model/errors.ts';
export type { Finding, Severity } from './model/finding.ts';
export type { Place } from './model/place.ts';
export type * from './model/plan.ts';
export { type DeadlineContext, type DeadlineReading, readDeadline } from './normalise/deadline.ts';
export { readPlanFile } from './planfile.ts';

/**
 * Reads one document: bytes → blocks → council → plans → findings. Nothing is written.
 * @throws InputError when the bytes cannot be read, a council or plan is asked for that does not exist, or an argument
 * is of another type
 */
export async function importDocument(
  input: { file: string; bytes: Uint8Array },
  options: importing.ImportOptions = {},
): Promise<importing.ImportResult> {
  const { file, bytes } = (input ?? {}) as Partial<typeof input>;
  if (typeof file !== 'string' || file === '')
    throw new InputError(
      `importDocument: Expected {file, bytes} with the name of the document as file, found ${isObject(input) ? `${describe(file)} as file` : describe(input)}`,
    );
  if (!(bytes instanceof Uint8Array))
    throw new InputError(
      `importDocument: Expected the content of the document as bytes (a Uint8Array, as readFile gives), found ${describe(bytes)}`,
    );
  if (!isObject(options))
    throw new InputError(`importDocument: Expected options as an object, found ${describe(options)}`);
  for (const name of ['councils', 'pages'] as const) {
    if (options[name] !== undefined && !Array.isArray(options[name]))
      throw new InputError(
        `importDocument: Expected a list as option ${name}, found ${describe(options[name])}`,
      );
  }
  return importing.importDocument({ file, bytes }, options);
}

/**
 * What there is to say of plans: what breaks the schema, else what their import said and what the rules say now.
 * @returns findings in plan order; `path` is within the plan, and for a list begins with the number of the plan in it
 */
export function validate(plans: Plan | readonly Plan[]): Finding[] {
  if (!Array.isArray(plans)) return checked(plans as Plan);
  return plans.flatMap((plan: Plan, index) =>
    checked(plan).map((finding) => ({ ...finding, path: `/${index}${finding.path ?? ''}` })),
  );
}

function checked(plan: Plan): Finding[] {
  const result = planSchema.safeParse(plan);
  return result.success ? checkPlan(result.data as Plan) : schemaFindings(result.error, plan);
}

/** The formats that are a text, those that are bytes, and those that are a folder of files. */
export type TextFormat = 'json' | 'yaml' | 'ndjson' | 'csv' | 'tsv' | 'markdown' | 'html' | 'ics' | 'stratml';
export type ByteFormat = 'xlsx' | 'parquet';
export type FolderFormat = 'datapackage';

/**
 * Plans in a format: a text, bytes, or the files of a folder by their names.
 * @param options.raw csv, tsv, datapackage: leave cells as they are that a spreadsheet would run as formulas
 * @throws InputError when there is no such format, it cannot hold these plans, or plans are no list
 */
export function exportPlans(
  plans: readonly Plan[],
  format: TextFormat,
  options?: ExportOptions,
): Promise<string>;
export function exportPlans(
  plans: readonly Plan[],
  format: ByteFormat,
  options?: ExportOptions,
): Promise<Uint8Array>;
export function exportPlans(
  plans: readonly Plan[],
  format: FolderFormat,
  options?: ExportOptions,
): Promise<Readonly<Record<string, string>>>;
export function exportPlans(plans: readonly Plan[], format: string, options?: ExportOptions): Promise<Output>;
export async function exportPlans(
  plans: readonly Plan[],
  format: string,
  options: ExportOptions = {},
): Promise<Output> {
  if (!Array.isArray(plans))
    throw new InputError(`exportPlans: Expected a list of plans, found ${describe(plans)}`);
  const formats = exporters.map(({ id }) => id);
  if (!formats.includes(format))
    throw new InputError(`exportPlans: Expected a format (${formats.join(', ')}), found ${describe(format)}`);
  const data: Export = { schemaVersion: '1', plans: [...plans] };
  return (await loadExporter(format)).write(data, options);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
