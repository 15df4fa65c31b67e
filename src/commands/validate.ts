import { expandFiles, readInput } from '../files.ts';
import type { ImportOptions } from '../import.ts';
import { InputError } from '../model/errors.ts';
import { planFileFormat } from '../planfile/format.ts';
import type { Report } from '../reporter.ts';
import { countFindings } from '../reporters/shared/counts.ts';
import { loadReporter } from '../reporters.ts';
import { eachFile, nameFailed } from './batch.ts';
import { importOptions, type ReadingOptions } from './councils-option.ts';
import { CLEAN, colours, FAILED, FOUND, print } from './output.ts';
import { applyLevels, readLevels } from './validate/levels.ts';
import { reportDocument, reportPlanFile } from './validate/report.ts';

interface Options extends ReadingOptions {
  format: string;
  maxWarnings?: number;
  /** `id=level` */
  rule: string[];
  councils?: string;
}

/** `plans validate`: findings on plan files and documents. */
export async function validateCommand(args: readonly string[], options: Options): Promise<number> {
  const levels = readLevels(options.rule);
  const files = await expandFiles(args);
  // A bad range of pages is said once, before any file.
  let choice: ImportOptions | undefined =
    options.pages === undefined ? undefined : await importOptions(options);
  const reports: Report[] = [];
  const failed = await eachFile(files, async (file) => {
    const bytes = await readInput(file);
    const format = planFileFormat(file, bytes);
    if (!format) choice ??= await importOptions(options);
    else if (options.pages !== undefined)
      throw new InputError('Expected a document that has pages, to read some of them, found a plan file');
    const report = format
      ? await reportPlanFile(file, bytes, format)
      : await reportDocument(file, bytes, choice ?? {});
    reports.push({ ...report, findings: applyLevels(report.findings, levels) });
  });
  const reporter = await loadReporter(options.format);
  if (reports.length > 0) await print(await reporter.write(reports, colours(process.stdout)));
  nameFailed(failed, files.length);
  if (failed.length > 0) return FAILED;
  const { error, warning } = countFindings(reports.flatMap((report) => report.findings));
  return error > 0 || warning > (options.maxWarnings ?? Number.POSITIVE_INFINITY) ? FOUND : CLEAN;
}
