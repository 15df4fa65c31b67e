import { expect, it } from 'vitest';
import type { Box, Fill, PageGeometry, Tag, Word } from '../../src/readers/pdf/page.ts';
import { findTables } from '../../src/readers/pdf/tables.ts';

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

it('a table of which shades draw but pieces, one without its first column, is the one that the tree names', () => {
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
  const page: PageGeometry = {
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
  const { grids, rest } = findTables(page);
  expect(grids.map(({ rows: count, columns }) => [count, columns])).toEqual([[4, 4]]);
  expect(rest).toEqual([]);
});
