import { writeFiles } from '../../files.ts';
import { InputError } from '../../model/errors.ts';
import { fixPlanFile } from '../../planfile/fix.ts';
import type { PlanFileFormat } from '../../planfile/format.ts';
import { oneLine } from '../../visible.ts';
import { note } from '../output.ts';

/**
 * Writes what `--fix` is certain of into a plan file, and says what that was.
 * @returns the file as it is now
 */
export async function fixFile(file: string, bytes: Uint8Array, format: PlanFileFormat): Promise<Uint8Array> {
  if (file === '-') throw new InputError('--fix: Expected a file to write to, found standard input');
  // A line of NDJSON is not for people to mend.
  if (format === 'ndjson') return bytes;
  const { text, fixes } = fixPlanFile(bytes);
  if (fixes.length === 0) return bytes;
  await writeFiles([{ path: file, content: text }]);
  for (const { line, what } of fixes) note(`plans: ${oneLine(file)}:${line}  fixed  ${oneLine(what)}`);
  return new TextEncoder().encode(text);
}
