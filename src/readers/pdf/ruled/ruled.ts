import { chunksOf } from '../lines/chunks.ts';
import { linesOf } from '../lines/lines.ts';
import type { Box, Rule, Word } from '../page.ts';
import { holds, overlap } from '../page.ts';
import type { Grid, GridCell } from '../tables/grid.ts';
import { compact } from '../tables/grid.ts';
import { takeBackOverrun } from '../tables/overrun.ts';
import type { Frame } from './rules.ts';
import { NEAR } from './rules.ts';

/** A border must cover this part of a cell's side to part it from its neighbour. */
const COVERED = 0.6;

/** The cells that a frame of rules draws; words are put where their middle is. */
export function ruledGrid(frame: Frame, words: readonly Word[]): Grid | undefined {
  const xs = positions(
    frame.verticals.map(({ at }) => at),
    frame.horizontals.flatMap(({ from, to }) => [from, to]),
  );
  const ys = positions(
    frame.horizontals.map(({ at }) => at),
    frame.verticals.flatMap(({ from, to }) => [from, to]),
  );
  if (xs.length < 2 || ys.length < 2) return undefined;
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  const home = Array.from({ length: rows * columns }, (_, index) => index);
  const find = (index: number): number => {
    while (home[index] !== index) index = home[index] = home[home[index]!]!;
    return index;
  };
  const join = (a: number, b: number) => {
    const [low, high] = [Math.min(find(a), find(b)), Math.max(find(a), find(b))];
    home[high] = low;
  };
  const upright = xs.map((x) => near(frame.verticals, x));
  const level = ys.map((y) => near(frame.horizontals, y));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const slot = row * columns + column;
      if (column + 1 < columns && !drawn(upright[column + 1]!, ys[row]!, ys[row + 1]!)) join(slot, slot + 1);
      if (row + 1 < rows && !drawn(level[row + 1]!, xs[column]!, xs[column + 1]!)) join(slot, slot + columns);
    }
  }
  const regions = new Map<number, number[]>();
  home.forEach((_, slot) => {
    const root = find(slot);
    const region = regions.get(root);
    if (region) region.push(slot);
    else regions.set(root, [slot]);
  });
  const cells: GridCell[] = [];
  for (const region of regions.values())
    for (const part of rectangles(region, columns)) {
      const [row, column, lastRow, lastColumn] = part;
      cells.push({
        row,
        column,
        rowSpan: lastRow - row + 1,
        columnSpan: lastColumn - column + 1,
        box: [xs[column]!, ys[row]!, xs[lastColumn + 1]!, ys[lastRow + 1]!],
        words: [],
      });
    }
  const box: Box = [xs[0]!, ys[0]!, xs[columns]!, ys[rows]!];
  fill(cells, words, box);
  takeBackOverrun(cells);
  const starts = cells.flatMap(({ row, column, columnSpan, words }) =>
    row === 0 && column > 0 && columnSpan === 1 && words[0] ? [{ column, x: words[0].box[0] }] : [],
  );
  const parted = cells
    .flatMap((cell) => partAtEdges(cell, xs))
    .map((cell) => inItsColumn(cell, xs, starts))
    .flatMap((cell, _, all) => partAtRows(cell, ys, all));
  parted.sort((a, b) => a.row - b.row || a.column - b.column);
  const grid: Grid = { box, rows, columns, cells: parted, found: 'ruled', confidence: 1, edges: xs };
  return compact(grid, (kind, index) =>
    kind === 'row' ? ys[index + 1]! - ys[index]! < 7 : xs[index + 1]! - xs[index]! < 7,
  );
}

/** Positions of rules, clustered; ends of crossing rules count where they stick out by more than a hair. */
function positions(own: readonly number[], ends: readonly number[]): number[] {
  const found: number[] = [];
  for (const at of own.toSorted((a, b) => a - b))
    if (found.length === 0 || at - found.at(-1)! > NEAR) found.push(at);
  const first = Math.min(...ends);
  const last = Math.max(...ends);
  if (found.length === 0 || first < found[0]! - 8) found.unshift(first);
  if (last > found.at(-1)! + 8) found.push(last);
  return found;
}

const near = (rules: readonly Rule[], place: number): Rule[] =>
  rules.filter(({ at }) => Math.abs(at - place) <= NEAR);

function drawn(rules: readonly Rule[], from: number, to: number): boolean {
  let covered = 0;
  for (const rule of rules) covered += Math.max(0, overlap(rule.from, rule.to, from, to));
  return covered >= COVERED * (to - from);
}

/** A joined region as rectangles: itself when it is one, else cut into rows of slots. */
function rectangles(slots: readonly number[], columns: number): [number, number, number, number][] {
  const rowsOf = slots.map((slot) => Math.floor(slot / columns));
  const columnsOf = slots.map((slot) => slot % columns);
  const [r0, r1] = [Math.min(...rowsOf), Math.max(...rowsOf)];
  const [c0, c1] = [Math.min(...columnsOf), Math.max(...columnsOf)];
  if ((r1 - r0 + 1) * (c1 - c0 + 1) === slots.length) return [[r0, c0, r1, c1]];
  const parts: [number, number, number, number][] = [];
  for (let row = r0; row <= r1; row++) {
    const own = columnsOf.filter((_, index) => rowsOf[index] === row).sort((a, b) => a - b);
    let start = 0;
    for (let index = 0; index < own.length; index++) {
      if (index + 1 < own.length && own[index + 1] === own[index]! + 1) continue;
      const [a, b] = [own[start]!, own[index]!];
      const above = parts.find((part) => part[2] === row - 1 && part[1] === a && part[3] === b);
      if (above) above[2] = row;
      else parts.push([row, a, row, b]);
      start = index + 1;
    }
  }
  return parts;
}

function fill(cells: readonly GridCell[], words: readonly Word[], box: Box) {
  for (const word of words) {
    const x = (word.box[0] + word.box[2]) / 2;
    const y = (word.box[1] + word.box[3]) / 2;
    if (x < box[0] || x > box[2] || y < box[1] || y > box[3]) continue;
    for (const cell of cells) {
      const own = cell.box;
      if (x < own[0] || x > own[2] || y < own[1] || y > own[3]) continue;
      cell.words.push(word);
      break;
    }
  }
}

/** A cell over several columns whose text keeps to them (shading drawn row by row) is as many cells. */
function partAtEdges(cell: GridCell, xs: readonly number[]): GridCell[] {
  if (cell.columnSpan === 1 || cell.words.length < 2) return [cell];
  const chunks = linesOf(cell.words).flatMap(chunksOf);
  if (chunks.length < 2) return [cell];
  const parts: GridCell[] = [];
  let start = cell.column;
  for (let column = cell.column + 1; column <= cell.column + cell.columnSpan; column++) {
    const at = xs[column]!;
    if (
      column < cell.column + cell.columnSpan &&
      chunks.some(({ box }) => box[0] < at - 1 && box[2] > at + 1)
    )
      continue;
    const box: Box = [xs[start]!, cell.box[1], at, cell.box[3]];
    parts.push({
      ...cell,
      column: start,
      columnSpan: column - start,
      box,
      words: cell.words.filter((word) => holds(box, word.box)),
    });
    start = column;
  }
  return parts.filter(({ words }) => words.length > 0).length > 1 ? parts : [cell];
}

/**
 * A cell over several columns of which no rule parts the first from the others, as where but one is shaded: in the
 * column where its lines begin as the heading does and end before the next.
 */
function inItsColumn(
  cell: GridCell,
  xs: readonly number[],
  starts: readonly { column: number; x: number }[],
): GridCell {
  if (cell.columnSpan === 1 || cell.row === 0 || cell.words.length === 0) return cell;
  const left = Math.min(...cell.words.map(({ box }) => box[0]));
  const right = Math.max(...cell.words.map(({ box }) => box[2]));
  const found = starts.find(
    ({ column, x }) =>
      column > cell.column &&
      column < cell.column + cell.columnSpan &&
      Math.abs(x - left) < 0.5 &&
      right < xs[column + 1]!,
  );
  if (!found || !linesOf(cell.words).every(({ box }) => Math.abs(box[0] - left) < 0.5)) return cell;
  const box: Box = [xs[found.column]!, cell.box[1], xs[found.column + 1]!, cell.box[3]];
  return { ...cell, column: found.column, columnSpan: 1, box };
}

/** A tall cell whose every line stands level with a row beside it is as many cells. */
function partAtRows(cell: GridCell, ys: readonly number[], all: readonly GridCell[]): GridCell[] {
  if (cell.rowSpan < 4) return [cell];
  const lines = linesOf(cell.words);
  if (lines.length < 0.7 * cell.rowSpan) return [cell];
  const beside = linesOf(
    all
      .filter(
        (other) =>
          other !== cell &&
          other.rowSpan === 1 &&
          other.row >= cell.row &&
          other.row < cell.row + cell.rowSpan,
      )
      .flatMap(({ words }) => words),
  );
  const level = lines.filter(({ baseline }) => beside.some((line) => Math.abs(line.baseline - baseline) < 2));
  if (level.length < 0.9 * lines.length) return [cell];
  return Array.from({ length: cell.rowSpan }, (_, index): GridCell => {
    const row = cell.row + index;
    const box: Box = [cell.box[0], ys[row]!, cell.box[2], ys[row + 1]!];
    return { ...cell, row, rowSpan: 1, box, words: cell.words.filter((word) => holds(box, word.box)) };
  });
}
