import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/readers/pdf/lines/lines.ts';
import type { Word } from '../../src/readers/pdf/page.ts';
import type { GridCell } from '../../src/readers/pdf/tables/grid.ts';
import { partAtBorders, takeBackOverrun } from '../../src/readers/pdf/tables/overrun.ts';
import { reader } from '../../src/readers/pdf.ts';

/** Texts of one page, each with its left end and the y of its baseline from the top, in the order they are drawn. */
type Drawn = readonly [x: number, y: number, text: string];

function pdfOf(texts: readonly Drawn[]): Buffer {
  const draw = ([x, y, text]: Drawn) => `BT /F1 10 Tf ${x} ${400 - y} Td (${text}) Tj ET`;
  const content = texts.map(draw).join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 500 400] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 6\n0000000000 65535 f \n${offsets.join('')}`;
  return Buffer.from(`${file}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`, 'latin1');
}

/** Rows of a table, cell by cell and line by line. */
function table(lefts: readonly number[], rows: readonly (readonly string[])[]): Drawn[] {
  let y = 60;
  return rows.flatMap((row) => {
    const cells = row.map((cell) => cell.split('\n'));
    const drawn = cells.flatMap((lines, column) =>
      lines.map((text, index): Drawn => [lefts[column]!, y + 12 * index, text]),
    );
    y += 12 * Math.max(...cells.map(({ length }) => length)) + 10;
    return drawn;
  });
}

async function rowsOf(texts: readonly Drawn[]): Promise<string[]> {
  const { blocks } = await reader.read({ file: 'plan.pdf', bytes: pdfOf(texts), sha256: '' });
  return blocks.flatMap((block) => {
    if (block.type !== 'table') return [];
    const text = (row: number) => block.cells.filter((cell) => cell.row === row).map((cell) => cell.text);
    return Array.from({ length: block.rows }, (_, row) =>
      text(row + 1)
        .join(' | ')
        .replace(/\s+/g, ' '),
    );
  });
}

const HEAD = ['Action', 'Lead', 'Timescale', 'Status', 'Success\nmeasure'];
const ROWS = [
  [
    'Mend the quay wall\nby the old mill',
    'Harbour\nOffice',
    '30\nSeptember\n2025',
    'In\nprogress',
    'Wall safe',
  ],
  ['Paint the crossings\nof the ring road', 'Highways', 'March\n2026', 'Completed', 'Six\npainted'],
  ['Open a repair shop\nat the depot', 'Waste\nTeam', 'September\n2026', 'Not\nstarted', 'Shop open'],
  ['Plant forty trees\nalong the canal', 'Parks', '1 May\n2026', 'Completed', 'Forty\nplanted'],
];
const READ = [
  'Action | Lead | Timescale | Status | Success measure',
  ...ROWS.map((row) => row.join(' | ').replaceAll('\n', ' ')),
];

const ACTIONS = ['Mend the quay', 'Paint crossings', 'Open a shop', 'Plant forty trees', 'Dredge the dock'];

describe('cells whose text runs over their column', () => {
  const LEFTS = [40, 140, 200];

  it('end where the pen jumped to the next', async () => {
    // "September" ends a space before the next column.
    expect(await rowsOf(table([...LEFTS, 251.7, 310], [HEAD, ...ROWS]))).toEqual(READ);
  });

  it('are cut in the word that both their letters make', async () => {
    expect(await rowsOf(table([...LEFTS, 252, 296], [HEAD, ...ROWS]))).toEqual(READ);
    expect(await rowsOf(table([...LEFTS, 248, 293], [HEAD, ...ROWS]))).toEqual(READ);
  });

  it('end where many cells of the next column begin, though the pen went on to them', async () => {
    const rows = [
      ['Action', 'Lead', 'Deadline', 'Success measure'],
      ['Mend the quay wall\nby the old mill', 'Harbour\nOffice', '30/09/2025', 'Wall\nsafe'],
      ['Paint the crossings\nof the ring road', 'Highways', '31/03/2026', 'Six roads\npainted'],
      ['Open a repair shop\nat the depot', 'Waste\nTeam', '30/06/2026', 'Shop\nopen'],
      ['Plant forty trees\nalong the canal', 'Parks', '01/05/2026', 'Forty trees\nplanted'],
    ];
    const read = rows.map((row) => row.join(' | ').replaceAll('\n', ' '));
    for (const left of [252.82, 250, 247]) expect(await rowsOf(table([...LEFTS, left], rows))).toEqual(read);
  });

  it('leave the column of the next where nothing stands beside them', async () => {
    const rows = ACTIONS.map((action, at): Drawn[] => {
      const y = 90 + 36 * at;
      const measure: Drawn[] =
        at === 1
          ? [[196, y, 'All painted']]
          : [
              [196, y - 6, 'Work'],
              [196, y + 6, 'finished'],
            ];
      return [
        [40, y - 6, action],
        [40, y + 6, 'by the mill'],
        [150, y, `30/09/202${at}`],
        ...measure,
        [270, y, 'Parks'],
      ];
    });
    const head = table([40, 150, 196, 270], [['Action', 'Date', 'Measure', 'Lead']]);
    expect(await rowsOf([...head, ...rows.flat()])).toEqual([
      'Action | Date | Measure | Lead',
      ...ACTIONS.map(
        (action, at) =>
          `${action} by the mill | 30/09/202${at} | ${at === 1 ? 'All painted' : 'Work finished'} | Parks`,
      ),
    ]);
  });

  it('are none where the items of a list hang', async () => {
    const rows = ACTIONS.map((action, at): Drawn[] => {
      const y = 90 + 36 * at;
      const item: Drawn[] = [
        [140, y, `${at + 1}.`],
        [151, y, action],
        [151, y + 12, 'by the mill'],
      ];
      return [
        [40, y, 'Parks'],
        [40, y + 12, 'Team'],
        ...item,
        [250, y, `30/09/202${at}`],
        [330, y, 'Completed'],
      ];
    });
    const head = table([40, 140, 250, 330], [['Lead', 'Actions', 'Date', 'Status']]);
    expect(await rowsOf([...head, ...rows.flat()])).toEqual([
      'Lead | Actions | Date | Status',
      ...ACTIONS.map(
        (action, at) => `Parks Team | ${at + 1}. ${action} by the mill | 30/09/202${at} | Completed`,
      ),
    ]);
  });

  it('keep to their cell in a lone row whose columns are drawn, and leave the next its own', () => {
    const word = (text: string, from: number, to: number): Word => ({
      text,
      box: [from, 52, to, 62],
      baseline: 60,
      size: 10,
      bold: false,
    });
    const cell = (column: number, words: Word[]): GridCell => ({
      row: 0,
      column,
      rowSpan: 1,
      columnSpan: 1,
      box: [50 * column, 45, 50 * column + 50, 70],
      words,
    });
    const shown = (second: Word) => {
      const cells = [cell(0, [word('September', 3, 53.6)]), cell(1, [second])];
      takeBackOverrun(cells);
      return cells.map(({ words }) => words.map(({ text }) => text).join(' '));
    };
    expect(shown({ ...word('Forty', 53, 78), jumped: true })).toEqual(['September', 'Forty']);
    expect(shown(word('to', 56, 66))).toEqual(['September to', '']);
  });
});

describe('texts that are printed over each other', () => {
  const drawn = (text: string, from: number, to: number, jumped = false): Word => ({
    text,
    box: [from, 52, to, 62],
    baseline: 60,
    size: 10,
    bold: false,
    ...(jumped && { jumped }),
  });

  it('go back to the cell that they run out of, though an edge stands between two of their words', () => {
    const cell = (column: number, words: Word[]): GridCell => ({
      row: 0,
      column,
      rowSpan: 1,
      columnSpan: 1,
      box: [50 * column, 45, 50 * column + 50, 70],
      words,
    });
    const cells = [
      cell(0, [drawn('September', 3, 48.8, true)]),
      cell(1, [drawn('2025', 51.3, 71), drawn('Complete', 54, 92, true)]),
    ];
    takeBackOverrun(cells);
    expect(cells.map(({ words }) => words.map(({ text }) => text).join(' '))).toEqual([
      'September 2025',
      'Complete',
    ]);
  });

  it('go back where their tags say, though each begins within the other', () => {
    const cell = (column: number, words: Word[]): GridCell => ({
      row: 0,
      column,
      rowSpan: 1,
      columnSpan: 1,
      box: [50 * column, 45, 50 * column + 50, 70],
      words,
    });
    const tagged = (mark: number, word: Word): Word => ({ ...word, mark });
    const cells = [
      cell(0, [tagged(1, drawn('Delivery', 12, 56, true))]),
      cell(1, [
        tagged(2, drawn('April', 51, 66, true)),
        tagged(1, drawn('Group', 59, 82, true)),
        tagged(2, drawn('2026', 69, 88)),
      ]),
    ];
    takeBackOverrun(cells);
    expect(cells.map(({ words }) => words.map(({ text }) => text).join(' '))).toEqual([
      'Delivery Group',
      'April 2026',
    ]);
  });

  it('are parted where a word of both their letters stands on a drawn border', () => {
    const border = { at: 290, from: 40, to: 80 };
    const shown = (text: string, from: number, to: number) =>
      partAtBorders([drawn(text, from, to)], [border]).map((word) => word.text);
    expect(shown('gerAugust', 275, 322)).toEqual(['ger', 'August']);
    expect(shown('Manager2026', 250, 310)).toEqual(['Manager', '2026']);
    expect(shown('gerAugust', 175, 222)).toEqual(['gerAugust']);
    expect(shown('MacDonald', 284, 330)).toEqual(['Mac', 'Donald']);
    expect(shown('MacDonald', 250, 296)).toEqual(['MacDonald']);
    expect(shown('Managers', 270, 310)).toEqual(['Managers']);
  });

  it('are read one after the other', () => {
    const [line] = linesOf([
      drawn('Summer', 40, 74, true),
      drawn('term', 76, 94),
      drawn('2026', 97, 117),
      drawn('Not', 88, 102, true),
      drawn('started', 105, 132),
    ]);
    expect(line?.words.map(({ text }) => text)).toEqual(['Summer', 'term', '2026', 'Not', 'started']);
  });
});
