import type { Chunk } from '../lines/chunks.ts';
import { isBold } from '../lines/chunks.ts';
import type { Line } from '../lines/lines.ts';
import type { Box, Rule } from '../page.ts';
import { overlap } from '../page.ts';
import { ruledGrid } from '../ruled/ruled.ts';
import type { Column } from '../tables/columns.ts';
import { columnsUnder } from '../tables/columns.ts';
import type { Grid } from '../tables/grid.ts';
import { areNumbered } from './numbered-bands.ts';
import { ruleRows } from './region.ts';
import { topOfHead } from './region-heads.ts';

/** When a rule stands under most rows, the rules make the rows. */
export function byBands(
  grid: Grid,
  lines: readonly Line[],
  columns: readonly Column[],
  chunks: readonly Chunk[][],
  rules: readonly Rule[],
  box: Box,
): Grid | undefined {
  const width = box[2] - box[0];
  const near = rules.filter(
    ({ at, from, to }) =>
      at > box[1] - 14 &&
      at < box[3] + 14 &&
      to - from > 0.25 * width &&
      overlap(from, to, box[0], box[2]) > 0.8 * (to - from),
  );
  const heights = ruleRows(near).map(({ y }) => y);
  const inner = heights.filter((y) => y > box[1] + 2 && y < box[3] - 2);
  if (inner.length < 2) return undefined;
  if (inner.length + 1 < grid.rows * 0.6 && !areNumbered(inner, chunks, columns)) return undefined;
  const from = Math.min(box[0], ...near.map((rule) => rule.from)) - 1;
  const to = Math.max(box[2], ...near.map((rule) => rule.to)) + 1;
  const ys = [...inner];
  const parts = [
    ...headsWithin(lines, chunks, columns.length),
    ...headingsWithin(lines, chunks, columns),
  ].filter((y) => !inner.some((other) => Math.abs(other - y) < 4));
  ys.push(...parts);
  ys.sort((a, b) => a - b);
  const above = heights.filter((y) => y <= box[1] + 2).at(-1) ?? box[1] - 1;
  const below = heights.find((y) => y >= box[3] - 2) ?? box[3] + 1;
  ys.unshift(above);
  ys.push(below);
  const verticals: Rule[] = [
    { at: from, from: above, to: below },
    { at: to, from: above, to: below },
  ];
  for (let index = 0; index + 1 < columns.length; index++) {
    const at = (columns[index]![1] + columns[index + 1]![0]) / 2;
    for (let band = 0; band + 1 < ys.length; band++) {
      const crossed = lines.some(
        (line, l) =>
          line.baseline > ys[band]! &&
          line.baseline - 2 < ys[band + 1]! &&
          chunks[l]!.some(
            (chunk) =>
              chunk.box[0] < at - 2 &&
              chunk.box[2] > at + 2 &&
              columnsUnder(chunk, columns)[0] <= index &&
              columnsUnder(chunk, columns)[1] > index,
          ),
      );
      if (!crossed) verticals.push({ at, from: ys[band]!, to: ys[band + 1]! });
    }
  }
  const horizontals = [
    ...near.map((rule) => ({
      ...rule,
      from: rule.from - from < 12 ? from : rule.from,
      to: to - rule.to < 12 ? to : rule.to,
    })),
    ...[above, below, ...parts].map((at) => ({ at, from, to })),
  ];
  const made = ruledGrid(
    { horizontals, verticals },
    lines.flatMap(({ words }) => words),
  );
  return made && { ...made, found: 'row-ruled', confidence: 0.9 };
}

/** From the headings of a table to its first row, where that is bold in part, in font sizes. */
const APART_HEAD = 1.4;

/** Where no rule need stand: under a line of bold headings, and above it when a lone heading stands there. */
function headsWithin(lines: readonly Line[], chunks: readonly Chunk[][], columnCount: number): number[] {
  const isHead = (line: readonly Chunk[]) =>
    line.length >= Math.max(3, 0.6 * columnCount) && line.every(isBold);
  return lines.slice(1).flatMap((line, index) => {
    const [before, own] = [chunks[index]!, chunks[index + 1]!];
    // What is to be done may be bold under the headings of the table.
    const isApart =
      line.baseline - lines[index]!.baseline > APART_HEAD * line.size &&
      !own.every(isBold) &&
      chunks.slice(0, index).every((above) => above.every(isBold));
    const under = isHead(before) && own.length > 1 && (isApart || !own.some(isBold));
    const over =
      isHead(own) &&
      before.length === 1 &&
      before.every(isBold) &&
      topOfHead(index + 1, lines, chunks, index) > index;
    const next = chunks[index + 2];
    const above = own.length === 1 && own.every(isBold) && next && isHead(next) && !before.every(isBold);
    return under || over || above ? [(lines[index]!.box[3] + line.box[1]) / 2] : [];
  });
}

/** White above and below a line between rows of their own, in font sizes: lines of cells in the middle stand nearer. */
const APART = 1.05;
/** And under the headings of the columns. */
const HEADED = 1.6;

/**
 * Where a lone bold heading in the first column begins and ends, between rows that fill this column in plain letters:
 * above, where a row stands over it, and below.
 */
function headingsWithin(
  lines: readonly Line[],
  chunks: readonly Chunk[][],
  columns: readonly Column[],
): number[] {
  const inFirst = (index: number): Chunk | undefined =>
    chunks[index]?.find((chunk) => columnsUnder(chunk, columns)[0] === 0);
  const step = (index: number): number => lines[index + 1]!.baseline - lines[index]!.baseline;
  return lines.flatMap((line, index): number[] => {
    const next = lines[index + 1];
    const [own] = chunks[index]!;
    if (!next || chunks[index]!.length > 1 || !isBold(own!) || own !== inFirst(index)) return [];
    const rowBelow = lines.findIndex((_, at) => at > index && inFirst(at));
    const rowAbove = lines.findLastIndex((_, at) => at < index && inFirst(at));
    const isPlain = (at: number) => chunks[at]!.length > 1 && !isBold(inFirst(at)!);
    if (rowBelow < 0 || !isPlain(rowBelow) || step(index) < APART * line.size) return [];
    if (index > 0 && step(index - 1) < APART * line.size) return [];
    const cuts = [(line.box[3] + next.box[1]) / 2];
    // A heading of a column may go on in a second line.
    const isHeaded = index > 0 && chunks[index - 1]!.length > 1 && step(index - 1) > HEADED * line.size;
    if (rowAbove >= 0 && (isPlain(rowAbove) || isHeaded))
      cuts.push((lines[index - 1]!.box[3] + line.box[1]) / 2);
    return cuts;
  });
}
