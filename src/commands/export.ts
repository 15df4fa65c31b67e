import { loadExporter } from '../exporters.ts';
import { expandFiles, readInput } from '../files.ts';
import { InputError } from '../model/errors.ts';
import { planFileFormat } from '../planfile/format.ts';
import { eachFile, nameFailed } from './batch.ts';
import { deliver, type Outgoing } from './destination.ts';
import { fromPlanFile } from './load.ts';
import { CLEAN, FAILED, FOUND } from './output.ts';

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
    if (!planFileFormat(file, bytes))
      throw new InputError(
        'Expected a plan file (.json, .yaml, .ndjson, or .csv with the header of an export), found another; to read a document: plans import',
      );
    const plans = await fromPlanFile(file, bytes);
    if (plans.length === 0) broken++;
    outgoing.push(...plans);
  });
  if (failed.length + broken < files.length)
    await deliver(outgoing, await loadExporter(options.to), options, files);
  nameFailed(failed, files.length);
  if (failed.length > 0) return FAILED;
  return broken > 0 ? FOUND : CLEAN;
}
