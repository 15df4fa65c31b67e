import type { Block, Cell, Table } from '../../model/document.ts';
import type { Grid, GridCell } from './grid.ts';
import type { Line } from './lines.ts';
import { linesOf } from './lines.ts';
import type { Box, Fill, PageGeometry, Word } from './page.ts';
import { around, holds, overlap, printed } from './page.ts';
import { findTables } from './tables.ts';
import type { Vocabulary } from './text.ts';
import { joinLines, textOf, vocabularyOf } from './text.ts';

/** Blocks of one page in reading order. Table numbers are given later. */
export function pageBlocks(page: PageGeometry): Block[] {
  const vocabulary = vocabularyOf(page.words);
  const { grids, rest } = findTables(page);
  const parts: Part[] = grids.map((grid) => ({ box: grid.box, block: tableBlock(grid, page, vocabulary) }));
  parts.push(...proseParts(rest, grids, page, vocabulary));
  return inReadingOrder(parts).map(({ block }) => block);
}

interface Part {
  box: Box;
  block: Block;
}

const place = (box: Box, page: PageGeometry) => ({
  page: page.number,
  box: printed(box, page).map((value) => Math.round(value * 100) / 100) as Box,
});

function tableBlock(grid: Grid, page: PageGeometry, vocabulary: Vocabulary): Table {
  const cells: Cell[] = [];
  for (const cell of grid.cells) {
    const fill = fillOf(cell, page.fills);
    if (cell.words.length === 0 && !fill) continue;
    const color = commonColor(cell.words);
    cells.push({
      row: cell.row + 1,
      column: cell.column + 1,
      rowSpan: cell.rowSpan,
      columnSpan: cell.columnSpan,
      text: textOf(cell.words, vocabulary),
      place: { ...place(cell.box, page), row: cell.row + 1, column: cell.column + 1 },
      ...(fill && { fill }),
      ...(color && { color }),
      ...(cell.words.length > 0 && cell.words.every(({ bold }) => bold) && { bold: true }),
    });
  }
  return {
    type: 'table',
    place: place(grid.box, page),
    rows: grid.rows,
    columns: grid.columns,
    cells,
    found: grid.found,
    confidence: grid.confidence,
  };
}

/** The colour a cell shows: of the last fill that covers it, else of a dot in it. */
function fillOf(cell: GridCell, fills: readonly Fill[]): string | undefined {
  const [x0, y0, x1, y1] = cell.box;
  let background: string | undefined;
  let dot: string | undefined;
  for (const { box, color, round } of fills) {
    const across = overlap(box[0], box[2], x0, x1);
    const down = overlap(box[1], box[3], y0, y1);
    if (across <= 0 || down <= 0) continue;
    const share = (across * down) / ((x1 - x0) * (y1 - y0));
    if (share > 0.5) {
      background = color;
      dot = undefined;
    } else if ((round || isColorful(color)) && holds(cell.box, box) && box[2] - box[0] < 60 && share > 0.003) dot = color;
  }
  if (dot && (!background || !isColorful(background))) return dot;
  return background === '#ffffff' ? undefined : background;
}

/** Far enough from grey to mean something. */
function isColorful(color: string): boolean {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return Math.max(r!, g!, b!) - Math.min(r!, g!, b!) > 60;
}

function commonColor(words: readonly Word[]): string | undefined {
  const colors = new Set(words.map(({ color }) => color));
  return colors.size === 1 ? words[0]?.color : words.find(({ color }) => color && isColorful(color))?.color;
}

function proseParts(words: readonly Word[], grids: readonly Grid[], page: PageGeometry, vocabulary: Vocabulary): Part[] {
  void grids;
  const parts: Part[] = [];
  let lines: Line[] = [];
  const flush = () => {
    if (lines.length === 0) return;
    const box = around(lines.map((line) => line.box));
    parts.push({ box, block: { type: 'paragraph', text: joinLines(lines, vocabulary), place: place(box, page) } });
    lines = [];
  };
  for (const line of linesOf(words)) {
    const last = lines.at(-1);
    if (last && line.baseline - last.baseline > 1.6 * line.size) flush();
    lines.push(line);
  }
  flush();
  return parts;
}

function inReadingOrder(parts: readonly Part[]): Part[] {
  return parts.toSorted((a, b) => a.box[1] - b.box[1]);
}
