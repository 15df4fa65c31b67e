import type { Draft, Piece } from '../../draft.ts';
import { fold, joinCut, shortHash, slug } from '../../normalise/text.ts';

/** A text that stands in several pieces, as one; cuts are mended. */
export function textOf(draft: Draft, pieces: readonly Piece[] | undefined, glue?: string): string {
  let whole = '';
  for (const { text } of pieces ?? []) {
    whole =
      whole === '' ? text : glue === undefined ? joinCut(whole, text, draft.vocabulary) : whole + glue + text;
  }
  return whole;
}

/** The pieces of a field apart by the column they stand in: two columns of costs are two resources. */
export function byColumn(pieces: Piece[] | undefined): Piece[][] {
  const columns = new Map<number, Piece[]>();
  for (const piece of pieces ?? []) {
    const column = 'column' in piece.from ? piece.from.column : 0;
    columns.set(column, [...(columns.get(column) ?? []), piece]);
  }
  return [...columns.values()];
}

/** Ids of the records of a list, kept as it grows: a long plan is read in time that grows with its length. */
const idsOf = new WeakMap<readonly { id: string }[], { ids: Set<string>; counted: number }>();

/** An id that nothing in the list has yet: the wish, else the wish and a number in source order. */
function uniqueId(wish: string, taken: readonly { id: string }[]): string {
  const known = idsOf.get(taken) ?? { ids: new Set<string>(), counted: 0 };
  idsOf.set(taken, known);
  for (; known.counted < taken.length; known.counted++) known.ids.add(taken[known.counted]?.id ?? '');
  if (!known.ids.has(wish)) return wish;
  let n = 2;
  while (known.ids.has(`${wish}-${n}`)) n++;
  return `${wish}-${n}`;
}

/** The id of a record: its ref, else its first words and a hash of its text. */
export function recordId(ref: string | undefined, text: string, taken: readonly { id: string }[]): string {
  return uniqueId(ref ?? ([slug(text), shortHash(fold(text))].filter(Boolean).join('-') || 'x'), taken);
}
