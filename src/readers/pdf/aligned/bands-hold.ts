import type { Grid, GridCell } from '../tables/grid.ts';

/** Least columns that a row fills, and least share of them. */
const FILLED = 3;
const MOST = 0.6;
/** Lines of one cell are no further apart, in font sizes. */
const LINE_STEP = 1.6;
/** Such a row begins with its number. */
const NUMBERED = /^[A-Z]{0,3}\d{1,2}(?:\.\d{1,2})*[.)]?$/;

/** So many in one band are no part of a row's text. */
const NUMBERS = 3;

/** A row that fills most columns, by its words. */
interface Full {
  top: number;
  bottom: number;
  size: number;
  numbered: boolean;
}

/**
 * Whether the bands between rules hold several rows each, as the fills of headings draw them: rows of text further
 * apart than lines, or each with its number.
 */
export function holdRows(banded: Grid, text: Grid): boolean {
  const full = fullRows(text);
  const bands = new Map<number, [number, number]>();
  for (const { row, rowSpan, box } of banded.cells) if (rowSpan === 1) bands.set(row, [box[1], box[3]]);
  let filled = 0;
  let several = 0;
  let numbered = false;
  for (const [y0, y1] of bands.values()) {
    const own = full.filter(({ top }) => top > y0 && top < y1);
    if (own.length > 0) filled++;
    if (own.slice(1).some((row, index) => areApart(own[index]!, row))) several++;
    numbered ||= own.filter((row) => row.numbered).length >= NUMBERS;
  }
  return numbered || (several > 0 && 2 * several >= filled);
}

function fullRows({ cells, columns }: Grid): Full[] {
  const rows: GridCell[][] = [];
  for (const cell of cells) if (cell.words.length > 0) (rows[cell.row] ??= []).push(cell);
  return rows.flatMap((own): Full[] => {
    const words = own.flatMap((cell) => cell.words);
    if (own.length < Math.max(FILLED, MOST * columns) || words.every(({ bold }) => bold)) return [];
    const baselines = words.map(({ baseline }) => baseline);
    const first = own.find(({ column }) => column === 0)?.words[0];
    return [
      {
        top: Math.min(...baselines),
        bottom: Math.max(...baselines),
        size: words[0]!.size,
        numbered: first !== undefined && NUMBERED.test(first.text),
      },
    ];
  });
}

const areApart = (above: Full, below: Full): boolean =>
  below.top - above.bottom > LINE_STEP * below.size || (above.numbered && below.numbered);
