import type { DraftRow } from '../../../draft.ts';

const BARE_REF = /^(\d{1,3})[.)]?\s+([A-Z][\s\S]+)$/;

/** `1 Agree…`, `2 Report…`: numbers in front of the actions, one after the other, are their references. */
export function takeBareRefs(rows: readonly DraftRow[]): void {
  const numbered = rows.flatMap((row) => {
    const [piece] = row.fields.action ?? [];
    const match = piece && !row.fields.ref ? BARE_REF.exec(piece.text) : null;
    return piece && match?.[1] && match[2] ? [{ row, piece, ref: match[1], text: match[2] }] : [];
  });
  const rising = numbered.filter(
    ({ ref }, index) => index === 0 || Number(ref) > Number(numbered[index - 1]?.ref),
  );
  const promised = rows.filter(({ fields }) => fields.action);
  if (numbered.length < 3 || numbered.length < promised.length * 0.6 || rising.length < numbered.length * 0.9)
    return;
  for (const { row, piece, ref, text } of numbered) {
    row.fields.ref = [{ text: ref, from: piece.from }];
    row.fields.action = [{ ...piece, text }, ...(row.fields.action ?? []).slice(1)];
  }
}
