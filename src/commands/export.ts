import { loadExporter } from '../exporters.ts';
import { expandFiles, readInput } from '../files.ts';
import { InputError } from '../model/errors.ts';
import { planFileFormat } from '../planfile/format.ts';
import { readPlanFile } from '../planfile.ts';
import { findingLine } from '../reporters/shared/line.ts';
import { eachFile, nameFailed } from './batch.ts';
import { deliver, type Outgoing } from './destination.ts';
import { CLEAN, FAILED, FOUND, note } from './output.ts';

interface Options {
  to: string;
  out?: string;
  raw?: boolean;
}

/** `plans export`: plan files to another format. A file that breaks the schema is left out, and said so. */
export async function exportCommand(args: readonly string[], options: Options): Promise<number> {
  const files = await expandFiles(args);
  const outgoing: Outgoing[] = [];
  let broken = 0;
  const failed = await eachFile(files, async (file) => {
    const bytes = await readInput(file);
    const format = planFileFormat(file, bytes);
    if (!format)
      throw new InputError(
        'Expected a plan file (.json, .yaml, .ndjson, or .csv with the header of an export), found another; to read a document: plans import',
      );
    const { entries, findings } = await readPlanFile(bytes, format);
    const said = [...findings, ...entries.flatMap((entry) => entry.findings)];
    const wrong = said.filter(({ severity }) => severity === 'error');
    for (const finding of said)
      if (finding.severity !== 'error') note(`plans: ${findingLine(file, finding)}`);
    if (wrong[0]) {
      broken++;
      const more = wrong.length > 1 ? ` (and ${wrong.length - 1} more: plans validate)` : '';
      note(`plans: ${findingLine(file, wrong[0])}${more}`);
    } else outgoing.push(...entries.flatMap(({ plan }) => (plan ? [{ file, plan }] : [])));
  });
  if (failed.length + broken < files.length)
    await deliver(outgoing, await loadExporter(options.to), options, files);
  nameFailed(failed, files.length);
  if (failed.length > 0) return FAILED;
  return broken > 0 ? FOUND : CLEAN;
}
