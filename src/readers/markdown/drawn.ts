import type { RawRow } from './pipe-cells.ts';

/** A cell of a drawn table; spans are 1 where it is not merged. */
export interface DrawnCell {
  text: string;
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  line: number;
}

const BORDER = /^\s*\+(?:[-=:]+\+)+\s*$/;

export const beginsDrawn = (line: string): boolean => BORDER.test(line);

/**
 * Reads a table that is drawn with `+`, `-` and `|` (a grid table of pandoc or reStructuredText). A border that is
 * missing between two cells makes one of them.
 */
export function readDrawn(
  lines: readonly string[],
  from: number,
): { cells: DrawnCell[]; rows: number; columns: number; end: number } {
  let end = from;
  while (end < lines.length && /^\s*[+|]/.test(lines[end] ?? '')) end++;
  const indent = (lines[from] ?? '').search(/\+/);
  const drawn = lines.slice(from, end).map((line) => line.slice(indent));
  const isBorder = (line: string): boolean => /\+[-=:]+\+/.test(line);
  const edges = [
    ...new Set(drawn.filter(isBorder).flatMap((line) => [...line.matchAll(/\+/g)].map(({ index }) => index))),
  ].sort((a, b) => a - b);
  const columns = Math.max(0, edges.length - 1);
  const cells: DrawnCell[] = [];
  /** The cell that stands open in each column. */
  const open: (DrawnCell | undefined)[] = [];
  let row = 0;
  const addLine = (line: string, at: number, border: boolean): void => {
    for (let column = 0; column < columns; ) {
      let next = column + 1;
      while (next < columns && !/[|+]/.test(line[edges[next] ?? 0] ?? '')) next++;
      const text = line.slice((edges[column] ?? 0) + 1, edges[next]);
      const cell = open[column];
      if (border && /^[-=:+]+$/.test(text.trim())) {
        for (let index = column; index < next; index++) open[index] = undefined;
      } else if (cell && cell.column === column + 1) {
        cell.text += `\n${text.trim()}`;
        cell.rowSpan = Math.max(cell.rowSpan, row - cell.row + 1);
      } else if (!border && !cell) {
        const made = {
          text: text.trim(),
          row,
          column: column + 1,
          rowSpan: 1,
          columnSpan: next - column,
          line: at,
        };
        cells.push(made);
        for (let index = column; index < next; index++) open[index] = made;
      }
      column = next;
    }
  };
  let fresh = true;
  const first = firstOfRows(drawn, edges);
  drawn.forEach((line, index) => {
    const border = isBorder(line);
    if (first.has(line)) {
      if (!fresh) open.fill(undefined);
      fresh = true;
    }
    if (!border && fresh) row++;
    fresh = border;
    addLine(line, from + index + 1, border);
  });
  return { cells: cells.map((cell) => ({ ...cell, text: joinLines(cell.text) })), rows: row, columns, end };
}

/** The lines that begin a row where only the head has a border below it, as databases draw tables. */
function firstOfRows(drawn: readonly string[], edges: readonly number[]): ReadonlySet<string> {
  const borders = drawn.flatMap((line, index) => (BORDER.test(line) ? [index] : []));
  const [, head = 0, last = 0] = borders;
  if (borders.length !== 3 || last !== drawn.length - 1) return new Set();
  const found = drawn
    .slice(head + 1, last)
    .filter((line) => line.slice((edges[0] ?? 0) + 1, edges[1]).trim() !== '');
  const areRows = found.every((line) => {
    const texts = edges.slice(1).map((edge, index) => line.slice((edges[index] ?? 0) + 1, edge).trim());
    const filled = texts.filter((text) => text !== '');
    return filled.length * 4 >= texts.length * 3 && filled.every((text) => !/^[a-z]/.test(text));
  });
  return new Set(found.length > 1 && areRows ? found : []);
}

const DASHES = /^\s*-{2,}(?:\s+-{2,})+\s*$/;
const LONG_RULE = /^\s*-{10,}\s*$/;
/** Lines a head may have. */
const HEAD = 8;

/** Whether a table begins whose columns are shown by dashes under their heads (pandoc's simple and multiline tables). */
export function beginsDashed(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (DASHES.test(line))
    return (
      (lines[at + 1] ?? '').trim() !== '' &&
      lines.slice(at + 1, at + 200).some((below) => DASHES.test(below) || LONG_RULE.test(below))
    );
  if (LONG_RULE.test(line)) {
    const dashes = lines.slice(at + 1, at + 1 + HEAD).findIndex((below) => DASHES.test(below));
    return dashes >= 1;
  }
  return line.trim() !== '' && DASHES.test(lines[at + 1] ?? '') && (lines[at + 2] ?? '').trim() !== '';
}

/** Reads such a table. @returns its rows, and the line after it */
export function readDashed(lines: readonly string[], from: number): { rows: RawRow[]; end: number } {
  const ruled = LONG_RULE.test(lines[from] ?? '');
  const headFrom = ruled ? from + 1 : from;
  let dashes = headFrom;
  while (!DASHES.test(lines[dashes] ?? '')) dashes++;
  const columns = [...(lines[dashes] ?? '').matchAll(/-+/g)].map(({ index }) => index);
  const cut = (line: string): string[] =>
    columns.map((start, index) => line.slice(index === 0 ? 0 : start, columns[index + 1]).trim());
  const rows: RawRow[] = [];
  const add = (block: readonly string[], line: number): void => {
    const cells = columns.map((_, index) =>
      joinLines(block.map((text) => cut(text)[index] ?? '').join('\n')),
    );
    if (cells.some((cell) => cell !== '')) rows.push({ cells, line });
  };
  add(lines.slice(headFrom, dashes), headFrom + 1);
  let start = dashes + 1;
  let at = start;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (DASHES.test(line) || LONG_RULE.test(line)) break;
    if (line.trim() === '') {
      if (!ruled) break;
      add(lines.slice(start, at), start + 1);
      start = at + 1;
    } else if (!ruled) {
      add([line], at + 1);
      start = at + 1;
    }
  }
  add(lines.slice(start, at), start + 1);
  const closed = DASHES.test(lines[at] ?? '') || LONG_RULE.test(lines[at] ?? '');
  return { rows, end: closed ? at + 1 : at };
}

/** Lines of a cell, wrapped where its column ended: one text, but for items of a list. */
function joinLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => line.replace(/^[-*+]\s+/, '\n• '))
    .join(' ')
    .replace(/ \n/g, '\n')
    .trim();
}
