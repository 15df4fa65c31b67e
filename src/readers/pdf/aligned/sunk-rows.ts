import { isFigure } from '../lines/chunks.ts';
import type { Line } from '../lines/lines.ts';
import type { Column } from '../tables/columns.ts';
import { between, type Piece } from './header.ts';
import type { RuleRow } from './region.ts';

/** Lines of one cell are no further apart than this many font sizes, and no nearer. */
const CLOSE = 1.7;
const BETWEEN = 0.75;
/** So many cells that go on in a fuller line below show that cells stand at the bottom of their rows. */
const LEAST = 2;
/** A space, and the white at the edges of a cell, in font sizes. */
const PADDING = 0.8;
/** Rows of figures are no sentences. */
const FIGURES = 0.3;
/** Words that the next line goes on from. */
const OPEN = /[,\-–/&(]$|\b(?:and|or|of|the|for|to|in|with|by|a|per)$/i;

/**
 * Rows whose cells stand at the bottom, as those of a spreadsheet do: their lines fill more and more columns.
 * Undefined where a cell runs on below a line that is fuller, or nothing shows where cells stand.
 */
export function sunkRows(
  lines: readonly Line[],
  pieces: readonly Piece[][],
  columns: readonly Column[],
  rules: readonly RuleRow[],
): Piece[][] | undefined {
  if (columns.length < 3) return undefined;
  const isParted = (at: number): boolean =>
    lines[at]!.baseline - lines[at - 1]!.baseline > CLOSE * lines[at]!.size ||
    between(rules, lines[at - 1]!, lines[at]!);
  let sunk = 0;
  for (let at = 1; at < lines.length; at++) {
    const [above, own] = [pieces[at - 1]!, pieces[at]!];
    if (lines[at]!.baseline - lines[at - 1]!.baseline < BETWEEN * lines[at]!.size) return undefined;
    if (above.length === own.length || isParted(at)) continue;
    const [few, many] = above.length < own.length ? [above, own] : [own, above];
    const pairs = few.map((piece) => [piece, inColumn(many, piece)] as const);
    if (!pairs.every(([piece, other]) => other && isLower(few === own ? piece : other))) continue;
    if (few === own) return undefined;
    sunk++;
  }
  if (sunk < LEAST) return undefined;
  const all = pieces.flat();
  const figures = all.filter(({ chunk: { words } }) => words.length === 1 && isFigure(words[0]!.text));
  if (figures.length > FIGURES * all.length) return undefined;
  const rows: Piece[][] = [];
  let row: Piece[] = [];
  let filled = 0;
  for (let at = lines.length - 1; at >= 0; at--) {
    const own = pieces[at]!;
    const goesOn =
      row.length > 0 &&
      !isParted(at + 1) &&
      own.every((piece) => {
        const below = inColumn(row, piece);
        return below !== undefined && runsInto(piece, below, own.length < filled ? columns : undefined);
      });
    if (!goesOn) rows.unshift((row = []));
    if (!goesOn) filled = own.length;
    row.unshift(...own);
  }
  return rows;
}

/** The uppermost piece of the same column. */
const inColumn = (pieces: readonly Piece[], { first, last }: Piece): Piece | undefined =>
  pieces.find((piece) => piece.first === first && piece.last === last);

const isLower = ({ chunk }: Piece): boolean => /^(?:\(?\p{Ll}|&)/u.test(chunk.words[0]!.text);

/**
 * Whether the cell goes on below: with a small letter, after an open end, or with a word that had no room.
 * @param columns none where each cell of the row would go on, which takes more than a lack of room
 */
function runsInto(piece: Piece, below: Piece, columns: readonly Column[] | undefined): boolean {
  if (isLower(below)) return true;
  const [next] = below.chunk.words;
  const last = piece.chunk.words.at(-1)!;
  if (next!.bold !== last.bold) return false;
  if (OPEN.test(last.text)) return true;
  if (!columns) return false;
  const right = columns[piece.last + 1]?.[0] ?? columns[piece.last]![1];
  return right - piece.chunk.box[2] < next!.box[2] - next!.box[0] + PADDING * next!.size;
}
