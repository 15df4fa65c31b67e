import type { DraftRow, Piece } from '../../../draft.ts';
import { endsSentence, startsInside } from '../../../normalise/text.ts';

const textOf = (pieces: readonly Piece[] = []): string => pieces.map(({ text }) => text).join(' ');

/** The rows of one action: its first lines, the row of its reference, and its last lines where that row has no text. */
interface Centred {
  head: DraftRow;
  row: DraftRow;
  rest?: DraftRow;
  /** Its words go on in the middle of a sentence. */
  sure: boolean;
}

/**
 * Joins the first lines of an action to the row of its reference, where the document prints that in the middle of the
 * action's lines and extraction made a row of each line.
 */
export function joinCentred(rows: readonly DraftRow[]): DraftRow[] {
  const found = rows.flatMap((row, at) => centredAt(row, rows[at + 1], rows[at + 2]) ?? []);
  const sure = found.filter((one) => one.sure);
  const joined = sure.length * 2 >= found.length ? found : sure;
  const byHead = new Map(joined.map((one) => [one.head, one]));
  const gone = new Set(joined.flatMap(({ row, rest }) => (rest ? [row, rest] : [row])));
  return rows.flatMap((own) => {
    const one = byHead.get(own);
    return one ? [together(one)] : gone.has(own) ? [] : [own];
  });
}

function centredAt(
  head: DraftRow,
  row: DraftRow | undefined,
  below: DraftRow | undefined,
): Centred | undefined {
  if (
    !isLines(head) ||
    endsSentence(textOf(head.fields.action)) ||
    !row?.fields.ref ||
    row.theme !== head.theme
  )
    return undefined;
  if (row.fields.action) return { head, row, sure: startsInside(textOf(row.fields.action)) };
  const isRest =
    below && isLines(below) && below.theme === head.theme && startsInside(textOf(below.fields.action));
  return isRest ? { head, row, rest: below, sure: true } : undefined;
}

/** Nothing but words of an action. */
const isLines = ({ fields: { action, ...others } }: DraftRow): boolean =>
  action !== undefined && Object.keys(others).length === 0;

function together({ head, row, rest }: Centred): DraftRow {
  const action = [head, row, rest].flatMap((own) => own?.fields.action ?? []);
  return {
    ...row,
    place: head.place,
    fields: { ...row.fields, action },
    grades: { ...row.grades, action: 'medium' },
  };
}
