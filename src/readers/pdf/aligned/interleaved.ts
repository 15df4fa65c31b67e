import { isBold } from '../lines/chunks.ts';
import type { Line } from '../lines/lines.ts';
import type { Piece } from './header.ts';
import { range } from './header.ts';
import type { RuleRow } from './region.ts';
import type { Stack } from './stacks.ts';
import { beside, stacksOf } from './stacks.ts';
import { placed } from './tall-cells.ts';

/** Rows whose lines stand between each other, and how many rows the pieces of a tall cell belong to. */
export interface Interleaved {
  rows: Piece[][];
  /** By the first piece of a cell: the rows it stands beside, when several. */
  spans: Map<Piece, number>;
}

/** So many of the first columns may hold cells that stand beside several rows. */
const GROUPING = 3;

/** Lines nearer than this part of the font size are of cells set in the middle of their height. */
const BETWEEN = 0.75;

/** So many of the columns beside the first begin a row, and a line of it is no further than this below, in font sizes. */
const MOST = 0.6;
const CLOSE = 1.35;

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
  const alone = pieces.some((own) => own.length === 1 && own[0]!.last < GROUPING && !isBold(own[0]!.chunk));
  const sunk = !between && isSunk(lines, pieces, columnCount, size);
  if (!between && !alone && !sunk) return undefined;
  const stacks = stacksOf(pieces, columnCount, rules, size);
  const choice = grouped(stacks, columnCount, size);
  // Rows lack the column that others fill: what fills it may stand beside several.
  const lacksFirst = choice.rows.some((row) => !row.some((stack) => stack.first === 0));
  if (choice.grouping === 0 && (between || sunk) && lacksFirst) {
    const own = spread(stacks, choiceOf(stacks, 1, columnCount, size), columnCount, size, true);
    if (own) return own;
  }
  return between || choice.grouping > 0 ? spread(stacks, choice, columnCount, size, !between) : undefined;
}

/** Whether a line that fills most other columns lacks the first, and this begins below it: first in all, or close. */
function isSunk(
  lines: readonly Line[],
  pieces: readonly Piece[][],
  columnCount: number,
  size: number,
): boolean {
  let filled = 0;
  let above = -Infinity;
  for (const [index, own] of pieces.entries()) {
    const { baseline } = lines[index]!;
    const [first] = own;
    if (first && first.first > 0) {
      if (own.length >= MOST * (columnCount - 1)) above = baseline;
    } else if (first && first.last === 0) {
      if (above > -Infinity && (filled === 0 || baseline - above < CLOSE * size)) return true;
      filled++;
    }
  }
  return false;
}

/** The rows, with the cells of grouping columns where they belong. */
function spread(
  stacks: readonly Stack[],
  { grouping, rows }: Choice,
  columnCount: number,
  size: number,
  strict: boolean,
): Interleaved | undefined {
  if (rows.length < (grouping > 0 ? 2 : 1) || !areRows(rows, columnCount - grouping)) return undefined;
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

/** Whether no column is filled twice in a row, and most rows fill most columns. */
function areRows(rows: readonly Stack[][], columnCount: number): boolean {
  const full = rows.filter((row) => isFull(row, columnCount));
  return (
    full.length >= 0.6 * rows.length &&
    rows.every((row) => new Set(row.map(({ first }) => first)).size === row.length)
  );
}
