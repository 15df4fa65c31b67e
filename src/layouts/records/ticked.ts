import { leave } from '../../accounting.ts';
import { type Draft, type DraftRow, type Field, furnish, type Piece } from '../../draft.ts';
import { boxBefore, chosenIn } from '../../normalise/boxes.ts';

/** Fields whose words may be offered to choose from. */
const OFFERED: readonly Field[] = [
  'theme',
  'outcome',
  'lead',
  'person',
  'partners',
  'deadline',
  'status',
  'indicators',
];

/** Reads the boxes of a form: of `☐ Red ☒ Amber` Amber counts; a ticked box in front of an action says it is done. */
export function takeTicks(draft: Draft, { fields }: DraftRow): void {
  for (const field of OFFERED) {
    const pieces = fields[field];
    if (!pieces) continue;
    const read = pieces.flatMap((piece) => chosenOf(draft, piece));
    if (read.length === 0) delete fields[field];
    else if (read.some((piece, at) => piece !== pieces[at])) fields[field] = read;
  }
  for (const field of ['action', 'milestone'] as const) {
    const [piece, ...more] = fields[field] ?? [];
    const box = piece && boxBefore(piece.text);
    if (!box) continue;
    fields[field] = [{ ...piece, text: piece.text.slice(box.mark.length).trim() }, ...more];
    if (box.isTicked) fields.status ??= [{ text: box.mark, from: piece.from, means: 'complete' }];
    else furnish(draft, 'mark', piece.from, box.mark);
  }
}

function chosenOf(draft: Draft, piece: Piece): Piece[] {
  const chosen = chosenIn(piece.text);
  if (!chosen) return [piece];
  if (chosen.length === 0) {
    leave(draft.plan, piece.from, piece.text);
    return [];
  }
  furnish(draft, 'choice', piece.from);
  return [{ ...piece, text: chosen.join('; ') }];
}
