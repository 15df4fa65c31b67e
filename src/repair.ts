import type { DraftRow, Field, Piece } from './draft.ts';
import { oneLine } from './normalise/text.ts';

/** Text of a row's field, on one line. */
export function fieldText(row: DraftRow, field: Field): string {
  return oneLine((row.fields[field] ?? []).map((piece) => piece.text).join(' '));
}

/** A row with some fields replaced, marked as mended by the repair. A piece list of length 0 empties the field. */
export function withText(row: DraftRow, name: string, fields: Partial<Record<Field, Piece[]>>): DraftRow {
  const merged = { ...row.fields };
  const repaired = { ...row.repaired };
  for (const [field, pieces] of Object.entries(fields) as [Field, Piece[]][]) {
    if (pieces.length > 0) merged[field] = pieces;
    else delete merged[field];
    repaired[field] = name;
  }
  const grades = { ...row.grades };
  for (const field of Object.keys(fields) as Field[]) delete grades[field];
  return { ...row, fields: merged, repaired, grades };
}

/**
 * Cuts a field's pieces at the given beginnings: `cutPieces(pieces, [/Update/, /Monitor/])` gives three lists, the
 * text before `Update`, from there to before `Monitor`, and the rest. A beginning that is not found gives an empty list.
 */
export function cutPieces(pieces: readonly Piece[] | undefined, beginnings: readonly RegExp[]): Piece[][] {
  const parts: Piece[][] = [[]];
  let next = 0;
  for (const piece of pieces ?? []) {
    // A line break is a space to the patterns: where it stands differs from format to format.
    let text = piece.text;
    let skip = 0;
    for (;;) {
      const beginning = beginnings[next];
      const found = beginning ? text.slice(skip).replace(/\n/g, ' ').search(beginning) : -1;
      if (found < 0) break;
      push(parts, text.slice(0, skip + found), piece);
      parts.push([]);
      text = text.slice(skip + found);
      skip = 1;
      next++;
    }
    push(parts, text, piece);
  }
  while (parts.length <= beginnings.length) parts.push([]);
  return parts;
}

function push(parts: Piece[][], text: string, piece: Piece): void {
  const trimmed = text.trim();
  if (trimmed) parts.at(-1)?.push({ text: trimmed, from: piece.from });
}
