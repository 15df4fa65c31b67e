import type { DraftRow, Piece } from '../../draft.ts';
import { endsSentence, startsInside } from '../../normalise/text.ts';

const textOf = (pieces: readonly Piece[] = []): string => pieces.map(({ text }) => text).join(' ');

/**
 * Joins the first lines of an action to the row of its reference, where the document prints that in the middle of the
 * action's lines and extraction made a row of each line.
 */
export function joinCentred(rows: readonly DraftRow[]): DraftRow[] {
  const pairs = rows.flatMap((row, at) => {
    const next = rows[at + 1];
    return next && isHead(row, next) ? [{ row, next }] : [];
  });
  const sure = pairs.filter(({ next }) => startsInside(textOf(next.fields.action)));
  const joined = new Set((sure.length > 1 ? pairs : sure).map(({ row }) => row));
  return rows.flatMap((row, at) => {
    if (joined.has(row)) return [];
    const head = rows[at - 1];
    if (!head || !joined.has(head)) return [row];
    const action = [...(head.fields.action ?? []), ...(row.fields.action ?? [])];
    return [
      {
        ...row,
        place: head.place,
        fields: { ...row.fields, action },
        grades: { ...row.grades, action: 'medium' },
      },
    ];
  });
}

/** Nothing but the beginning of a sentence, over a row that has a reference. */
function isHead(row: DraftRow, next: DraftRow): boolean {
  const { action, ...others } = row.fields;
  if (!action || Object.keys(others).length > 0 || !next.fields.ref || !next.fields.action) return false;
  return row.theme === next.theme && !endsSentence(textOf(action));
}
