import { kindOfText } from '../spanned.ts';

/** Fewest and most columns of a table that has a cell a line, and fewest rows, its headings among them. */
const FEWEST_COLUMNS = 3;
const MOST_COLUMNS = 12;
const FEWEST_ROWS = 3;
/** Cells by which it is told how many columns there are, and lines that they run over. */
const SAMPLE = 150;
const MOST_LINES = 400;

/**
 * How many columns a table has of which an extractor ended each cell, blank ones too, with a pipe and a line: so many
 * that its dates and references stand below one another.
 */
export function columnsOfCells(lines: readonly string[], from: number): number | undefined {
  // In the midst of such lines it was looked for already.
  if ((lines[from - 1] ?? '').trim().endsWith('|')) return undefined;
  const { cells, isWhole } = cellsFrom(lines, from);
  if (cells.length < FEWEST_COLUMNS * FEWEST_ROWS) return undefined;
  const kinds = cells.map((text) => (text === '' ? '' : (kindOfText(text) ?? 'text')));
  let best: { columns: number; score: number } | undefined;
  for (let columns = FEWEST_COLUMNS; columns <= MOST_COLUMNS; columns++) {
    if (cells.length < columns * FEWEST_ROWS || (isWhole && cells.length % columns !== 0)) continue;
    const score = inColumns(kinds, columns);
    if (score > (best?.score ?? 0)) best = { columns, score };
  }
  return best?.columns;
}

function cellsFrom(lines: readonly string[], from: number): { cells: string[]; isWhole: boolean } {
  const cells: string[] = [];
  let text = '';
  for (let at = from; at < from + MOST_LINES; at++) {
    const line = (lines[at] ?? '').trim();
    const end = line.indexOf('|');
    if (cells.length >= SAMPLE) return { cells, isWhole: false };
    if (line === '' || (end >= 0 && end < line.length - 1)) return { cells, isWhole: text === '' };
    text += line.slice(0, end < 0 ? undefined : end);
    if (end < 0) continue;
    cells.push(text.trim());
    text = '';
  }
  return { cells, isWhole: false };
}

/** Texts below the headings that stand among others of their kind, but for those that do not. */
function inColumns(kinds: readonly string[], columns: number): number {
  let score = 0;
  for (let column = 0; column < columns; column++) {
    const own = kinds.filter((kind, at) => at >= columns && at % columns === column && kind !== '');
    const [most = ''] = [...new Set(own)].sort(
      (a, b) => own.filter((kind) => kind === b).length - own.filter((kind) => kind === a).length,
    );
    const alike = own.filter((kind) => kind === most).length;
    if (most !== 'text') score += alike;
    score -= (own.length - alike) * 2;
  }
  return score;
}
