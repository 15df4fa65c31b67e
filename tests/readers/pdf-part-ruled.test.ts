import { describe, expect, it } from 'vitest';
import { findTables } from '../../src/readers/pdf/find-tables.ts';
import type { Box, PageGeometry, Rule, Word } from '../../src/readers/pdf/page.ts';

const SIZE = 9;
const STEP = 10.4;
const EDGES = [40, 80, 260, 380, 470, 556];
const TOP = 60;

interface Drawn {
  words: Word[];
  /** Where each row begins, and where the last ends. */
  ys: number[];
}

/** Cells of lines parted by `/`; a row of one text stands over the whole width. */
function draw(rows: readonly (readonly string[])[], centred = false): Drawn {
  const words: Word[] = [];
  const ys = [TOP];
  let y = TOP;
  rows.forEach((cells, row) => {
    const lines = cells.map((text) => text.split('/'));
    cells.forEach((_, column) => {
      const [from, to] =
        cells.length === 1 ? [EDGES[0]!, EDGES.at(-1)!] : [EDGES[column]!, EDGES[column + 1]!];
      lines[column]!.forEach((text, index) => {
        const width = text.length * 4.4;
        let at = centred ? (from + to - width) / 2 : from + 3;
        for (const word of text.split(' ').filter(Boolean)) {
          const baseline = y + 11 + index * STEP;
          const box: Box = [at, baseline - 7, at + 4.4 * word.length, baseline + 2];
          words.push({ text: word, box, baseline, size: SIZE, bold: row === 0 });
          at += 4.4 * (word.length + 1);
        }
      });
    });
    y += 8 + STEP * Math.max(...lines.map(({ length }) => length));
    ys.push(y);
  });
  return { words, ys };
}

const across = (at: number): Rule => ({ at, from: EDGES[0]!, to: EDGES.at(-1)! });
const down = (at: number, from: number, to: number): Rule => ({ at, from, to });

function tables(words: Word[], horizontals: Rule[], verticals: Rule[]): string[][] {
  const page: PageGeometry = {
    number: 1,
    width: 595,
    height: 842,
    turn: 0,
    words,
    horizontals,
    verticals,
    fills: [],
    pictures: [],
    links: [],
    tags: [],
  };
  return findTables(page).grids.map((grid) =>
    Array.from({ length: grid.rows }, (_, row) =>
      grid.cells
        .filter((cell) => cell.row === row && cell.words.length > 0)
        .map(
          ({ words: own, columnSpan }) =>
            own.map(({ text }) => text).join(' ') + (columnSpan === EDGES.length - 1 ? ' (whole)' : ''),
        )
        .join(' | '),
    ),
  );
}

const HEAD = ['Ref', 'Action', 'Lead', 'By when', 'Status'];
const ROWS = [
  ['1.1', 'Mend the steps behind the/market hall and the ramp', 'Estates', 'June 2025', 'Begun'],
  ['1.2', 'Paint the crossings', 'Highways', 'May 2025', 'Done'],
  ['1.3', 'Clear the drains of the/lower quay', 'Drainage/Board', 'Ongoing', 'Begun'],
  ['1.4', 'Count the swifts', 'Parks', 'July 2026', 'Begun'],
];
const shown = (row: readonly string[]) => row.join(' | ').replaceAll('/', ' ');

/** The frame of a table, the line below its header, and what parts its columns. */
const frame = ({ ys }: Drawn): [Rule[], Rule[]] => [
  [ys[0]!, ys[1]!, ys.at(-1)!].map(across),
  EDGES.map((at) => down(at, ys[0]!, ys.at(-1)!)),
];

describe('tables of which rules part the columns alone', () => {
  it('have the rows that white parts', () => {
    const drawn = draw([HEAD, ...ROWS]);
    expect(tables(drawn.words, ...frame(drawn))).toEqual([[HEAD, ...ROWS].map(shown)]);
  });

  it('may have but two, where both have a reference', () => {
    const drawn = draw([HEAD, ...ROWS.slice(0, 2)]);
    expect(tables(drawn.words, ...frame(drawn))).toEqual([[HEAD, ...ROWS.slice(0, 2)].map(shown)]);
  });

  it('keep one row whose cells hold paragraphs', () => {
    const row = [
      '1',
      'Mend the steps/and the ramp, with//a rail that a child/can reach too//and a bench beside',
      'Estates//with the market',
      'June 2025',
      'Begun//as of May',
    ];
    const drawn = draw([HEAD, row]);
    expect(tables(drawn.words, ...frame(drawn))).toEqual([[shown(HEAD), shown(row).replaceAll('  ', ' ')]]);
  });
});

describe('headings of rows in the middle of the width', () => {
  const all = [HEAD, ['Streets and squares'], ...ROWS.slice(0, 2), ['Water'], ...ROWS.slice(2)];
  const read = all.map((row) => (row.length === 1 ? `${row[0]} (whole)` : shown(row)));

  it('stand over all columns where rules part the rows', () => {
    const drawn = draw(all, true);
    expect(tables(drawn.words, drawn.ys.map(across), [])).toEqual([read]);
  });

  it('stand over all columns where nothing does', () => {
    const drawn = draw(all, true);
    expect(tables(drawn.words, [], [])).toEqual([read]);
  });

  it('are told from what goes on in a column set in its middle', () => {
    const rows = all.map((row) => (row.length === 1 ? ['', '', row[0]!, '', ''] : row));
    const drawn = draw(rows, true);
    const found = tables(drawn.words, drawn.ys.map(across), []);
    expect(found[0]).toContain('Water');
    expect(found.flat().join()).not.toContain('(whole)');
  });
});
