import type { SourceDocument } from '../../../model/document.ts';
import { InputError } from '../../../model/errors.ts';
import { plural } from '../../../model/words.ts';
import type { ReaderInput } from '../../../reader.ts';
import { askewFindings } from '../blocks/askew.ts';
import { joinItems } from '../blocks/blocks.ts';
import type { PageReading, PdfOptions, Reading } from '../reading.ts';
import { scanFindings } from '../scan/ocr-doubts.ts';
import { blockText, damage, paragraphs, some, takeSecondOpinion } from '../second/opinion.ts';
import type { PageText, SecondRefusal } from '../second/pdfparse.ts';
import { mendBrokenWords } from './broken-words.ts';
import { markContinued } from './continued.ts';
import { markFurniture } from './furniture.ts';
import { countSizes, markHeadings, type Sizes } from './headings.ts';
import { leftOutFindings } from './left-out.ts';
import { joinRests } from './rest-below-header.ts';
import { joinWide } from './wide.ts';
import { markWrapped } from './wrapped.ts';

/** Asks the second engine. */
export type AskSecond = () => Promise<PageText[] | SecondRefusal>;

/**
 * Puts what was read of the pages together to a document; asks the second engine when the file is damaged.
 * @throws InputError when there are no pages or the file is damaged beyond both engines
 */
export async function assemble(
  input: Omit<ReaderInput, 'bytes'>,
  readings: readonly Reading[],
  options: PdfOptions,
  askSecond: AskSecond,
): Promise<SourceDocument> {
  const pages = readings
    .flatMap((reading) => (reading.kind === 'page' ? [reading.page] : []))
    .sort((a, b) => a.number - b.number);
  const document: SourceDocument = {
    ...input,
    format: 'pdf',
    reader: 'pdf',
    pages: [],
    blocks: [],
    findings: [],
  };
  putTogether(document, pages);
  const lost = readings
    .flatMap((reading) => (reading.kind === 'lost' ? [reading.number] : []))
    .sort((a, b) => a - b);
  const mended = readings.some(({ kind }) => kind === 'damaged');
  const unnamed = pages.filter((page) => page.unnamed).map(({ number }) => number);
  const streams = readings.reduce(
    (sum, reading) => sum + (reading.kind === 'broken' ? reading.streams : 0),
    0,
  );
  const faults = [
    ...(mended || lost.length > 0
      ? [`that had to be mended${lost.length > 0 ? ` and lacks page ${some(lost)}` : ''}`]
      : []),
    ...(streams > 0 ? [`of which ${plural(streams, 'part')} cannot be unpacked whole`] : []),
  ];
  if (pages.length > 0 && faults.length > 0)
    document.findings.push(
      damage(`Expected a sound PDF, found one ${faults.join(', ')}: compare its text with the original`),
    );
  if (unnamed.length > 0)
    document.findings.push(
      damage(
        `Expected letters that the file names, found some it does not on page ${some(unnamed)}: they stand as \ufffd`,
      ),
    );
  if (faults.length > 0 || unnamed.length > 0) await hearSecond(document, await askSecond(), options);
  if (document.pages.length === 0)
    throw noPages(
      options,
      readings.every(({ kind }) => kind === 'page' || kind === 'waiting'),
    );
  numberTables(document);
  document.findings.push(...scanFindings(pages, document.blocks));
  sayWhatIsMissing(document, pages);
  document.findings.push(...askewFindings(pages), ...leftOutFindings(pages));
  return document;
}

function putTogether(document: SourceDocument, pages: readonly PageReading[]): void {
  const sizes: Sizes = new Map();
  for (const { number, width, height, parts, tooLarge, unsized } of pages) {
    document.pages.push({ number, width, height });
    countSizes(parts, sizes);
    if (tooLarge)
      document.findings.push({
        rule: 'page-too-large',
        severity: 'warning',
        place: { page: number },
        message: `Expected a page of paper size, found one ${Math.round(width)} points wide and ${Math.round(height)} high: left out`,
      });
    if (unsized)
      document.findings.push({
        rule: 'page-without-size',
        severity: 'warning',
        place: { page: number },
        message: `Expected a page that says how large it is, found none that can be read: taken as ${Math.round(width)} by ${Math.round(height)} points, what lies beyond is lost`,
      });
  }
  const read = pages.flatMap(({ parts }) => parts);
  document.findings.push(...mendBrokenWords(read));
  markWrapped(read);
  markFurniture(pages.map(({ parts, upright }) => ({ parts, height: upright })));
  joinWide(pages);
  joinRests(pages);
  const parts = pages.flatMap((page) => page.parts);
  markContinued(parts);
  document.blocks = joinItems(markHeadings(parts, sizes));
}

async function hearSecond(
  document: SourceDocument,
  second: readonly PageText[] | SecondRefusal,
  { pages }: PdfOptions,
): Promise<void> {
  if (typeof second === 'string') return;
  const own = pages ? second.filter(({ number }) => pages.includes(number)) : second;
  if (document.pages.length > 0) return takeSecondOpinion(document, own);
  for (const { number, text } of own) {
    document.pages.push({ number, width: 0, height: 0 });
    document.blocks.push(...paragraphs(text, number));
  }
  document.findings.push(
    damage(
      'Expected a PDF that the first engine opens, found one it refuses: read by the second, which finds no tables',
    ),
  );
}

function noPages({ pages }: PdfOptions, opened: boolean): InputError {
  if (pages && opened)
    return new InputError('Expected pages that the PDF has, found none of those asked for');
  return new InputError(
    'Expected a PDF with pages, found one too damaged to read: ask for it again or save it anew',
  );
}

function sayWhatIsMissing(document: SourceDocument, read: readonly PageReading[]): void {
  const { pages, blocks, findings } = document;
  if (blocks.some((block) => blockText(block).trim() !== '')) return;
  if (findings.some(({ rule }) => rule === 'no-text')) return;
  const where = pages.length === 1 ? 'the only page' : `any of ${pages.length} pages`;
  findings.push({
    rule: 'no-text',
    severity: 'error',
    message: read.some(({ pictured }) => pictured)
      ? `Expected text, found none on ${where}: a scan must be read with OCR first`
      : `Expected text, found none on ${where}, nor a picture of it: if the page shows any, read it with --ocr always`,
  });
}

function numberTables({ blocks }: SourceDocument): void {
  let table = 0;
  for (const block of blocks) {
    if (block.type !== 'table') continue;
    block.place.table = ++table;
    for (const cell of block.cells) cell.place.table = table;
  }
}
