import type { Cell } from '../../../model/document.ts';
import { answersOf } from './answers.ts';
import type { Guess } from './column-guess.ts';
import { headingField } from './column-headings.ts';

/** `Done?` and `% complete` state how far it is where no column of states does; beside one, what is counted is progress. */
export function nameAnswers(
  { fields, means, titleOf, profiles, why }: Guess,
  below: readonly Cell[][],
): void {
  for (const column of profiles.keys()) {
    const cells = below.flatMap((row) => row.filter((cell) => cell.column === column));
    const meaning = fields.has(column)
      ? undefined
      : answersOf(
          titleOf(column),
          cells.map((cell) => cell.text),
        );
    if (!meaning) continue;
    const status = [...fields].find(([, field]) => field === 'status')?.[0];
    // Remarks that say by chance how far each is.
    const isRemarks = status !== undefined && headingField(titleOf(status)) === 'progress';
    if (isRemarks) fields.set(status, 'progress');
    const stated = status !== undefined && !isRemarks;
    if (!stated) means.set(column, meaning);
    else if (!cells.some((cell) => /\d/.test(cell.text))) continue;
    fields.set(column, stated ? 'progress' : 'status');
    why.set(column, 'its heading asks how much is done, and its cells answer');
  }
}
