import { basename } from 'node:path';
import { loadExporter } from '../exporters.ts';
import { expandFiles, readInput } from '../files.ts';
import { importDocument } from '../import.ts';
import type { Finding } from '../model/finding.ts';
import { countFindings } from '../reporters/shared/counts.ts';
import { allFindings } from './all-findings.ts';
import { eachFile, nameFailed } from './batch.ts';
import { type CouncilOptions, importOptions, type ReadingOptions } from './councils-option.ts';
import { deliver, type Outgoing } from './destination.ts';
import { CLEAN, endProgress, FAILED, FOUND, note } from './output.ts';
import { summarise } from './summary.ts';

interface Options extends CouncilOptions, ReadingOptions {
  to: string;
  out?: string;
  strict?: boolean;
  raw?: boolean;
}

/** `plans import`: documents to plans, in one output. */
export async function importCommand(args: readonly string[], options: Options): Promise<number> {
  const choice = await importOptions(options);
  const files = await expandFiles(args);
  const outgoing: Outgoing[] = [];
  const findings: Finding[] = [];
  const failed = await eachFile(files, async (file) => {
    const result = await importDocument({ file: basename(file), bytes: await readInput(file) }, choice);
    outgoing.push(...result.plans.map((plan) => ({ file, plan })));
    findings.push(...allFindings(result));
    endProgress();
    for (const line of summarise(file, result)) note(line);
  });
  if (outgoing.length > 0) await deliver(outgoing, await loadExporter(options.to), options, files);
  else if (failed.length < files.length) note('plans: no plan was found; nothing was written');
  nameFailed(failed, files.length);
  if (failed.length > 0) return FAILED;
  const { error, warning } = countFindings(findings);
  return error > 0 || (options.strict && warning > 0) ? FOUND : CLEAN;
}
