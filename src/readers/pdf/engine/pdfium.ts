import { askewTexts } from '../blocks/askew.ts';
import type { PageGeometry } from '../page.ts';
import { turned } from '../page.ts';
import { loadPage } from './annotations.ts';
import { withDrawnMarks } from './drawn-marks.ts';
import { type Engine, loadEngine } from './engine.ts';
import { type Form, openForm, tickWord } from './fields.ts';
import { uprightTurn } from './glyphs.ts';
import { readGlyphs } from './letters.ts';
import { placedLink } from './links.ts';
import { readObjects } from './objects.ts';
import { near, shownBy } from './shown.ts';
import { readTags } from './tags.ts';
import { wordsOf } from './words.ts';

/** An open document; `close` gives its memory back. */
export interface OpenPdf {
  pageCount: number;
  /** Its table of contents was whole; a file that had to be mended is not sound. */
  sound: boolean;
  /** `undefined` when the page cannot be loaded. */
  readPage(number: number): PageGeometry | undefined;
  /** RGBA pixels of a page, `scale` pixels a point. */
  picture(number: number, scale: number): { width: number; height: number; pixels: Uint8Array };
  close(): void;
}

/** Why pdfium refused: `password` wants one, `damaged` is anything else. */
export type Refusal = 'password' | 'damaged';

export async function openPdf(bytes: Uint8Array, password?: string): Promise<OpenPdf | Refusal> {
  const pdfium = await loadEngine();
  const { call } = pdfium;
  const file = pdfium.file(bytes);
  const load = (): number => {
    const secret = password === undefined ? 0 : pdfium.text(password);
    const loaded = file.load(secret);
    if (secret) call['free']!(secret);
    return loaded;
  };
  let document = load();
  if (!document) {
    const error = call['FPDF_GetLastError']!();
    file.forget();
    return error === 4 ? 'password' : 'damaged';
  }
  const tagged = Boolean(call['FPDFCatalog_IsTagged']!(document));
  let pages = 0;
  let form: Form | undefined;
  const formOf = (): Form => (form ??= openForm(pdfium, document));
  const close = (): void => {
    form?.close();
    form = undefined;
    call['FPDF_CloseDocument']!(document);
  };
  return {
    pageCount: call['FPDF_GetPageCount']!(document),
    sound: Boolean(call['FPDF_DocumentHasValidCrossReferenceTable']!(document)),
    readPage: (number) => {
      if (++pages % PAGES_A_TIME === 0) {
        close();
        document = load();
      }
      return readPage(pdfium, document, number, tagged, formOf);
    },
    picture: (number, scale) => drawPage(pdfium, document, number, scale),
    close: () => {
      close();
      file.forget();
    },
  };
}

/** The engine keeps all that it has seen of a document: after so many pages it opens it anew, to keep less. */
const PAGES_A_TIME = 250;

/** A page wider or taller than this is not printed matter (the format's own limit is 14,400). */
const LARGEST_PAGE = 20_000;

function readPage(
  pdfium: Engine,
  document: number,
  number: number,
  tagged: boolean,
  formOf: () => Form,
): PageGeometry | undefined {
  const { call } = pdfium;
  const empty: PageGeometry = {
    number,
    width: 0,
    height: 0,
    turn: 0,
    words: [],
    horizontals: [],
    verticals: [],
    fills: [],
    pictures: [],
    links: [],
    tags: [],
  };
  const loaded = loadPage(pdfium, document, number, formOf);
  if (!loaded) return undefined;
  const { page, comments, unread } = loaded;
  try {
    const width = call['FPDF_GetPageWidthF']!(page);
    const height = call['FPDF_GetPageHeightF']!(page);
    if (!(width > 0 && height > 0 && width < LARGEST_PAGE && height < LARGEST_PAGE))
      return {
        ...empty,
        width: Math.min(width, 1e9) || 0,
        height: Math.min(height, 1e9) || 0,
        tooLarge: true,
      };
    const show = shownBy(pdfium, page);
    const glyphs = readGlyphs(pdfium, page, show);
    const turn = uprightTurn(glyphs);
    const [a, b, c, d, e, f] = show.matrix;
    const place = (x: number, y: number) =>
      turned(near(a * x + c * y + e), near(b * x + d * y + f), turn, width, height);
    const words = wordsOf(glyphs, turn, width, height);
    for (const box of loaded.boxes) words.push(tickWord(box, place));
    const [w, h] = turn % 180 === 0 ? [width, height] : [height, width];
    const { rings, ...drawn } = readObjects(pdfium, page, place, [0, 0, w, h]);
    const marked = withDrawnMarks(words, drawn.fills, rings);
    const tags = tagged ? readTags(pdfium, page) : [];
    const links = loaded.links.map((link) => placedLink(link, place));
    const more = {
      ...(glyphs.askew && { askew: askewTexts(glyphs, turn, width, height) }),
      ...(comments > 0 && { comments }),
      ...(unread > 0 && { fields: unread }),
      ...(lacksSize(pdfium, page) && { unsized: true }),
    };
    return { ...empty, width, height, turn, ...drawn, ...marked, links, tags, ...more };
  } finally {
    call['FPDF_ClosePage']!(page);
  }
}

function lacksSize({ call, room, float }: Engine, page: number): boolean {
  if (!call['FPDFPage_GetMediaBox']!(page, room, room + 4, room + 8, room + 12)) return false;
  return float(room) === float(room + 8) || float(room + 4) === float(room + 12);
}

/** FPDF_ANNOT | FPDF_LCD_TEXT off | FPDF_REVERSE_BYTE_ORDER: RGBA. */
const DRAW_FLAGS = 0x01 | 0x10;

function drawPage({ call, bytes }: Engine, document: number, number: number, scale: number) {
  const page = call['FPDF_LoadPage']!(document, number - 1);
  const width = Math.max(1, Math.min(4000, Math.round(call['FPDF_GetPageWidthF']!(page) * scale)));
  const height = Math.max(1, Math.min(4000, Math.round(call['FPDF_GetPageHeightF']!(page) * scale)));
  const bitmap = call['FPDFBitmap_Create']!(width, height, 0);
  call['FPDFBitmap_FillRect']!(bitmap, 0, 0, width, height, 0xffffffff | 0);
  call['FPDF_RenderPageBitmap']!(bitmap, page, 0, 0, width, height, 0, DRAW_FLAGS);
  const pixels = bytes(call['FPDFBitmap_GetBuffer']!(bitmap), width * height * 4).slice();
  call['FPDFBitmap_Destroy']!(bitmap);
  call['FPDF_ClosePage']!(page);
  return { width, height, pixels };
}
