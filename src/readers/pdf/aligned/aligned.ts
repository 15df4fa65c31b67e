import { isColourKey } from '../../../normalise/colour-key.ts';
import type { Chunk } from '../lines/chunks.ts';
import { chunksOf, cutAtEdges, cutUnder, isBold } from '../lines/chunks.ts';
import type { Line } from '../lines/lines.ts';
import { linesOf, lineText } from '../lines/lines.ts';
import type { Fill, Rule, Word } from '../page.ts';
import { around, overlap } from '../page.ts';
import { dotsIn, withColourColumns, withColours } from '../tables/colours.ts';
import type { Column } from '../tables/columns.ts';
import { columnsOf, columnsUnder } from '../tables/columns.ts';
import type { Grid } from '../tables/grid.ts';
import { isForm } from '../tables/labelled.ts';
import { isAlignedTable, isUnderDivided } from '../tables/refine.ts';
import { byBands } from './bands.ts';
import { holdRows } from './bands-hold.ts';
import { centredBands } from './centred-bands.ts';
import { cutAtJumps } from './jumps.ts';
import type { Region, RuleRow } from './region.ts';
import { ruleRows } from './region.ts';
import { regionsBetween, regionsInText } from './regions.ts';
import { rowsOf } from './rows.ts';

/**
 * Tables that rules do not close: between horizontal rules, or by the white between their columns alone.
 * @param edges of the columns of a table right above
 */
export function alignedGrids(
  words: readonly Word[],
  rules: readonly Rule[],
  fills: readonly Fill[],
  edges: readonly number[] = [],
): Grid[] {
  const dashes = words.filter(({ text }) => DASHES.test(text));
  const drawn = dashes.map(({ box }): Rule => ({ at: (box[1] + box[3]) / 2, from: box[0], to: box[2] }));
  const plain = words.filter((word) => !word.sideways && !DASHES.test(word.text));
  return search(plain, [...rules, ...drawn], fills, edges, 0);
}

/** Edges of a header that is no banner over two columns of text. */
const HEADED = 3;

/** What is no wider than this part of a table is the edge of a ground behind a word, and parts no rows. */
const MARK = 0.1;

/** Rules drawn with letters. */
const DASHES = /^[-_=–—]{4,}$/;

function search(
  words: readonly Word[],
  rules: readonly Rule[],
  fills: readonly Fill[],
  edges: readonly number[],
  depth: number,
): Grid[] {
  const lines = linesOf(words);
  const chunks = cutAtJumps(
    lines.map((line, index) => wholeKey(line, index) ?? cutUnder(chunksOf(line, index), edges)),
  );
  const rows = ruleRows(rules);
  const grids: Grid[] = [];
  const used = new Set<number>();
  const attempt = (region: Region) => {
    for (let index = region.from; index <= region.to; index++) if (used.has(index)) return;
    const own = lines.slice(region.from, region.to + 1);
    const parts = chunks
      .slice(region.from, region.to + 1)
      .map((line) => line.map((chunk): Chunk => ({ ...chunk, line: chunk.line - region.from })));
    const result = read(
      own,
      cutAtEdges(parts),
      rows,
      rules,
      region,
      depth,
      fills,
      region.from === 0 ? edges : [],
      chunks.slice(region.to + 1, region.to + 1 + BELOW),
    );
    if (result.length === 0) return;
    for (let index = region.from; index <= region.to; index++) used.add(index);
    grids.push(...result);
  };
  for (const region of regionsBetween(rows, lines, chunks)) attempt(region);
  const free = lines.flatMap((line, index) => (used.has(index) ? [] : [{ line, index }]));
  let start = 0;
  for (let index = 1; index <= free.length; index++) {
    if (index < free.length && free[index]!.index === free[index - 1]!.index + 1) continue;
    const part = free.slice(start, index);
    for (const region of regionsInText(
      part.map(({ line }) => line),
      part.map(({ index: at }) => chunks[at]!),
      rows,
    ))
      attempt({ ...region, from: part[region.from]!.index, to: part[region.to]!.index });
    start = index;
  }
  return grids;
}

/** A key of colours is one text, however far apart its entries stand. */
function wholeKey({ words, box }: Line, line: number): Chunk[] | undefined {
  return isColourKey(lineText(words)) ? [{ words, box, line }] : undefined;
}

function read(
  lines: readonly Line[],
  chunks: Chunk[][],
  rows: readonly RuleRow[],
  rules: readonly Rule[],
  region: Region,
  depth: number,
  fills: readonly Fill[],
  heads: readonly number[],
  below: readonly Chunk[][],
): Grid[] {
  const box = around(lines.map((line) => line.box));
  const texts = columnsOf(chunks, dotsIn(box, fills));
  if (texts.length < 2) return [];
  const headed = heads.length > HEADED && texts.length > 0.5 * heads.length;
  if (!region.ruled && haveLabels(chunks, texts, below)) return [];
  const prose =
    headed || isForm(chunks) || isHeadLine(chunks[0]!) ? undefined : proseGutter(chunks, texts, lines);
  if (prose !== undefined) {
    if (depth > 3) return [];
    const all = lines.flatMap(({ words }) => words);
    const left = all.filter(({ box }) => (box[0] + box[2]) / 2 < prose);
    const right = all.filter(({ box }) => (box[0] + box[2]) / 2 >= prose);
    const halves = (from: number, to: number) =>
      rules.filter((rule) => overlap(rule.from, rule.to, from, to) > 0.7 * (rule.to - rule.from));
    return [
      ...search(left, halves(-Infinity, prose), fills, [], depth + 1),
      ...search(right, halves(prose, Infinity), fills, [], depth + 1),
    ];
  }
  const columns = withColourColumns(texts, fills, box, chunks);
  const inside = rows.filter(
    ({ y, from, to }) =>
      y > box[1] - 3 && y < box[3] + 3 && overlap(from, to, box[0], box[2]) > MARK * (box[2] - box[0]),
  );
  const cells = rowsOf(lines, chunks, columns, inside);
  const rowCount = cells.reduce((most, cell) => Math.max(most, cell.row + cell.rowSpan), 0);
  const edges = [...columns.map(([from]) => from), columns.at(-1)![1]];
  const grid: Grid = {
    box,
    rows: rowCount,
    columns: columns.length,
    cells,
    found: region.ruled ? 'row-ruled' : 'aligned',
    confidence: region.ruled ? 0.8 : 0.6,
    edges,
  };
  const banded = byBands(grid, lines, columns, chunks, rules, box);
  if (banded && !isUnderDivided(banded) && !holdRows(banded, grid)) return [centredBands(banded, inside)];
  return isAlignedTable(grid, chunks, headed)
    ? [withColours(centredBands(grid, inside), columns, fills)]
    : [];
}

/** Whether a line is of bold headings, more than stand over columns of running text. */
const isHeadLine = (line: readonly Chunk[]): boolean => line.length > HEADED && line.every(isBold);

/** `Lead officer: Ann Lee` */
const LABEL = /^\p{Lu}[\p{L} /-]{1,30}:(?= |$)/u;
/** Least labels that columns share, and least lines of each that have one. */
const SHARED = 2;
/** Most lines of cards of which each has a label but once. */
const LOW = 8;
/** So many lines below those may have the last label of a taller card. */
const BELOW = 3;

/** Whether lines of several columns begin with the same labels, as those of cards set in columns do: no rows are there. */
function haveLabels(
  chunks: readonly Chunk[][],
  columns: readonly Column[],
  below: readonly Chunk[][],
): boolean {
  const labels = columns.map(() => new Map<string, number>());
  const isLow = chunks.length <= LOW;
  for (const chunk of (isLow ? [...chunks, ...below] : chunks).flat()) {
    if (!chunk.words.some(({ text }) => text.endsWith(':'))) continue;
    const [label] = LABEL.exec(lineText(chunk.words)) ?? [];
    const own = label && labels[columnsUnder(chunk, columns)[0]];
    if (own) own.set(label, (own.get(label) ?? 0) + 1);
  }
  const [left, ...right] = labels;
  const isShared = (label: string) => right.every((own) => own.has(label));
  if (isLow && [...left!.keys()].some(isShared)) return true;
  const labelled = labels.filter(
    (own) => [...own.values()].filter((count) => count >= SHARED).length >= SHARED,
  );
  const [first, ...others] = labelled;
  return (
    first !== undefined &&
    others.length > 0 &&
    others.every((own) => [...own.keys()].filter((label) => first.has(label)).length >= SHARED)
  );
}

/** The middle of the white between two columns of running text, when that is what the lines are. */
function proseGutter(
  chunks: readonly Chunk[][],
  columns: readonly Column[],
  lines: readonly Line[],
): number | undefined {
  const under: { chunk: Chunk; at: number }[][] = columns.map(() => []);
  chunks.forEach((line, at) => {
    for (const chunk of line) under[columnsUnder(chunk, columns)[0]]?.push({ chunk, at });
  });
  const running = columns.map((column, index) => {
    const own = under[index]!;
    if (own.length < 5) return false;
    const width = column[1] - column[0];
    const words = own.reduce((sum, { chunk }) => sum + chunk.words.length, 0) / own.length;
    const full = own.filter(({ chunk }) => chunk.box[2] > column[1] - 0.12 * width).length / own.length;
    const steps = own
      .slice(1)
      .map(({ at }, i) => lines[at]!.baseline - lines[own[i]!.at]!.baseline)
      .filter((step) => step > 3)
      .sort((a, b) => a - b);
    const usual = steps[steps.length >> 2] ?? 0;
    const even = steps.filter((step) => step < 1.25 * usual).length / (steps.length || 1);
    return words >= 3.5 && full > 0.45 && even > 0.72;
  });
  if (!running.some(Boolean)) return undefined;
  const share =
    columns.reduce((sum, [from, to], index) => sum + (running[index] ? to - from : 0), 0) /
    columns.reduce((sum, [from, to]) => sum + to - from, 0);
  if (share < 0.45) return undefined;
  // Cut beside the widest running column, on the side of the wider white.
  let widest = -1;
  columns.forEach(([from, to], index) => {
    if (running[index] && (widest < 0 || to - from > columns[widest]![1] - columns[widest]![0]))
      widest = index;
  });
  const before = widest > 0 ? columns[widest]![0] - columns[widest - 1]![1] : -1;
  const after = widest + 1 < columns.length ? columns[widest + 1]![0] - columns[widest]![1] : -1;
  return before > after ? columns[widest]![0] - before / 2 : columns[widest]![1] + after / 2;
}
