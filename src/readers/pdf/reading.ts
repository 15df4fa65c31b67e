import { LIMITS, overLimit } from '../../limits.ts';
import { InputError } from '../../model/errors.ts';
import type { Part } from './blocks/blocks.ts';
import type { Refusal } from './engine/pdfium.ts';
import { openPdf } from './engine/pdfium.ts';
import { checkHead } from './head.ts';
import type { PageGeometry } from './page.ts';
import { readGeometry } from './page-reading.ts';
import type { LeftOut } from './pages/left-out.ts';
import type { OcrMode, ScanEvent } from './scan/ocr.ts';
import { scanReader } from './scan/ocr.ts';
import type { ScanNote } from './scan/ocr-doubts.ts';
import { brokenStreams } from './streams.ts';

/** What the person at the keyboard may say about a PDF. */
export interface PdfOptions {
  /** Opens a file that is locked for reading. */
  password?: string;
  /** Pages to read, from 1; all when absent. */
  pages?: readonly number[];
  /** Reads pages that are pictures with OCR (`auto`, when absent), no page (`never`) or every page (`always`). */
  ocr?: OcrMode;
}

/** One page as read; plain data, so that it can be handed from process to process. */
export interface PageReading {
  /** From 1. */
  number: number;
  /** Size in points as shown. */
  width: number;
  height: number;
  /** Height of the page once its text reads upright. */
  upright: number;
  parts: Part[];
  /** No paper is that large: nothing was read. */
  tooLarge?: boolean;
  /** The file gives it no size. */
  unsized?: boolean;
  /** It has pictures. */
  pictured?: boolean;
  /** Letters that the file does not name came out as U+FFFD. */
  unnamed?: boolean;
  leftOut?: LeftOut;
  /** What OCR has to say of a page that is a picture. */
  scan?: ScanNote;
}

/** What reading yields, one after the other. */
export type Reading =
  | { kind: 'page'; page: PageReading }
  /** A page that the file counts but that cannot be loaded, or on which the engine failed. */
  | { kind: 'lost'; number: number }
  /** The file had to be mended, or does not open at all. */
  | { kind: 'damaged'; opens: boolean }
  /** So many of its streams do not unpack whole. */
  | { kind: 'broken'; streams: number }
  /** A sign of life while OCR reads. */
  | { kind: 'waiting' };

/** So many pages in a row that do not load are not there, whatever the file's page count says. */
const MOST_MISSING = 20;

/**
 * Reads the pages of a PDF in this very thread.
 * @param isTaken asked of each page that the engine has read, with so many left: whether somebody else finds what it
 * holds
 * @throws InputError when it is no PDF or wants a password
 */
export async function* readPages(
  bytes: Uint8Array,
  options: PdfOptions,
  isTaken: (geometry: PageGeometry, left: number) => boolean = () => false,
): AsyncGenerator<Reading> {
  checkHead(bytes);
  const streams = brokenStreams(bytes);
  const pdf = await openPdf(bytes, options.password).catch((): Refusal => 'damaged');
  if (pdf === 'password') throw locked(options);
  if (pdf === 'damaged') {
    yield { kind: 'damaged', opens: false };
    return;
  }
  if (!pdf.sound) yield { kind: 'damaged', opens: true };
  if (streams > 0) yield { kind: 'broken', streams };
  const wanted = options.pages && new Set(options.pages);
  const scans = scanReader(options.ocr, pdf.sound && streams === 0);
  const last = wanted ? Math.min(pdf.pageCount, LIMITS.pages) : pdf.pageCount;
  if (last > 0 && options.pages?.every((page) => page > last))
    throw new InputError(
      `Expected pages that the PDF has, found none of those asked for: its last is page ${last}`,
    );
  let missing = 0;
  for (let number = 1; number <= last && missing < MOST_MISSING; number++) {
    if (number > LIMITS.pages && !wanted) throw overLimit('pages', pdf.pageCount);
    if (wanted && !wanted.has(number)) continue;
    let geometry: PageGeometry | undefined;
    try {
      geometry = pdf.readPage(number);
      if (geometry && scans.takes(geometry)) {
        missing = 0;
        for await (const event of scans.add(geometry, (scale) => pdf.picture(number, scale)))
          yield scanned(event);
        continue;
      }
    } catch {
      // The engine is of no more use once it failed.
      geometry = undefined;
      missing = MOST_MISSING;
    }
    if (geometry) {
      missing = 0;
      if (!isTaken(geometry, last - number)) yield readGeometry(geometry);
    } else {
      missing++;
      yield { kind: 'lost', number };
    }
  }
  for await (const event of scans.finish()) yield scanned(event);
  scans.close();
  if (missing < MOST_MISSING) pdf.close();
}

const scanned = (event: ScanEvent): Reading =>
  event.kind === 'scan' ? readGeometry(event.geometry, event.state) : event;

function locked({ password }: PdfOptions): InputError {
  return new InputError(
    password === undefined
      ? 'Expected a PDF that opens, found one locked with a password: give it with --password'
      : 'Expected the password that opens this PDF, found another: check --password',
  );
}
