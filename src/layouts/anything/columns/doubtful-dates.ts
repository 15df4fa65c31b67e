import { oneLine } from '../../../normalise/text.ts';
import type { Guess } from './column-guess.ts';
import { headingField } from './column-headings.ts';
import { ORIGINAL, REVISED, WRITTEN } from './date-columns.ts';
import { isCompleted } from './date-headings.ts';

/** Share of dates below it. */
const MOST = 0.9;
/** When it is agreed to be done; beside another column that says when it is due, when it was agreed. */
const AGREED = /^agreed dates?$/i;
const DUE = /\b(?:due|deadline|target|by when)\b/i;
/** When it is to be complete, or was: the day of work that is not done yet is the former. */
const COMPLETION = /^completion(?: date)?$/i;

/** `Date` alone: of what, it does not say. */
const BARE = /^dates?$/i;
const OF_MINUTES = /^minutes?\b|\bminutes? (?:no|number|ref|reference|item)\b/i;

/** `Date` in front of the actions: beside the minute of each, when it was agreed; else it may be. */
export function doubtBareDates({ fields, titleOf, profiles, grades, why }: Guess): void {
  const column = [...fields].find(([, field]) => field === 'deadline')?.[0];
  const action = [...fields].find(([, field]) => field === 'action')?.[0];
  if (column === undefined || action === undefined || column > action) return;
  if (!BARE.test(oneLine(titleOf(column))) || profiles.get(column)?.share('date') !== 1) return;
  if ([...profiles.keys()].some((other) => OF_MINUTES.test(oneLine(titleOf(other))))) {
    fields.set(column, 'raised');
    why.set(column, 'its heading says no more than date, beside a column of minutes');
  } else {
    grades.set(column, 'medium');
    why.set(column, 'its heading says no more than date, and it stands in front of the actions');
  }
}

/**
 * Takes columns of dates back whose headings say less than others, or something else over dates.
 * @returns those that say when somebody last wrote
 */
export function dropDoubtfulDates({ fields, titleOf, profiles, why, rows }: Guess): number[] {
  const written: number[] = [];
  const headed = [...profiles.keys()].map((column) => ({ column, title: oneLine(titleOf(column)) }));
  for (const { column, title } of headed) {
    const field = fields.get(column);
    if (field === 'progress' && WRITTEN.test(title) && (profiles.get(column)?.share('date') ?? 0) >= MOST) {
      fields.delete(column);
      written.push(column);
      why.set(column, 'its heading says when somebody last wrote, and its cells are dates');
    }
    const due = field === 'deadline' && AGREED.test(title) && headed.find((other) => isDue(other));
    if (!due) continue;
    fields.set(column, 'raised');
    fields.set(due.column, 'deadline');
    why.set(due.column, `it says when it is due, where "${title}" says when it was agreed`);
  }
  return written;

  /** Every row has its date. */
  function isFull(column: number): boolean {
    return profiles.get(column)?.filled === rows && profiles.get(column)?.share('date') === 1;
  }

  function isDue({ column, title }: { column: number; title: string }): boolean {
    const isOther = fields.has(column) || REVISED.test(title) || ORIGINAL.test(title);
    if (isOther || headingField(title) !== 'deadline' || isCompleted(title)) return false;
    return DUE.test(title) || (COMPLETION.test(title) && isFull(column));
  }
}
