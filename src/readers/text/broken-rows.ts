import { startsInside, stopsShort } from '../../normalise/text.ts';

/** A row of a table of tabs, and the lines it stands on. */
export interface TextRow {
  cells: string[];
  /** Of each cell the line it begins on. */
  lines: number[];
}

/** Most lines over which a row is broken. */
const MOST = 4;
/** What stands in front of the rest of a word or a list. */
const OPEN = /[/–-]$/;
/** `2) Map the trees` below `1) Survey them` */
const ITEM = /^(?:[•*–-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\))\s/i;

/** The number of a page is the rest of no cell. */
const PAGE = /^page \d{1,4}(?: of \d{1,4})?$/i;

const goesOn = (cell: string, line: string): boolean =>
  startsInside(line) || stopsShort(cell) || OPEN.test(cell.trimEnd());

/**
 * The rest of a row's last cell, where it stands below the row without a mark between columns.
 * @param at index of the line below the row
 */
export function restBelow(
  lines: readonly string[],
  at: number,
  cell: string,
): { rest: string; end: number } | undefined {
  let text = cell.trim();
  let end = at;
  for (; text !== '' && end < at + MOST; end++) {
    const line = (lines[end] ?? '').trim();
    if (
      line === '' ||
      lines[end]?.includes('\t') ||
      PAGE.test(line) ||
      !(goesOn(text, line) || isElsewhere(lines, `${text} ${line}`))
    )
      break;
    text += ` ${line}`;
  }
  return end > at ? { rest: text.slice(cell.trim().length + 1), end } : undefined;
}

/** A text stands whole in a line: `Housing Options Manager` over `Housing Options` and `Manager`. */
const isElsewhere = (lines: readonly string[], text: string): boolean =>
  lines.some((line) => line.includes(text));

/** Fewest columns of a table, and whole rows, in which parts that make a whole row are no chance. */
const WIDE = 5;
const WHOLE = 3;

/** Whether nearly all rows of the table about a line are whole: no blanks were cut off at their ends. */
function areWhole(lines: readonly string[], at: number, columns: number): boolean {
  let [first, last] = [at, at];
  // A part may be a line without cells.
  while (first > 0 && (lines[first - 1]?.includes('\t') || lines[first - 2]?.includes('\t'))) first--;
  while (last + 1 < lines.length && (lines[last + 1]?.includes('\t') || lines[last + 2]?.includes('\t')))
    last++;
  const rows = lines.slice(first, last + 1).filter((line) => line.includes('\t'));
  const whole = rows.filter((line) => line.split('\t').length === columns).length;
  return columns >= WIDE && whole >= WHOLE && (whole >= rows.length - whole || addUp(rows, columns));
}

/** Lines that are no whole rows add up to such, one after the other. */
function addUp(rows: readonly string[], columns: number): boolean {
  let cells = 0;
  for (const row of rows) {
    cells += row.split('\t').length - (cells === 0 ? 0 : 1);
    if (cells > columns) return false;
    if (cells === columns) cells = 0;
  }
  return cells === 0;
}

/**
 * A row that line ends in its cells have broken, put together: its parts have as many cells as the table has columns,
 * and each goes on in the middle of a sentence or of a list, or nothing else in the table is cut short.
 * @param columns of the table
 * @param at index of the line that the row begins on
 */
export function brokenRow(
  lines: readonly string[],
  at: number,
  columns: number,
): { row: TextRow; end: number } | undefined {
  const row: TextRow = { cells: [], lines: [] };
  let end = at;
  let isSure = true;
  for (; end < lines.length && end < at + MOST; end++) {
    const [first = '', ...others] = (lines[end] ?? '').split('\t');
    const last = row.cells.at(-1);
    if (last === undefined) row.cells.push(first);
    else {
      const part = first.trim();
      if (part === '' || last.trim() === '') return undefined;
      const isItem = ITEM.test(part) && ITEM.test(last.trim());
      isSure &&= isItem || goesOn(last, part);
      row.cells[row.cells.length - 1] = `${last.trimEnd()}${isItem ? '\n' : ' '}${part}`;
    }
    if (row.lines.length === 0) row.lines.push(end + 1);
    row.cells.push(...others);
    row.lines.push(...others.map(() => end + 1));
    if (row.cells.length >= columns) break;
  }
  const isRow = end > at && row.cells.length === columns && (isSure || areWhole(lines, at, columns));
  return isRow ? { row, end: end + 1 } : undefined;
}
