import { type DraftRow, doubt, type Field, type Piece } from '../../draft.ts';
import { endsSentence, startsInside, stopsShort } from '../../normalise/text.ts';

/** Columns whose filled cell starts something new. */
const STARTS: readonly Field[] = ['ref', 'theme', 'outcome'];
/** Rows above a tail in which a taller cell may stand. */
const REACH = 40;
/** Columns that every deliverable has of its own. */
const OWN: readonly Field[] = ['lead', 'deadline'];

const text = (pieces: readonly Piece[] | undefined): string =>
  (pieces ?? []).map((piece) => piece.text).join(' ');

/**
 * Whether a row is the rest of the row above, cut off by a page break or by extraction: it starts nothing, and either
 * has no text of its own or goes on in the middle of the sentence above.
 * @param deliverable the columns whose text is the promise itself
 * @param isOwn the row is one of the file: that the text above might go on is no sign
 */
export function isTail(
  row: DraftRow,
  last: DraftRow,
  deliverable: readonly Field[],
  isOwn: boolean,
): boolean {
  const starts = STARTS.filter((field) => row.fields[field] && !deliverable.includes(field));
  if (starts.some((field) => !goesOn(row, last, field, isOwn))) return false;
  const own = deliverable.findLast((field) => row.fields[field]);
  if (!own) return true;
  const rest = text(row.fields[own]);
  const above = text(last.fields[own]);
  if (above === '' || !joins(above, rest, isOwn)) return false;
  const keys = OWN.filter((field) => row.fields[field]);
  if (keys.length === 0 || isCutShort(last, rest)) return true;
  // In a table of references each row has its own.
  if (last.fields.ref && !row.fields.ref && /^(?:19|20)\d\d$/.test(text(row.fields.deadline).trim()))
    return true;
  return !row.fields.deadline && last.fields.deadline !== undefined;
}

/** Nothing stands behind the text above, which goes on here with who does it and when. */
const isCutShort = ({ fields }: DraftRow, rest: string): boolean =>
  startsInside(rest) && !BEHIND.some((field) => fields[field]);
/** What stands behind the promise in most plans. */
const BEHIND: readonly Field[] = [
  'deadline',
  'lead',
  'measures',
  'partners',
  'person',
  'progress',
  'resources',
  'status',
];

/**
 * Whether a row without a text of its own is no rest of the row above, but the beginning of one that a page cuts: the
 * row above has all that it says, and the text stands below.
 */
export function beginsCut(
  { fields }: DraftRow,
  above: DraftRow,
  below: readonly (Field | undefined)[],
  deliverable: readonly Field[],
): boolean {
  const isOwn = (field: Field | undefined) => field !== undefined && deliverable.includes(field);
  const said = Object.keys(fields) as Field[];
  return below.some(isOwn) && !said.some(isOwn) && said.every((field) => above.fields[field] !== undefined);
}

/** The cell goes on in the middle of the sentence of the cell above. */
export function goesOn(row: DraftRow, last: DraftRow, field: Field, isOwn = false): boolean {
  const above = text(last.fields[field]);
  const rest = text(row.fields[field]);
  // Words alone in a column of references are something else.
  if (field === 'ref' && /[A-Za-z]{3}/.test(rest)) return false;
  return above !== '' && rest !== '' && above !== rest && joins(above, rest, isOwn);
}

/** `A town to be proud of` stops short of nothing where `Streets to walk on` stands in a row of its own. */
const joins = (above: string, rest: string, isOwn: boolean): boolean =>
  !endsSentence(above) &&
  (isOwn ? startsInside(rest) && !startsInside(above) : startsInside(rest) || stopsShort(above));

/** `Villages` in the first row of a page below `Children start well in Thornby Town and`: a word or two of a longer outcome, or one of its own. */
export function mayBeRest({ fields }: DraftRow, { fields: above }: DraftRow): boolean {
  const [rest, before] = [text(fields.outcome).trim(), text(above.outcome).trim()];
  return (
    /^[A-Z][a-z]+(?:\s[A-Za-z]+)?\.?$/.test(rest) &&
    before.split(/\s+/).length >= LONG &&
    !endsSentence(before)
  );
}
/** Words of an outcome beside which one of a word or two is not like it. */
const LONG = 4;

/**
 * Puts the pieces of a tail behind those of the row it belongs to. A cell that goes on from a taller cell further up
 * goes there.
 * @returns the fields that may as well be of the row below
 */
export function joinTail(rows: readonly DraftRow[], tail: DraftRow): Field[] {
  const doubted: Field[] = [];
  const head = rows.at(-1);
  const hasText = tail.fields.action ?? tail.fields.milestone ?? tail.fields.indicator;
  for (const [field, pieces] of Object.entries(tail.fields) as [Field, Piece[]][]) {
    const taller = rows.slice(-REACH).findLast((row) => row.theme === tail.theme && row.fields[field]);
    const owner = taller && goesOn(tail, taller, field) ? taller : head;
    if (!owner) continue;
    if (!hasText && owner.fields[field] && OWN.includes(field) && !goesOn(tail, owner, field)) {
      doubt(owner, field, 'low');
      doubted.push(field);
    }
    // A colour that goes on below is said once.
    const own = owner.fields[field] ? pieces.filter((piece) => piece.text !== '') : pieces;
    (owner.fields[field] ??= []).push(...own);
  }
  return doubted;
}
