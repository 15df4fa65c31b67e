/** Fewest lines, the header among them, and fewest cells of each, that are no chance. */
const FEWEST_LINES = 3;
const FEWEST_CELLS = 3;
const FEWEST_BLANKS = 3;

/**
 * Tables as pasted where a tab became so many blanks: its cells stand apart by as many everywhere (a blank cell between
 * two of these), wherever their columns end. Their lines come back with tabs, all others as they were.
 */
export function tabbedAgain(lines: readonly string[]): string[] {
  const told = [...lines];
  for (let at = 0; at < lines.length; at++) {
    let end = at;
    while (end < lines.length && isSpaced(lines[end]!)) end++;
    const rows = end - at < FEWEST_LINES ? undefined : rowsOf(lines.slice(at, end));
    for (const [index, cells] of rows?.entries() ?? []) told[at + index] = cells.join('\t');
    at = Math.max(at, end);
  }
  return told;
}

const isSpaced = (line: string): boolean => !line.includes('\t') && /^\S.*\S {2,}\S/.test(line);

function rowsOf(lines: readonly string[]): string[][] | undefined {
  const [blanks = 0] = lines[0]!.match(/ {2,}/g)?.map(({ length }) => length) ?? [];
  if (blanks < FEWEST_BLANKS) return undefined;
  const rows: string[][] = [];
  for (const line of lines) {
    if (line.match(/ {2,}/g)?.some(({ length }) => length % blanks !== 0)) return undefined;
    const cells = line.split(' '.repeat(blanks));
    if (cells.length < FEWEST_CELLS || cells.length !== (rows[0] ?? cells).length) return undefined;
    rows.push(cells);
  }
  return rows[0]!.includes('') ? undefined : rows;
}
