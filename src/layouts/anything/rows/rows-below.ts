import { type Draft, type DraftRow, furnish, type Piece } from '../../../draft.ts';
import type { Cell } from '../../../model/document.ts';
import { oneLine } from '../../../normalise/text.ts';
import type { Mapping } from '../../table/columns.ts';
import { ANSWER, askedIn } from '../columns/replies.ts';

/** What of a row is a row of its own: what repeats rows above is furniture, what says more of the last of them goes to it. */
export function sift(
  draft: Draft,
  cells: readonly Cell[],
  mapping: Mapping,
  above: readonly DraftRow[],
): readonly Cell[] {
  const own = withoutRepeats(draft, cells, above);
  const last = above.at(-1);
  if (last && isAnswer(own, mapping, last)) {
    addAnswer(draft, own, mapping, last);
    return [];
  }
  if (!isLabelRow(own, mapping)) return own;
  addLabelled(draft, own, above);
  return [];
}

/** A cell longer than this may be other cells printed again, in characters. */
const REPEAT = 200;

/** Leaves out cells in which extraction has printed other cells of the plan again, in full. */
function withoutRepeats(draft: Draft, cells: readonly Cell[], above: readonly DraftRow[]): readonly Cell[] {
  const again = cells.filter((cell) => cell.text.length > REPEAT && repeatsRows(cell.text, above));
  for (const cell of again) furnish(draft, 'repeated-text', cell);
  return again.length > 0 ? cells.filter((cell) => !again.includes(cell)) : cells;
}

/** The texts of at least two actions stand whole in this one. */
function repeatsRows(text: string, rows: readonly DraftRow[]): boolean {
  const whole = oneLine(text);
  let held = 0;
  return rows.some(({ fields }) => {
    if (fields.action?.some((piece) => piece.text.length >= 40 && whole.includes(lineOf(piece)))) held++;
    return held === 2;
  });
}

/** The text of a piece as one line, made once: in a long plan, every long cell asks for all. */
function lineOf(piece: Piece): string {
  const known = pieceLines.get(piece);
  if (known !== undefined) return known;
  const line = oneLine(piece.text);
  pieceLines.set(piece, line);
  return line;
}

const pieceLines = new WeakMap<Piece, string>();

const LABEL = /^\s*(?:monitoring|indicators?|measures?|evidence|targets?|success measures?|outputs?)\s*:\s*/i;
/** `Progress: …`, `Update (May 2025): …`. */
const REMARK =
  /^\s*(?:(?:latest )?(?:progress|update|comments?|commentary|position))(?: (?:update|to date|so far))?(?: ?\([^()]{1,30}\))?\s*:\s*/i;

/** A row that begins with a label of how the action above is measured, or how it goes on, and says no more. */
function isLabelRow([first, ...others]: readonly Cell[], { fields }: Mapping): boolean {
  if (first === undefined) return false;
  if (REMARK.test(first.text))
    return fields.get(first.column) !== 'progress' && others.every((cell) => oneLine(cell.text) === '');
  return LABEL.test(first.text) && fields.get(first.column) !== 'measures';
}

/** `Monitoring: …` below an action says how it is measured, `Progress: …` how it goes on. */
function addLabelled(draft: Draft, [label, ...values]: readonly Cell[], above: readonly DraftRow[]): void {
  const row = above.findLast(({ fields }) => fields.action);
  if (!row || !label) return;
  const field = REMARK.test(label.text) ? 'progress' : 'measures';
  const own = label.text.replace(field === 'progress' ? REMARK : LABEL, '');
  const pieces = own ? [{ text: own, from: label }] : [];
  furnish(draft, 'label', label, label.text.slice(0, label.text.length - own.length));
  const [value] = values.filter((cell) => oneLine(cell.text) !== '');
  if (value) pieces.push({ text: value.text, from: value });
  row.fields[field] = [...(row.fields[field] ?? []), ...pieces];
}

/** A row that says what is done about the recommendation above. */
function isAnswer([first]: readonly Cell[], { fields }: Mapping, above: DraftRow): boolean {
  if (!first || !ANSWER.test(first.text) || fields.get(first.column) !== 'action') return false;
  const recommended = above.fields.action;
  return recommended !== undefined && !above.fields.outcome && !ANSWER.test(recommended[0]?.text ?? '');
}

/** What is recommended is served by what is done; who does it and when may stand in either row. */
function addAnswer(
  draft: Draft,
  [answer, ...values]: readonly Cell[],
  mapping: Mapping,
  row: DraftRow,
): void {
  if (!answer) return;
  const own = answer.text.replace(ANSWER, '');
  furnish(draft, 'label', answer, answer.text.slice(0, answer.text.length - own.length));
  row.fields.outcome = askedIn(draft, row.fields.action!);
  row.fields.action = [{ text: own, from: answer }];
  for (const cell of values) {
    const field = mapping.fields.get(cell.column);
    if (field && oneLine(cell.text) !== '') row.fields[field] = [{ text: cell.text, from: cell }];
  }
}
