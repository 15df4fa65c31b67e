import { describe, expect, it } from 'vitest';
import { findTables } from '../../src/readers/pdf/find-tables.ts';
import type { Box, Fill, PageGeometry, Rule, Word } from '../../src/readers/pdf/page.ts';
import { dottedRules } from '../../src/readers/pdf/ruled/dotted.ts';
import { labelsIn } from '../../src/readers/pdf/ruled/labels-in-cells.ts';
import { pageRules } from '../../src/readers/pdf/ruled/rules.ts';
import type { Grid } from '../../src/readers/pdf/tables/grid.ts';

const SIZE = 9;
const STEP = 10.4;
const GAP = 8;

/** One line of text that begins at x and stands on y. */
function line(x: number, y: number, text: string, bold = false): Word[] {
  let at = x;
  return text.split(' ').map((word): Word => {
    const box: Box = [at, y - 7, at + 4.4 * word.length, y + 2];
    at = box[2] + 2.5;
    return { text: word, box, baseline: y, size: SIZE, bold };
  });
}

interface Row {
  /** Per column the lines of its cell. */
  cells: string[][];
  bold?: boolean;
}

interface Drawn {
  words: Word[];
  /** Top and bottom of each row. */
  rows: [number, number][];
}

/** Rows from `top` down, cells at the given left edges, at the top or in the middle of their row. */
function table(lefts: readonly number[], rows: readonly Row[], { top = 60, middle = false } = {}): Drawn {
  const words: Word[] = [];
  const edges: [number, number][] = [];
  let y = top;
  for (const { cells, bold } of rows) {
    const height = Math.max(...cells.map(({ length }) => length)) * STEP;
    cells.forEach((lines, column) => {
      const from = y + GAP / 2 + (middle ? (height - lines.length * STEP) / 2 : 0);
      lines.forEach((own, index) => {
        if (own) words.push(...line(lefts[column]!, from + 8 + index * STEP, own, bold));
      });
    });
    edges.push([y, y + height + GAP]);
    y += height + GAP;
  }
  return { words, rows: edges };
}

function page(words: Word[], drawn: { fills?: Fill[]; horizontals?: Rule[] } = {}): PageGeometry {
  return {
    number: 1,
    width: 595,
    height: 842,
    turn: 0,
    words,
    horizontals: drawn.horizontals ?? [],
    verticals: [],
    fills: drawn.fills ?? [],
    pictures: [],
    links: [],
    tags: [],
  };
}

const fill = (box: Box, color: string): Fill => ({ box, color, round: false });

/** Rows of a grid as `text | text`, a cell of several rows as `text ×2`. */
function shown(grid: Grid | undefined): string[] {
  if (!grid) return [];
  return Array.from({ length: grid.rows }, (_, row) =>
    grid.cells
      .filter((cell) => cell.row === row)
      .map(
        ({ words, rowSpan }) =>
          words
            .toSorted((a, b) => a.baseline - b.baseline || a.box[0] - b.box[0])
            .map(({ text }) => text)
            .join(' ') + (rowSpan > 1 ? ` ×${rowSpan}` : ''),
      )
      .join(' | '),
  );
}

const tables = (geometry: PageGeometry) => findTables(geometry).grids.map(shown);

const LEFTS = [40, 62, 250, 370, 480];
const HEAD: Row = { cells: [['Ref'], ['Action'], ['Lead'], ['By when'], ['Status']], bold: true };
const ROWS: Row[] = [
  {
    cells: [
      ['1.1'],
      [
        'Mend the steps behind the',
        'market hall and the ramp',
        'beside them, with a rail',
        'on both sides that a',
        'child can reach too',
      ],
      ['Estates'],
      ['June 2025'],
      ['Green'],
    ],
  },
  { cells: [['1.2'], ['Paint the crossings'], ['Highways'], ['May 2025'], ['Red']] },
  {
    cells: [
      ['1.3'],
      ['Clear the drains of the', 'lower quay'],
      ['Drainage', 'Board'],
      ['Ongoing'],
      ['Amber'],
    ],
  },
];
const READ = [
  '1.1 | Mend the steps behind the market hall and the ramp beside them, with a rail on both sides that a child can reach too | Estates | June 2025 | Green',
  '1.2 | Paint the crossings | Highways | May 2025 | Red',
  '1.3 | Clear the drains of the lower quay | Drainage Board | Ongoing | Amber',
];
const HEADINGS = 'Ref | Action | Lead | By when | Status';

describe('tables without rules', () => {
  it.each(['Green: on track', 'RAG rating: G On track'])(
    'end before a key of colours whose entries stand as columns do: %s',
    (first) => {
      const { words, rows } = table(LEFTS, [HEAD, ...ROWS]);
      const y = rows.at(-1)![1] + 8;
      const isNamed = first.startsWith('Green');
      const key = [
        ...line(LEFTS[0]!, y, first),
        ...line(LEFTS[2]!, y, isNamed ? 'Amber: slipping' : 'A Slipping'),
        ...line(LEFTS[3]!, y, isNamed ? 'Red: stopped' : 'R Stopped'),
      ];
      const { grids, rest } = findTables(page([...words, ...key]));
      expect(grids.map(shown)).toEqual([[HEADINGS, ...READ]]);
      expect(rest).toHaveLength(key.length);
    },
  );

  it('keep a first row of many lines, and the heading of a narrow column apart from the next', () => {
    expect(tables(page(table(LEFTS, [HEAD, ...ROWS]).words))).toEqual([[HEADINGS, ...READ]]);
  });

  it('are read when cells stand in the middle of their rows, the first and the last tall ones too', () => {
    const [tall, short, two] = ROWS as [Row, Row, Row];
    const drawn = table(LEFTS, [tall, short, two], { middle: true });
    expect(tables(page(drawn.words))).toEqual([READ]);
  });

  it('begin a row with a line that fills all columns, though it stands as close as lines of a cell', () => {
    const tall = ROWS.filter((_, index) => index !== 1);
    const above = table(LEFTS, [HEAD, ...tall, ROWS[1]!]);
    const close = table(LEFTS, [...ROWS].reverse(), { top: above.rows.at(-1)![1] - GAP });
    expect(tables(page([...above.words, ...close.words]))).toEqual([
      [HEADINGS, READ[0], READ[2], READ[1], READ[2], READ[1], READ[0]],
    ]);
  });

  const GROUPS = [40, 130, 160, 300, 420];
  const grouped = (middles: (rows: [number, number][]) => [number, string[]][]) => {
    const rows: Row[] = [
      { cells: [['Outcome'], ['Ref'], ['Action'], ['Lead'], ['By when']], bold: true },
      ...['A1', 'A2', 'A3', 'B1', 'B2'].map((ref, index): Row => {
        const action =
          index % 2 ? [`Do number ${ref}`] : [`Do number ${ref} and tell`, 'the people who asked'];
        return { cells: [[''], [ref], action, ['Housing'], ['May 2026']] };
      }),
    ];
    const drawn = table(GROUPS, rows);
    for (const [middle, lines] of middles(drawn.rows))
      lines.forEach((own, index) => {
        const y = middle + (index - (lines.length - 1) / 2) * STEP + 2.5;
        drawn.words.push(...line(GROUPS[0]!, y, own));
      });
    return tables(page(drawn.words));
  };

  it('give a cell in the middle of several rows to all of them', () => {
    const found = grouped((rows) => [
      [(rows[1]![0] + rows[3]![1]) / 2, ['Homes that', 'are warm']],
      [(rows[4]![0] + rows[5]![1]) / 2, ['Help nearby']],
    ]);
    expect(found).toEqual([
      [
        'Outcome | Ref | Action | Lead | By when',
        'Homes that are warm ×3 | A1 | Do number A1 and tell the people who asked | Housing | May 2026',
        'A2 | Do number A2 | Housing | May 2026',
        'A3 | Do number A3 and tell the people who asked | Housing | May 2026',
        'Help nearby ×2 | B1 | Do number B1 | Housing | May 2026',
        'B2 | Do number B2 and tell the people who asked | Housing | May 2026',
      ],
    ]);
  });

  it('take in headings that begin a line above the others, each table its own', () => {
    const head: Row = {
      cells: [
        ['', 'Ref'],
        ['', 'Action'],
        ['', 'Lead'],
        ['Completion', 'date'],
        ['', 'Status'],
      ],
      bold: true,
    };
    const first = table(LEFTS, [head, ROWS[1]!, ROWS[2]!], { top: 90 });
    const end = first.rows.at(-1)![1];
    const second = table(LEFTS, [head, ROWS[1]!], { top: end + 24 });
    const titles = [...line(40, 82, 'Streets', true), ...line(40, end + 18, 'Squares', true)];
    const words = [...first.words, ...titles, ...second.words];
    const headings = 'Ref | Action | Lead | Completion date | Status';
    expect(tables(page(words))).toEqual([
      [headings, READ[1]!, READ[2]!],
      [headings, READ[1]!],
    ]);
  });

  it('give a cell to all rows of which it is the middle, though each line of it stands beside one', () => {
    const found = grouped((rows) => [[(rows[3]![0] + rows[3]![1]) / 2, ['Homes that', 'are warm']]]);
    expect(found.flat().slice(1, 3)).toEqual([
      'Homes that are warm ×5 | A1 | Do number A1 and tell the people who asked | Housing | May 2026',
      'A2 | Do number A2 | Housing | May 2026',
    ]);
  });

  it('are parted by white where every line of a row fills most columns, and have the bold lines as header', () => {
    const row = (name: string): Row => ({
      cells: [
        [`Build the ${name} for`, 'all who live nearby'],
        ['Head of', 'works'],
        ['30 May', '2026'],
        ['In', 'progress'],
      ],
    });
    const heads: Row = { cells: [['Action'], ['Lead'], ['By when'], ['Status']], bold: true };
    const band = (text: string): Row => ({ cells: [[text], [''], [''], ['']], bold: true });
    const drawn = table(
      [40, 190, 300, 420],
      [heads, row('bridge'), row('quay'), band('Squares'), row('fountain'), row('bench')],
    );
    const fills = [fill([38, drawn.rows[3]![0], 560, drawn.rows[3]![1]], '#d9e2ec')];
    const read = (name: string) =>
      `Build the ${name} for all who live nearby | Head of works | 30 May 2026 | In progress`;
    expect(tables(page(drawn.words, { fills }))).toEqual([
      [
        'Action | Lead | By when | Status',
        read('bridge'),
        read('quay'),
        'Squares',
        read('fountain'),
        read('bench'),
      ],
    ]);
  });

  it('keep a row whose lines stand between each other, be one alone in its column, between rules', () => {
    const middle: Row = {
      cells: [
        ['1.2'],
        ['Keep the old station yard', 'and bring forward the', 'second part'],
        ['Economic', 'Growth'],
        ['May 2025'],
        ['Red'],
      ],
    };
    const drawn = table(LEFTS, [HEAD, ROWS[1]!, middle, ROWS[1]!], { middle: true });
    const horizontals = [drawn.rows[0]![0], ...drawn.rows.map(([, end]) => end)].map(
      (at): Rule => ({ at, from: 38, to: 560 }),
    );
    expect(tables(page(drawn.words, { horizontals }))).toEqual([
      [
        HEADINGS,
        READ[1]!,
        '1.2 | Keep the old station yard and bring forward the second part | Economic Growth | May 2025 | Red',
        READ[1]!,
      ],
    ]);
  });

  it('have several rows each below headings of the same words that alone are shaded', () => {
    const first = table(LEFTS, [HEAD, ROWS[1]!, ROWS[2]!], { middle: true });
    const second = table(LEFTS, [HEAD, ROWS[2]!, ROWS[1]!], {
      top: first.rows.at(-1)![1] + 30,
      middle: true,
    });
    const fills = [first, second].flatMap(({ rows }) =>
      LEFTS.map((left, index) =>
        fill([left - 2, rows[0]![0], (LEFTS[index + 1] ?? 562) - 2, rows[0]![1]], '#205080'),
      ),
    );
    expect(tables(page([...first.words, ...second.words], { fills })).flat()).toEqual([
      ...[HEADINGS, HEADINGS],
      ...[READ[1]!, READ[2]!],
      ...[READ[2]!, READ[1]!],
    ]);
  });

  it('keep the beginnings of headings, and rows of which no line has all columns, between rules', () => {
    const heads: Row = {
      cells: [
        ['', 'Theme'],
        ['', 'Ref'],
        ['', 'Action'],
        ['', 'Lead'],
        ['Success', 'measure'],
      ],
      bold: true,
    };
    const full: Row = { cells: [['Warm'], ['A1'], ['Do number A1'], ['Housing'], ['All done']] };
    const between: Row = {
      cells: [
        ['Near'],
        ['B1'],
        ['Complete the scheme', 'on the quay with the', 'help of all who', 'live there'],
        ['Head of', 'the works', 'Quays'],
        ['Open'],
      ],
    };
    const drawn = table(GROUPS, [heads, between, full, full], { middle: true });
    const horizontals = [drawn.rows[0]![0], ...drawn.rows.map(([, end]) => end)].map(
      (at): Rule => ({ at, from: 38, to: 560 }),
    );
    const read = 'Warm | A1 | Do number A1 | Housing | All done';
    expect(tables(page(drawn.words, { horizontals }))).toEqual([
      [
        'Theme | Ref | Action | Lead | Success measure',
        'Near | B1 | Complete the scheme on the quay with the help of all who live there | Head of the works Quays | Open',
        ...[read, read],
      ],
    ]);
  });

  const COLUMNS = [40, 190, 300, 420];
  const heads: Row = { cells: [['Action'], ['Lead'], ['By when'], ['Status']], bold: true };
  const heading = (text: string): Row => ({ cells: [[text], [''], [''], ['']], bold: true });
  const banded = (rows: readonly Row[], middle: boolean, lefts: readonly number[] = COLUMNS) => {
    const drawn = table(lefts, rows, { middle });
    const fills = rows.flatMap(({ cells, bold }, at) =>
      bold && !cells[1]![0] ? [fill([38, drawn.rows[at]![0], 560, drawn.rows[at]![1]], '#d9e2ec')] : [],
    );
    return tables(page(drawn.words, { fills })).flat();
  };
  const work = (name: string): Row => ({
    cells: [
      [`Build the ${name} for`, 'all who live nearby'],
      ['Head of the', 'town works'],
      ['May 2026'],
      ['Green'],
    ],
  });
  const worked = (name: string) =>
    `Build the ${name} for all who live nearby | Head of the town works | May 2026 | Green`;

  it.each([
    ['at the top', false],
    ['in the middle', true],
  ])('keep a row between their headings and a band, its cells %s', (_name, middle) => {
    const rows = [heads, work('quay'), heading('Squares'), work('bench'), heading('Parks'), work('pond')];
    expect(banded(rows, middle)).toEqual([
      'Action | Lead | By when | Status',
      ...[worked('quay'), 'Squares', worked('bench'), 'Parks', worked('pond')],
    ]);
    expect(banded(rows.slice(1), middle)).toEqual([
      ...[worked('quay'), 'Squares', worked('bench'), 'Parks', worked('pond')],
    ]);
  });

  it('keep the rows under their last band, be a cell filled to its edge', () => {
    const lead = 'Head of works and all';
    const full: Row = { cells: [['Mend the steps'], [lead], ['May 2026'], ['Green']] };
    const rows = [
      heads,
      heading('Squares'),
      work('bench'),
      work('pond'),
      heading('Parks'),
      full,
      work('quay'),
    ];
    // The third column begins hard behind the lead.
    const third = COLUMNS[1]! + 4.4 * lead.replaceAll(' ', '').length + 2.5 * 4 + 4;
    expect(banded(rows, false, COLUMNS.with(2, third)).slice(-3)).toEqual([
      'Parks',
      `Mend the steps | ${lead} | May 2026 | Green`,
      worked('quay'),
    ]);
  });

  it('keep a row whose year stands under its month, be it the only one', () => {
    const { words, rows } = table(LEFTS.slice(1, 4), [
      { cells: [['Action'], ['Lead'], ['When']], bold: true },
      {
        cells: [
          ['Place twenty people in', 'work each year'],
          ['Probation /', 'Job Centre'],
          ['March', '2028'],
        ],
      },
    ]);
    const horizontals = rows.map(([, at]): Rule => ({ at, from: 60, to: 420 }));
    expect(tables(page(words, { horizontals }))).toEqual([
      ['Action | Lead | When', 'Place twenty people in work each year | Probation / Job Centre | March 2028'],
    ]);
  });

  it('are parted by the grounds of their ratings, with words in them or without', () => {
    const band: Row = { cells: [['Streets and squares'], [''], [''], [''], ['']] };
    const grounds = ({ rows }: Drawn) => [
      fill([38, rows[1]![0], 560, rows[1]![1]], '#1f3864'),
      ...rows
        .slice(2)
        .map(([top, end], index) => fill([478, top, 560, end], ['#00b050', '#ff0000', '#ffc000'][index]!)),
    ];
    const worded = table(LEFTS, [HEAD, band, ...ROWS]);
    expect(tables(page(worded.words, { fills: grounds(worded) }))).toEqual([
      [HEADINGS, 'Streets and squares', ...READ],
    ]);
    const bare = table(LEFTS, [
      HEAD,
      band,
      ...ROWS.map(({ cells }) => ({ cells: [...cells.slice(0, 4), ['']] })),
    ]);
    const heads = LEFTS.map((left, index) =>
      fill([left - 2, bare.rows[0]![0], (LEFTS[index + 1] ?? 562) - 2, bare.rows[0]![1]], '#333333'),
    );
    expect(tables(page(bare.words, { fills: [...heads, ...grounds(bare)] }))).toEqual([
      [HEADINGS, 'Streets and squares', ...READ.map((row) => row.replace(/\w+$/, ''))],
    ]);
  });

  it('take in the row above their first rule, where rules stand under rows alone', () => {
    const drawn = table(LEFTS, [HEAD, ...ROWS]);
    const horizontals = drawn.rows.slice(1).map(([, end]): Rule => ({ at: end, from: 38, to: 560 }));
    expect(tables(page(drawn.words, { horizontals }))).toEqual([[HEADINGS, ...READ]]);
  });

  it('keep their last row where shorter rules stand beside a cell of several rows', () => {
    const cells = (outcome: string, ref: string): Row => ({
      cells: [[outcome], [ref], [`Do number ${ref}`], ['Housing'], ['May 2026']],
    });
    const drawn = table(GROUPS, [
      { cells: [['Outcome'], ['Ref'], ['Action'], ['Lead'], ['By when']], bold: true },
      ...[cells('Warm homes', 'A1'), cells('', 'A2'), cells('', 'A3')],
      ...[cells('Help nearby', 'B1'), cells('Safe streets', 'C1'), cells('', 'C2')],
    ]);
    const horizontals = drawn.rows.slice(1).map(([, end], row): Rule => {
      const whole = [2, 3, 5].includes(row);
      return { at: end, from: whole ? 38 : 128, to: 560 };
    });
    expect(tables(page(drawn.words, { horizontals })).flat().at(-1)).toBe(
      'C2 | Do number C2 | Housing | May 2026',
    );
  });

  it('have the bands that each hold one reference as rows, the first below bold headings without a rule', () => {
    const rows: Row[] = ['V1', 'V2', 'V3', 'D1', 'D2'].map((ref) => ({
      cells: [
        [''],
        [`Do number ${ref}`, 'This follows from what we heard'],
        ['Safer', 'Streets'],
        ['May 2026'],
      ],
    }));
    const { words, rows: edges } = table(
      [40, 90, 300, 400],
      [{ cells: [[''], ['Action'], ['Lead'], ['When']], bold: true }, ...rows],
    );
    const bold = words.map(
      (word): Word => ({ ...word, bold: word.bold || /^(?:Do|number|[VD]\d)$/.test(word.text) }),
    );
    const refs = rows.map(({ cells }, at): Word => {
      const y = edges[at + 1]![0] + 24;
      return {
        text: cells[1]![0]!.slice(-2),
        box: [32, y - 15, 56, y + 4],
        baseline: y,
        size: 20,
        bold: true,
      };
    });
    const horizontals = edges.slice(1).map(([, at]): Rule => ({ at, from: 30, to: 440 }));
    const drawn = [...bold, ...refs].sort((a, b) => a.baseline - b.baseline || a.box[0] - b.box[0]);
    expect(tables(page(drawn, { horizontals }))).toEqual([
      [
        ' | Action | Lead | When',
        ...['V1', 'V2', 'V3', 'D1', 'D2'].map(
          (ref) => `${ref} | Do number ${ref} This follows from what we heard | Safer Streets | May 2026`,
        ),
      ],
    ]);
  });

  it('have rules of two lengths where those of some rows leave out a tall first cell', () => {
    const refs = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];
    const drawn = table(
      [40, 130, 300, 400],
      [
        { cells: [['Aim'], ['Action'], ['Lead'], ['When']], bold: true },
        ...refs.map(
          (ref): Row => ({
            cells: [[''], [`Do what number ${ref}`, 'says it does'], ['Safer', 'Streets'], ['May', '2026']],
          }),
        ),
      ],
    );
    const aims = ['Know us', 'Hear us', 'Join us'].flatMap((aim, at) =>
      line(40, drawn.rows[2 * at + 1]![1] + 3, aim),
    );
    const horizontals = drawn.rows
      .slice(1)
      .map(([, at], row): Rule => ({ at, from: row % 2 === 0 ? 120 : 36, to: 560 }));
    const says = (ref: string) => `Do what number ${ref} says it does | Safer Streets | May 2026`;
    expect(tables(page([...drawn.words, ...aims], { horizontals }))).toEqual([
      [
        'Aim | Action | Lead | When',
        ...refs.map((ref, at) =>
          at % 2 === 0 ? `${['Know', 'Hear', 'Join'][at / 2]} us ×2 | ${says(ref)}` : says(ref),
        ),
      ],
    ]);
  });

  it('keep the rows below their last rule, where rules stand over groups of rows', () => {
    const cells = (group: string, ref: string): Row => ({
      cells: [[group], [ref], [`Do number ${ref}`, 'for all'], ['Housing'], ['May 2026']],
    });
    const drawn = table(GROUPS, [
      { cells: [['Policy'], ['Ref'], ['Action'], ['Lead'], ['By when']], bold: true },
      ...[cells('H1', 'A1'), cells('', 'A2'), cells('E2', 'B1'), cells('', 'B2'), cells('', 'B3')],
    ]);
    const horizontals = [1, 3].map((row): Rule => ({ at: drawn.rows[row]![0], from: 38, to: 560 }));
    expect(tables(page(drawn.words, { horizontals })).flat().slice(-3)).toEqual([
      'E2 | B1 | Do number B1 for all | Housing | May 2026',
      'B2 | Do number B2 for all | Housing | May 2026',
      'B3 | Do number B3 for all | Housing | May 2026',
    ]);
  });

  it('give a cell in the middle of several rows to all of them where rules part the groups', () => {
    const cells = (ref: string, action: string[]): Row => ({
      cells: [[''], [ref], action, ['Housing', 'Team'], ['May 2026']],
    });
    const two = (ref: string) => cells(ref, [`Do number ${ref} and tell`, 'the people who asked', 'for it']);
    const drawn = table(
      GROUPS,
      [
        { cells: [['Outcome'], ['Ref'], ['Action'], ['Lead'], ['By when']], bold: true },
        ...[
          two('A1'),
          two('B1'),
          cells('B2', ['Do number B2']),
          two('B3'),
          cells('C1', ['Do C1']),
          two('C2'),
        ],
      ],
      { middle: true },
    );
    const { rows, words } = drawn;
    for (const [from, to, own] of [
      [1, 1, 'Warm'],
      [2, 4, 'Near'],
      [5, 6, 'Safe'],
    ] as const)
      words.push(...line(GROUPS[0]!, (rows[from]![0] + rows[to]![1]) / 2 + 2.8, own));
    const horizontals = [1, 2, 5].map((row): Rule => ({ at: rows[row]![0], from: 38, to: 560 }));
    expect(tables(page(words, { horizontals }))).toEqual([
      [
        'Outcome | Ref | Action | Lead | By when',
        'Warm | A1 | Do number A1 and tell the people who asked for it | Housing Team | May 2026',
        'Near ×3 | B1 | Do number B1 and tell the people who asked for it | Housing Team | May 2026',
        'B2 | Do number B2 | Housing Team | May 2026',
        'B3 | Do number B3 and tell the people who asked for it | Housing Team | May 2026',
        'Safe ×2 | C1 | Do C1 | Housing Team | May 2026',
        'C2 | Do number C2 and tell the people who asked for it | Housing Team | May 2026',
      ],
    ]);
  });

  it('have headings in the middle of their height above the first rule, and rows, not a header, below none', () => {
    const head: Row = {
      cells: [['Outcome'], ['Ref'], ['Action'], ['Lead'], ['Success', 'measure']],
      bold: true,
    };
    const cells = (outcome: string, ref: string): Row => ({
      cells: [
        [outcome],
        [ref],
        [`Do number ${ref} and tell all the`, 'people who asked for it here'],
        ['Housing', 'Team'],
        ['All done'],
      ],
    });
    const body = [
      cells('Warm', 'A1'),
      cells('Warm', 'A2'),
      cells('Near', 'B1'),
      cells('Near', 'B2'),
      cells('Safe', 'C1'),
    ];
    const read = ['Warm A1', 'Warm A2', 'Near B1', 'Near B2', 'Safe C1'].map((row) => {
      const [outcome, ref] = row.split(' ');
      return `${outcome} | ${ref} | Do number ${ref} and tell all the people who asked for it here | Housing Team | All done`;
    });
    const at = (drawn: Drawn, rows: number[]) =>
      rows.map((row): Rule => ({ at: drawn.rows[row]![0], from: 38, to: 560 }));
    const headed = table(GROUPS, [head, ...body], { middle: true });
    expect(tables(page(headed.words, { horizontals: at(headed, [1, 3, 5]) }))).toEqual([
      ['Outcome | Ref | Action | Lead | Success measure', ...read],
    ]);
    const bare = table(GROUPS, body);
    expect(tables(page(bare.words, { horizontals: at(bare, [0, 2, 4]) }))).toEqual([read]);
  });

  it('have no header where a page begins with a heading in a band over rows', () => {
    const band = (text: string): Row => ({ cells: [[text], [''], [''], [''], ['']], bold: true });
    const rows = ROWS.map(({ cells }): Row => ({ cells: cells.slice(1) }));
    const drawn = table([40, 190, 300, 420], [band('Streets'), ...rows.slice(1), band('Squares'), ...rows]);
    const fills = [0, 3].map((row) => fill([38, drawn.rows[row]![0], 560, drawn.rows[row]![1]], '#d9e2ec'));
    const read = READ.map((row) => row.slice(6));
    expect(tables(page(drawn.words, { fills }))).toEqual([['Streets', ...read.slice(1), 'Squares', ...read]]);
  });

  it('keep a heading and the row below it without a shade between rows that have one', () => {
    const rows: Row[] = [
      HEAD,
      ROWS[1]!,
      ROWS[2]!,
      ROWS[1]!,
      { cells: [['Second theme of the plan'], [''], [''], [''], ['']], bold: true },
      ROWS[2]!,
      ROWS[1]!,
    ];
    const drawn = table(LEFTS, rows);
    const fills = [0, 1, 3, 6].flatMap((row) =>
      LEFTS.map((left, index) =>
        fill([left - 2, drawn.rows[row]![0], (LEFTS[index + 1] ?? 562) - 2, drawn.rows[row]![1]], '#eeeeee'),
      ),
    );
    expect(tables(page(drawn.words, { fills }))).toEqual([
      [HEADINGS, READ[1], READ[2], READ[1], 'Second theme of the plan', READ[2], READ[1]],
    ]);
  });

  it('part a word that fills its column to the edge from the next, closer than a space', () => {
    const long = 'Infrastructures';
    const lefts = [40, 62, 250, 250 + 4.4 * long.length + 2.1, 480];
    const full: Row = {
      cells: [
        ['1.4'],
        ['Count all the bridges of', 'each and every town'],
        [long, 'Team'],
        ['June', '2027'],
        ['Red'],
      ],
    };
    const found = tables(page(table(lefts, [HEAD, ...ROWS, full, ...ROWS]).words)).flat();
    expect(found).toContain(
      '1.4 | Count all the bridges of each and every town | Infrastructures Team | June 2027 | Red',
    );
  });

  it('take in a first and a last row without a shade where each other row has one', () => {
    const rows = [
      ...ROWS,
      { cells: [['1.4'], ['Count'], ['Parks'], ['July 2025'], ['Red']] },
      ...ROWS.slice(1, 2),
    ];
    for (const middle of [false, true]) {
      const drawn = table(LEFTS, [HEAD, ...rows], { middle });
      const fills = [2, 4].flatMap((row) =>
        LEFTS.map((left, index) =>
          fill(
            [left - 2, drawn.rows[row]![0], (LEFTS[index + 1] ?? 562) - 2, drawn.rows[row]![1]],
            '#eeeeee',
          ),
        ),
      );
      expect(tables(page(drawn.words, { fills }))).toEqual([
        [HEADINGS, ...READ, '1.4 | Count | Parks | July 2025 | Red', READ[1]],
      ]);
    }
  });

  it('end above a table that is drawn, and begin below it', () => {
    const above = table(LEFTS, [HEAD, ...ROWS]);
    const top = above.rows.at(-1)![1] + 4;
    const below = table(LEFTS, [HEAD, ...ROWS], { top });
    const fills = LEFTS.map((left, index) =>
      fill([left - 2, top, (LEFTS[index + 1] ?? 562) - 2, below.rows[0]![1]], '#eeeeee'),
    );
    const found = tables(page([...above.words, ...below.words], { fills }));
    expect(found.flat().filter((row) => READ.includes(row))).toEqual([...READ, ...READ]);
  });

  it('are parted where the same headings stand again, over columns that begin elsewhere', () => {
    const theme = (y: number) => line(38, y, 'Theme two of the plan', true);
    const above = table([40, 62, 250, 370, 480], [HEAD, ...ROWS]);
    const top = above.rows.at(-1)![1] + 30;
    const below = table([40, 62, 200, 290, 400], [HEAD, ...ROWS.slice(1)], { top });
    const found = tables(page([...above.words, ...theme(top - 8), ...below.words]));
    expect(found).toEqual([
      [HEADINGS, ...READ],
      [HEADINGS, ...READ.slice(1)],
    ]);
  });

  it('begin their columns where a heading stands off, be the cells close to each other', () => {
    // Half a letter more than a space stands between action and lead.
    const close = [40, 62, 62 + 4.4 * 'Paintthecrossings'.length + 2 * 2.5 + 5, 370, 480];
    expect(tables(page(table(close, [HEAD, ROWS[1]!, ROWS[1]!]).words))).toEqual([
      [HEADINGS, READ[1], READ[1]],
    ]);
  });

  it('keep paragraphs of a cell together that stand closer than rows', () => {
    const rows = ROWS.map(({ cells }): Row => {
      const [ref, action, ...others] = cells;
      return { cells: [ref!, [...action!, '', ''], ...others] };
    });
    const { words, rows: edges } = table(LEFTS, [HEAD, ...rows]);
    rows.slice(0, -1).forEach(({ cells }, index) => {
      const y = edges[index + 1]![0] + GAP / 2 + 8 + (cells[1]!.length - 1.7) * STEP;
      words.push(...line(LEFTS[1]!, y, 'Each is told'));
    });
    const [first, second, last] = READ.map((row) => row.split(' | '));
    const told = [first, second].map((row) => row?.with(1, `${row[1]} Each is told`).join(' | '));
    expect(tables(page(words))).toEqual([[HEADINGS, ...told, last?.join(' | ')]]);
  });

  it('are forms where bold labels stand before values, each with the first label again', () => {
    const form = (ref: string, top: number) =>
      [
        ['Ref', ref],
        ['Action', 'Mend the steps behind the market hall and the ramp', 'with a rail'],
        ['Lead', 'Estates'],
        ['By when', 'June 2025'],
        ['Cost', '£6,000'],
      ].flatMap(([label = '', ...values], index) => [
        ...line(40, top + index * 26, label, true),
        ...values.flatMap((value, at) => line(120, top + index * 26 + at * STEP, value)),
      ]);
    const title = line(38, 254, 'Second theme', true);
    const read = (ref: string) => [
      `Ref | ${ref}`,
      'Action | Mend the steps behind the market hall and the ramp with a rail',
      'Lead | Estates',
      'By when | June 2025',
      'Cost | £6,000',
    ];
    expect(tables(page([...form('A1', 100), ...title, ...form('B1', 280)]))).toEqual([
      read('A1'),
      read('B1'),
    ]);
  });

  it('are forms of several labels a line, the lines of a label together', () => {
    const cells = (y: number, texts: [string, string, string, string]) =>
      texts.flatMap((text, at) => (text ? line([40, 120, 300, 380][at]!, y, text, at % 2 === 0) : []));
    const words = [
      ...cells(100, ['Lead', 'Estates', 'By when', 'June 2025']),
      ...cells(122, ['Measure of', 'All steps are', 'Cost', '£6,000']),
      ...cells(122 + STEP, ['success', 'mended', '', '']),
    ];
    expect(tables(page(words))).toEqual([
      ['Lead | Estates | By when | June 2025', 'Measure of success | All steps are mended | Cost | £6,000'],
    ]);
  });

  it('are none where each action has a frame of its own, one beside the other', () => {
    const frames: Rule[][] = [[], []];
    const words = [0, 1, 2, 3].flatMap((at) => {
      const [left, top] = [at % 2 ? 310 : 40, at < 2 ? 100 : 190];
      for (const y of [top, top + 20, top + 70]) frames[0]!.push({ at: y, from: left, to: left + 250 });
      for (const x of [left, left + 250]) frames[1]!.push({ at: x, from: top, to: top + 70 });
      return [
        ...line(left + 5, top + 14, `A${at} Mend the steps of the hall`, true),
        ...line(left + 5, top + 34 + at, 'Lead: Estates'),
        ...line(left + 5, top + 48 + at, 'When: June 2025'),
      ];
    });
    const [horizontals, verticals] = frames as [Rule[], Rule[]];
    expect(tables({ ...page(words, { horizontals }), verticals })).toEqual([]);
  });

  it('have the columns of a header that alone is drawn', () => {
    // The lead begins hard behind the first action.
    const lefts = [40, 62, 62 + 4.4 * 'Mendthestepsbehindthe'.length + 4 * 2.5 + 4, 370, 480];
    const drawn = table(lefts, [HEAD, ...[0, 1, 0, 1].map((row) => ROWS[row]!)]);
    const fills = lefts.map((left, index) =>
      fill([left - 2, drawn.rows[0]![0], (lefts[index + 1] ?? 562) - 2, drawn.rows[0]![1]], '#333333'),
    );
    const theme = line(38, drawn.rows.at(-1)![1] + 14, 'Theme two of the plan', true);
    expect(tables(page([...drawn.words, ...theme], { fills })).flat()).toEqual([
      HEADINGS,
      ...READ.slice(0, 2),
      ...READ.slice(0, 2),
    ]);
  });

  it('are not hidden by the fills of their ratings, that rules part into rows', () => {
    const drawn = table([40, 62, 250, 340, 480], ROWS);
    const horizontals = drawn.rows.map(([, end]): Rule => ({ at: end, from: 38, to: 560 }));
    const fills = drawn.rows.map(([top, end]) => fill([478, top, 560, end], '#00b050'));
    expect(tables(page(drawn.words, { fills, horizontals }))).toEqual([READ]);
  });

  it('keep the last row of a short table without its shade where others of its kind are striped', () => {
    const long = table(LEFTS, [HEAD, ...ROWS]);
    const others = [40, 62, 250, 350, 450];
    const short = table(others, [HEAD, ROWS[0]!, ROWS[1]!], { top: long.rows.at(-1)![1] + 40 });
    const cells = (lefts: readonly number[], [top, end]: [number, number] = [0, 0]) =>
      lefts.map((left, index) => fill([left - 2, top, (lefts[index + 1] ?? 562) - 2, end], '#eeeeee'));
    const fills = [
      ...cells(LEFTS, long.rows[1]),
      ...cells(LEFTS, long.rows[3]),
      ...cells(others, short.rows[1]),
    ];
    const found = tables(page([...long.words, ...short.words], { fills }));
    expect(found.at(-1)?.slice(-2)).toEqual(READ.slice(0, 2));
  });

  it('do not take labels of single rows for a cell of several', () => {
    const labels = ['Pupils in all', 'of whom girls', 'of whom boys', 'of whom away'];
    const words = labels.flatMap((label, index) => [
      ...line(40, 100 + index * STEP, label),
      ...['12', '14', '19'].flatMap((figure, column) => line(200 + column * 80, 103 + index * STEP, figure)),
    ]);
    const found = tables(page(words)).flat();
    expect(found.every((row) => !row.includes('×'))).toBe(true);
  });

  it('are none where columns of running text stand beside each other', () => {
    const text = 'The council met its partners in May and heard what they had done about the drains'.split(
      ' ',
    );
    const words = [40, 220, 400].flatMap((left, column) =>
      Array.from({ length: 14 }, (_, index) =>
        line(left, 100 + column * 3.4 + index * STEP, text.slice(index % 9, (index % 9) + 6).join(' ')),
      ).flat(),
    );
    expect(tables(page(words))).toEqual([]);
  });
});

it('bold headings end where a row begins, also where the first figures stand further down', () => {
  const drawn = table(
    [40, 130, 160, 330, 440],
    [
      { cells: [['Theme'], ['Ref'], ['Action'], ['Lead'], ['By when']], bold: true },
      { cells: [['Rivers'], ['1.1'], ['Clear the weir below Mill Lane'], ['Drainage'], ['May 2025']] },
      { cells: [[''], ['1.2'], ['Paint the bridge at the lock'], ['Highways'], ['June 2025']] },
      { cells: [[''], ['1.3'], ['Plant reeds along the cut'], ['Parks'], ['30 July 2025']] },
      { cells: [['Parks'], ['2.1'], ['Mend the swings'], ['Parks'], ['31 July 2025']] },
    ],
  );
  expect(tables(page(drawn.words))).toEqual([
    [
      'Theme | Ref | Action | Lead | By when',
      'Rivers | 1.1 | Clear the weir below Mill Lane | Drainage | May 2025',
      '1.2 | Paint the bridge at the lock | Highways | June 2025',
      '1.3 | Plant reeds along the cut | Parks | 30 July 2025',
      'Parks | 2.1 | Mend the swings | Parks | 31 July 2025',
    ],
  ]);
});

it('headings above the first shade are its header, also where some run over two lines', () => {
  const edges = [36, 136, 306, 386, 476, 556];
  const words = [...line(40, 62, 'Desired', true), ...line(390, 62, 'Completed', true)];
  words.push(...line(40, 73, 'outcome', true), ...line(390, 73, 'by', true));
  for (const [x, text] of [
    [140, 'Action'],
    [310, 'Led by'],
    [480, 'Rating'],
  ] as const)
    words.push(...line(x, 62, text, true));
  const fills = ACTIONS.flatMap((action, row): Fill[] => {
    const y = 80 + 18 * row;
    words.push(
      ...line(40, y + 12, 'Safe quays'),
      ...line(140, y + 12, action),
      ...line(310, y + 12, 'Estates'),
    );
    words.push(...line(390, y + 12, 'June 2027'), ...line(480, y + 12, 'Red'));
    if (row % 2 > 0) return [];
    return edges.slice(1).map((right, at) => fill([edges[at]!, y, right, y + 18], '#fff4d6'));
  });
  expect(tables(page(words, { fills }))[0]?.[0]).toBe(
    'Desired outcome | Action | Led by | Completed by | Rating',
  );
});

it('headings stand over a first row without a shade, also a good line above it', () => {
  const edges = [36, 136, 306, 386, 476];
  const row = (y: number, texts: readonly string[], bold = false) =>
    texts.flatMap((text, at) => line(edges[at]! + 4, y, text, bold));
  const words = row(55, ['No', 'Action', 'Who leads', 'By when'], true);
  const fills = ACTIONS.slice(0, 3).flatMap((action, at): Fill[] => {
    const y = 68 + 20 * at;
    words.push(...row(y + 10, [`${at + 1}`, action, 'Estates', `June 202${at}`]));
    if (at % 2 === 0) return [];
    return edges.slice(1).map((right, column) => fill([edges[column]!, y, right, y + 18], '#f6eef4'));
  });
  const [rows] = tables(page(words, { fills }));
  expect(rows).toHaveLength(4);
  expect(rows?.[0]).toBe('No | Action | Who leads | By when');
});

it('grounds behind words part no rows', () => {
  const words = [
    [40, 'Outcome'],
    [150, 'Action'],
    [340, 'Owner and date'],
    [480, 'Status'],
  ].flatMap(([x, text]) => line(Number(x), 62, String(text), true));
  const horizontals: Rule[] = [{ at: 68, from: 36, to: 540 }];
  const fills = ACTIONS.map((action, row): Fill => {
    const y = 82 + 30 * row;
    words.push(...line(40, y, 'Safe quays'), ...line(150, y, action), ...line(480, y, 'Amber'));
    words.push(...line(340, y, 'Estates'), ...line(340, y + 11, `June 202${row}`));
    horizontals.push({ at: y + 18, from: 36, to: 540 });
    return fill([474, y - 9, 508, y + 3.5], '#dddddd');
  });
  const rows = tables(page(words, { fills, horizontals })).flat();
  expect(rows.slice(1)).toEqual(
    ACTIONS.map((action, row) => `Safe quays | ${action} | Estates June 202${row} | Amber`),
  );
});

it('a heading over dots alone is a column of its own, also beside one without a heading', () => {
  const words = [
    [40, 'Action'],
    [300, 'Lead'],
    [470, 'RAG'],
  ].flatMap(([x, text]) => line(Number(x), 72, String(text), true));
  const fills = ACTIONS.map((action, row): Fill => {
    const y = 90 + 18 * row;
    words.push(...line(40, y, action), ...line(300, y, 'Estates'), ...line(390, y, '30 September 2026'));
    return { box: [470, y - 7, 479, y + 2], color: '#2e9e41', round: true };
  });
  const [grid] = findTables(page(words, { fills })).grids;
  expect(grid?.columns).toBe(4);
  expect(shown(grid)[1]).toBe('Mend the weir | Estates | 30 September 2026 | ');
});
const ACTIONS = ['Mend the weir', 'Paint the bridge', 'Dredge the dock', 'Open the lock', 'Sweep the quay'];

describe('tables that touch side by side under the same headings', () => {
  const HEADS = ['Action', 'Lead', 'By when', 'RAG', 'Action', 'Lead', 'By when', 'RAG'];
  const AT = [40, 135, 195, 262, 301, 396, 456, 523];
  const LEFT = [['Mend the weir by', 'the old mill'], ['Estates'], ['June'], ['Red']];
  const RIGHT = [['Sweep the quay'], ['Cleansing'], ['May'], ['Green']];
  /** Three rows each; those at the left are higher. */
  const words = [LEFT, RIGHT].flatMap((cells, side) =>
    [0, 1, 2].flatMap((row) =>
      cells.flatMap((lines, column) =>
        lines.flatMap((text, at) =>
          line(
            AT[4 * side + column]!,
            90 + row * (side === 0 ? 30 : 20) + 11 * at,
            column === 2 ? `${text} 202${row}` : text,
          ),
        ),
      ),
    ),
  );
  const rules = [0, 1, 2, 3].flatMap((row): Rule[] => [
    { at: 78 + 30 * row, from: 36, to: 298 },
    { at: 78 + 20 * row, from: 298, to: 560 },
  ]);
  const head = HEADS.flatMap((text, column) => line(AT[column]!, 72, text, true));
  const fills = AT.map((x, column) => fill([x - 4, 62, (AT[column + 1] ?? 564) - 4, 78], '#ddeedd'));

  it.each([
    ['plain', []],
    ['on grounds', fills],
  ])('are read apart, headings %s', (_, grounds) => {
    const found = tables(page([...head, ...words], { horizontals: rules, fills: grounds }));
    const rows = found.flat().filter((row) => !row.startsWith('Action'));
    expect(rows).toEqual([
      ...[0, 1, 2].map((row) => `Mend the weir by the old mill | Estates | June 202${row} | Red`),
      ...[0, 1, 2].map((row) => `Sweep the quay | Cleansing | May 202${row} | Green`),
    ]);
  });
});

it('rows under the last coloured band of a table are its rows', () => {
  const band = (y: number): Rule[] => [y, y + 18].map((at) => ({ at, from: 36, to: 560 }));
  const words: Word[] = [];
  const horizontals: Rule[] = [];
  let y = 60;
  const add = (texts: readonly string[], bold = false) => {
    for (const [column, text] of texts.entries()) words.push(...line(LEFTS[column]!, y + 12, text, bold));
    if (bold) horizontals.push(...band(y));
    y += 18;
  };
  add(['Ref', 'Action', 'Lead', 'By when', 'Status'], true);
  for (const theme of ['Rivers', 'Warnings']) {
    add([theme], true);
    add(['1.1', 'Mend the weir', 'Estates', 'June 2025', 'Green']);
    add(['1.2', 'Paint the bridge', 'Highways', 'May 2025', 'Red']);
  }
  expect(tables(page(words, { horizontals }))).toEqual([
    [
      'Ref | Action | Lead | By when | Status',
      'Rivers',
      '1.1 | Mend the weir | Estates | June 2025 | Green',
      '1.2 | Paint the bridge | Highways | May 2025 | Red',
      'Warnings',
      '1.1 | Mend the weir | Estates | June 2025 | Green',
      '1.2 | Paint the bridge | Highways | May 2025 | Red',
    ],
  ]);
});

describe('headings between rows', () => {
  const plain = (at: number) => [`${at}.1`, 'Mend the weir', 'Estates', 'June 2025', 'Green'];
  const rows = (texts: readonly (readonly string[])[], step = 24) =>
    texts.flatMap((row, at) =>
      row.flatMap((text, column) =>
        line(LEFTS[column]!, 60 + at * step, text, row.length === 1 || row[0] === 'Ref'),
      ),
    );
  const head = ['Ref', 'Action', 'Lead', 'By when', 'Status'];
  const shades = (from: number, count: number): Fill[] =>
    Array.from({ length: count }, (_, at) =>
      fill([36, 60 + (from + 2 * at) * 24 - 16, 560, 60 + (from + 2 * at) * 24 + 8], '#f0f0e8'),
    );

  it('are longer than the column they stand in, and make none', () => {
    const words = rows([head, ['River'], plain(1), plain(2), ['Parks'], plain(3), plain(4)]);
    expect(tables(page(words))[0]?.slice(0, 3)).toEqual([
      'Ref | Action | Lead | By when | Status',
      'River',
      '1.1 | Mend the weir | Estates | June 2025 | Green',
    ]);
  });

  it('are no words of the rows beside them where each other row is shaded', () => {
    const words = rows([head, ['Rivers'], plain(1), plain(2), ['Parks'], plain(3), plain(4)]);
    const [first] = tables(page(words, { fills: shades(2, 1).concat(shades(5, 1)) }));
    expect(first?.filter((row) => /^(?:1|2|Parks)/.test(row))).toEqual([
      '1.1 | Mend the weir | Estates | June 2025 | Green',
      '2.1 | Mend the weir | Estates | June 2025 | Green',
      expect.stringMatching(/^Parks[ |]*$/),
    ]);
  });

  it('stand in the table also over its first rows, where it has others', () => {
    const words = rows([['Parks'], plain(1), plain(2), ['Roads'], plain(3), plain(4)]);
    expect(tables(page(words))).toEqual([
      [
        'Parks',
        '1.1 | Mend the weir | Estates | June 2025 | Green',
        '2.1 | Mend the weir | Estates | June 2025 | Green',
        'Roads',
        '3.1 | Mend the weir | Estates | June 2025 | Green',
        '4.1 | Mend the weir | Estates | June 2025 | Green',
      ],
    ]);
  });

  it('colours beside the heading of their column stand in it', () => {
    const four = (at: number) => plain(at).slice(0, 4);
    const words = rows([head, four(1), four(2), four(3)]);
    const dots = [1, 2, 3].map((at) => fill([530, 53 + at * 24, 538, 61 + at * 24], '#00a040'));
    const [grid] = findTables(page(words, { fills: dots })).grids;
    expect(grid?.columns).toBe(5);
    expect(grid?.cells.filter(({ column }) => column === 4)).toHaveLength(4);
  });
});

describe('what a page begins with', () => {
  const rest = 'market hall and the ramp beside them';
  const under = (rows: readonly (readonly string[])[]) =>
    rows.flatMap((row, at) =>
      row.flatMap((text, column) => (text ? line(LEFTS[column]!, 60 + at * 24, text, row[0] === 'Ref') : [])),
    );
  const head = ['Ref', 'Action', 'Lead', 'By when', 'Status'];
  const next = ['1.2', 'Paint the crossings', 'Highways', 'May 2025', 'Red'];

  it('is the rest of a cell below headings that are printed again, though it stands alone', () => {
    expect(tables(page(under([head, ['', rest]])))).toEqual([[HEADINGS, rest]]);
  });

  it('is the rest of a cell between the headings and the first row that rules part', () => {
    const rows = [head, ['', rest], next, ['1.3', 'Clear the drains', 'Parks', 'Ongoing', 'Amber']];
    const words = [
      ...under([head]),
      ...[0, 1, 2].flatMap((at) => line(LEFTS[1]!, 84 + at * STEP, rest)),
      ...under(rows.map((row, at) => (at > 1 ? row : ['']))).map((word): Word => {
        const [x0, y0, x1, y1] = word.box;
        return { ...word, baseline: word.baseline + 24, box: [x0, y0 + 24, x1, y1 + 24] };
      }),
    ];
    const horizontals = [70, 118, 142, 166].map((at): Rule => ({ at, from: 36, to: 560 }));
    expect(tables(page(words, { horizontals }))[0]?.slice(0, 3)).toEqual([
      HEADINGS,
      ` | ${[rest, rest, rest].join(' ')} |  |  | `,
      next.join(' | '),
    ]);
  });

  it('may be one row of which fills draw but the rating', () => {
    const drawn = table(LEFTS, [HEAD, ROWS[2]!]);
    const horizontals = drawn.rows.map(([, end]): Rule => ({ at: end, from: 36, to: 560 }));
    const fills = [fill([478, ...[drawn.rows[1]![0]], 560, drawn.rows[1]![1]] as Box, '#ffb000')];
    expect(tables(page(drawn.words, { fills, horizontals }))).toEqual([[HEADINGS, READ[2]]]);
  });

  it('is no row where headings of columns are followed by a sentence', () => {
    const words = [...under([head]), ...line(40, 84, 'This page was left blank so that all rows fit')];
    expect(tables(page(words))).toEqual([]);
  });
});

describe('headings over rules between rows', () => {
  it('go on in a second line, under some of them', () => {
    const rows = [1, 2, 3].map((at) => [`${at}.1`, 'Mend the weir', 'Estates', 'June 2025', 'Green']);
    const words = [
      ...['Ref', 'Action', 'Lead', 'By when', 'Status'].flatMap((text, at) =>
        line(LEFTS[at]!, 60, text, true),
      ),
      ...line(LEFTS[2]!, 60 + STEP, 'officer', true),
      ...rows.flatMap((row, at) => row.flatMap((text, column) => line(LEFTS[column]!, 96 + at * 24, text))),
    ];
    const horizontals = [78, 104, 128, 152].map((at): Rule => ({ at, from: 36, to: 560 }));
    expect(tables(page(words, { horizontals }))).toEqual([
      ['Ref | Action | Lead officer | By when | Status', ...rows.map((row) => row.join(' | '))],
    ]);
  });

  it('stand over texts that are no columns of running text', () => {
    const rows = Array.from({ length: 6 }, (_, at) => [
      `${at + 1}`,
      'Bring a plan for the quay and its steps to the Council',
      'Estates',
      'June 2025',
      'Begun',
    ]);
    const lefts = [40, 62, 340, 420, 500];
    const words = [['Ref', 'Action', 'Lead', 'By when', 'Status'], ...rows].flatMap((row, at) =>
      row.flatMap((text, column) => line(lefts[column]!, 60 + at * 24, text, at === 0)),
    );
    expect(tables(page(words))[0]?.slice(0, 2)).toEqual([HEADINGS, rows[0]!.join(' | ')]);
  });
});

it('rows of a line each have the columns of their text where fills draw but the ratings', () => {
  const rows = [
    'Let the ten empty shops',
    'Mend the old market roof',
    'Open a hub for jobs',
    'Visit all of the firms',
    'Write a guide for firms',
  ].map((action) => ({
    cells: [['1'], [action], ['Town Manager'], ['May 2026'], ['Green']],
  }));
  const drawn = table(LEFTS, [HEAD, ...rows]);
  const horizontals = drawn.rows.map(([, end]): Rule => ({ at: end, from: 36, to: 560 }));
  const fills = drawn.rows.slice(1).map(([top, end]) => fill([478, top, 560, end], '#00b050'));
  expect(tables(page(drawn.words, { fills, horizontals }))[0]?.slice(0, 2)).toEqual([
    HEADINGS,
    '1 | Let the ten empty shops | Town Manager | May 2026 | Green',
  ]);
});

describe('labels in cells', () => {
  const drawn = table(LEFTS, ROWS);
  const pills = (pad: readonly number[], before = 4) =>
    drawn.words
      .filter(({ text }) => /^(?:Green|Red|Amber)$/.test(text))
      .map(({ box: [x0, y0, x1, y1] }, at) => fill([x0 - before, y0 - 1, x1 + pad[at]!, y1 + 1], '#5bb450'));

  it('are coloured grounds that hug their words, each as wide as its own', () => {
    const own = pills([4, 4, 4]);
    expect(labelsIn(own, drawn.words).size).toBe(3);
    expect(labelsIn(pills([12, 12, 12], 12), drawn.words).size).toBe(3);
    expect(pageRules(page(drawn.words, { fills: own })).horizontals).toEqual([]);
  });

  it('are none where they are as wide as each other, or as their column', () => {
    const [left] = LEFTS.slice(-1);
    const wide = pills([0, 0, 0]).map(({ box: [, y0, , y1], color }) =>
      fill([left! - 4, y0, left! + 60, y1], color),
    );
    expect(labelsIn(wide, drawn.words).size).toBe(0);
    expect(labelsIn(pills([4, 9, 20]), drawn.words).size).toBe(0);
  });
});

describe('lines drawn in dots or dashes', () => {
  const at = (y: number, from: number, step: number, width: number) =>
    Array.from({ length: 20 }, (_, i) =>
      fill([from + i * step, y, from + i * step + width, y + 1], '#b03060'),
    );

  it('are one rule each', () => {
    const { horizontals } = dottedRules([...at(100, 40, 2, 1), ...at(130, 40, 2, 1)], [], []);
    expect(horizontals).toEqual([
      { at: 100.5, from: 40, to: 79 },
      { at: 130.5, from: 40, to: 79 },
    ]);
    const dashes = at(100, 40, 7, 4).map(({ box: [from, , to] }): Rule => ({ at: 100, from, to }));
    expect(dottedRules([], dashes, []).horizontals).toEqual([{ at: 100, from: 40, to: 177 }]);
  });

  it('are none where the dots stand far from each other', () => {
    expect(dottedRules(at(100, 40, 12, 1), [], []).horizontals).toEqual([]);
  });
});

describe('rows of which each other is shaded', () => {
  const rows = ROWS.map(({ cells }) => ({ cells: cells.map(([first]) => [first!]) }));
  const drawn = table(LEFTS, [
    HEAD,
    ...rows.map(({ cells }) => ({ cells: cells.slice(0, 4) })),
    ...rows.slice(0, 1),
  ]);
  const cellsOf = ([top, end]: [number, number]) =>
    LEFTS.map((left, at) => fill([left - 2, top, (LEFTS[at + 1] ?? 562) - 2, end], '#eef2f6'));

  it('have their dots also where they have no shade', () => {
    const dots = [1, 2, 3].map((at) => {
      const y = drawn.rows[at]![0] + 5;
      return { box: [482, y, 490, y + 8] as Box, color: '#00a651', round: true };
    });
    const shades = [0, 1, 3].flatMap((at) => cellsOf(drawn.rows[at]!));
    const [grid] = findTables(page(drawn.words, { fills: [...shades, ...dots] })).grids;
    const cell = grid?.cells.find(({ row, column }) => row === 2 && column === 4);
    expect(cell && dots[1] && cell.box[1] < dots[1].box[1] && cell.box[3] > dots[1].box[3]).toBe(true);
  });

  it('hold a text that runs over its column, and the next that begins there', () => {
    const wide = [['1.1', 'Mend the weir', 'Estates', 'By the end of September', 'Green']];
    const words = table(LEFTS, [HEAD, rows[0]!, { cells: wide[0]!.map((text) => [text]) }, rows[1]!]);
    const shades = [0, 1, 3].flatMap((at) => cellsOf(words.rows[at]!));
    const tight = words.words.map((word): Word => {
      const [x0, y0, x1, y1] = word.box;
      // Its last word ends but a point before the next column's text.
      return word.text === 'September'
        ? { ...word, box: [x0, y0, 479, y1] }
        : { ...word, ...(x0 > 479 && { jumped: true as const }), box: [x0, y0, x1, y1] };
    });
    expect(tables(page(tight, { fills: shades }))[0]?.[2]).toBe(wide[0]!.join(' | '));
  });

  it('are none about a heading of larger letters, though a word of it begins as a column does', () => {
    const [top, end] = drawn.rows[2]!;
    const isIn = ({ baseline }: Word): boolean => baseline > top && baseline < end;
    const read = (size: number) => {
      const words = drawn.words.map((word): Word => (isIn(word) ? { ...word, size, bold: true } : word));
      return tables(page(words, { fills: [0, 1, 3].flatMap((at) => cellsOf(drawn.rows[at]!)) })).map(
        ({ length }) => length,
      );
    };
    const [own] = drawn.words;
    expect([read(own!.size), read(1.5 * own!.size)]).toEqual([[5], [2, 3]]);
  });

  it('have what a page cut off in the column that it begins in, though but ratings part the columns', () => {
    const words = [
      ...drawn.words.filter(({ baseline }) => baseline < drawn.rows[0]![1]),
      ...line(LEFTS[1]!, 96, 'and the ramp beside'),
    ];
    const fills = [
      ...cellsOf([60, 80]),
      ...['#00b050', '#00b050'].map((color) => fill([478, 80, 560, 104], color)),
    ];
    const [grid] = findTables(page(words, { fills })).grids;
    expect(
      grid?.cells
        .filter(({ row, words: own }) => row === 1 && own.length > 0)
        .map(({ column, columnSpan }) => [column, columnSpan]),
    ).toEqual([[1, 1]]);
  });

  it('end in one without a shade, though ratings draw the others as one', () => {
    const fills = [
      ...cellsOf(drawn.rows[0]!),
      ...cellsOf(drawn.rows[2]!),
      fill([478, drawn.rows[1]![0], 560, drawn.rows[1]![1]], '#00b050'),
    ];
    const words = drawn.words.filter(({ baseline }) => baseline < drawn.rows[3]![1]);
    expect(tables(page(words, { fills }))[0]?.at(-1)).toMatch(
      /^1\.3 \| Clear the drains of the \| Drainage \| Ongoing/,
    );
  });
});
