import { centredRows } from './spaced-centred.ts';
import type { LineCells } from './spaced-columns.ts';
import { areRefs, type Body, begins, isCut, joined, LONGEST_REF, partsOf, type Row } from './spaced-lines.ts';
import { startsOfRows } from './spaced-middles.ts';

/** White stands between the rows. White around banners tells nothing of them. */
function areApart(body: readonly Body[]): boolean {
  const own = body.filter(({ banner }) => !banner);
  const apart = body.filter(
    (row, index) => row.apart && index > 0 && !row.banner && !body[index - 1]?.banner,
  );
  return apart.length * 3 >= own.length;
}

/** References in the middle of their rows' lines, and no white between rows: the first stands below other texts of its row. */
function areInMiddle(body: readonly Body[], goesOn: boolean): boolean {
  const [first] = body.filter(({ banner }) => !banner);
  const refs = body.filter(({ cells }) => areRefs(cells, cells)).length;
  return (
    !goesOn &&
    first?.cells[0] === '' &&
    refs > 1 &&
    !areApart(body) &&
    body.every(({ cells, banner }) => banner || cells[0] === '' || areRefs(cells, cells))
  );
}

/** Lines as rows, each with the reference in whose middle, or nearest to which, it stands; a banner is a row of its own. */
function byReference(body: readonly Body[]): Row[] {
  return partsOf(body).flatMap((part) => {
    const refs = part.flatMap(({ cells, banner }, at) => (!banner && cells[0] !== '' ? [at] : []));
    const starts = startsOfRows(part.length, refs) ?? nearest(part, refs);
    return starts.map((start, row) => {
      const lines = part.slice(start, starts[row + 1]);
      const [first] = lines as [Body];
      return {
        cells: lines.slice(1).reduce((all, own) => joined(all, own.cells), [...first.cells]),
        line: first.line,
      };
    });
  });
}

/** Where rows begin: each line is of the reference nearest to it. */
function nearest(part: readonly Body[], refs: readonly number[]): number[] {
  const starts = [0];
  let at = 0;
  for (const [index, { line }] of part.entries()) {
    const far = (ref: number): number =>
      Math.abs((part[refs[ref] ?? -1]?.line ?? Number.POSITIVE_INFINITY) - line);
    while (far(at + 1) < far(at)) {
      at++;
      starts.push(index);
    }
  }
  return starts;
}

/** Lines as rows, and the lines of which it is not sure which row they are of. */
export function rowsOf(
  body: readonly Body[],
  doubts: readonly number[],
  goesOn = false,
): { rows: Row[]; doubts: readonly number[] } {
  const centred = areApart(body) ? undefined : centredRows(body);
  if (centred) return { rows: centred.rows, doubts: [...doubts, ...centred.doubts] };
  if (!areInMiddle(body, goesOn)) return { rows: joinLines(body), doubts };
  // Which row such a line is of is told by the references alone.
  return { rows: byReference(body), doubts: body.map(({ line }) => line) };
}

/** Lines of one row as one: apart by blank lines, else by where the texts of the columns begin. */
function joinLines(body: readonly Body[]): Row[] {
  const spaced = areApart(body);
  const byFirst = isOnEachRow(body);
  const rows: Row[] = [];
  for (const [index, { cells, line, apart, banner }] of body.entries()) {
    const above = rows.at(-1);
    const before = body[index - 1];
    const runsOn =
      !apart &&
      before !== undefined &&
      (isCut(before.cells[0], cells[0]) || goesOnBelow(cells, before.cells));
    const starts = runsOn
      ? false
      : spaced
        ? apart || startsAll(cells, before?.cells ?? []) || (startsRow(cells) && areRefs(cells, above?.cells))
        : startsRow(cells) || apart || startsText(cells, before?.cells ?? [], byFirst);
    if (above && !apart && !runsOn && startsBeside(cells, before?.cells ?? [])) {
      above.cells[0] = joined([above.cells[0] ?? ''], [cells[0] ?? ''])[0]!;
      rows.push({ cells: ['', ...cells.slice(1)], line });
    } else if (!above || starts || banner || before?.banner) rows.push({ cells: [...cells], line });
    else above.cells = joined(above.cells, cells);
  }
  return rows;
}

/** Texts of the line above go on in small letters in most columns that have any: it begins no row. */
function goesOnBelow(cells: LineCells, above: LineCells): boolean {
  const filled = cells.filter((cell, column) => cell !== '' && column > 0);
  const small = cells.filter((cell, column) => column > 0 && above[column] !== '' && SMALL.test(cell));
  if (beginsAnew(cells[0], above[0])) return false;
  return !areRefs(cells, cells) && small.length > 0 && small.length * 2 >= filled.length;
}

/** A text with a capital, the first word of which had room in the line above: nothing was wrapped there. */
function beginsAnew(text = '', above = ''): boolean {
  const [word = ''] = text.split(' ', 1);
  return above !== '' && /^[A-Z]/.test(text) && above.length + 1 + word.length <= text.length;
}

/** A text in small letters that is no `n/a`. */
const SMALL = /^(?!(?:n\/a|tb[acd]|nil|none|yes|no)\b)[a-z]{2,}/;

/** The first column has a text in each row: a reference, or a text beside which no row goes without one. */
function isOnEachRow(body: readonly Body[]): boolean {
  const firsts = body.filter(({ cells }) => startsRow(cells)).map(({ cells }) => cells[0] ?? '');
  if (firsts.length > 0 && firsts.every((text) => text.length <= LONGEST_REF && /\d/.test(text))) return true;
  const without = body.some(
    ({ cells }) => cells[0] === '' && cells.slice(1).every((cell) => cell !== '' && begins(cell)),
  );
  return !without && firsts.length * 3 >= body.length;
}

/** All columns but the first begin in this line, and were blank above: the row above had one line more in its first. */
function startsAll(cells: LineCells, before: LineCells): boolean {
  return cells.slice(1).every((cell, index) => cell !== '' && begins(cell) && before[index + 1] === '');
}

/** The first column's text goes on, and beside it all others begin anew below such of their own: a row of its group. */
function startsBeside(cells: LineCells, before: LineCells): boolean {
  const others = cells.slice(1);
  return (
    others.length >= FEWEST_BESIDE &&
    cells[0] !== '' &&
    !begins(cells[0] ?? '') &&
    others.every((cell, index) => cell !== '' && begins(cell) && before[index + 1] !== '')
  );
}
/** Fewer columns may each go on with a capital by chance. */
const FEWEST_BESIDE = 4;

/** A line that begins a row has its first text, with a capital or a figure, and another beside it. */
export function startsRow(cells: LineCells): boolean {
  const [first = ''] = cells;
  return first !== '' && begins(first) && cells.filter(Boolean).length > 1;
}

/**
 * Where the first column stands once over several rows, texts tell where a row begins: cells begin in its first line,
 * so a column that was blank in the line above and is not in this one begins a row; and so do texts in all columns.
 */
function startsText(cells: LineCells, before: LineCells, byFirst: boolean): boolean {
  if (byFirst || cells[0] !== '') return false;
  const others = cells.slice(1);
  const fresh = others.filter((cell, index) => cell !== '' && before[index + 1] === '');
  if (fresh.length > 0 && fresh.every(begins)) return true;
  return others.every((cell) => cell !== '' && begins(cell));
}
