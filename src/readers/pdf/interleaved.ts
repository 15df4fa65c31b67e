import type { Piece } from './header.ts';
import { range } from './header.ts';
import type { Line } from './lines.ts';
import type { RuleRow } from './regions.ts';

/** Pieces of one column that follow each other as lines of one cell do. */
interface Stack {
  first: number;
  last: number;
  pieces: Piece[];
  top: number;
  bottom: number;
  bold: boolean;
}

/** Rows whose lines stand between each other, and how many rows the pieces of a tall cell belong to. */
export interface Interleaved {
  rows: Piece[][];
  /** By the first piece of a cell: the rows it stands beside, when several. */
  spans: Map<Piece, number>;
}

/** So many of the first columns may hold cells that stand beside several rows. */
const GROUPING = 3;

/** Lines of one cell are no further apart than this many times the usual step. */
const TIGHT = 1.12;

/** Lines of one cell are no further apart than this many times the font size. */
const WIDEST = 1.6;

/** Lines nearer than this part of the font size are of cells set in the middle of their height. */
const BETWEEN = 0.75;

/** Off by no more than this part of the font size, a cell stands in the middle of its rows. */
const OFF = 0.6;

/**
 * Rows of cells set in the middle of their rows' height, and of tall cells in the middle of several rows: the texts of
 * a row are those that stand beside each other. Undefined where no lines stand between each other, or nothing parts
 * the rows.
 */
export function interleavedRows(
  lines: readonly Line[],
  pieces: readonly Piece[][],
  columnCount: number,
  rules: readonly RuleRow[],
): Interleaved | undefined {
  if (columnCount < 3 || lines.length < 3) return undefined;
  const size = lines[0]!.size;
  const between = lines.some(
    (line, index) => index > 0 && line.baseline - lines[index - 1]!.baseline < BETWEEN * line.size,
  );
  const alone = pieces.some((own) => own.length === 1 && own[0]!.last < GROUPING && !isBold(own[0]!));
  if (!between && !alone) return undefined;
  const stacks = stacksOf(pieces, columnCount, rules, size);
  const choice = grouped(stacks, columnCount, size);
  // The first row begins without the column that others fill: what fills it may stand beside several.
  const [first] = choice.rows;
  if (choice.grouping === 0 && between && first && !first.some((stack) => stack.first === 0)) {
    const own = spread(stacks, choiceOf(stacks, 1, columnCount, size), columnCount, size, true);
    if (own) return own;
  }
  return between || choice.grouping > 0 ? spread(stacks, choice, columnCount, size, !between) : undefined;
}

/** The rows, with the cells of grouping columns where they belong. */
function spread(
  stacks: readonly Stack[],
  { grouping, rows }: Choice,
  columnCount: number,
  size: number,
  strict: boolean,
): Interleaved | undefined {
  if (rows.length < 2 || !areRows(rows, columnCount - grouping)) return undefined;
  const spans = new Map<Piece, number>();
  const made = rows.map((row) => row.flatMap((stack) => stack.pieces));
  for (let column = 0; column < grouping; column++) {
    const tall = stacks.filter(({ first, last }) => first === column && last === column);
    const found = tall.length > rows.length ? undefined : placed(tall, rows, size, strict);
    if (!found) return undefined;
    for (const { stack, from, count } of found) {
      made[from]!.push(...stack.pieces);
      if (count > 1) spans.set(stack.pieces[0]!, count);
    }
  }
  for (const row of made) row.sort((a, b) => a.first - b.first);
  return { rows: made, spans };
}

const isBold = ({ chunk }: Piece) => chunk.words.every(({ bold }) => bold);

interface Choice {
  /** How many of the first columns hold cells that stand beside several rows. */
  grouping: number;
  /** What the other columns make. */
  rows: Stack[][];
  full: number;
}

function grouped(stacks: readonly Stack[], columnCount: number, size: number): Choice {
  const choices = range(0, Math.min(GROUPING, columnCount - 2)).map((grouping) =>
    choiceOf(stacks, grouping, columnCount, size),
  );
  return choices.sort(
    (a, b) => b.full - a.full || a.rows.length - b.rows.length || a.grouping - b.grouping,
  )[0]!;
}

function choiceOf(stacks: readonly Stack[], grouping: number, columnCount: number, size: number): Choice {
  const rows = beside(
    stacks.filter(({ first, last }) => first >= grouping || last > first),
    size,
  );
  return { grouping, rows, full: rows.filter((row) => isFull(row, columnCount - grouping)).length };
}

const isFull = (row: readonly Stack[], columnCount: number) => row.length >= Math.max(2, 0.5 * columnCount);

function stacksOf(
  pieces: readonly Piece[][],
  columnCount: number,
  rules: readonly RuleRow[],
  size: number,
): Stack[] {
  const byColumn = range(0, columnCount - 1).map((column) =>
    pieces.flatMap((own) =>
      own.flatMap((piece) => (piece.first === column ? [{ piece, at: piece.chunk.words[0]!.baseline }] : [])),
    ),
  );
  const steps = byColumn
    .flatMap((own) => own.slice(1).map(({ at }, index) => at - own[index]!.at))
    .filter((step) => step > 0.9 * size)
    .sort((a, b) => a - b);
  const tight = TIGHT * Math.min(steps[Math.floor(steps.length * 0.08)] ?? size, WIDEST * size);
  const stacks: Stack[] = [];
  for (const own of byColumn) {
    let open: Stack | undefined;
    let end = 0;
    for (const { piece, at } of own) {
      const { box } = piece.chunk;
      const bold = isBold(piece);
      const parted = rules.some(
        ({ y, from, to }) => y > end - 0.3 * size && y < at - 0.3 * size && from < box[2] && to > box[0],
      );
      if (!open || at - end > tight || parted || open.last !== piece.last || open.bold !== bold)
        stacks.push((open = { ...piece, pieces: [], top: box[1], bottom: box[3], bold }));
      open.pieces.push(piece);
      open.bottom = Math.max(open.bottom, box[3]);
      end = at;
    }
  }
  return stacks.sort((a, b) => a.top - b.top);
}

/** Stacks that overlap in height, from top to bottom. */
function beside(stacks: readonly Stack[], size: number): Stack[][] {
  const rows: Stack[][] = [];
  let end = -Infinity;
  for (const stack of stacks) {
    if (stack.top < end - 0.25 * size) rows.at(-1)!.push(stack);
    else rows.push([stack]);
    end = Math.max(end, stack.bottom);
  }
  return rows;
}

/** Whether no column is filled twice in a row, and most rows fill most columns. */
function areRows(rows: readonly Stack[][], columnCount: number): boolean {
  const full = rows.filter((row) => isFull(row, columnCount));
  return (
    full.length >= 0.6 * rows.length &&
    rows.every((row) => new Set(row.map(({ first }) => first)).size === row.length)
  );
}

interface Placed {
  stack: Stack;
  from: number;
  count: number;
}

/** The rows that each cell of a grouping column stands beside; undefined where that cannot be told. */
function placed(
  tall: readonly Stack[],
  rows: readonly Stack[][],
  size: number,
  strict: boolean,
): Placed[] | undefined {
  const extents = rows.map(
    (row) =>
      [
        Math.min(...row.map(({ top }) => top)),
        Math.max(...row.map(({ bottom }) => bottom)),
        row.every(({ bold }) => bold) || row.some(({ first, last }) => last > first),
      ] as const,
  );
  const found: Placed[] = [];
  let start = 0;
  for (let end = 0; end <= rows.length; end++) {
    // A heading, or headings said again, part what stands above from what stands below.
    if (end < rows.length && !extents[end]![2]) continue;
    const own = extents.slice(start, end);
    const [top, bottom] = [own[0]?.[0] ?? 0, own.at(-1)?.[1] ?? 0];
    const inside = tall.filter((stack) => middle(stack) > top && middle(stack) < bottom);
    const told = shared(inside, own, size, strict);
    if (!told) return undefined;
    for (const one of told) found.push({ ...one, from: one.from + start });
    if (end < rows.length) {
      const level = extents[end]!;
      for (const stack of tall)
        if (stack.top > level[0] - 0.3 * size && stack.bottom < level[1] + 0.3 * size)
          found.push({ stack, from: end, count: 1 });
    }
    start = end + 1;
  }
  return found.length === tall.length ? found : undefined;
}

const middle = ({ top, bottom }: Pick<Stack, 'top' | 'bottom'>) => (top + bottom) / 2;

type Extent = readonly [top: number, bottom: number, ...rest: unknown[]];

/** Each cell beside the rows of which it is the middle, or from the row on level with which it begins. */
function shared(
  tall: readonly Stack[],
  rows: readonly Extent[],
  size: number,
  strict: boolean,
): Placed[] | undefined {
  const centred: Placed[] = [];
  let from = 0;
  for (const stack of tall) {
    const end = rows.findIndex(
      ([, bottom], at) => at >= from && Math.abs((rows[from]![0] + bottom) / 2 - middle(stack)) < OFF * size,
    );
    if (end < 0) break;
    // As tall as its rows, it may as well be a label of each.
    if (end > from && stack.bottom - stack.top > rows[end]![1] - rows[from]![0] - 0.5 * size)
      return undefined;
    centred.push({ stack, from, count: end - from + 1 });
    from = end + 1;
  }
  if (centred.length === tall.length && from === rows.length) return centred;
  if (strict && tall.length > 0) return undefined;
  const starts = tall.map((stack) => rows.findIndex(([top]) => Math.abs(top - stack.top) < 0.3 * size));
  if (!starts.includes(-1))
    return tall.map((stack, at) => ({
      stack,
      from: starts[at]!,
      count: (starts[at + 1] ?? rows.length) - starts[at]!,
    }));
  return undefined;
}
