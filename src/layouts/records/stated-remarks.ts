import { type Draft, type DraftRow, doubt, type Piece } from '../../draft.ts';
import { partStatus } from '../../normalise/plain-status.ts';
import { oneLine } from '../../normalise/text.ts';
import { byColumn, textOf } from './ids.ts';

/**
 * `At risk` below `Current position`, in a row that has no status of its own, is the status; what is said behind it
 * stays the commentary. Of several columns, which may be of one time each, the last that states it counts.
 */
export function settleStates(draft: Draft, row: DraftRow): void {
  const { fields } = row;
  if (fields.status || !fields.progress) return;
  const columns = byColumn(fields.progress);
  const stated = columns.flatMap((pieces) => partedAt(draft, pieces) ?? []).at(-1);
  if (!stated) return;
  if (columns.length > 1) doubt(row, 'status', 'medium');
  fields.status = stated.status;
  const remarks = columns.flatMap((pieces) => (pieces === stated.pieces ? stated.remark : pieces));
  if (remarks.length > 0) fields.progress = remarks;
  else delete fields.progress;
}

interface Stated {
  pieces: readonly Piece[];
  status: Piece[];
  remark: Piece[];
}

function partedAt(draft: Draft, pieces: readonly Piece[]): Stated | undefined {
  const [first, ...more] = pieces;
  if (!first || pieces.some(({ means }) => means !== undefined)) return undefined;
  const whole = partStatus(oneLine(textOf(draft, pieces)));
  if (whole?.rest === '') return { pieces, status: [...pieces], remark: [] };
  const parted = partStatus(first.text);
  if (!parted || (more.length > 0 && parted.rest !== '')) return undefined;
  const rest = parted.rest === '' ? [] : [{ ...first, text: parted.rest }];
  return { pieces, status: [{ ...first, text: parted.status }], remark: [...rest, ...more] };
}
