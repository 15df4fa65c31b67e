import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { pdfWorker } from '../../scripts/pdf-worker.mjs';
import { MEGABYTE } from '../../src/limits.ts';
import type { Block, SourceDocument, Table } from '../../src/model/document.ts';
import type { Drawing } from '../../src/readers/pdf/draw.ts';
import { loadEngine } from '../../src/readers/pdf/engine/engine.ts';
import { roomForGlyphs } from '../../src/readers/pdf/engine/glyphs.ts';
import { wordsOf } from '../../src/readers/pdf/engine/words.ts';
import type { Line } from '../../src/readers/pdf/lines/lines.ts';
import { joinLines, vocabularyOf } from '../../src/readers/pdf/lines/text.ts';
import type { Word } from '../../src/readers/pdf/page.ts';
import { brokenStreams } from '../../src/readers/pdf/streams.ts';
import { drawInThread, readInThread } from '../../src/readers/pdf/thread/thread.ts';
import { draw, type PdfOptions, reader } from '../../src/readers/pdf.ts';

/** Pages of drawing commands, 400 × 300 points, as a PDF. Helvetica is /F1, its bold /F2, the first of `more` /F3. */
function makePdf(
  pages: readonly string[],
  pageKeys = '',
  more: readonly string[] = [],
  catalogKeys = '',
): Uint8Array {
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogKeys} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${5 + 2 * index} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 300] ${pageKeys} /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 ${5 + 2 * pages.length} 0 R >> >> /Contents ${6 + 2 * index} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
    ...more,
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return Buffer.from(file, 'latin1');
}

/** Text with its left end at x, its baseline y points below the top. */
const text = (x: number, y: number, words: string, { size = 9, font = 'F1', color = '0 0 0' } = {}) =>
  `BT ${color} rg /${font} ${size} Tf ${x} ${300 - y} Td (${words.replace(/[()\\]/g, '\\$&')}) Tj ET`;
const line = (x0: number, y0: number, x1: number, y1: number) => `${x0} ${300 - y0} m ${x1} ${300 - y1} l S`;
const fill = (x0: number, y0: number, x1: number, y1: number, color: string) =>
  `${color} rg ${x0} ${300 - y1} ${x1 - x0} ${y1 - y0} re f`;
const disc = (x: number, y: number, r: number, color: string) => {
  const k = 0.55 * r;
  const at = (dx: number, dy: number) => `${x + dx} ${300 - y + dy}`;
  return `${color} rg ${at(r, 0)} m ${at(r, k)} ${at(k, r)} ${at(0, r)} c ${at(-k, r)} ${at(-r, k)} ${at(-r, 0)} c ${at(-r, -k)} ${at(-k, -r)} ${at(0, -r)} c ${at(k, -r)} ${at(r, -k)} ${at(r, 0)} c f`;
};
/** Rules round every cell of a grid. */
const grid = (xs: readonly number[], ys: readonly number[]) =>
  [...xs.map((x) => line(x, ys[0]!, x, ys.at(-1)!)), ...ys.map((y) => line(xs[0]!, y, xs.at(-1)!, y))].join(
    '\n',
  );

async function read(bytes: Uint8Array, options?: PdfOptions): Promise<SourceDocument> {
  return reader.read(
    { file: 'plan.pdf', bytes, sha256: createHash('sha256').update(bytes).digest('hex') },
    options,
  );
}

const tables = ({ blocks }: SourceDocument) =>
  blocks.filter((block): block is Table => block.type === 'table');
/** Rows of a table, blank cells as ''. */
const rows = (table: Table | undefined) =>
  Array.from({ length: table?.rows ?? 0 }, (_, row) =>
    Array.from(
      { length: table?.columns },
      (_, column) =>
        table?.cells.find((cell) => cell.row === row + 1 && cell.column === column + 1)?.text ?? '',
    ),
  );
const wording = (block: Block) =>
  block.type === 'table'
    ? 'table'
    : block.type === 'list'
      ? block.items.map((item) => item.text).join('|')
      : block.text;

const HEADER = [
  text(55, 62, 'Action', { font: 'F2' }),
  text(175, 62, 'Lead', { font: 'F2' }),
  text(275, 62, 'Deadline', { font: 'F2' }),
];
const BODY = [
  text(55, 82, 'Open the library on'),
  text(55, 93, 'Sunday afternoons'),
  text(175, 82, 'Libraries'),
  text(275, 82, 'June 2024'),
  text(55, 115, 'Replace the lamps'),
  text(175, 115, 'Street Lighting'),
  text(175, 126, 'Housing'),
  text(275, 115, 'Ongoing'),
  text(55, 148, 'Train volunteers'),
  text(175, 148, 'Waste Services'),
  text(275, 148, 'Q2 2024/25'),
];
const ROWS = [
  ['Action', 'Lead', 'Deadline'],
  ['Open the library on\nSunday afternoons', 'Libraries', 'June 2024'],
  ['Replace the lamps', 'Street Lighting\nHousing', 'Ongoing'],
  ['Train volunteers', 'Waste Services', 'Q2 2024/25'],
];
const XS = [50, 170, 270, 350];
const YS = [50, 70, 103, 136, 160];

describe('tables', () => {
  const ways: Record<string, string[]> = {
    'rules round every cell': [grid(XS, YS)],
    'rules drawn as thin fills': [
      ...XS.map((x) => fill(x, 50, x + 0.5, 160, '0 0 0')),
      ...YS.map((y) => fill(50, y, 350, y + 0.5, '0 0 0')),
    ],
    'shaded cells without rules': YS.slice(1).flatMap((bottom, row) =>
      XS.slice(1).map((right, column) =>
        fill(XS[column]!, YS[row]!, right, bottom, (row + column) % 2 ? '0.9 0.9 0.9' : '0.8 0.9 1'),
      ),
    ),
    'every other row shaded': [
      ...XS.slice(1).map((right, column) => fill(XS[column]!, 50, right, 70, '0.2 0.4 0.2')),
      ...XS.slice(1).map((right, column) => fill(XS[column]!, 103, right, 136, '0.9 0.9 0.9')),
    ],
    'rules under rows only': YS.map((y) => line(50, y, 350, y)),
    'no rules at all': [],
  };
  it.each(Object.entries(ways))('%s', async (_, drawn) => {
    const document = await read(makePdf([[...drawn, ...HEADER, ...BODY].join('\n')]));
    expect(tables(document)).toHaveLength(1);
    expect(rows(tables(document)[0])).toEqual(ROWS);
  });

  it('tells what is crossed out from what stands, and from what is underlined or ruled', async () => {
    const through = [
      line(275, 79.5, 317, 79.5),
      fill(55, 145, 119.5, 145.7, '1 0 0'),
      line(175, 145.4, 237.5, 145.4),
      line(275, 145.4, 322, 145.4),
    ];
    const under = [line(175, 83.5, 213, 83.5), line(55, 117, 127, 117)];
    for (const drawn of [[grid(XS, YS), ...under], []]) {
      const [table] = tables(await read(makePdf([[...drawn, ...through, ...HEADER, ...BODY].join('\n')])));
      const [head, first = [], second] = ROWS;
      expect(rows(table)).toEqual([head, [...first.slice(0, 2), ''], second, ['', '', '']]);
      const struck = table?.cells.flatMap(({ row, superseded = [] }) => superseded.map((own) => [row, own]));
      expect(struck).toEqual([
        [2, 'June 2024'],
        [4, 'Train volunteers'],
        [4, 'Waste Services'],
        [4, 'Q2 2024/25'],
      ]);
    }
    const prose = ['Old rules apply', 'New rules apply'].map((words, at) => text(55, 200 + 12 * at, words));
    const { blocks } = await read(makePdf([[...prose, line(55, 197.4, 115, 197.4)].join('\n')]));
    expect(blocks).toMatchObject([{ text: 'New rules apply', superseded: ['Old rules apply'] }]);
  });

  it('gives every cell its place', async () => {
    const [table] = tables(await read(makePdf([[grid(XS, YS), ...HEADER, ...BODY].join('\n')])));
    const cell = table?.cells.find(({ text: words }) => words === 'Ongoing');
    expect(cell?.place).toMatchObject({ page: 1, table: 1, row: 3, column: 3 });
    expect(cell?.place.box?.map(Math.round)).toEqual([270, 103, 350, 136]);
    expect(table?.cells.find(({ text: words }) => words === 'Lead')?.bold).toBe(true);
  });

  it('keeps merged cells whole', async () => {
    const drawn = [
      line(50, 50, 350, 50),
      line(170, 70, 350, 70),
      line(50, 90, 350, 90),
      line(50, 110, 350, 110),
      line(50, 50, 50, 110),
      line(170, 50, 170, 90),
      line(270, 50, 270, 90),
      line(350, 50, 350, 110),
      text(55, 62, 'Outcome'),
      text(175, 62, 'One'),
      text(275, 62, 'Two'),
      text(175, 82, 'Three'),
      text(275, 82, 'Four'),
      text(55, 102, 'Across all'),
    ];
    const [table] = tables(await read(makePdf([drawn.join('\n')])));
    expect(
      table?.cells.map(({ text: words, row, column, rowSpan, columnSpan }) => [
        words,
        row,
        column,
        rowSpan,
        columnSpan,
      ]),
    ).toEqual([
      ['Outcome', 1, 1, 2, 1],
      ['One', 1, 2, 1, 1],
      ['Two', 1, 3, 1, 1],
      ['Three', 2, 2, 1, 1],
      ['Four', 2, 3, 1, 1],
      ['Across all', 3, 1, 1, 3],
    ]);
  });

  it.each([90, 180, 270])('reads a page shown turned by %i degrees', async (turn) => {
    const document = await read(makePdf([[grid(XS, YS), ...HEADER, ...BODY].join('\n')], `/Rotate ${turn}`));
    expect(rows(tables(document)[0])).toEqual(ROWS);
    const { width, height } = document.pages[0]!;
    expect([width, height]).toEqual(turn === 180 ? [400, 300] : [300, 400]);
    for (const { place } of tables(document)[0]!.cells) {
      expect(place.box?.[0]).toBeGreaterThanOrEqual(0);
      expect(place.box?.[2]).toBeLessThanOrEqual(width);
      expect(place.box?.[3]).toBeLessThanOrEqual(height);
    }
  });

  it('takes prose, lists and a box around prose for no table', async () => {
    const prose = Array.from({ length: 12 }, (_, index) =>
      text(50, 40 + index * 11, 'The partnership will keep working with all who live here.'),
    );
    const list = ['First thing', 'Second thing', 'Third thing'].flatMap((words, index) => [
      text(50, 200 + index * 12, '•'),
      text(70, 200 + index * 12, words),
    ]);
    const document = await read(
      makePdf([[grid([40, 360], [25, 180]), ...prose, ...list].join('\n').replaceAll('•', '\\225')]),
    );
    expect(tables(document)).toEqual([]);
    expect(document.blocks.find(({ type }) => type === 'list')).toMatchObject({
      items: [{ text: 'First thing' }, { text: 'Second thing' }, { text: 'Third thing' }],
    });
  });
});

describe('text in cells', () => {
  it('parts the marks of footnotes from the words they stand at, and no units, ordinals or figures', async () => {
    const raised = (letters: string) => `/F1 6 Tf 3 Ts (${letters}) Tj 0 Ts /F1 9 Tf`;
    const drawn = [
      grid([50, 250, 350], [50, 90, 120]),
      `BT /F1 9 Tf 55 238 Td (Ask what they say) Tj ${raised('2')} (. See below) Tj ET`,
      `BT /F1 9 Tf 55 226 Td (Clear 40 m) Tj ${raised('2')} ( by the 31) Tj ${raised('st')} ( in 10) Tj ${raised('6')} ET`,
      `BT /F1 9 Tf 255 238 Td (Cost $600) Tj ${raised('3')} ET`,
      `BT /F1 9 Tf 255 226 Td (Parks Team) Tj ${raised('b')} ET`,
      `BT /F1 9 Tf 255 214 Td (March 2027) Tj /F1 9 Tf 4 Ts (4) Tj 0 Ts /F1 9 Tf ET`,
      text(55, 105, 'Publish'),
      text(255, 105, 'All'),
    ];
    const { blocks } = await read(makePdf([drawn.join('\n')]));
    expect(blocks.map((block) => (block.type === 'table' ? rows(block)[0] : block))).toEqual([
      ['Ask what they say. See below\nClear 40 m2 by the 31st in 106', 'Cost $600\nParks Team\nMarch 2027'],
      ...['2', '3', 'b', '4'].map((text) => expect.objectContaining({ text, furniture: 'footnote-mark' })),
    ]);
  });

  it('parts marks that are drawn by themselves, so high that the engine breaks the line before them', async () => {
    const mark = (x: number, y: number, letter: string) =>
      `BT /F1 6 Tf ${x} ${300 - y + 3.9} Td (${letter}) Tj ET`;
    const drawn = [
      grid([50, 250, 350], [50, 90, 120]),
      'BT /F1 9.5 Tf 255 238 Td (January 2028) Tj ET',
      mark(312, 62, '5'),
      'BT /F1 9.5 Tf 55 238 Td (Ask what they say) Tj ET',
      text(55, 105, 'Publish'),
      text(255, 105, 'All'),
    ];
    const { blocks } = await read(makePdf([drawn.join('\n')]));
    const [table] = blocks.filter((block) => block.type === 'table');
    expect(table && rows(table)[0]).toEqual(['Ask what they say', 'January 2028']);
  });

  it('joins a hyphened line end, and drops the hyphen only when the page knows the word', async () => {
    const drawn = [
      grid([50, 170, 270], [50, 90, 120]),
      text(55, 62, 'a time of anti-'),
      text(55, 73, 'social infor-'),
      text(55, 84, 'mation'),
      text(175, 62, 'Lead'),
      text(55, 105, 'information'),
      text(175, 105, 'All'),
    ];
    const [table] = tables(await read(makePdf([drawn.join('\n')])));
    expect(table?.cells[0]?.text).toBe('a time of anti-social information');
    // A hyphen that no keyboard has is that of the program that parted the word.
    const lines = ['Har\u2010', 'bour House', 'and co\u2010', 'op by co\u2010op'].map((own, at) => ({
      words: own
        .split(' ')
        .map((text): Word => ({ text, box: [0, 0, 9, 9], baseline: 12 * at, size: 9, bold: false })),
    }));
    const known = vocabularyOf(lines.flatMap(({ words }) => words));
    expect(joinLines(lines as Line[], known)).toBe('Harbour House\nand co\u2010op by co\u2010op');
  });

  it('leaves text that runs over its edge in its cell, and what starts beside it in the next', async () => {
    const drawn = [
      grid(XS, [50, 70, 90, 110]),
      ...HEADER,
      text(55, 82, 'Open the library'),
      text(175, 82, 'Libraries with the community halls'),
      text(55, 102, 'Replace lamps'),
      text(175, 102, 'Estates, Parks, Bridge'),
      text(275, 102, 'June 2024'),
    ];
    const [table] = tables(await read(makePdf([drawn.join('\n')])));
    expect(rows(table)).toEqual([
      ROWS[0],
      ['Open the library', 'Libraries with the community halls', ''],
      ['Replace lamps', 'Estates, Parks, Bridge', 'June 2024'],
    ]);
  });

  it('tells of letters that the file does not name, and takes one before a line for the mark of an item', async () => {
    // A box, a box, nothing; none has a name that tells its letter.
    const shape = (drawn: string) => `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`;
    const more = [
      '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 0 0] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 1 /LastChar 3 /Widths [800 800 250] /CharProcs << /g1 8 0 R /g2 8 0 R /g3 9 0 R >> /Encoding << /Differences [1 /g1 /g2 /g3] >> /Resources << >> >>',
      shape('800 0 0 0 800 800 d1 0 0 800 800 re f'),
      shape('250 0 0 0 0 0 d1'),
    ];
    const drawn = [
      text(55, 40, '\u0001', { font: 'F3' }),
      text(70, 40, 'Count the bats'),
      text(55, 55, '\u0001', { font: 'F3' }),
      text(70, 55, 'Count the owls'),
      'BT /F1 9 Tf 55 200 Td (By June 20) Tj /F3 9 Tf (\u0001\u0002\u0003) Tj /F1 9 Tf (at 5 ) Tj /F3 9 Tf (\u0002) Tj /F1 9 Tf (g) Tj ET',
    ];
    const { blocks, findings } = await read(makePdf([drawn.join('\n')], '', more));
    expect(blocks.map(wording)).toEqual([
      'Count the bats|Count the owls',
      'By June 20\ufffd\ufffd at 5 \ufffdg',
    ]);
    expect(findings.map(({ message }) => message)).toEqual([
      'Expected letters that the file names, found some it does not on page 1: they stand as \ufffd',
    ]);
  });

  it.each([
    ['ABCDEF+Calibri', 'paragraph'],
    ['ABCDEF+Calibri-Bold', 'heading'],
    ['CIDFont+F2', 'heading'],
  ])('a font is bold by its name, %s, and by its weight where that says nothing', async (name, type) => {
    const more = [
      `<< /Type /Font /Subtype /TrueType /BaseFont /${name} /Encoding /WinAnsiEncoding /FontDescriptor 8 0 R >>`,
      `<< /Type /FontDescriptor /FontName /${name} /Flags 32 /StemV 181 /ItalicAngle 0 /Ascent 700 /Descent -200 /CapHeight 700 /FontBBox [0 -200 1000 800] >>`,
    ];
    const drawn = [
      text(55, 40, 'What the plan is for', { font: 'F3' }),
      text(55, 60, 'It says who mends which street, and by when, and what the'),
      text(55, 71, 'council has set aside for it in the years to come.'),
    ];
    const { blocks } = await read(makePdf([drawn.join('\n')], '', more));
    expect(blocks[0]?.type).toBe(type);
  });

  it('parts words of sideways text by a gap as wide as a space, of which the file has none', async () => {
    // A space of Helvetica is 2.5 points wide at a size of 9.
    const rows = ['Mend the roof ', 'Clear the drains ', 'Count the bats '].map((row, index) => {
      const words = row
        .trim()
        .split(' ')
        .map((word) => `(${word})`);
      return `BT /F1 9 Tf 0 1 -1 0 ${100 + 14 * index} 40 Tm [${words.join(' -250 ')}] TJ ET`;
    });
    const { blocks } = await read(makePdf([rows.join('\n')]));
    expect(blocks.map(wording).join(' ')).toBe('Mend the roof Clear the drains Count the bats');
  });

  it('reads a ligature whole, and a letter that was drawn twice to look bold once', () => {
    const style = {
      size: 12,
      bold: false,
      color: undefined,
      mark: undefined,
      angle: 0,
      sideways: false,
    } as const;
    /** @param letters each with the left and right edge of its box, and where the pen stood */
    const wordOf = (letters: readonly (readonly [string, number, number, number])[]) => {
      const glyphs = roomForGlyphs(letters.length);
      glyphs.count = letters.length;
      for (const [at, [letter, left, right, pen]] of letters.entries()) {
        glyphs.codes[at] = letter.codePointAt(0) ?? 0;
        glyphs.styles[at] = style;
        glyphs.places.set([left, 90, right, 102, pen, 100], at * 6);
      }
      return wordsOf(glyphs, 0, 400, 300).map((word) => word.text);
    };
    const ligature = [
      ['O', 20, 29, 20],
      ['f', 29.3, 33.4, 29],
      ['f', 33.4, 37.5, 29],
    ] as const;
    expect(wordOf(ligature)).toEqual(['Off']);
    // Each part has the box of the whole.
    const whole = [
      ['o', 20, 26, 20],
      ['f', 26.3, 39.5, 26],
      ['f', 26.3, 39.5, 26],
      ['i', 26.3, 39.5, 26],
      ['c', 39.8, 45, 39.5],
    ] as const;
    expect(wordOf(whole)).toEqual(['offic']);
    const twice = [
      ['O', 20, 29, 20],
      ['f', 29.3, 33.4, 29],
      ['f', 29.6, 33.7, 29.3],
    ] as const;
    expect(wordOf(twice)).toEqual(['Of']);
  });

  it('tells apart by their tags two texts whose letters the engine gives in turns, as they lie over each other', () => {
    /** @param letters each with its tag and where it begins; a blank is a break that the engine saw */
    const wordsIn = (letters: readonly (readonly [string, number, number])[]) => {
      const glyphs = roomForGlyphs(letters.length);
      glyphs.count = letters.length;
      for (const [at, [letter, mark, left]] of letters.entries()) {
        glyphs.codes[at] = letter === ' ' ? 0 : letter.codePointAt(0)!;
        glyphs.styles[at] = { size: 8, bold: false, color: undefined, mark, angle: 0, sideways: false };
        glyphs.places.set([left, 90, left + 4, 100, left, 98], at * 6);
      }
      return wordsOf(glyphs, 0, 400, 300).map((word) => word.text);
    };
    const turns = [
      ['T', 1, 20],
      ['e', 1, 24],
      ['M', 2, 25],
      ['a', 1, 28],
      ['a', 2, 29],
      ['m', 1, 32],
      [' ', 2, 33],
      ['y', 2, 33],
    ] as const;
    expect(wordsIn(turns)).toEqual(['Team', 'May']);
  });

  it('keeps a line whole that the sign of a footnote stands over', async () => {
    const drawn = [
      grid([50, 170, 270], [50, 80, 100]),
      text(55, 62, 'Open the library'),
      text(120, 59, '12', { size: 5 }),
      text(55, 73, 'on Sundays'),
      text(175, 62, 'Lead'),
      text(55, 92, 'Replace lamps'),
      text(175, 92, 'All'),
    ];
    const [table] = tables(await read(makePdf([drawn.join('\n')])));
    expect(table?.cells[0]?.text).toBe('Open the library\non Sundays');
  });

  it('says where links lead, unless they would run something', async () => {
    const link = (x: number, url: string) =>
      `<< /Type /Annot /Subtype /Link /Rect [${x} 215 ${x + 30} 228] /A << /S /URI /URI (${url}) >> >>`;
    const drawn = [grid(XS, YS), ...HEADER, ...BODY].join('\n');
    const keys = `/Annots [${link(55, 'https://example.org/a')} ${link(175, 'javascript:alert\\(1\\)')}]`;
    const [table] = tables(await read(makePdf([drawn], keys)));
    expect(table?.cells.flatMap(({ text: words, links }) => (links ? [[words, links]] : []))).toEqual([
      [ROWS[1]?.[0], ['https://example.org/a']],
    ]);
  });
});

describe('colour', () => {
  it('gives the ground of a cell, a drawn dot, and the colour of text', async () => {
    const drawn = [
      fill(270, 70, 350, 90, '1 0 0'),
      grid([50, 170, 270, 350], [50, 70, 90, 110, 130]),
      disc(310, 100, 5, '0 0.502 0'),
      text(55, 62, 'Ref'),
      text(175, 62, 'Action'),
      text(275, 62, 'Status'),
      text(55, 82, '1'),
      text(175, 82, 'Late'),
      text(55, 102, '2'),
      text(175, 102, 'On time'),
      text(55, 122, '3'),
      text(175, 122, 'Slipping'),
      text(275, 122, 'Status', { color: '1 0.75 0' }),
    ];
    const [table] = tables(await read(makePdf([drawn.join('\n')])));
    const status = (row: number) => table?.cells.find((cell) => cell.row === row && cell.column === 3);
    expect(status(2)?.fill).toBe('#ff0000');
    expect(status(3)?.fill).toBe('#008000');
    expect(status(4)).toMatchObject({ text: 'Status', color: '#ffbf00' });
    expect(table?.cells.filter(({ column }) => column < 3).every((cell) => !cell.fill && !cell.color)).toBe(
      true,
    );
  });
});

describe('colour without lines', () => {
  it('fills cells that hold nothing but a colour, and gives a key its swatches', async () => {
    const drawn = [
      fill(50, 20, 58, 28, '1 0 0'),
      text(62, 27, 'Behind'),
      fill(120, 20, 128, 28, '0 0.5 0'),
      text(132, 27, 'On time'),
      ...HEADER.slice(0, 2),
      text(275, 62, 'Status', { font: 'F2' }),
      ...['Open the library', 'Replace the lamps', 'Train volunteers', 'Paint the hall'].flatMap(
        (action, row) => [
          text(55, 82 + 20 * row, action),
          text(175, 82 + 20 * row, 'Estates'),
          fill(272, 72 + 20 * row, 340, 88 + 20 * row, row % 2 ? '1 0 0' : '0 0.5 0'),
        ],
      ),
    ];
    const document = await read(makePdf([drawn.join('\n')]));
    const key = document.blocks.flatMap((block) =>
      block.type === 'paragraph' ? [[block.text, block.fill]] : [],
    );
    expect(key).toEqual([
      ['Behind', '#ff0000'],
      ['On time', '#008000'],
    ]);
    const [table] = tables(document);
    expect(rows(table).map((row) => row.slice(0, 2))).toEqual([
      ['Action', 'Lead'],
      ['Open the library', 'Estates'],
      ['Replace the lamps', 'Estates'],
      ['Train volunteers', 'Estates'],
      ['Paint the hall', 'Estates'],
    ]);
    const status = table?.cells
      .filter(({ column, row }) => column === 3 && row > 1)
      .map(({ fill: own }) => own);
    expect(status).toEqual(['#008000', '#ff0000', '#008000', '#ff0000']);
  });
});

describe('pages', () => {
  const page = (number: number, last: string, first: string) =>
    [
      text(50, 15, 'Community plan', { size: 8 }),
      text(190, 292, `Page ${number} of 3`, { size: 8 }),
      grid([50, 200, 350], [200, 220, 240, 262]),
      text(55, 212, 'Action'),
      text(205, 212, 'Lead'),
      text(55, 232, first),
      text(205, 232, 'Police'),
      text(55, 252, last),
      text(205, 252, 'Housing'),
    ].join('\n');

  it('marks running headers, page numbers, tables that go on and rows that are cut', async () => {
    const document = await read(
      makePdf([
        page(1, 'Review the contract to ensure that a', 'Act'),
        page(2, 'Rest', 'worker is there'),
        page(3, 'Last', 'New thing'),
      ]),
    );
    expect(
      document.blocks
        .filter(({ furniture }) => furniture)
        .map((block) => [block.place.page, block.furniture, wording(block)]),
    ).toEqual(
      [1, 2, 3].flatMap((number) => [
        [number, 'running-header', 'Community plan'],
        [number, 'page-number', `Page ${number} of 3`],
      ]),
    );
    expect(tables(document).map(({ continues }) => continues)).toEqual([undefined, true, true]);
    expect(
      tables(document).map(({ cells }) => cells.filter((cell) => cell.continues).map(({ row }) => row)),
    ).toEqual([[], [2, 2], []]);
  });

  it('goes on with a row of which a cell stands at its foot only, not with one of which nothing runs on', async () => {
    const row = (y: number, words: readonly string[]) =>
      words.map((word, at) => text([55, 205][at]!, y + 12, word));
    const sheets = (rest: string) => [
      [
        grid([50, 200, 350], [200, 220, 240]),
        ...row(200, ['Action', 'Lead']),
        ...row(220, ['Ask that a', '']),
      ],
      [
        grid([50, 200, 350], [200, 220, 240]),
        ...row(200, [rest, 'Police']),
        ...row(220, ['Mend it', 'Parks']),
      ],
    ];
    const cut = async (rest: string) =>
      tables(await read(makePdf(sheets(rest).map((page) => page.join('\n'))))).map(
        ({ cells }) => cells.filter((cell) => cell.continues).length,
      );
    expect(await cut('worker is there')).toEqual([0, 2]);
    expect(await cut('Worker is there')).toEqual([0, 0]);
  });

  it.each([
    [
      ['Run a survey', 'Head of People', 'by March 2024'],
      ['Train all staff', 'Head of People', 'by May 2024'],
      0,
    ],
    [
      ['Run a survey', 'Head of People', 'Autumn 2023 and'],
      ['Train the staff of all halls', 'Parks', 'w/c 15 January 2024'],
      0,
    ],
    [['Run a survey', 'Head of People', 'May 2024'], ['of all staff', 'and Parks', ''], 2],
  ])('parts %j from %j on the next page, unless it goes on', async (above, below, cut) => {
    const sheet = (...rows: readonly (readonly string[])[]) =>
      [
        grid([50, 200, 290, 390], [200, 220, 240]),
        ...rows.flatMap((words, at) =>
          words.map((word, column) => text([55, 205, 295][column]!, 212 + 20 * at, word)),
        ),
      ].join('\n');
    const document = await read(
      makePdf([
        sheet(['Action', 'Lead', 'Deadline'], above),
        sheet(below, ['Mend it', 'Parks', 'June 2024']),
      ]),
    );
    const [, second] = tables(document);
    expect(second?.cells.filter(({ continues }) => continues)).toHaveLength(cut);
  });

  it.each([
    // What does not fit is moved on whole; what fits stays at the foot of the page.
    [['R2', '', 'Parks', 'June 2024'], ['', 'Mend all the swings', '', ''], 1],
    [['', 'Mend all the swings', '', ''], ['', '', 'Parks', 'June 2024'], 2],
    // A lone text in the first column may be a heading; what stands in both rows is of each.
    [['Streets', '', '', ''], ['', 'Mend all the swings', 'Parks', 'June 2024'], 0],
    [['R2', '', 'Parks', 'June 2024'], ['', 'Mend all the swings', 'Parks', ''], 0],
  ])(
    'takes %j and %j beyond the page’s end for one row where neither has a cell of the other',
    async (foot, rest, cut) => {
      const sheet = (...rows: readonly (readonly string[])[]) =>
        [
          grid([50, 90, 220, 300, 390], [200, 220, 240, 260]),
          ...rows.flatMap((words, at) =>
            words.map((word, column) => text([55, 95, 225, 305][column]!, 212 + 20 * at, word)),
          ),
        ].join('\n');
      const head = ['Ref', 'Action', 'Lead', 'Deadline'];
      const document = await read(
        makePdf([
          sheet(head, ['R1', 'Run a survey', 'People', 'May 2024'], foot),
          sheet(head, rest, ['R3', 'Paint it', 'Parks', 'July 2024']),
        ]),
      );
      const [, second] = tables(document);
      expect(second?.cells.filter(({ continues }) => continues)).toHaveLength(cut);
    },
  );

  it.each([
    [['', '£5,000 of the year', '', ''], 1],
    // Another row lacks a reference too, or the row has what the one above has not.
    [['', '£5,000 of the year', '', ''], 0, ['', 'Oil the gates', 'Parks', 'July 2024']],
    [['', 'Oil the gates', 'Parks', ''], 0],
    [['R3', '£5,000 of the year', '', ''], 0],
  ])(
    'takes %j for the rest of the row above where it lacks what each other row has: %j',
    async (rest, cut, last = ['R4', 'Oil the gates', 'Parks', 'July 2024']) => {
      const sheet = (...rows: readonly (readonly string[])[]) =>
        [
          grid([50, 90, 220, 300, 390], [200, 220, 240, 260]),
          ...rows.flatMap((words, at) =>
            words.map((word, column) => text([55, 95, 225, 305][column]!, 212 + 20 * at, word)),
          ),
        ].join('\n');
      const document = await read(
        makePdf([
          sheet(
            ['Ref', 'Action', 'Lead', 'Deadline'],
            ['R1', 'Run a survey', 'People', 'May 2024'],
            ['R2', 'Publish what is paid over', 'People', 'May 2024'],
          ),
          sheet(rest, ['R3', 'Paint it', 'Parks', 'July 2024'], last),
        ]),
      );
      const [, second] = tables(document);
      expect(second?.cells.filter(({ continues }) => continues)).toHaveLength(cut);
    },
  );

  it.each([
    // What stands below the repeated header, by column, and whether it is the rest of the row above.
    [[['Partnership', 1]], true],
    [[['and all fords', 0]], true],
    [[['All fords', 0]], false],
    [
      [
        ['and Partnership', 1],
        ['or later', 2],
      ],
      true,
    ],
    [[['This plan is looked at each year by all of the partners', 0]], false],
  ] as const)('finds %j alone below a repeated header: %j', async (below, isRest) => {
    const xs = [50, 170, 290, 400];
    const row = (y: number, words: readonly string[]) =>
      words.map((word, at) => text(xs[at]! + 5, y + 12, word));
    const head = ['Action', 'Lead', 'Deadline'];
    const rows = [
      head,
      ['Plant trees', 'Parks', 'May 2025'],
      ['Mend the bridges', 'Bridge Safety', 'June 2025'],
    ];
    const sheets = [
      [grid(xs, [100, 120, 140, 160]), ...rows.flatMap((words, at) => row(100 + 20 * at, words))],
      [...row(40, head), ...below.map(([word, column]) => text(xs[column]! + 5, 75, word))],
    ];
    const [, second, ...others] = tables(await read(makePdf(sheets.map((sheet) => sheet.join('\n')))));
    expect(others).toEqual([]);
    expect(second?.continues).toBe(isRest || undefined);
    expect(
      second?.cells.filter(({ continues }) => continues).map(({ text, column }) => [text, column - 1]) ?? [],
    ).toEqual(isRest ? below : []);
  });

  it('marks what browsers print in the margins of a single page', async () => {
    const document = await read(
      makePdf([
        [
          text(20, 15, '12/11/2024, 09:41', { size: 8 }),
          text(200, 15, 'Parks plan', { size: 8 }),
          ...HEADER,
          ...BODY,
          text(55, 200, 'https://example.org/parks', { size: 8 }),
          text(20, 292, 'file:///home/parks.html', { size: 8 }),
          text(370, 292, '1/1', { size: 8 }),
        ].join('\n'),
      ]),
    );
    expect(document.blocks.map((block) => [block.furniture, wording(block)])).toEqual([
      ['running-header', '12/11/2024, 09:41'],
      ['running-header', 'Parks plan'],
      [undefined, 'table'],
      [undefined, 'https://example.org/parks'],
      ['running-footer', 'file:///home/parks.html'],
      ['page-number', '1/1'],
    ]);
  });

  it('reads only the pages that are asked for', async () => {
    const document = await read(makePdf([page(1, 'a', 'b'), page(2, 'c', 'd')]), { pages: [2] });
    expect(document.pages.map(({ number }) => number)).toEqual([2]);
  });

  it('reads columns of text one after the other, under a heading across them', async () => {
    const column = (x: number, word: string) =>
      Array.from({ length: 8 }, (_, index) =>
        text(x, 60 + index * 11, `${word} ${index} goes on for a while yet`),
      );
    const document = await read(
      makePdf([
        [
          text(50, 40, 'A heading across both of the columns on this page', { size: 14 }),
          ...column(50, 'left'),
          ...column(220, 'right'),
        ].join('\n'),
      ]),
    );
    const words = document.blocks.map(wording).join('\n');
    expect(document.blocks[0]).toMatchObject({ type: 'heading', level: 1 });
    expect(words.indexOf('left 7')).toBeLessThan(words.indexOf('right 0'));
  });
});

describe('bad input', () => {
  const bad: [string, Uint8Array, RegExp][] = [
    ['an empty file', new Uint8Array(), /found an empty file/],
    ['text named .pdf', Buffer.from('Dear all, here is the plan'), /does not start as one/],
    ['a head only', Buffer.from('%PDF-1.7\n'), /too damaged/],
    ['no pages', makePdf([]), /too damaged|no pages|with pages/],
  ];
  it.each(bad)('%s is an input error', async (_, bytes, message) => {
    await expect(read(bytes)).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringMatching(message),
    });
  });

  it('says that a file was mended', async () => {
    const whole = Buffer.from(makePdf([text(50, 60, 'Some words on a page')])).toString('latin1');
    const document = await read(Buffer.from(whole.replace(/startxref\n\d+/, 'startxref\n7'), 'latin1'));
    expect(document.findings.map(({ rule }) => rule)).toContain('damaged-file');
    expect(document.blocks.map(wording)).toEqual(['Some words on a page']);
  });

  it('says that a part of it does not unpack whole, of which the engine shows the beginning as if it were all', async () => {
    const content = Array.from({ length: 40 }, (_, at) => text(50, 10 + at * 7, `Word${at} of a page`)).join(
      '\n',
    );
    const packed = deflateSync(Buffer.from(content));
    const harm = (change: (stream: Buffer) => void, keys = '') => {
      const stream = Buffer.from(packed);
      change(stream);
      const whole = Buffer.from(makePdf([stream.toString('latin1')])).toString('latin1');
      const said = `/Length ${packed.length} ${keys}/Filter /FlateDecode `;
      return Buffer.from(whole.replace(`/Length ${packed.length} `, said), 'latin1');
    };
    const flip = (stream: Buffer) => void (stream[stream.length >> 1]! ^= 0x10);
    const sound = await read(harm(() => {}));
    expect(sound.findings.filter(({ message }) => message.includes('unpacked'))).toEqual([]);
    const broken = await read(harm(flip));
    expect(broken.findings).toContainEqual(
      expect.objectContaining({
        rule: 'damaged-file',
        message: expect.stringMatching(/of which 1 part cannot be unpacked whole: compare its text/),
      }),
    );
    // No text is in a font, nor can be told of a locked file.
    expect(brokenStreams(harm(flip, '/Length1 9 '))).toBe(0);
    expect(brokenStreams(Buffer.concat([harm(flip), Buffer.from('/Encrypt')]))).toBe(0);
    expect(brokenStreams(harm(flip).subarray(0, -400))).toBe(1);
  });

  it('reads what stands infinitely far away, or nowhere', async () => {
    const far = ['1e38 0 0 1e38 0 0', '1 0 0 1 1e38 -1e38', '0 0 0 0 0 0'].map(
      (matrix, at) =>
        `BT /F1 3e38 Tf ${matrix} Tm (far${at}) Tj 3e38 Tc (away) Tj ET 0 0 m 1e38 5 1 1e38 3 9 c f`,
    );
    const bytes = makePdf([[...far, text(50, 60, 'Some words')].join('\n')]);
    const { blocks } = await read(bytes);
    expect(JSON.stringify(blocks)).toContain('Some words');
    expect(JSON.stringify(blocks)).not.toMatch(/null/);
  });

  it('says that a page has no size', async () => {
    const whole = Buffer.from(makePdf([text(50, 60, 'Some words')])).toString('latin1');
    const sizeless = whole.replace(/\/MediaBox ?\[[^\]]*\]/g, (box) =>
      '/MediaBox[0 0 1e9 1e9]'.padEnd(box.length),
    );
    expect(sizeless).not.toBe(whole);
    const { findings } = await read(Buffer.from(sizeless, 'latin1'));
    expect(findings.map(({ rule }) => rule)).toContain('page-without-size');
  });

  it('says that there is no text', async () => {
    expect((await read(makePdf([fill(10, 10, 60, 60, '1 0 0')]))).findings).toMatchObject([
      { rule: 'no-text', severity: 'error' },
    ]);
  });
});

it('a heading that runs over the end of its line is one line, two headings are not', async () => {
  const bold = (y: number, words: string) => text(50, y, words, { size: 14, font: 'F2' });
  const { blocks } = await read(
    makePdf([
      [
        ...[bold(40, 'Mend the steps of the hall and the ramp'), bold(56, 'beside them, with a rail')],
        ...[text(50, 90, 'Some text of the plan that is read'), text(50, 101, 'and goes on below.')],
        ...[bold(140, 'Annex'), bold(156, 'Action plan of the council')],
      ].join('\n'),
    ]),
  );
  expect(blocks.filter(({ type }) => type === 'heading').map(wording)).toEqual([
    'Mend the steps of the hall and the ramp beside them, with a rail',
    'Annex\nAction plan of the council',
  ]);
});

describe('pages and columns beside each other', () => {
  it('two tables with one head under a title across the sheet are one after the other', async () => {
    const half = (x: number, names: readonly string[]) => [
      ...['Ref', 'Action', 'By when'].map((head, at) =>
        text(x + [0, 30, 110][at]!, 60, head, { font: 'F2' }),
      ),
      ...names.flatMap((name, at) => [
        text(x, 84 + at * 20, `${name.length}`),
        text(x + 30, 84 + at * 20, name),
        text(x + 110, 84 + at * 20, 'May 2025'),
      ]),
      ...[66, 90, 110].map((y) => line(x, y, x + 150, y)),
    ];
    const title = text(30, 30, 'What the council and its partners will do next year', { size: 13 });
    const drawn = [
      title,
      ...half(20, ['Mend roof', 'Open hall']),
      ...half(215, ['Clear path', 'Plant trees']),
    ];
    const document = await read(makePdf([drawn.join('\n')]));
    expect(document.blocks.map(wording)).toEqual([
      'What the council and its partners will do next year',
      'table',
      'table',
    ]);
    expect(tables(document).map((table) => [table.continues, rows(table).map((row) => row[1])])).toEqual([
      [undefined, ['Action', 'Mend roof', 'Open hall']],
      [true, ['Action', 'Clear path', 'Plant trees']],
    ]);
  });

  const YS_WIDE = [50, 70, 103, 125, 170, 190];
  const sheet = (xs: readonly number[], words: readonly string[][], ys = YS_WIDE) =>
    [
      grid(xs, ys),
      ...words.flatMap((row, at) => row.map((word, column) => text(xs[column]! + 4, ys[at]! + 12, word))),
    ].join('\n');
  const first = [
    ['Ref', 'Action', 'Lead'],
    ['1', 'Mend the roof', 'Estates'],
    ['2', 'Open the hall', 'Culture'],
    ['3', 'Plant trees', 'Parks'],
    ['4', 'Clear the path', 'Parks'],
  ];
  const second = [
    ['By when', 'Cost'],
    ['May 2025', '£10'],
    ['June 2025', ''],
    ['July 2025', '£30'],
    ['', '£40'],
  ].map((row) => row.map((word) => word.replace('£', '\xa3')));

  it('the columns of a sheet printed two pages wide stand beside each other again, where its rows are uneven', async () => {
    const joined = await read(makePdf([sheet([40, 70, 200, 300], first), sheet([40, 120, 180], second)]));
    expect(tables(joined).map(rows)).toEqual([
      first.map((row, at) => [...row, ...second[at]!.map((word) => word.replace('\xa3', '£'))]),
    ]);
    expect(tables(joined)[0]?.cells.find(({ text: words }) => words === 'July 2025')).toMatchObject({
      row: 4,
      column: 4,
      place: { page: 2, row: 4, column: 4 },
    });
    const even = [50, 70, 90, 110, 130, 150];
    const apart = await read(
      makePdf([sheet([40, 70, 200, 300], first, even), sheet([40, 120, 180], second, even)]),
    );
    expect(tables(apart)).toHaveLength(2);
  });

  it('words that stand beside the page are told apart', async () => {
    const { blocks } = await read(makePdf([[...HEADER, ...BODY, text(-90, 20, 'Parks plan')].join('\n')]));
    expect(blocks.map((block) => [block.furniture, wording(block)])).toEqual([
      [undefined, 'table'],
      ['off-page', 'Parks plan'],
    ]);
  });

  it('cards set in columns are no table', async () => {
    const card = (x: number, y: number, title: string) => [
      text(x, y, title, { font: 'F2' }),
      text(x, y + 11, 'Lead: Parks'),
      text(x, y + 22, 'By when: May 2025'),
    ];
    const drawn = [
      ...['Mend the roof', 'Open the hall'].flatMap((title, at) => card(20, 40 + at * 48, title)),
      ...['Plant a hedge', 'Clear the path'].flatMap((title, at) => card(150, 40 + at * 48, title)),
      ...['Paint the gate', 'Sweep the yard'].flatMap((title, at) => card(280, 40 + at * 48, title)),
    ];
    const { blocks } = await read(makePdf([drawn.join('\n')]));
    expect(blocks.map(wording).filter((words) => !words.includes(':'))).toEqual([
      'Mend the roof',
      'Open the hall',
      'Plant a hedge',
      'Clear the path',
      'Paint the gate',
      'Sweep the yard',
    ]);
  });
});

describe('what is no part of the lines on a page', () => {
  const drawn = [grid(XS, YS), ...HEADER, ...BODY];
  const turned = (x: number, y: number, degrees: number, words: string, size = 9) => {
    const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    return `BT /F1 ${size} Tf ${cos} ${sin} ${-sin} ${cos} ${x} ${300 - y} Tm (${words}) Tj ET`;
  };

  it('text askew is told, and stands in no table', async () => {
    const mark = turned(90, 220, 40, 'DRAFT COPY', 48);
    const note = turned(300, 60, 45, 'Quarter one');
    const pages = [[...drawn, mark, note], [...drawn, mark], drawn].map((page) => page.join('\n'));
    const document = await read(makePdf(pages));
    expect(tables(document).map(rows)).toEqual([ROWS, ROWS, ROWS]);
    expect(document.findings).toMatchObject([
      {
        rule: 'askew-text',
        severity: 'info',
        message: expect.stringContaining('found "DRAFT COPY" on page 1, 2 across it'),
        place: { page: 1 },
      },
      {
        rule: 'askew-text',
        severity: 'warning',
        message: expect.stringContaining('found "Quarter one" on page 1 askew'),
      },
    ]);
    const { blocks } = await read(makePdf(pages, '/Rotate 90'));
    const askew = blocks.filter(({ furniture }) => furniture);
    expect(askew.map(wording)).toEqual(['DRAFT COPY', 'Quarter one', 'DRAFT COPY']);
  });

  it('a level watermark is no word of the lines it stands across; a large title is', async () => {
    const mark = text(60, 135, 'DRAFT COPY', { size: 42, color: '0.9 0.9 0.9' });
    const title = text(60, 40, 'Action plan', { size: 42 });
    const document = await read(makePdf([[title, mark, ...HEADER, ...BODY].join('\n')]));
    expect(document.blocks.map((block) => [block.furniture, wording(block)])).toEqual([
      [undefined, 'Action plan'],
      [undefined, 'table'],
      ['watermark', 'DRAFT COPY'],
    ]);
    expect(rows(tables(document)[0])).toEqual(ROWS);
    expect(document.findings).toMatchObject([{ rule: 'askew-text', severity: 'info' }]);
  });

  it.each([
    ['names no content', (page: string) => page.replace('/Contents 8 0 R', '')],
    [
      'names content that is not there',
      (page: string) => page.replace('/Contents 8 0 R', '/Contents 99 0 R'),
    ],
    ['is not closed', (page: string) => page.replace('>> >> /Contents 8', '>> /Contents 8')],
  ])('a page that %s is told as blank', async (_, harm) => {
    const whole = Buffer.from(makePdf([drawn.join('\n'), drawn.join('\n')])).toString('latin1');
    const harmed = whole.replace(/(?<=7 0 obj\n).*/, (page) => harm(page).padEnd(page.length));
    expect(harmed).not.toBe(whole);
    const { findings } = await read(Buffer.from(harmed, 'latin1'));
    expect(findings).toMatchObject([{ rule: 'blank-page', severity: 'info', place: { page: 2 } }]);
    expect((await read(Buffer.from(whole, 'latin1'))).findings).toEqual([]);
  });

  it('fields of a form and text that is typed on a page are read, its comments are counted', async () => {
    const box = '/Rect [270 127 350 139] /F 4';
    const annotations = `/Annots [
      << /Subtype /Link /Rect [50 200 170 230] /A << /S /URI /URI (https://example.org/library) >> >>
      << /Subtype /Text /Rect [0 0 9 9] /Contents (Ask them) >>
      << /Subtype /FreeText /Rect [170 127 260 139] /F 4 /AP << /N 8 0 R >> >>
      << /Subtype /Widget /FT /Tx ${box} /AP << /N 9 0 R >> >>
      << /Subtype /Widget /FT /Tx ${box} /AP << /N 9 0 R >> /F 2 >> ]`;
    const form = (words: string) => {
      const stream = `BT /F1 9 Tf 0 3 Td (${words}) Tj ET`;
      return `<< /Subtype /Form /BBox [0 0 90 12] /Resources << /Font << /F1 3 0 R >> >> /Length ${stream.length} >>\nstream\n${stream}\nendstream`;
    };
    const bytes = makePdf(
      [[grid(XS, [...YS, 175]), ...HEADER, ...BODY, text(55, 163, 'Mend the roof')].join('\n')],
      annotations,
      ['null', form('Estates'), form('May 2024')],
    );
    const document = await read(bytes);
    expect(rows(tables(document)[0])).toEqual([...ROWS, ['Mend the roof', 'Estates', 'May 2024']]);
    expect(tables(document)[0]?.cells.flatMap(({ links }) => links ?? [])).toEqual([
      'https://example.org/library',
    ]);
    expect(document.findings).toMatchObject([
      { rule: 'left-out', severity: 'info', message: expect.stringContaining('1 comment on page 1') },
    ]);
  });

  it('fields that have a value and no picture of it are read, and which boxes are ticked; a field that cannot be shown is told', async () => {
    const field = (x0: number, x1: number, rest: string) =>
      `<< /Subtype /Widget /F 4 /Rect [${x0} 127 ${x1} 139] ${rest} >>`;
    const shown = 'BT /F1 9 Tf (Shown) Tj ET';
    const picture = (stream: string) =>
      `<< /Subtype /Form /BBox [0 0 90 12] /Length ${stream.length} >>\nstream\n${stream}\nendstream`;
    const written = '/DA (/F1 9 Tf 0 g)';
    const told = async (...fields: string[]) => {
      const drawing = [grid([...XS, 390], [...YS, 175]), ...HEADER, ...BODY].join('\n');
      const numbers = fields.map((_, at) => `${8 + at} 0 R`).join(' ');
      const form = `/AcroForm << /Fields [${numbers}] /NeedAppearances true /DR << /Font << /F1 3 0 R >> >> >>`;
      const more = [picture('/Tx BMC EMC'), ...fields, picture(shown)];
      const document = await read(makePdf([drawing], `/Annots [${numbers}]`, more, form));
      return [rows(tables(document)[0])[4], document.findings.map(({ message }) => message)];
    };
    expect(
      await told(
        field(52, 168, `/FT /Tx /T (a) /V (Mend the roof) ${written}`),
        field(
          172,
          268,
          `/FT /Ch /Ff 131072 /T (b) /V (Estates) /Opt [(Estates)] /AP << /N 7 0 R >> ${written}`,
        ),
        field(272, 348, `/FT /Tx /T (c) /V (Other) /AP << /N 12 0 R >> ${written}`),
        field(355, 367, '/FT /Btn /T (d) /V /Yes /AS /Yes'),
      ),
    ).toEqual([['Mend the roof', 'Estates', 'Shown', '☑'], []]);
    expect(
      await told(
        field(52, 168, '/FT /Tx /T (a) /V (Mend the roof)'),
        field(172, 268, `/FT /Tx /T (b) /F 2 /V (Estates) ${written}`),
        field(272, 348, `/FT /Tx /T (c) /V (May 2024) ${written}`),
        field(355, 367, '/FT /Btn /T (d) /V /Off /AS /Off'),
      ),
    ).toEqual([['', '', 'May 2024', '☐'], [expect.stringContaining('1 field on page 1')]]);
  });

  it('large pictures beside text are told, not a ground on which it stands', async () => {
    const picture = (x0: number, y0: number, x1: number, y1: number) =>
      `q ${x1 - x0} 0 0 ${y1 - y0} ${x0} ${300 - y1} cm BI /W 1 /H 1 /CS /G /BPC 8 ID 0 EI Q`;
    const told = async (...pictures: string[]) =>
      (await read(makePdf([[...pictures, ...drawn].join('\n')]))).findings.map(({ rule }) => rule);
    expect(await told(picture(0, 180, 200, 280))).toEqual(['left-out']);
    expect(await told(picture(0, 0, 400, 300), picture(0, 270, 40, 300))).toEqual([]);
  });
});

it('reads a large file where it lies, without a copy of it in the engine', async () => {
  const page = [grid(XS, YS), ...HEADER, ...BODY].join('\n');
  const padding = 'x'.repeat(24 * MEGABYTE);
  const large = makePdf([page], '', [`<< /Length ${padding.length} >>\nstream\n${padding}\nendstream`]);
  const small = await read(makePdf([page]));
  const memory = async () => (await loadEngine()).bytes(0, 0).buffer.byteLength;
  const before = await memory();
  expect({ ...(await read(large)), sha256: '' }).toEqual({ ...small, sha256: '' });
  expect((await memory()) - before).toBeLessThan(8 * MEGABYTE);
});

it('draws pages as PNG', async () => {
  const bytes = makePdf([[grid(XS, YS), ...HEADER, ...BODY].join('\n')]);
  const drawings = [];
  for await (const drawing of await draw(bytes, await read(bytes))) drawings.push(drawing);
  expect(drawings.map(({ page }) => page)).toEqual([1]);
  expect(Buffer.from(drawings[0]?.png.subarray(0, 8)).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
});

describe('in a thread of its own', () => {
  // Below the checkout, so that the worker finds its packages.
  const folder = fileURLToPath(new URL(`../../dist/.pdf-test-${process.pid}/`, import.meta.url));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('reads the same, and hands errors on', async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}worker.cjs`, await pdfWorker());
    const bytes = makePdf([[grid(XS, YS), ...HEADER, ...BODY].join('\n')]);
    const input = { file: 'plan.pdf', bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
    expect(await readInThread(`${folder}worker.cjs`, input, {})).toEqual(await read(bytes));
    await expect(
      readInThread(`${folder}worker.cjs`, { ...input, bytes: Buffer.from('%PDF-1.7') }, {}),
    ).rejects.toThrow(/too damaged/);
  });

  it('draws the same, and ends a thread that is stuck', async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}worker.cjs`, await pdfWorker());
    writeFileSync(`${folder}stuck.cjs`, 'for (;;);');
    const bytes = makePdf(['', grid(XS, YS)]);
    const document = await read(bytes);
    const task = { kind: 'draw', bytes, document, options: {}, outlines: [] } as const;
    const all = async (drawings: AsyncGenerator<Drawing>) => {
      const pages: Buffer[] = [];
      for await (const { png } of drawings) pages.push(Buffer.from(png));
      return pages;
    };
    expect(await all(drawInThread(`${folder}worker.cjs`, task))).toEqual(
      await all(await draw(bytes, document)),
    );
    await expect(all(drawInThread(`${folder}stuck.cjs`, task))).rejects.toThrow(/longer than/);
  }, 30_000);

  it('ends a thread that is stuck or dies', async () => {
    const input = { file: 'plan.pdf', bytes: makePdf(['']), sha256: '' };
    writeFileSync(`${folder}stuck.cjs`, 'for (;;);');
    writeFileSync(`${folder}dead.cjs`, 'process.exit(7);');
    writeFileSync(
      `${folder}greedy.cjs`,
      'const all = []; for (;;) all.push(new Array(99).fill(all.length));',
    );
    await expect(readInThread(`${folder}stuck.cjs`, input, {})).rejects.toThrow(/longer than/);
    await expect(readInThread(`${folder}dead.cjs`, input, {})).rejects.toThrow(/engine failed/);
    await expect(readInThread(`${folder}greedy.cjs`, input, {})).rejects.toThrow(/engine failed|longer than/);
  }, 60_000);
});

const shelf = fileURLToPath(new URL('../../../shared/pdf-cases/', import.meta.url));
describe.skipIf(!existsSync(shelf))('the shared PDFs (skipped when ../shared/pdf-cases is not there)', () => {
  const bytes = (name: string) => new Uint8Array(readFileSync(shelf + name));
  it.each(
    existsSync(shelf)
      ? readdirSync(shelf).filter((name) =>
          /^(?:haringey|waltham)-(?:full|shade|tagged|chrfull|hlines)\.pdf$/.test(name),
        )
      : [],
  )('%s has the true cells', async (name) => {
    const fold = (words: string) => words.replace(/[\s•]+/g, ' ').trim();
    const truth = JSON.parse(readFileSync(shelf + name.replace('.pdf', '.gt.json'), 'utf8')) as {
      tables: { cells: { text: string }[] }[];
    };
    const found = new Set(
      tables(await read(bytes(name))).flatMap(({ cells }) => cells.map((cell) => fold(cell.text))),
    );
    const wanted = new Set(
      truth.tables.flatMap(({ cells }) => cells.map((cell) => fold(cell.text))).filter(Boolean),
    );
    expect([...wanted].filter((words) => found.has(words)).length / wanted.size).toBeGreaterThan(0.97);
  });

  it.each(['haringey-split.pdf', 'waltham-split.pdf'])(
    '%s has the true cells, once rows that go on are joined by their marks',
    async (name) => {
      const fold = (words: string) => words.replace(/[\s•]+/g, ' ').trim();
      const truth = JSON.parse(readFileSync(shelf + name.replace('.pdf', '.gt.json'), 'utf8')) as {
        tables: { cells: { text: string }[] }[];
      };
      const found = tables(await read(bytes(name)));
      const texts = found.flatMap(({ cells }, index) => {
        const next = found[index + 1]?.cells.filter((cell) => cell.continues) ?? [];
        return cells
          .filter((cell) => !cell.continues)
          .map((cell) => {
            const isLast = cell.row + cell.rowSpan - 1 === found[index]!.rows;
            const rest = isLast ? next.filter(({ column }) => column === cell.column) : [];
            return fold([cell, ...rest].map(({ text: words }) => words).join(' '));
          });
      });
      const wanted = new Set(
        truth.tables.flatMap(({ cells }) => cells.map((cell) => fold(cell.text))).filter(Boolean),
      );
      expect(new Set(texts.filter(Boolean))).toEqual(wanted);
    },
  );

  it('opens a locked file with its password only', async () => {
    await expect(read(bytes('bad-userpw.pdf'))).rejects.toThrow(/--password/);
    await expect(read(bytes('bad-userpw.pdf'), { password: 'wrong' })).rejects.toThrow(/another/);
    expect(tables(await read(bytes('bad-userpw.pdf'), { password: 'secret' })).length).toBeGreaterThan(0);
  });
});
