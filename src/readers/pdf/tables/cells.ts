import type { Cell, Table } from '../../../model/document.ts';
import { linksIn } from '../engine/links.ts';
import type { ColumnEnds } from '../lines/column-ends.ts';
import { columnEnds } from '../lines/column-ends.ts';
import { linesOf } from '../lines/lines.ts';
import type { Vocabulary } from '../lines/text.ts';
import { MAY_BREAK, type MayBreak, standing, supersededIn, textOf } from '../lines/text.ts';
import type { Box, Fill, PageGeometry, Word } from '../page.ts';
import { holds, overlap, printed } from '../page.ts';
import type { Grid, GridCell } from './grid.ts';

/** A grid as a table block. Its number is given when the whole document is known. */
export function tableOf(
  grid: Grid,
  page: PageGeometry,
  vocabulary: Vocabulary,
  ends: ColumnEnds = columnEnds(grid),
): Table {
  const cells: Cell[] = [];
  for (const cell of grid.cells) {
    const fill = fillOf(cell, page.fills);
    if (cell.words.length === 0 && !fill) continue;
    const color = colorOf(cell.words);
    const text = textOf(standing(cell.words), vocabulary, ends.of(cell));
    const broken = brokenLines(cell.words, text, ends.brokenIn(cell));
    cells.push({
      row: cell.row + 1,
      column: cell.column + 1,
      rowSpan: cell.rowSpan,
      columnSpan: cell.columnSpan,
      text,
      place: { ...placeOf(cell.box, page), row: cell.row + 1, column: cell.column + 1 },
      ...(fill && { fill }),
      ...(color && { color }),
      ...supersededIn(cell.words, vocabulary),
      ...linksIn(cell.box, page.links),
      ...(cell.words.length > 0 && cell.words.every(({ bold }) => bold) && { bold: true }),
      ...(broken.length > 0 && { broken }),
    });
  }
  return {
    type: 'table',
    place: placeOf(grid.box, page),
    rows: grid.rows,
    columns: grid.columns,
    cells,
    found: grid.found,
    confidence: grid.confidence,
  };
}

/** The lines of a cell that somebody ended; none where its text has not the lines of the page. */
function brokenLines(words: readonly Word[], text: string, isBroken: MayBreak): number[] {
  if (!text.includes('\n') || text.includes(MAY_BREAK) || words.some(({ sideways }) => sideways)) return [];
  const lines = linesOf(words);
  if (text.split('\n').length !== lines.length) return [];
  return lines.slice(1).flatMap((line, at) => (isBroken(lines[at]!, line) ? [at] : []));
}

/** Page and box as printed, to a hundredth of a point. */
export function placeOf(box: Box, page: PageGeometry): { page: number; box: Box } {
  const [x0, y0, x1, y1] = printed(box, page);
  return { page: page.number, box: [round(x0), round(y0), round(x1), round(y1)] };
}

const round = (value: number) => Math.round(value * 100) / 100;

/** A dot or swatch is no larger than this, points. */
const SWATCH = 60;

/** The colour a cell shows: of a dot in it when its ground says nothing, else of the last fill that covers it. */
function fillOf({ box: cell }: GridCell, fills: readonly Fill[]): string | undefined {
  const [x0, y0, x1, y1] = cell;
  let ground: string | undefined;
  let dot: string | undefined;
  for (const { box, color, round: curved } of fills) {
    if (box[1] >= y1 || box[3] <= y0 || box[0] >= x1 || box[2] <= x0) continue;
    const across = overlap(box[0], box[2], x0, x1);
    const down = overlap(box[1], box[3], y0, y1);
    if (across * down > 0.5 * (x1 - x0) * (y1 - y0)) {
      ground = color;
      dot = undefined;
    } else if (isDot(box) && holds(cell, box) && (curved || isColorful(color)) && color !== '#ffffff')
      dot = color;
  }
  if (dot && !(ground && isColorful(ground))) return dot;
  return ground === '#ffffff' ? undefined : ground;
}

export function isDot([x0, y0, x1, y1]: Box): boolean {
  const [width, height] = [x1 - x0, y1 - y0];
  return (
    width > 3 && height > 3 && width < SWATCH && height < SWATCH && width < 4 * height && height < 4 * width
  );
}

/** Far enough from grey to mean something. */
export function isColorful(color: string): boolean {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return Math.max(r!, g!, b!) - Math.min(r!, g!, b!) > 60;
}

/** The colour of all words, else the first that stands out (one coloured word or dot among black ones). */
function colorOf(words: readonly Word[]): string | undefined {
  const first = words[0]?.color;
  return words.every(({ color }) => color === first)
    ? first
    : words.find(({ color }) => color && isColorful(color))?.color;
}
