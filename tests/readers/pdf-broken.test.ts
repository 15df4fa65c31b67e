import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/model/document.ts';
import type { Part } from '../../src/readers/pdf/blocks/blocks.ts';
import { columnEnds } from '../../src/readers/pdf/lines/column-ends.ts';
import { vocabularyOf } from '../../src/readers/pdf/lines/text.ts';
import type { Box, PageGeometry, Word } from '../../src/readers/pdf/page.ts';
import { mendBrokenWords } from '../../src/readers/pdf/pages/broken-words.ts';
import { isWordEnd } from '../../src/readers/pdf/pages/word-ends.ts';
import { markWrapped } from '../../src/readers/pdf/pages/wrapped.ts';
import { tableOf } from '../../src/readers/pdf/tables/cells.ts';
import type { Grid, GridCell } from '../../src/readers/pdf/tables/grid.ts';

const SIZE = 10;
const STEP = 12;
/** Every letter is so wide, points. */
const LETTER = 5;
const PAD = 4;

/** Lines of a cell, each word by itself, from its left edge. */
function wordsAt(x: number, y: number, lines: readonly string[]): Word[] {
  return lines.flatMap((line, index) => {
    let at = x + PAD;
    const baseline = y + PAD + (index + 1) * STEP;
    return line.split(' ').map((text): Word => {
      const box: Box = [at, baseline - 8, at + LETTER * text.length, baseline + 2];
      at = box[2] + 3;
      return { text, box, baseline, size: SIZE, bold: false };
    });
  });
}

interface Read {
  texts: string[];
  said: string[];
}

/** One column of ruled cells, each so many points wide. */
function tableIn(width: number, cells: readonly string[][]): Part & { block: Table } {
  const height = 100;
  const made = cells.map((lines, row): GridCell => {
    const box: Box = [50, 50 + row * height, 50 + width, 50 + (row + 1) * height];
    return { row, column: 0, rowSpan: 1, columnSpan: 1, box, words: wordsAt(50, box[1], lines) };
  });
  const words = made.flatMap((cell) => cell.words);
  const box: Box = [50, 50, 50 + width, 50 + made.length * height];
  const grid: Grid = {
    box,
    rows: made.length,
    columns: 1,
    cells: made,
    found: 'ruled',
    confidence: 1,
    edges: [50, 50 + width],
  };
  const page = { number: 1, width: 595, height: 842, turn: 0, words, fills: [], links: [] };
  const ends = columnEnds(grid);
  const block = tableOf(grid, page as unknown as PageGeometry, vocabularyOf(words), ends);
  return { block, box, edges: grid.edges, ends: ends.counts };
}

/** What the column reads over a paragraph, and what is said of it. */
function read(width: number, cells: readonly string[][], beside = ''): Read {
  const { block, box } = tableIn(width, cells);
  const paragraph = { type: 'paragraph', text: beside, place: block.place } as const;
  const findings = mendBrokenWords([block, paragraph].map((one) => ({ box, block: one })));
  return {
    texts: block.cells.map(({ text }) => text),
    said: findings.map(({ severity, message }) => `${severity}: ${message}`),
  };
}

describe('words that the edge of a narrow column broke', () => {
  it('are one where the end is no word', () => {
    expect(
      read(54, [
        ['Heritage', 'Developm', 'ent'],
        ['Procurem', 'ent Team'],
      ]),
    ).toEqual({
      texts: ['Heritage\nDevelopment', 'Procurement Team'],
      said: [
        'info: Expected whole words, found "Developm ent", "Procurem ent" broken at the edge of a narrow column: joined',
      ],
    });
  });

  it('are one where the document has them whole', () => {
    expect(read(38, [['Wayfin', 'ding']], 'Wayfinding').texts).toEqual(['Wayfinding']);
    expect(read(38, [['Orchar', 'dene']], 'at Orchardene').texts).toEqual(['Orchardene']);
  });

  it('are one also in more than two pieces, and with an s behind an apostrophe', () => {
    expect(read(38, [['Commun', 'icatio', 'ns']]).texts).toEqual(['Communications']);
    expect(read(58, [['Children’', 's Services']]).texts).toEqual(['Children’s Services']);
  });

  it('stay apart where the line had room, holds more words, or goes on with a word', () => {
    expect(read(90, [['Developm', 'ent']]).texts).toEqual(['Developm\nent']);
    expect(read(64, [['A Developm', 'ent']]).texts).toEqual(['A Developm\nent']);
    expect(read(54, [['Highways', 'and lighting']], 'Highways').texts).toEqual(['Highways\nand lighting']);
    expect(read(54, [['Highways', 'lighting']], 'street lighting').texts).toEqual(['Highways\nlighting']);
  });

  it('are told where they may be two', () => {
    expect(read(54, [['Greenway', 'burrowes']])).toEqual({
      texts: ['Greenway\nburrowes'],
      said: [
        'warning: Expected whole words, found "Greenway burrowes" that the edge of a column may have broken: left as they are',
      ],
    });
  });

  it('may be figures of one date', () => {
    expect(read(48, [['30/09/20', '25']]).texts).toEqual(['30/09/2025']);
    expect(read(43, [['2025/2', '6 on']]).texts).toEqual(['2025/26 on']);
    expect(read(43, [['2025/26', '2026/27']]).texts).toEqual(['2025/26\n2026/27']);
    expect(read(48, [['30/09/25', '31/10/25']]).texts).toEqual(['30/09/25\n31/10/25']);
  });
});

/** Whether the cells of tables, each so many points wide, are wrapped. */
const wrapped = (...tables: [width: number, cells: string[][]][]) => {
  const parts = tables.map(([width, cells]) => tableIn(width, cells));
  markWrapped(parts);
  return parts.map(({ block }) => block.cells.map((cell) => cell.wrapped === true));
};

describe('line ends of a column', () => {
  it('are those of the page where the next word never fits', () => {
    const cells = [
      ['Network', 'Security', 'Officer'],
      ['Housing', 'Enabling'],
      ['Police'],
      ['Service', 'Desk'],
    ];
    expect(wrapped([54, cells])).toEqual([[true, true, false, true]]);
    expect(wrapped([84, cells])).toEqual([[false, false, false, false]]);
  });
});

describe('lines that somebody ended', () => {
  it('are those behind which the next word would have fit', () => {
    const broken = (width: number, cells: string[][]) =>
      tableIn(width, cells).block.cells.map((cell) => cell.broken);
    const cells = [['Elder Care North', 'Cliff', 'Leisure Team'], ['Police'], ['Housing', 'Enabling']];
    expect(broken(100, cells)).toEqual([[1], undefined, [0]]);
    expect(broken(60, cells)).toEqual([[1], undefined, undefined]);
  });
});

describe('line ends of tables with the same columns', () => {
  it('are judged together', () => {
    const [one, two] = [
      [['Network', 'Security', 'Officer']],
      [
        ['Service', 'Desk'],
        ['Housing', 'Enabling'],
      ],
    ];
    expect(wrapped([54, one], [54, two])).toEqual([[true], [true, true]]);
    expect(wrapped([54, one], [54, [...two, ['Art', 'IT']]])).toEqual([[false], [false, false, false]]);
    expect(wrapped([54, one])).toEqual([[false]]);
  });
});

describe('the ends of words', () => {
  it.each(['ent', 'ntal', 'ations', 'lity', 's', 'ng', 'ership', 'lth', 'bility'])('%s is one', (end) =>
    expect(isWordEnd(end)).toBe(true),
  );
  it.each([
    'and',
    'team',
    'a',
    'services',
    'station',
    'health',
    'yr',
    'city',
    'nation',
    'plan',
    'training',
    'street',
    'who',
  ])('%s is a word', (word) => expect(isWordEnd(word)).toBe(false));
});
