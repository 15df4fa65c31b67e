import type { SourceDocument } from '../../model/document.ts';
import { InputError } from '../../model/errors.ts';
import type { ReaderInput } from '../../reader.ts';
import type { Part } from './blocks.ts';
import { joinItems, pageParts } from './blocks.ts';
import { markContinued } from './continued.ts';
import { markFurniture } from './furniture.ts';
import { countSizes, markHeadings, type Sizes } from './headings.ts';
import { blockText, damage, paragraphs, takeSecondOpinion } from './opinion.ts';
import type { OpenPdf, Refusal } from './pdfium.ts';
import { openPdf } from './pdfium.ts';
import { readAgain } from './pdfparse.ts';

/** What the person at the keyboard may say about a PDF. */
export interface PdfOptions {
  /** Opens a file that is locked for reading. */
  password?: string;
  /** Pages to read, from 1; all when absent. */
  pages?: readonly number[];
}

/** No plan or pack has more pages. */
const MOST_PAGES = 20_000;
/** So many pages in a row that do not load are not there, whatever the file's page count says. */
const MOST_MISSING = 20;

/**
 * Reads a PDF in this very thread. `progress` is called after each page.
 * @throws InputError when it is no PDF, wants a password, has no pages or is damaged beyond both engines
 */
export async function readPdf(input: ReaderInput, options: PdfOptions = {}, progress = () => {}): Promise<SourceDocument> {
  checkHead(input.bytes);
  const document: SourceDocument = {
    file: input.file, format: 'pdf', reader: 'pdf', sha256: input.sha256, pages: [], blocks: [], findings: [],
  };
  const pdf = await openPdf(input.bytes, options.password).catch((): Refusal => 'damaged');
  if (pdf === 'password') throw locked(options);
  let doubtful = true;
  if (pdf !== 'damaged') {
    try {
      doubtful = readPages(document, pdf, options, progress);
    } catch {
      document.findings.push(damage('Expected pages that can be read, found one on which the engine failed'));
    }
  }
  if (doubtful) await askSecond(document, input, options);
  if (document.pages.length === 0) throw noPages(options, pdf !== 'damaged');
  sayWhatIsMissing(document);
  numberTables(document);
  return document;
}

/** Reads all pages; true when the file is damaged, so that a second opinion is wanted. */
function readPages(document: SourceDocument, pdf: OpenPdf, options: PdfOptions, progress: () => void): boolean {
  const pages: { parts: Part[]; height: number }[] = [];
  const sizes: Sizes = new Map();
  const wanted = options.pages && new Set(options.pages);
  let doubtful = !pdf.sound;
  let missing = 0;
  const lost: number[] = [];
  for (let number = 1; number <= Math.min(pdf.pageCount, MOST_PAGES) && missing < MOST_MISSING; number++) {
    if (wanted && !wanted.has(number)) continue;
    const page = pdf.readPage(number);
    if (!page) {
      missing++;
      lost.push(number);
      doubtful = true;
      continue;
    }
    missing = 0;
    const parts = pageParts(page);
    document.pages.push({ number, width: page.width, height: page.height });
    if (page.tooLarge)
      document.findings.push({
        rule: 'page-too-large', severity: 'warning', place: { page: number },
        message: `Expected a page of paper size, found one ${Math.round(page.width)} points wide and ${Math.round(page.height)} high: left out`,
      });
    if (page.words.some(({ text }) => text.includes('\ufffd'))) doubtful = true;
    countSizes(parts, sizes);
    pages.push({ parts, height: page.turn % 180 === 0 ? page.height : page.width });
    progress();
  }
  if (doubtful)
    document.findings.push(damage(`Expected a sound PDF, found one that had to be mended${lost.length > 0 ? ` and lacks page ${lost.slice(0, 10).join(', ')}` : ''}: compare its text with the original`));
  pdf.close();
  markFurniture(pages);
  const parts = pages.flatMap((page) => page.parts);
  markContinued(parts);
  document.blocks = joinItems(markHeadings(parts, sizes));
  return doubtful;
}

async function askSecond(document: SourceDocument, input: ReaderInput, options: PdfOptions): Promise<void> {
  const second = await readAgain(input.bytes, options.password);
  if (typeof second === 'string') return;
  const wanted = options.pages && new Set(options.pages);
  const own = wanted ? second.filter(({ number }) => wanted.has(number)) : second;
  if (document.pages.length > 0) return takeSecondOpinion(document, own);
  for (const { number, text } of own) {
    document.pages.push({ number, width: 0, height: 0 });
    document.blocks.push(...paragraphs(text, number));
  }
  document.findings.push(damage('Expected a PDF that the first engine opens, found one it refuses: read by the second, which finds no tables'));
}

/** A PDF says so within its first kilobyte. */
function checkHead(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new InputError('Expected a PDF, found an empty file');
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
  if (!head.includes('%PDF-')) throw new InputError('Expected a PDF, found a file that does not start as one');
}

function locked({ password }: PdfOptions): InputError {
  return new InputError(
    password === undefined
      ? 'Expected a PDF that opens, found one locked with a password: give it with --password'
      : 'Expected the password that opens this PDF, found another: check --password',
  );
}

function noPages({ pages }: PdfOptions, opened: boolean): InputError {
  if (pages && opened) return new InputError('Expected pages that the PDF has, found none of those asked for');
  return new InputError('Expected a PDF with pages, found one too damaged to read: ask for it again or save it anew');
}

function sayWhatIsMissing({ pages, blocks, findings }: SourceDocument): void {
  if (blocks.some((block) => blockText(block).trim() !== '')) return;
  findings.push({
    rule: 'no-text',
    severity: 'error',
    message: `Expected text, found none on ${pages.length === 1 ? 'the only page' : `any of ${pages.length} pages`}: a scan must be read with OCR first`,
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
