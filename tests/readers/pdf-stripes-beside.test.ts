import { expect, it } from 'vitest';
import { findTables } from '../../src/readers/pdf/find-tables.ts';
import type { Box, Fill, PageGeometry, Tag, Word } from '../../src/readers/pdf/page.ts';

const EDGES = [40, 140, 300, 400, 500];
const ROW = 24;
const TOP = 60;

/** Cells by row: where they stand and how many rows they take. */
const ROWS: [text: string, column: number, rowSpan: number][][] = [
  ['Theme', 'Action', 'Lead', 'When'].map((text, at) => [text, at, 1]),
  [
    ['Homes', 0, 2],
    ['Insulate lofts', 1, 1],
    ['Assets', 2, 1],
    ['May 2026', 3, 1],
  ],
  [
    ['Bid for funds', 1, 1],
    ['Finance', 2, 1],
    ['June 2026', 3, 1],
  ],
  [
    ['Estates', 0, 1],
    ['Fit door entry', 1, 1],
    ['Tenancy', 2, 1],
    ['July 2026', 3, 1],
  ],
];

const tag = (role: string, children: Tag[], marks: number[] = [], rowSpan = 1): Tag => ({
  role,
  marks,
  rowSpan,
  columnSpan: 1,
  children,
});

/** Words, shades of the first and the third row, that one without its first column, and the structure tree. */
function striped(): PageGeometry {
  const words: Word[] = [];
  let mark = 0;
  const rows = ROWS.map((cells, row) =>
    tag(
      'TR',
      cells.map(([text, column, rowSpan]) => {
        mark++;
        let at = EDGES[column]! + 4;
        for (const part of text.split(' ')) {
          const baseline = TOP + row * ROW + 14;
          const box: Box = [at, baseline - 8, at + 5 * part.length, baseline + 2];
          words.push({ text: part, box, baseline, size: 10, bold: row === 0, mark });
          at = box[2] + 3;
        }
        return tag('TD', [], [mark], rowSpan);
      }),
    ),
  );
  const shade = (row: number, column: number, color: string): Fill => ({
    box: [EDGES[column]!, TOP + row * ROW, EDGES[column + 1]!, TOP + (row + 1) * ROW],
    color,
    round: false,
  });
  const fills = [
    ...[0, 1, 2, 3].map((column) => shade(0, column, '#003366')),
    ...[1, 2, 3].map((column) => shade(2, column, '#eeeeff')),
  ];
  return {
    number: 1,
    width: 595,
    height: 842,
    turn: 0,
    words,
    horizontals: [],
    verticals: [],
    fills,
    pictures: [],
    links: [],
    tags: [tag('Table', rows)],
  };
}

/** Size and cells of each table, and how many words stand in none. */
function read(page: PageGeometry) {
  const { grids, rest } = findTables(page);
  return {
    tables: grids.map(({ rows, columns, cells }) => [
      rows,
      columns,
      cells
        .filter(({ column, words }) => column === 0 && words.length > 0)
        .map(({ words }) => words.map(({ text }) => text).join(' ')),
    ]),
    rest: rest.length,
  };
}

const WHOLE = { tables: [[4, 4, ['Theme', 'Homes', 'Estates']]], rest: 0 };

it('a table of which shades draw but pieces, one without its first column, is the one that the tree names', () =>
  expect(read(striped())).toEqual(WHOLE));

it('shaded rows without the first column are rows of the table above, also where no tree says so', () =>
  expect(read({ ...striped(), tags: [] })).toEqual(WHOLE));

it('a line of a merged cell that stands beside a shaded row belongs to the row above', () => {
  const page = striped();
  const next: Word = {
    text: 'kept',
    box: [144 - 100, TOP + 2 * ROW - 5, 164 - 100, TOP + 2 * ROW + 5],
    baseline: TOP + 2 * ROW + 3,
    size: 10,
    bold: false,
  };
  const first = ['Theme', 'Homes kept', 'Estates'];
  expect(read({ ...page, words: [...page.words, next], tags: [] })).toEqual({
    tables: [[4, 4, first]],
    rest: 0,
  });
});
