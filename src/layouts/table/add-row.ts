import { type DraftRow, doubt } from '../../draft.ts';
import type { Cell } from '../../model/document.ts';
import type { TableReading } from './reading.ts';
import type { SoFar } from './so-far.ts';
import { beginsCut, goesOn, isTail, joinTail, mayBeRest } from './tails.ts';

/**
 * Adds a row to those above, or joins it to the one whose rest it is.
 * @param cut cells below a page's end that go on with it; undefined for a row that is whole
 */
export function addRow(
  reading: TableReading,
  soFar: SoFar,
  cells: readonly Cell[],
  row: DraftRow,
  cut?: readonly Cell[],
): void {
  const { rows, over, theme, undecided } = soFar;
  const { fields } = row;
  if (Object.keys(fields).length === 0) {
    takeSteps(rows.at(-1), row);
    return;
  }
  if (theme) row.theme = theme;
  if (fields.theme) {
    // A column of priorities below a banner over the table's width, or a heading over the table.
    if (theme && theme === soFar.banner && !fields.outcome) {
      fields.outcome = fields.theme;
      delete fields.theme;
    }
    soFar.served = undefined;
  }
  const { served } = soFar;
  if (served && served.under === theme) {
    if (fields.outcome) row.theme = served.theme;
    else if (fields.action || fields.milestone) fields.outcome = served.title;
  }
  if (fields.action && over.action && !over.isServed) {
    fields.milestone ??= fields.action;
    fields.action = over.action;
    if (over.ref) fields.ref = over.ref;
  }
  if (over.lead && (fields.action || fields.milestone)) fields.lead ??= over.lead;
  const isDated = [...(soFar.mapping?.fields.values() ?? [])].includes('deadline');
  if (over.deadline && !isDated && !fields.deadline && (fields.action || fields.milestone)) {
    fields.deadline = over.deadline;
    doubt(row, 'deadline', 'medium');
  }
  const last = rows.at(-1);
  const isOwn = soFar.hasOwnRows === true;
  const continues = cells.some((cell) => cell.continues);
  const { deliverable } = reading.spec;
  const below = (cut ?? []).map(({ column }) => soFar.mapping?.fields.get(column));
  const begins = last && below.length > 0 && !continues && beginsCut(row, last, below, deliverable);
  if (
    cut &&
    last &&
    last.theme === theme &&
    !begins &&
    (continues || isTail(row, last, deliverable, isOwn))
  ) {
    takeSteps(last, row);
    soFar.undecided = joinTail(continues && lacksText(last, reading) ? [last] : rows, row);
    return;
  }
  for (const field of undecided) if (fields[field]) doubt(row, field, 'medium');
  soFar.undecided = [];
  const outcomeRow = fields.outcome && rows.findLast((own) => own.theme === theme && own.fields.outcome);
  if (outcomeRow && fields.outcome && goesOn(row, outcomeRow, 'outcome', isOwn)) {
    outcomeRow.fields.outcome?.push(...fields.outcome);
    delete fields.outcome;
  }
  if (soFar.isCut && outcomeRow && mayBeRest(row, outcomeRow)) doubt(row, 'outcome', 'low');
  soFar.isCut = false;
  if (theme && theme === soFar.unsure) doubt(row, 'theme', 'low');
  rows.push(row);
}

/** A row of which the text, what is promised, stands elsewhere. */
export const lacksText = (row: DraftRow | undefined, { spec }: TableReading): boolean =>
  row !== undefined && !spec.deliverable.some((field) => row.fields[field]);

/** Steps below a blank action are of the one above. */
function takeSteps(above: DraftRow | undefined, { steps }: DraftRow): void {
  if (above && steps) above.steps = [...(above.steps ?? []), ...steps];
}
