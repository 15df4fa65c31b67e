/** A row of a table of tabs, and the lines it stands on. */
export interface TextRow {
  cells: string[];
  /** Of each cell the line it begins on. */
  lines: number[];
}

/** Most lines over which a row is broken. */
const MOST = 4;
/** What stands in front of the rest of a sentence, or begins it. */
const GOES_ON = /(?:[,&/–-]|\b(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with))$/i;
/** `2) Map the trees` below `1) Survey them` */
const ITEM = /^(?:[•*–-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\))\s/i;
const RESUMES = /^[\p{Ll}(&]/u;

/**
 * A row that line ends in its cells have broken, put together: its parts have as many cells as the table has columns,
 * and each goes on in the middle of a sentence or of a list.
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
  for (; end < lines.length && end < at + MOST; end++) {
    const [first = '', ...others] = (lines[end] ?? '').split('\t');
    const last = row.cells.at(-1);
    if (last === undefined) row.cells.push(first);
    else {
      const part = first.trim();
      if (part === '' || last.trim() === '') return undefined;
      const isItem = ITEM.test(part) && ITEM.test(last.trim());
      if (!isItem && !RESUMES.test(part) && !GOES_ON.test(last.trim())) return undefined;
      row.cells[row.cells.length - 1] = `${last.trimEnd()}${isItem ? '\n' : ' '}${part}`;
    }
    if (row.lines.length === 0) row.lines.push(end + 1);
    row.cells.push(...others);
    row.lines.push(...others.map(() => end + 1));
    if (row.cells.length >= columns) break;
  }
  return end > at && row.cells.length === columns ? { row, end: end + 1 } : undefined;
}
