import { describe, expect, it } from 'vitest';
import { findTables } from '../../src/readers/pdf/find-tables.ts';
import type { Box, PageGeometry, Word } from '../../src/readers/pdf/page.ts';

const STEP = 10.5;
const LEFTS = [40, 230, 330, 430];

function line(x: number, y: number, text: string, bold = false): Word[] {
  let at = x;
  return text.split(' ').map((word): Word => {
    const box: Box = [at, y - 7, at + 4.4 * word.length, y + 2];
    at = box[2] + 2.5;
    return { text: word, box, baseline: y, size: 9, bold };
  });
}

interface Row {
  cells: string[][];
  bold?: boolean;
  /** White over its text, points. */
  white?: number;
}

/** Tables of rows whose cells stand at the bottom, one right under the other, as rows of texts. */
function read(rows: readonly Row[]): string[][] {
  const words: Word[] = [];
  let y = 80;
  for (const { cells, bold, white = 2 } of rows) {
    y += white + STEP * Math.max(...cells.map(({ length }) => length));
    cells.forEach((lines, column) => {
      lines.forEach((text, at) => {
        words.push(...line(LEFTS[column]!, y - STEP * (lines.length - 1 - at), text, bold));
      });
    });
  }
  const page: PageGeometry = {
    number: 1,
    width: 595,
    height: 842,
    turn: 0,
    words,
    horizontals: [],
    verticals: [],
    fills: [],
    pictures: [],
    links: [],
    tags: [],
  };
  return findTables(page).grids.map((grid) =>
    Array.from({ length: grid.rows }, (_, row) =>
      grid.cells
        .filter((cell) => cell.row === row)
        .map((cell) =>
          cell.words
            .toSorted((a, b) => a.baseline - b.baseline || a.box[0] - b.box[0])
            .map(({ text }) => text)
            .join(' '),
        )
        .join(' | '),
    ),
  );
}

const HEAD: Row = { cells: [['Action'], ['Lead'], ['By when'], ['Status']], bold: true };
const BENCHES: Row = {
  cells: [
    ['Put benches along the long hill', 'between the quay and the church'],
    ['Parks'],
    ['May 2026'],
    ['Late'],
  ],
};
const CLOCK: Row = { cells: [['Mend the clock'], ['Estates'], ['June 2026'], ['Done']] };
const WELL: Row = {
  cells: [
    ['Ask the owners of the old well', 'whether school classes may see', 'it on market days in summer'],
    ['Museum and', 'archive team'],
    ['July 2026'],
    ['Begun'],
  ],
};
const LAMPS: Row = { cells: [['Count the lamps'], ['Highways'], ['Ongoing'], ['Done']] };
const READ = [
  'Put benches along the long hill between the quay and the church | Parks | May 2026 | Late',
  'Mend the clock | Estates | June 2026 | Done',
  'Ask the owners of the old well whether school classes may see it on market days in summer | Museum and archive team | July 2026 | Begun',
  'Count the lamps | Highways | Ongoing | Done',
];

describe('rows of a spreadsheet whose cells stand at the bottom', () => {
  it('begin with the first line of their tallest cell, one right under the other', () => {
    expect(read([HEAD, BENCHES, CLOCK, WELL, LAMPS])).toEqual([
      ['Action | Lead | By when | Status', ...READ],
    ]);
  });

  it('are one table where a row is higher than its text', () => {
    expect(read([HEAD, BENCHES, CLOCK, { ...WELL, white: 26 }, LAMPS])).toEqual([
      ['Action | Lead | By when | Status', ...READ],
    ]);
  });

  it('keep a heading of rows under the headings of the columns apart from these', () => {
    const over = (text: string): Row => ({ cells: [[text], [], [], []], bold: true });
    const [benches, clock, well, lamps] = READ;
    expect(read([HEAD, over('Streets'), BENCHES, CLOCK, over('Past and present'), WELL, LAMPS])).toEqual([
      ['Action | Lead | By when | Status', 'Streets', benches, clock, 'Past and present', well, lamps],
    ]);
  });
});
