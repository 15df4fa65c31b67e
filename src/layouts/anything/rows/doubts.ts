import { type DraftRow, doubt } from '../../../draft.ts';
import { readDeadline } from '../../../normalise/deadline.ts';
import { oneLine, startsInside } from '../../../normalise/text.ts';
import { isRunOn } from '../../content.ts';

/** Rows that may be two: their action runs on into another, or their deadline is several. */
export function doubtRunOns(rows: readonly DraftRow[]): void {
  const kinds = rows.map((row) => kindOfDeadline(row));
  const precise = kinds.filter((kind) => kind === 'day' || kind === 'month' || kind === 'quarter').length;
  const years = kinds.filter((kind) => kind === 'year').length;
  const inside = rows.filter((row) => startsInside(row.fields.action?.[0]?.text ?? '')).length;
  for (const [index, row] of rows.entries()) {
    const action = oneLine((row.fields.action ?? []).map((piece) => piece.text).join(' '));
    const several = kinds[index] === 'several';
    // A year alone among months may have lost its month.
    if (several || (kinds[index] === 'year' && precise > 4 * years)) doubt(row, 'deadline', 'medium');
    // Where actions begin with capitals, one that does not has lost its beginning.
    if (startsInside(action) && inside < rows.length / 4) doubt(row, 'action', 'low');
    if (isNumberedRun(action)) doubt(row, 'action', 'medium');
    if (!isRunOn(action)) continue;
    doubt(row, 'action', 'medium');
    if (several || (row.fields.lead?.length ?? 0) > 1) doubt(row, 'lead', 'medium');
  }
}

/** `1) Survey the trees 2) Map them`, `(a) … (b) …`: items in one cell, whose lines are lost. */
function isNumberedRun(action: string): boolean {
  const [first, second] = [...action.matchAll(ITEM)];
  if (!first || !second || first.index > 0) return false;
  return orderOf(second[1]) === orderOf(first[1]) + 1;
}
const ITEM = /(?<!\S)\(?(\d{1,2}|[a-h])[.)]\s(?=[A-Z])/g;
const orderOf = (mark = ''): number => (/\d/.test(mark) ? Number(mark) : mark.charCodeAt(0));

function kindOfDeadline(row: DraftRow): string | undefined {
  const dates = oneLine((row.fields.deadline ?? []).map((piece) => piece.text).join(' '));
  return dates === '' ? undefined : readDeadline(dates).deadline.kind;
}
