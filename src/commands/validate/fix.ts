import { writeFiles } from '../../files.ts';
import { InputError } from '../../model/errors.ts';
import { fixPlanFile } from '../../planfile/fix.ts';
import type { PlanFileFormat } from '../../planfile/format.ts';
import { oneLine } from '../../visible.ts';
import { note } from '../output.ts';

/** Files that people write; a row of a table and a line of NDJSON have other ways. */
const MENDED: ReadonlySet<string> = new Set(['json', 'yaml', 'yml']);

/**
 * Writes what `--fix` is certain of into a plan file, and says what that was.
 * @returns the file as it is now
 */
export async function fixFile(
  file: string,
  bytes: Uint8Array,
  format: PlanFileFormat | undefined,
): Promise<Uint8Array> {
  if (file === '-') throw new InputError('--fix: Expected a file to write to, found standard input');
  if (!MENDED.has(format ?? '')) {
    note(
      `plans: ${oneLine(file)}: --fix writes into plan files of YAML and JSON, found ${format ?? 'a document'}: left as it is`,
    );
    return bytes;
  }
  const { text, fixes } = fixPlanFile(bytes);
  if (fixes.length === 0) return bytes;
  await writeFiles([{ path: file, content: text }]);
  for (const { line, what } of fixes) note(`plans: ${oneLine(file)}:${line}  fixed  ${oneLine(what)}`);
  return new TextEncoder().encode(text);
}
