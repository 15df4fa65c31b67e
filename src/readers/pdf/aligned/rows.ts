import type { Chunk } from '../lines/chunks.ts';
import { isFigure } from '../lines/chunks.ts';
import type { Line } from '../lines/lines.ts';
import { around } from '../page.ts';
import type { Column } from '../tables/columns.ts';
import { columnsUnder } from '../tables/columns.ts';
import type { GridCell } from '../tables/grid.ts';
import { isForm, isLabelled } from '../tables/labelled.ts';
import { between, headerCells, headerEnd, type Piece, range } from './header.ts';
import { interleavedRows } from './interleaved.ts';
import type { RuleRow } from './region.ts';
import { sunkRows } from './sunk-rows.ts';

interface TextRow {
  pieces: Piece[];
  /** Baseline of its last line. */
  bottom: number;
  /** Rows that cells beside several stand beside, by their first piece. */
  spans?: ReadonlyMap<Piece, number>;
}

/** Lines of a table, grouped to rows: a line goes on the row above when its cells run on from full ones. */
export function rowsOf(
  lines: readonly Line[],
  chunks: readonly Chunk[][],
  columns: readonly Column[],
  rules: readonly RuleRow[],
  headed = true,
): GridCell[] {
  const pieces = lines.map((_, index) =>
    chunks[index]!.map((chunk): Piece => {
      const [first, last] = columnsUnder(chunk, columns);
      return { chunk, first, last };
    }),
  );
  const form = isForm(chunks);
  const head = headed && !form ? headerEnd(lines, pieces, columns, rules) : 0;
  const cells = headerCells(lines.slice(0, head), pieces.slice(0, head), columns);
  const start = cells.reduce((most, cell) => Math.max(most, cell.row + cell.rowSpan), 0);
  const rows = form
    ? formRows(lines, pieces)
    : bodyRows(lines.slice(head), pieces.slice(head), columns, rules);
  rows.forEach((row, index) => {
    const own = new Map<number, GridCell>();
    for (const piece of row.pieces) {
      const { chunk, first, last } = piece;
      const cell = own.get(first);
      if (cell) {
        cell.words.push(...chunk.words);
        cell.columnSpan = Math.max(cell.columnSpan, last - first + 1);
      } else
        own.set(first, {
          row: start + index,
          column: first,
          rowSpan: row.spans?.get(piece) ?? 1,
          columnSpan: last - first + 1,
          words: [...chunk.words],
          box: chunk.box,
        });
    }
    cells.push(...[...own.values()].sort((a, b) => a.column - b.column));
  });
  for (const cell of cells) cell.box = around(cell.words.map(({ box }) => box));
  return cells;
}

/** Each line with a label begins a row; where white parts most rows, not one that stands closer to the line above. */
function formRows(lines: readonly Line[], pieces: readonly Piece[][]): TextRow[] {
  const tight = 1.22 * tightStep(lines);
  const labelled = pieces.map((own) => isLabelled(own.map(({ chunk }) => chunk)));
  const isClose = (at: number) => at > 0 && lines[at]!.baseline - lines[at - 1]!.baseline <= tight;
  const close = lines.filter((_, at) => labelled[at] && isClose(at)).length;
  const areParted = 2 * close < labelled.filter(Boolean).length;
  const rows: TextRow[] = [];
  pieces.forEach((own, at) => {
    const begins = labelled[at] && !(areParted && isClose(at));
    if (begins || rows.length === 0) rows.push({ pieces: [...own], bottom: 0 });
    else rows.at(-1)!.pieces.push(...own);
  });
  return rows;
}

function bodyRows(
  lines: readonly Line[],
  pieces: readonly Piece[][],
  columns: readonly Column[],
  rules: readonly RuleRow[],
): TextRow[] {
  const sunk = sunkRows(lines, pieces, columns, rules);
  if (sunk) return sunk.map((own): TextRow => ({ pieces: own, bottom: 0 }));
  const interleaved = interleavedRows(lines, pieces, columns.length, rules);
  if (interleaved) {
    const { rows, spans } = interleaved;
    return rows.map((own): TextRow => ({ pieces: own, bottom: 0, spans }));
  }
  const tight = tightStep(lines);
  if (hasRowGaps(lines, pieces, tight)) return gappedRows(lines, pieces, tight, rules);
  const rows: TextRow[] = [];
  lines.forEach((line, index) => {
    const own = pieces[index]!;
    const above = lines[index - 1];
    const row = rows.at(-1);
    if (
      row &&
      above &&
      !between(rules, above, line) &&
      goesOn(row, own, line.baseline - above.baseline, line, above, tight, columns)
    )
      row.pieces.push(...own);
    else rows.push({ pieces: [...own], bottom: line.baseline });
  });
  return rows;
}

/** Rows parted by white: what stands close under a cell belongs to it, also beside the start of the next row. */
function gappedRows(
  lines: readonly Line[],
  pieces: readonly Piece[][],
  tight: number,
  rules: readonly RuleRow[],
): TextRow[] {
  const rows: TextRow[] = [];
  const latest = new Map<number, { row: TextRow; baseline: number }>();
  const most = Math.max(...pieces.map(({ length }) => length));
  const steps = lines.flatMap(({ baseline }, index) => {
    const step = index > 0 && pieces[index]!.length > 0.6 * most ? baseline - lines[index - 1]!.baseline : 0;
    return step > 1.22 * tight ? [step] : [];
  });
  // White between the paragraphs of a cell is less than between rows.
  const ofParagraphs = steps.length > 1 ? 0.75 * Math.min(...steps) : 0;
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    const cut = above !== undefined && between(rules, above, line);
    const isAlone = pieces[index]!.length === 1 && pieces[index]![0]!.first > 0;
    const close = Math.max(1.22 * tight, isAlone ? ofParagraphs : 0);
    const fresh: Piece[] = [];
    let current: TextRow | undefined;
    for (const piece of pieces[index]!) {
      const last = latest.get(piece.first);
      if (last && !cut && line.baseline - last.baseline <= close) {
        last.row.pieces.push(piece);
        last.baseline = line.baseline;
        if (last.row === rows.at(-1)) current = last.row;
      } else fresh.push(piece);
    }
    if (fresh.length === 0) return;
    const row = rows.at(-1);
    const free =
      row &&
      fresh.every(({ first, last }) => row.pieces.every((piece) => piece.last < first || piece.first > last));
    const near = row && line.baseline - row.bottom <= (current ? 1.22 * tight : 0.75 * line.size);
    let home = row;
    if (!row || !free || !near || cut) rows.push((home = { pieces: [], bottom: line.baseline }));
    home!.pieces.push(...fresh);
    home!.bottom = line.baseline;
    for (const piece of fresh) latest.set(piece.first, { row: home!, baseline: line.baseline });
  });
  return rows;
}

/** The step between lines of one cell: the smallest that occurs more than by accident. */
function tightStep(lines: readonly Line[]): number {
  const steps = lines
    .slice(1)
    .map((line, index) => line.baseline - lines[index]!.baseline)
    .filter((step, index) => step > 0.7 * lines[index]!.size)
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length * 0.08)] ?? 12;
}

/** `31 March` over `2026` */
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|winter),?$/i;
const YEAR = /^20\d\d(?:\/\d\d)?$/;

/** Opens with a count, a sum or a share. */
const OPENS_FIGURE = /^[$£€(<>+*–−-]*\d/;

function goesOn(
  row: TextRow,
  own: readonly Piece[],
  step: number,
  line: Line,
  above: Line,
  tight: number,
  columns: readonly Column[],
): boolean {
  if (step < 0.75 * line.size) {
    // Cells set in the middle of their row's height: lines stand between each other.
    const beside = new Set(above.words);
    return own.every(({ first, last }) =>
      row.pieces.every(
        (piece) =>
          piece.last < first || piece.first > last || !piece.chunk.words.some((word) => beside.has(word)),
      ),
    );
  }
  if (step > 1.22 * tight || step > 1.7 * line.size) return false;
  if (Math.abs(line.size - above.size) > 0.15 * line.size && own.length > 1) return false;
  const filled = new Set(row.pieces.flatMap(({ first, last }) => range(first, last)));
  let ran = 0;
  let certain = 0;
  for (const piece of own) {
    const text = piece.chunk.words[0]!.text;
    if (!filled.has(piece.first)) {
      // Only the rest of a label may bring figures that the lines above lack.
      if (own[0]!.first !== 0 || !filled.has(0) || filled.size > 1) return false;
      continue;
    }
    const over = row.pieces.filter(({ first, last }) => first <= piece.first && piece.first <= last).at(-1)!;
    const right = over.last < columns.length ? columns[over.last]![1] : Infinity;
    const room = right - over.chunk.box[2];
    const first = piece.chunk.words[0]!;
    const wide = columns[over.last] ? columns[over.last]![1] - columns[over.first]![0] : 0;
    const wrapped =
      room <
      Math.max(first.box[2] - first.box[0] + 0.3 * first.size, over.chunk.words.length > 2 ? 0.18 * wide : 0);
    const lower = /^[\p{Ll}(&]/u.test(text);
    const open = /[,\-–/&(]$|\b(?:and|or|of|the|for|to|in|with|by|a|per)$/i.test(
      over.chunk.words.at(-1)!.text,
    );
    if (YEAR.test(text) && MONTH.test(over.chunk.words.at(-1)!.text)) {
      certain++;
      ran++;
      continue;
    }
    if (
      isFigure(text) &&
      piece.first > 0 &&
      piece.chunk.words.length === 1 &&
      isFigure(over.chunk.words.at(-1)!.text)
    )
      return false;
    if (piece.first > 0 && OPENS_FIGURE.test(text) && OPENS_FIGURE.test(over.chunk.words[0]!.text))
      return false;
    if (lower || open) certain++;
    if (wrapped || lower || open) ran++;
    else return false;
    if (over.chunk.words[0]!.bold !== first.bold && !lower) return false;
  }
  // A line that fills every column is a row of its own, unless each cell plainly runs on.
  if (own.length > 2 && own.length >= filled.size && certain < own.length) return false;
  return ran > 0;
}

/** So many of the lines close under others show that they run on. */
const RUNNING = 0.6;

/**
 * Whether white parts the rows, so that lines close to each other are one row: later lines fill fewer columns, or most
 * have a cell that runs on with a small letter.
 */
function hasRowGaps(lines: readonly Line[], pieces: readonly Piece[][], tight: number): boolean {
  let close = 0;
  let apart = 0;
  let firsts = 0;
  let laters = 0;
  let running = 0;
  let figures = 0;
  let all = 0;
  lines.forEach((line, index) => {
    const own = pieces[index]!;
    all += own.length;
    figures += own.filter(({ chunk }) => isFigure(chunk.words[0]!.text) && chunk.words.length === 1).length;
    const step = index === 0 ? Infinity : line.baseline - lines[index - 1]!.baseline;
    if (step > 1.3 * tight) {
      apart++;
      firsts += own.length;
    } else {
      close++;
      laters += own.length;
      if (own.some(({ chunk }) => /^\p{Ll}/u.test(chunk.words[0]!.text))) running++;
    }
  });
  if (close < 3 || apart < 0.2 * lines.length || figures > 0.3 * all) return false;
  return laters / close < 0.8 * (firsts / apart) || running > RUNNING * close;
}
