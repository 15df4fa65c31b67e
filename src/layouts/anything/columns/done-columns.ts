import type { Cell } from '../../../model/document.ts';
import { answersOf } from './answers.ts';
import type { Guess } from './column-guess.ts';
import { headingField } from './column-headings.ts';
import { textsAt } from './profiles.ts';
import { areStates } from './two-in-one.ts';

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
    const saysProgress = (other: number): boolean => headingField(titleOf(other)) === 'progress';
    const status = [...fields].find(
      ([other, field]) =>
        field === 'status' ||
        (field === 'progress' && saysProgress(other) && areStates(filledAt(below, other))),
    )?.[0];
    // Remarks that say by chance how far each is.
    const isRemarks = status !== undefined && saysProgress(status) && !areStates(filledAt(below, status));
    if (status !== undefined) fields.set(status, isRemarks ? 'progress' : 'status');
    const stated = status !== undefined && !isRemarks;
    if (!stated) means.set(column, meaning);
    else if (!cells.some((cell) => /\d/.test(cell.text))) continue;
    fields.set(column, stated ? 'progress' : 'status');
    why.set(column, 'its heading asks how much is done, and its cells answer');
  }
}

const filledAt = (below: readonly Cell[][], column: number): string[] =>
  textsAt(below, column).filter((text) => text !== '');
