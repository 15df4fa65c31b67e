import { expandFiles, readInput } from '../files.ts';
import type { ImportOptions } from '../import.ts';
import { InputError } from '../model/errors.ts';
import { planFileFormat } from '../planfile/format.ts';
import type { Report, Reporter, ReporterContext } from '../reporter.ts';
import { countReports, describeReports } from '../reporters/shared/counts.ts';
import { loadReporter } from '../reporters.ts';
import type { RuleSettings } from '../rules.ts';
import { eachFile, nameFailed } from './batch.ts';
import type { ConfigChoice } from './config.ts';
import { importOptions, type ReadingOptions } from './councils-option.ts';
import { CLEAN, colours, FAILED, FOUND, note, print } from './output.ts';
import { pathFrom, repositoryRoot } from './paths.ts';
import { todayOf } from './today.ts';
import { applyBaseline, type BaselineOptions } from './validate/baseline.ts';
import { applyLevels, readLevels } from './validate/levels.ts';
import { reportDocument, reportPlanFile } from './validate/report.ts';

interface Options extends ReadingOptions, BaselineOptions {
  format: string;
  maxWarnings?: number;
  strict?: boolean;
  /** `id=level` */
  rule: string[];
  councils?: string;
  /** ISO 8601 date. */
  today?: string;
  fix?: boolean;
}

/** `plans validate`: findings on plan files and documents. */
export async function validateCommand(
  args: readonly string[],
  options: Options,
  config?: ConfigChoice,
): Promise<number> {
  const levels = new Map([...(config?.levels ?? []), ...readLevels(options.rule)]);
  const settings: RuleSettings = {
    ...(config && Object.keys(config.options).length > 0 && { options: config.options }),
    ...(options.today !== undefined && { today: todayOf(options.today) }),
  };
  if (options.updateBaseline && options.baseline === undefined)
    throw new InputError('--update-baseline: Expected --baseline with the file to write, found none');
  const files = await expandFiles(args);
  // A bad range of pages is said once, before any file.
  let choice: ImportOptions | undefined =
    options.pages === undefined ? undefined : await importOptions(options);
  const found: Report[] = [];
  const failed = await eachFile(files, async (file) => {
    let bytes = await readInput(file);
    const format = planFileFormat(file, bytes);
    if (!format) choice ??= await importOptions(options);
    else if (options.pages !== undefined)
      throw new InputError('Expected a PDF to read some pages of, found a plan file: leave --pages out');
    if (options.fix) bytes = await (await import('./validate/fix.ts')).fixFile(file, bytes, format);
    const report = format
      ? await reportPlanFile(file, bytes, format, settings)
      : await reportDocument(file, bytes, choice ?? {}, settings);
    found.push({ ...report, findings: applyLevels(report.findings, levels) });
  });
  const reports = await applyBaseline(found, options);
  const reporter = await loadReporter(options.format);
  if (found.length > 0) await printReports(reporter, reports);
  nameFailed(failed, files.length);
  if (failed.length > 0) return FAILED;
  const { error, warning } = countReports(reports);
  return error > 0 || warning > (options.strict ? 0 : (options.maxWarnings ?? Number.POSITIVE_INFINITY))
    ? FOUND
    : CLEAN;
}

async function printReports(reporter: Reporter, reports: Report[]): Promise<void> {
  const root = repositoryRoot();
  const context: ReporterContext = {
    colour: colours(process.stdout),
    pathOf: (file) => pathFrom(root, file),
  };
  await print(await reporter.write(reports, context));
  if (!reporter.counts) note(describeReports(reports));
  const page = process.env.GITHUB_STEP_SUMMARY;
  if (reporter.page && page) {
    const { appendFile } = await import('node:fs/promises');
    try {
      await appendFile(page, reporter.page(reports, context));
    } catch (error) {
      throw new InputError(
        `GITHUB_STEP_SUMMARY: Expected a file to write the job summary to, found ${(error as Error).message}`,
      );
    }
  }
}
