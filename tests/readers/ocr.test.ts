import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { SourceDocument, Table } from '../../src/model/document.ts';
import { openPdf } from '../../src/readers/pdf/engine/pdfium.ts';
import { canRecognise, type SeenWord } from '../../src/readers/pdf/scan/ocr-engine.ts';
import { fillsOf } from '../../src/readers/pdf/scan/scan-fills.ts';
import { blobsOf, inkOf, LETTERS } from '../../src/readers/pdf/scan/scan-ink.ts';
import { greyOf, tiltPicture, turnPicture } from '../../src/readers/pdf/scan/scan-picture.ts';
import { rulesOf, strokesOf } from '../../src/readers/pdf/scan/scan-rules.ts';
import { uprightOf } from '../../src/readers/pdf/scan/scan-upright.ts';
import { boldWords } from '../../src/readers/pdf/scan/scan-weight.ts';
import { type PdfOptions, reader } from '../../src/readers/pdf.ts';

/** Objects from the third on; the first two are the catalogue and the tree of pages. */
function pdf(pages: readonly number[], objects: readonly Buffer[]): Uint8Array {
  const all = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(
      `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((at) => `${at} 0 R`).join(' ')}] >>`,
    ),
    ...objects,
  ];
  const parts = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let length = parts[0]!.length;
  all.forEach((object, index) => {
    offsets.push(length);
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    parts.push(part);
    length += part.length;
  });
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${rows}trailer << /Size ${all.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF`,
    ),
  );
  return Buffer.concat(parts);
}

const stream = (keys: string, content: Buffer) =>
  Buffer.concat([
    Buffer.from(`<< ${keys} /Length ${content.length} >>\nstream\n`),
    content,
    Buffer.from('\nendstream'),
  ]);

const FONT = Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
const [WIDTH, HEIGHT] = [420, 260];
const text = (x: number, y: number, words: string) =>
  `BT 0 g /F1 11 Tf ${x} ${HEIGHT - y} Td (${words}) Tj ET`;
const line = (x0: number, y0: number, x1: number, y1: number) =>
  `${x0} ${HEIGHT - y0} m ${x1} ${HEIGHT - y1} l S`;

const ROWS = [
  ['Action', 'Lead', 'Status'],
  ['Open the library on Sundays', 'Libraries', 'Done'],
  ['Train forty volunteers', 'Waste services', 'Late'],
  ['Write to every landlord', 'Housing', 'Done'],
];
const [XS, TOP, STEP] = [[30, 220, 320, 390], 60, 40];
const DRAWN = [
  text(30, 40, 'Action plan of the neighbourhood board'),
  ...XS.map((x) => line(x, TOP, x, TOP + STEP * ROWS.length)),
  ...[...ROWS, []].map((_, row) => line(XS[0]!, TOP + STEP * row, XS.at(-1)!, TOP + STEP * row)),
  `1 0 0 rg ${XS[2]! + 1} ${HEIGHT - TOP - 3 * STEP + 1} ${XS[3]! - XS[2]! - 2} ${STEP - 2} re f`,
  ...ROWS.flatMap((cells, row) =>
    cells.map((words, column) => text(XS[column]! + 6, TOP + STEP * row + 24, words)),
  ),
].join('\n');
const typed = (objects: number) =>
  [
    FONT,
    Buffer.from(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << /F1 ${objects} 0 R >> >> /Contents ${objects + 2} 0 R >>`,
    ),
    stream('', Buffer.from(DRAWN)),
  ] as const;

/** Pixels a point of the picture. */
const SHARP = 200 / 72;

async function drawn() {
  const open = await openPdf(pdf([4], typed(3)));
  if (typeof open === 'string') throw new Error(open);
  return open.picture(1, SHARP);
}

/** The drawn page as a picture, turned clockwise on its sheet; a typed page may stand before it. */
async function scan(turn: 0 | 90 | 180 | 270, before = false): Promise<Uint8Array> {
  const { width, height, pixels } = await drawn();
  const channels = [0, 1, 2].map((offset) =>
    turnPicture({ width, height, pixels: pixels.filter((_, at) => at % 4 === offset) }, turn),
  );
  const { width: across, height: down } = channels[0]!;
  const rgb = Buffer.alloc(across * down * 3);
  for (const [offset, channel] of channels.entries())
    for (const [at, shade] of channel.pixels.entries()) rgb[at * 3 + offset] = shade;
  const [w, h] = turn % 180 === 0 ? [WIDTH, HEIGHT] : [HEIGHT, WIDTH];
  const first = before ? 6 : 3;
  return pdf(before ? [4, first] : [first], [
    ...(before ? typed(3) : []),
    Buffer.from(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${w} ${h}] /Resources << /XObject << /I ${first + 1} 0 R >> >> /Contents ${first + 2} 0 R >>`,
    ),
    stream(
      `/Type /XObject /Subtype /Image /Width ${across} /Height ${down} /ColorSpace /DeviceRGB /BitsPerComponent 8`,
      rgb,
    ),
    stream('', Buffer.from(`q ${w} 0 0 ${h} 0 0 cm /I Do Q`)),
  ]);
}

const read = (bytes: Uint8Array, options?: PdfOptions): Promise<SourceDocument> =>
  reader.read({ file: 'scan.pdf', bytes, sha256: createHash('sha256').update(bytes).digest('hex') }, options);
const tables = ({ blocks }: SourceDocument) =>
  blocks.filter((block): block is Table => block.type === 'table');
const rows = (table: Table) =>
  Array.from({ length: table.rows }, (_, row) =>
    table.cells.filter((cell) => cell.row === row + 1).map((cell) => cell.text),
  );

const installed = canRecognise();
/** Reading starts a thread and loads a model. */
const SLOW = 60_000;

describe.skipIf(!installed)('a page that is a picture (needs tesseract.js and its English data)', () => {
  for (const turn of [0, 90, 180, 270] as const)
    it(
      `is read when it lies turned by ${turn}°`,
      async () => {
        const document = await read(await scan(turn));
        const [table] = tables(document);
        expect(table?.found).toBe('ruled');
        expect(rows(table!)).toEqual(ROWS);
        const red = table!.cells.find((cell) => cell.text === 'Late');
        expect(red?.fill).toMatch(/^#f[ef]0[01]0[01]$/);
        // The box stands where the cell is on the sheet as it lies.
        const box = table!.cells.find((cell) => cell.text === 'Housing')!.place.box!;
        const upright = [XS[1]!, TOP + 3 * STEP, XS[2]!, TOP + 4 * STEP] as const;
        const [x0, y0, x1, y1] = upright;
        const expected = {
          0: [x0, y0, x1, y1],
          90: [HEIGHT - y1, x0, HEIGHT - y0, x1],
          180: [WIDTH - x1, HEIGHT - y1, WIDTH - x0, HEIGHT - y0],
          270: [y0, WIDTH - x1, y1, WIDTH - x0],
        }[turn];
        box.forEach((value, index) => {
          expect(Math.abs(value - expected[index]!)).toBeLessThan(1.5);
        });
        expect(document.findings).toMatchObject([{ rule: 'read-by-ocr', severity: 'info' }]);
      },
      SLOW,
    );

  it(
    'may stand beside typed pages, which are read without OCR',
    async () => {
      const document = await read(await scan(0, true));
      expect(tables(document).map(({ place }) => place.page)).toEqual([1, 2]);
      expect(document.findings).toMatchObject([{ rule: 'read-by-ocr', place: { page: 2 } }]);
    },
    SLOW,
  );

  it(
    'is not the only one that OCR reads when it is told to read always',
    async () => {
      const document = await read(pdf([4], typed(3)), { ocr: 'always' });
      expect(rows(tables(document)[0]!)).toEqual(ROWS);
      expect(document.findings).toMatchObject([{ rule: 'read-by-ocr' }]);
    },
    SLOW,
  );
});

describe('a page that is a picture, with OCR switched off', () => {
  it('is an error where there is no other text', async () => {
    const document = await read(await scan(0), { ocr: 'never' });
    expect(document.blocks).toEqual([]);
    expect(document.findings).toMatchObject([{ rule: 'no-text', severity: 'error', place: { page: 1 } }]);
  });

  it('is a warning beside pages with text', async () => {
    const document = await read(await scan(0, true), { ocr: 'never' });
    expect(rows(tables(document)[0]!)).toEqual(ROWS);
    expect(document.findings).toMatchObject([{ rule: 'no-text', severity: 'warning', place: { page: 2 } }]);
  });
});

describe('a bitmap', () => {
  const DPI = 200;

  it('shows how it lies, and by how little it is tilted', async () => {
    const { width, height, pixels } = await drawn();
    const straight = greyOf(width, height, pixels);
    for (const turn of [0, 90, 180, 270] as const)
      for (const tilt of [0, 1.5, -0.8]) {
        const picture = tiltPicture(turnPicture(straight, turn), tilt);
        const found = uprightOf(blobsOf(inkOf(picture, DPI, LETTERS), picture.width, picture.height), DPI);
        expect(found.turn).toBe((360 - turn) % 360);
        expect(found.tilt).toBeCloseTo(-tilt, 0);
      }
  });

  it('shows grey lines whole, also where the noise of the paper hides parts of them', () => {
    const [width, height] = [900, 200];
    let seed = 1;
    const noise = () => ((seed = (seed * 16_807) % 2_147_483_647) % 13) - 6;
    const pixels = new Uint8Array(width * height).map(() => 246 + noise());
    for (let x = 60; x < 840; x++) {
      const faint = x > 300 && x < 520 ? 18 : 45;
      for (const y of [100, 101]) pixels[y * width + x] = 246 - faint + noise();
    }
    const { horizontals } = strokesOf({ width, height, pixels }, DPI);
    expect(horizontals).toHaveLength(1);
    expect(Math.abs(horizontals[0]!.from - 60)).toBeLessThan(35);
    expect(Math.abs(horizontals[0]!.to - 840)).toBeLessThan(35);
    expect(horizontals[0]!.at).toBeCloseTo(101, 0);
  });

  it('shows which words are bold by their stems', () => {
    const [width, height] = [700, 60];
    const pixels = new Uint8Array(width * height).fill(245);
    const texts = ['Lead', 'a', 'officer', 'for', 'parks', 'and', 'trees'];
    const seen = texts.map((text, index): SeenWord => {
      const left = 10 + index * 95;
      const stem = index === 0 || index === 1 ? 7 : 4;
      for (let letter = 0; letter < text.length; letter++)
        for (let y = 15; y < 45; y++)
          for (let x = 0; x < stem; x++) pixels[y * width + left + letter * 12 + x] = 20;
      const box: SeenWord['box'] = [left, 15, left + text.length * 12, 45];
      return { text, box, baseline: 45, lineHeight: 40, confidence: 0.95 };
    });
    const bold = boldWords({ width, height, pixels }, seen);
    expect(texts.filter((_, index) => bold[index])).toEqual(['Lead', 'a']);
  });

  it('shows a dark field whole, be its shade uneven', () => {
    const [width, height] = [300, 200];
    let seed = 7;
    const noise = () => ((seed = (seed * 16_807) % 2_147_483_647) % 25) - 12;
    const colors = new Uint8Array(width * height * 3).fill(250);
    for (let y = 50; y < 80; y++)
      for (let x = 40; x < 260; x++)
        colors.set([12 + noise(), 64 + noise(), 128 + noise()], (y * width + x) * 3);
    expect(fillsOf({ width, height, colors }).map(({ box }) => box)).toEqual([[40, 50, 260, 80]]);
  });

  it('shows its ruling lines, also where they drift and have gaps', () => {
    const [width, height] = [600, 400];
    const pixels = new Uint8Array(width * height).fill(250);
    for (let x = 50; x < 550; x++) {
      if (x % 40 < 2) continue;
      const y = 100 + Math.floor((x - 50) / 125);
      pixels[y * width + x] = 30;
      pixels[(y + 1) * width + x] = 60;
    }
    for (let y = 100; y < 300; y++) pixels[y * width + 50] = 40;
    // A word is no line.
    for (let x = 200; x < 300; x += 8) for (let y = 200; y < 220; y++) pixels[y * width + x] = 0;
    const { horizontals, verticals } = strokesOf({ width, height, pixels }, DPI);
    expect(rulesOf(horizontals, 72)).toMatchObject([{ from: 50 }]);
    expect(Math.abs(horizontals[0]!.at - 102.5)).toBeLessThan(2);
    expect(Math.abs(horizontals[0]!.to - 550)).toBeLessThan(4);
    expect(verticals).toHaveLength(1);
    expect(verticals[0]!.at).toBeCloseTo(50.5, 0);
  });
});

it('the packages for OCR are optional', () => {
  const { peerDependenciesMeta, dependencies } = createRequire(import.meta.url)('../../package.json');
  expect(peerDependenciesMeta['tesseract.js']).toEqual({ optional: true });
  expect(Object.keys(dependencies)).not.toContain('tesseract.js');
});
