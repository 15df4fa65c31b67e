import { oneLine } from '../visible.ts';
import { endProgress, fail, note, progress } from './output.ts';

/**
 * Does the same for each file. One that fails does not stop the others: it gets its line, and where there were
 * several, those that failed are named again at the end.
 * @returns the files that failed
 */
export async function eachFile(
  files: readonly string[],
  work: (file: string) => Promise<void>,
): Promise<string[]> {
  const failed: string[] = [];
  for (const [index, file] of files.entries()) {
    progress(index, files.length, file);
    try {
      await work(file);
    } catch (error) {
      endProgress();
      fail(file, error);
      failed.push(file);
    }
  }
  endProgress();
  return failed;
}

/** Names the files that failed, after everything else. */
export function nameFailed(failed: readonly string[], total: number): void {
  if (total < 2 || failed.length === 0) return;
  const shown = failed
    .slice(0, 20)
    .map((file) => oneLine(file))
    .join(', ');
  const more = failed.length > 20 ? ` and ${failed.length - 20} more` : '';
  note(`plans: ${failed.length} of ${total} files could not be read: ${shown}${more}`);
}
