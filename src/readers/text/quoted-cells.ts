import type { TextRow } from './broken-rows.ts';

/** Most lines over which a row runs. */
const MOST = 60;

/**
 * A row of tabs as spreadsheets copy it: a cell of several lines, or with marks doubled in it, stands between quotation
 * marks. Undefined where no cell does, or one is not closed.
 * @param at index of the line that the row begins on
 */
export function quotedRow(lines: readonly string[], at: number): { row: TextRow; end: number } | undefined {
  if (!/(?:^|\t)"/.test(lines[at] ?? '')) return undefined;
  const row: TextRow = { cells: [], lines: [] };
  let open: string[] | undefined;
  for (let end = at; end < Math.min(lines.length, at + MOST); end++) {
    for (const part of (lines[end] ?? '').split('\t')) {
      if (open) {
        // A tab within a cell is as good as a blank.
        open.push(part);
      } else if (part.startsWith('"')) {
        open = [part.slice(1)];
        row.lines.push(end + 1);
      } else {
        row.cells.push(part);
        row.lines.push(end + 1);
        continue;
      }
      if (!isClosed(open.at(-1)!, open.length === 1)) continue;
      row.cells.push(open.join('\n').slice(0, -1).replaceAll('""', '"'));
      open = undefined;
    }
    if (!open) return { row, end: end + 1 };
  }
  return undefined;
}

/** Its last mark is not one of two that mean one. */
function isClosed(text: string, isFirst: boolean): boolean {
  const marks = /(?<!")"+$/.exec(text)?.[0].length ?? 0;
  return marks % 2 === 1 && !(isFirst && text === '');
}
