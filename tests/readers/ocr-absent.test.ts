import { expect, it, vi } from 'vitest';
import { InputError } from '../../src/model/errors.ts';
import type { PageGeometry } from '../../src/readers/pdf/page.ts';
import { scanReader } from '../../src/readers/pdf/scan/ocr.ts';
import { noteOf, scanFindings } from '../../src/readers/pdf/scan/ocr-doubts.ts';

vi.mock('../../src/readers/pdf/scan/ocr-engine.ts', async (original) => ({
  ...(await original<object>()),
  canRecognise: () => false,
  makeRecogniser: () => undefined,
}));

const picture: PageGeometry = {
  number: 3,
  width: 595,
  height: 842,
  turn: 0,
  words: [],
  horizontals: [],
  verticals: [],
  fills: [],
  pictures: [[0, 0, 595, 842]],
  links: [],
};

it('without the packages a scan is handed on with a finding that says how to add them', async () => {
  const scans = scanReader();
  expect(scans.takes(picture)).toBe(true);
  const pages = scans.add(picture, () => {
    throw new Error('not drawn');
  });
  const { value: event } = await pages.next();
  if (event?.kind !== 'scan') throw new Error('no page');
  const findings = scanFindings([{ number: 3, scan: noteOf(event.state, event.geometry, []) }], []);
  expect(findings).toMatchObject([{ rule: 'no-text', severity: 'error', place: { page: 3 } }]);
  expect(findings[0]?.message).toContain('npm i tesseract.js @tesseract.js-data/eng');
});

it('without the packages nothing can be read always', () => {
  expect(() => scanReader('always')).toThrow(InputError);
});

it('a page with text or with a small picture is no scan', () => {
  const scans = scanReader();
  const word = { text: 'word', baseline: 0, size: 9, bold: false };
  const words = Array.from({ length: 20 }, () => ({
    ...word,
    box: [0, 0, 9, 9] as [number, number, number, number],
  }));
  expect(scans.takes({ ...picture, words })).toBe(false);
  expect(scans.takes({ ...picture, pictures: [[0, 0, 100, 100]] })).toBe(false);
});

it('many doubtful cells of a page are one finding, few are one each', () => {
  const box = (at: number): [number, number, number, number] => [at, 0, at + 9, 9];
  const page = (count: number): PageGeometry => ({
    ...picture,
    words: Array.from({ length: count }, (_, index) => ({
      text: 'wcrd',
      box: box(10 * index),
      baseline: 8,
      size: 9,
      bold: false,
      confidence: 0.4,
    })),
  });
  const found = (count: number) => {
    const blocks = Array.from({ length: count }, (_, index) => ({
      type: 'paragraph' as const,
      text: 'wcrd',
      place: { page: 3, box: box(10 * index) },
    }));
    const scan = noteOf('read', page(count), blocks);
    return scanFindings([{ number: 3, scan }], blocks).filter(({ rule }) => rule === 'doubtful-text');
  };
  expect(found(2).map(({ place }) => place?.box)).toEqual([box(0), box(10)]);
  expect(found(9)).toHaveLength(1);
});
