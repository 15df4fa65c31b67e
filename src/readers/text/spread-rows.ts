import type { TextRow } from './broken-rows.ts';

/** Most lines over which a row runs. */
const MOST = 60;
/** Fewest columns of a table. */
const FEWEST = 3;

/**
 * A row of tabs as browsers copy it: a cell that holds paragraphs stands below the tab that opens it, each paragraph
 * between blank lines; those of the last cell end in two. Undefined where the line is no such row.
 * @param at index of the line that the row begins on
 */
export function spreadRow(
  lines: readonly string[],
  at: number,
  columns: number,
): { row: TextRow; end: number } | undefined {
  const isOpen = (index: number): boolean =>
    lines[index]?.endsWith('\t') === true && lines[index + 1]?.trim() === '';
  if (columns < FEWEST || !isOpen(at)) return undefined;
  const row: TextRow = { cells: [''], lines: [at + 1] };
  const most = Math.min(lines.length, at + MOST);
  let end = at;
  for (; end < most && row.cells.length < columns; end++) {
    const [first = '', ...others] = lines[end]!.split('\t');
    if (row.cells.length + others.length > columns) return undefined;
    addTo(row, first);
    row.cells.push(...others);
    row.lines.push(...others.map(() => end + 1));
  }
  if (row.cells.length < columns) return undefined;
  if (!isOpen(end - 1)) return { row, end };
  let next = end;
  while (next < most && !lines[next]!.includes('\t')) next++;
  const isLast =
    next < most && [next - 1, next - 2].every((index) => index >= end && lines[index]!.trim() === '');
  if (!isLast) return { row, end };
  for (const line of lines.slice(end, next)) addTo(row, line);
  return { row, end: next };
}

function addTo({ cells }: TextRow, printed: string): void {
  const text = printed.trim();
  if (text !== '') cells.push([cells.pop(), text].filter(Boolean).join('\n'));
}
