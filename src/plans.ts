/** The package's own face: import, validate and export as functions, and the model's types. */
export type { Exporter, ExportOptions } from './exporter.ts';
export { loadExporter } from './exporters.ts';
export { type ImportOptions, type ImportResult, importDocument } from './import.ts';
export type * from './model/document.ts';
export { InputError } from './model/errors.ts';
export type { Finding, Severity } from './model/finding.ts';
export type { Place } from './model/place.ts';
export type * from './model/plan.ts';
export { readPlanFile } from './planfile.ts';
export { runRules } from './rules.ts';
