import type { Chunk } from '../lines/chunks.ts';
import { isBold, isFigure } from '../lines/chunks.ts';
import type { Line } from '../lines/lines.ts';
import type { Column } from '../tables/columns.ts';
import type { GridCell } from '../tables/grid.ts';
import type { RuleRow } from './region.ts';

/** A chunk with the columns it stands in. */
export interface Piece {
  chunk: Chunk;
  first: number;
  last: number;
}

/** Whether a rule runs between two lines. */
export function between(rules: readonly RuleRow[], above: Line, below: Line): boolean {
  return rules.some(
    ({ y }) => y > above.baseline - 0.3 * above.size && y < below.baseline - 0.3 * below.size,
  );
}

/** How many lines the header has: those above the first rule inside, else above the first line of figures, else bold ones. */
export function headerEnd(
  lines: readonly Line[],
  pieces: readonly Piece[][],
  columns: readonly Column[],
  rules: readonly RuleRow[],
): number {
  const width = columns.at(-1)![1] - columns[0]![0];
  const wide = rules.filter(({ from, to }) => to - from > 0.7 * width);
  const figures = pieces.map(
    (own) =>
      own.filter(({ chunk, first }) => first > 0 && isFigure(chunk.words[0]!.text) && !isYear(chunk)).length,
  );
  let band = 0;
  for (let index = 1; index < Math.min(lines.length, 12); index++) {
    if (between(wide, lines[index - 1]!, lines[index]!)) {
      if (isHeadingOverRows(lines.slice(0, index), pieces, band)) return 0;
      const bold = boldEnd(lines, pieces);
      const says = pieces.slice(bold, index).flat().some(isSentence);
      if (bold > 0 && areRowsUnder(lines.slice(bold - 1, index), says)) return bold;
      band = index;
      const covered = new Set(
        pieces.slice(0, index).flatMap((own) => own.flatMap(({ first, last }) => range(first, last))),
      );
      if (covered.size >= 0.5 * columns.length) return index;
    }
    if (figures[index - 1]! > 0.5 * (columns.length - 1)) break;
  }
  const firstFigures = figures.findIndex((count) => count > 0.4 * (columns.length - 1) && count > 0);
  if (firstFigures > 0 && firstFigures <= 8) {
    let end = firstFigures;
    // A line with nothing but a label is the first heading of the body.
    while (
      end > 1 &&
      pieces[end - 1]!.length === 1 &&
      pieces[end - 1]![0]!.first === 0 &&
      pieces[end - 1]![0]!.last <= 1
    )
      end--;
    const bold = boldEnd(lines, pieces);
    if (bold > 0 && bold < end && pieces[bold]!.some(isSentence)) return bold;
    return pieces.slice(0, end).some(isNumbered) ? 0 : end;
  }
  return boldEnd(lines, pieces);
}

/** Least words of a cell that is said in a row, and of those of several rows. */
const SAID = 7;
const SAID_TWICE = 14;

/**
 * Whether a lone bold heading in the first band stands over a row, or rows, in the second, or several rows in the
 * first: no headings of columns.
 */
function isHeadingOverRows(lines: readonly Line[], pieces: readonly Piece[][], band: number): boolean {
  const isBold = ({ words }: Line) => words.every(({ bold }) => bold);
  const own = lines.slice(band);
  if (!lines.slice(0, band).every(isBold) || own.some(isBold)) return false;
  if (pieces.slice(0, band).some(({ length }) => length > 1)) return false;
  const words: number[] = [];
  for (const { chunk, first } of pieces.slice(band, lines.length).flat())
    words[first] = (words[first] ?? 0) + chunk.words.length;
  if (band === 0) return gapInside(own) && words.some((count) => count >= SAID_TWICE);
  return gapInside(own) || words.some((count) => count >= SAID);
}

/**
 * Whether rows in plain letters stand apart under the last line of bold headings: no headings.
 * @param says they say more than headings do, else they must stand apart from each other too
 */
function areRowsUnder([head, ...rows]: readonly Line[], says: boolean): boolean {
  const [first] = rows;
  return (
    head !== undefined &&
    first !== undefined &&
    gapInside([head, first]) &&
    (says || gapInside(rows)) &&
    rows.every(({ words }) => words.every(({ bold }) => !bold))
  );
}

/** How many lines of bold headings there are; none where white parts them. */
function boldEnd(lines: readonly Line[], pieces: readonly Piece[][]): number {
  let bold = 0;
  while (bold < lines.length && lines[bold]!.words.every((word) => word.bold)) bold++;
  if (bold > 1 && isBanner(bold - 1, lines, pieces)) bold--;
  return bold > 0 && bold < 5 && bold < lines.length && !gapInside(lines.slice(0, bold)) ? bold : 0;
}

/** Whether a lone text of the first column under headings stands over rows, as others like it do further down. */
function isBanner(at: number, lines: readonly Line[], pieces: readonly Piece[][]): boolean {
  const isLone = (index: number): boolean => {
    const [only, ...more] = pieces[index]!;
    return only?.first === 0 && more.length === 0 && isBold(only.chunk);
  };
  const opens = (index: number) => /^[\p{Lu}\d]/u.test(lines[index]!.words[0]!.text);
  if (!isLone(at) || !opens(at) || pieces[at - 1]!.length < 2) return false;
  return lines.some(
    ({ size, box }, index) =>
      index > at + 1 &&
      isLone(index) &&
      opens(index) &&
      Math.abs(box[0] - lines[at]!.box[0]) < 1 &&
      Math.abs(size - lines[at]!.size) < 0.1 &&
      pieces[index - 1]!.length > 1 &&
      pieces[index + 1]?.some(({ chunk }) => !isBold(chunk)),
  );
}

/** Words of what is said in a row, where headings are bold. */
const SENTENCE = 4;
const isSentence = ({ chunk, first, last }: Piece): boolean =>
  first === last && chunk.words.length >= SENTENCE;

/** Whether a line opens with the number of a row, as no line of headings does. */
function isNumbered(own: readonly Piece[]): boolean {
  const [piece] = own;
  return (
    piece?.first === 0 && own.length > 1 && /^\d{1,2}(?:\.\d{1,2})+\.?$/.test(piece.chunk.words[0]!.text)
  );
}

function isYear(chunk: Chunk): boolean {
  return chunk.words.length === 1 && /^(?:19|20)\d\d$/.test(chunk.words[0]!.text);
}

function gapInside(lines: readonly Line[]): boolean {
  return lines.some(
    (line, index) => index > 0 && line.baseline - lines[index - 1]!.baseline > 1.5 * line.size,
  );
}

/** Columns from first to last. */
export const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Header cells: those over several columns stand on rows of their own, the rest is one row of columns. */
export function headerCells(
  lines: readonly Line[],
  pieces: readonly Piece[][],
  columns: readonly Column[],
): GridCell[] {
  const spanning: (GridCell & { line: number })[] = [];
  for (const [line, own] of pieces.entries())
    for (const { chunk, first, last } of own) {
      if (last === first) continue;
      const above = spanning.find(
        (cell) => cell.column === first && cell.columnSpan === last - first + 1 && cell.line === line - 1,
      );
      if (above) {
        above.words.push(...chunk.words);
        above.line = line;
      } else
        spanning.push({
          row: 0,
          column: first,
          rowSpan: 1,
          columnSpan: last - first + 1,
          words: [...chunk.words],
          box: chunk.box,
          line,
        });
    }
  let levels = 0;
  for (const cell of spanning) {
    cell.row = spanning
      .filter(
        (other) =>
          other !== cell &&
          other.line < cell.line &&
          other.column < cell.column + cell.columnSpan &&
          cell.column < other.column + other.columnSpan,
      )
      .reduce((most, other) => Math.max(most, other.row + 1), 0);
    levels = Math.max(levels, cell.row + 1);
  }
  const cells: GridCell[] = spanning.map(({ line: _, ...cell }) => cell);
  columns.forEach((_, column) => {
    const own = pieces.flatMap((line, index) =>
      line
        .filter(({ first, last }) => first === column && last === column)
        .map(({ chunk }) => ({ chunk, index })),
    );
    if (own.length === 0) return;
    const over = spanning.filter((cell) => cell.column <= column && column < cell.column + cell.columnSpan);
    const row = over.length > 0 ? Math.max(...over.map((cell) => cell.row + 1)) : levels;
    const high = over.length === 0 && levels > 0 && spanning.some((cell) => cell.line >= own[0]!.index);
    const from = high ? 0 : row;
    cells.push({
      row: from,
      column,
      rowSpan: levels - from + 1,
      columnSpan: 1,
      words: own.flatMap(({ chunk }) => chunk.words),
      box: own[0]!.chunk.box,
    });
  });
  void lines;
  return cells.sort((a, b) => a.row - b.row || a.column - b.column);
}
