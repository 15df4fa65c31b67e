import { type Engine, hex, loadEngine } from './engine.ts';
import type { Glyphs, Style } from './glyphs.ts';
import { roomForGlyphs, uprightTurn, wordsOf } from './glyphs.ts';
import { readLinks } from './links.ts';
import { readObjects } from './objects.ts';
import type { PageGeometry } from './page.ts';
import { turned } from './page.ts';
import { readTags } from './tags.ts';

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
  const { length } = bytes;
  const at = call['malloc']!(length || 1);
  pdfium.bytes(at, length).set(bytes);
  const load = (): number => {
    const secret = password === undefined ? 0 : pdfium.text(password);
    const loaded = call['FPDF_LoadMemDocument']!(at, length, secret);
    if (secret) call['free']!(secret);
    return loaded;
  };
  let document = load();
  if (!document) {
    const error = call['FPDF_GetLastError']!();
    call['free']!(at);
    return error === 4 ? 'password' : 'damaged';
  }
  const tagged = Boolean(call['FPDFCatalog_IsTagged']!(document));
  let pages = 0;
  return {
    pageCount: call['FPDF_GetPageCount']!(document),
    sound: Boolean(call['FPDF_DocumentHasValidCrossReferenceTable']!(document)),
    readPage: (number) => {
      if (++pages % PAGES_A_TIME === 0) {
        call['FPDF_CloseDocument']!(document);
        document = load();
      }
      return readPage(pdfium, document, number, tagged);
    },
    picture: (number, scale) => drawPage(pdfium, document, number, scale),
    close: () => {
      call['FPDF_CloseDocument']!(document);
      call['free']!(at);
    },
  };
}

/** The engine keeps all that it has seen of a document: after so many pages it opens it anew, to keep less. */
const PAGES_A_TIME = 250;

/** A page wider or taller than this is not printed matter (the format's own limit is 14,400). */
const LARGEST_PAGE = 20_000;
/** Points, several pages away from any page. */
const FAR = 100_000;
/** No letter is larger, in points. */
const LARGEST_LETTER = 5000;

function readPage(
  pdfium: Engine,
  document: number,
  number: number,
  tagged: boolean,
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
  const page = call['FPDF_LoadPage']!(document, number - 1);
  if (!page) return undefined;
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
    const [w, h] = turn % 180 === 0 ? [width, height] : [height, width];
    const drawn = readObjects(pdfium, page, place, [0, 0, w, h]);
    const tags = tagged ? readTags(pdfium, page) : [];
    const links = readLinks(pdfium, document, page, place);
    const unsized = lacksSize(pdfium, page) && { unsized: true };
    return { ...empty, width, height, turn, words, ...drawn, links, tags, ...unsized };
  } finally {
    call['FPDF_ClosePage']!(page);
  }
}

/** A damaged file puts things infinitely far away, or nowhere: they stay within reach of arithmetic. */
function near(coordinate: number): number {
  if (coordinate > -FAR && coordinate < FAR) return coordinate;
  return Number.isNaN(coordinate) ? 0 : Math.sign(coordinate) * FAR;
}

function lacksSize({ call, room, float }: Engine, page: number): boolean {
  if (!call['FPDFPage_GetMediaBox']!(page, room, room + 4, room + 8, room + 12)) return false;
  return float(room) === float(room + 8) || float(room + 4) === float(room + 12);
}

interface Shown {
  /** From the file's coordinates to the shown page's: x′ = a·x + c·y + e, y′ = b·x + d·y + f. */
  matrix: readonly [number, number, number, number, number, number];
  /** Degrees clockwise the page is shown turned. */
  rotation: number;
}

function shownBy({ call, room, float }: Engine, page: number): Shown {
  const rotation = (call['FPDFPage_GetRotation']!(page) & 3) * 90;
  call['FPDF_GetPageBoundingBox']!(page, room);
  const [left, top, right, bottom] = [float(room), float(room + 4), float(room + 8), float(room + 12)];
  if (rotation === 90) return { matrix: [0, 1, 1, 0, -bottom, -left], rotation };
  if (rotation === 180) return { matrix: [-1, 0, 0, 1, right, -bottom], rotation };
  if (rotation === 270) return { matrix: [0, -1, -1, 0, top, right], rotation };
  return { matrix: [1, 0, 0, -1, -left, top], rotation };
}

const BREAK: Style = { size: 0, bold: false, color: undefined, mark: undefined, angle: 0, sideways: false };

/** Used for page after page. */
let spare: Glyphs | undefined;

function readGlyphs(pdfium: Engine, page: number, { matrix: [a, b, c, d, e, f], rotation }: Shown): Glyphs {
  const { call, room } = pdfium;
  const text = call['FPDFText_LoadPage']!(page);
  const count = text ? call['FPDFText_CountChars']!(text) : 0;
  if (!spare || spare.codes.length < count) spare = roomForGlyphs(Math.max(count, 8192));
  const glyphs = spare;
  const { codes, styles: styleOf, places } = glyphs;
  glyphs.count = 0;
  if (!text) return glyphs;
  const unicode = call['FPDFText_GetUnicode']!;
  const objectOf = call['FPDFText_GetTextObject']!;
  const looseBox = call['FPDFText_GetLooseCharBox']!;
  const origin = call['FPDFText_GetCharOrigin']!;
  const [float, double] = [room >> 2, room >> 3];
  const styles = new Map<number, Style>();
  const bolds = new Map<number, boolean>();
  let used = 0;
  let high = 0;
  let broken = true;
  let style = BREAK;
  let styled = 0;
  for (let index = 0; index < count; index++) {
    let code = unicode(text, index);
    if (code >= 0xd800 && code < 0xdc00) {
      high = code;
      continue;
    }
    if (code >= 0xdc00 && code < 0xe000 && high) code = (high - 0xd800) * 0x400 + code - 0xdc00 + 0x10000;
    high = 0;
    const object = (code > 32 && code !== 0xa0) || code === 2 ? objectOf(text, index) : 0;
    if (!object) {
      // Along sideways text the engine makes up spaces where there are none; the gaps tell better.
      if (style.sideways && call['FPDFText_IsGenerated']!(text, index) === 1) continue;
      if (!broken) {
        codes[used] = 0;
        styleOf[used++] = BREAK;
      }
      broken = true;
      continue;
    }
    broken = false;
    if (object !== styled) {
      styled = object;
      const known = styles.get(object);
      if (known) style = known;
      else styles.set(object, (style = readStyle(pdfium, text, index, object, rotation, bolds)));
    }
    looseBox(text, index, room);
    const floats = pdfium.floats();
    const [l, t, r, o] = [floats[float]!, floats[float + 1]!, floats[float + 2]!, floats[float + 3]!];
    origin(text, index, room, room + 8);
    const doubles = pdfium.doubles();
    const px = doubles[double]!;
    const py = doubles[double + 1]!;
    const x = a * px + c * py + e;
    const y = b * px + d * py + f;
    let x0 = a * l + c * t + e;
    let y0 = b * l + d * t + f;
    let x1 = a * r + c * o + e;
    let y1 = b * r + d * o + f;
    if (x1 < x0) [x0, x1] = [x1, x0];
    if (y1 < y0) [y0, y1] = [y1, y0];
    // Fonts lie about their height: across the line, a letter's box is made from its size and baseline.
    const { angle } = style;
    const [up, down] = [0.75 * style.size, 0.22 * style.size];
    if (angle === 0) {
      y0 = y - up;
      y1 = y + down;
    } else if (angle === 180) {
      y0 = y - down;
      y1 = y + up;
    } else if (angle === 90) {
      x0 = x - down;
      x1 = x + up;
    } else if (angle === 270) {
      x0 = x - up;
      x1 = x + down;
    }
    const at = used * 6;
    places[at] = near(x0);
    places[at + 1] = near(y0);
    places[at + 2] = near(x1);
    places[at + 3] = near(y1);
    places[at + 4] = near(x);
    places[at + 5] = near(y);
    codes[used] = plainCode(code);
    styleOf[used++] = style;
  }
  glyphs.count = used;
  call['FPDFText_ClosePage']!(text);
  return glyphs;
}

/** pdfium gives a hyphen at a line's end as U+0002; letters that may not stand in a text become U+FFFD. */
function plainCode(code: number): number {
  if (code === 2 || code === 0xad) return 0x2d;
  if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000) || code === 0xfffe || code === 0xffff)
    return 0xfffd;
  return code;
}

function readStyle(
  pdfium: Engine,
  text: number,
  index: number,
  object: number,
  rotation: number,
  bolds: Map<number, boolean>,
): Style {
  const { call, room, float, int } = pdfium;
  call['FPDFText_GetMatrix']!(text, index, room);
  const [a, b, c, d] = [float(room), float(room + 4), float(room + 8), float(room + 12)];
  const size = call['FPDFText_GetFontSize']!(text, index) * (Math.hypot(c, d) || 1);
  const degrees = (Math.atan2(-b, a) * 180) / Math.PI + rotation;
  const quarter = Math.round(degrees / 90);
  const angle = Math.abs(degrees - quarter * 90) < 8 ? (((quarter % 4) + 4) % 4) * 90 : undefined;
  const font = call['FPDFTextObj_GetFont']!(object);
  const mark = call['FPDFPageObj_GetMarkedContentID']!(object);
  const color = call['FPDFText_GetFillColor']!(text, index, room, room + 4, room + 8, room + 12)
    ? ([int(room), int(room + 4), int(room + 8)] as const)
    : BLACK;
  return {
    size: Math.min(Math.abs(size) || 1, LARGEST_LETTER),
    bold: font !== 0 && isBold(pdfium, font, bolds),
    angle: angle as Style['angle'],
    sideways: Math.abs(b) > Math.abs(a),
    color: Math.max(...color) >= DARK ? hex(...color) : undefined,
    mark: mark >= 0 ? mark : undefined,
  };
}

function isBold({ call, room, bytes }: Engine, font: number, known: Map<number, boolean>): boolean {
  const before = known.get(font);
  if (before !== undefined) return before;
  const length = Math.min(call['FPDFFont_GetBaseFontName']!(font, room, 120), 120);
  const name = Buffer.from(bytes(room, Math.max(0, length - 1))).toString('latin1');
  const bold = /bold|black|heavy|semibold|demi(?!ng)/i.test(name) || call['FPDFFont_GetWeight']!(font) >= 600;
  known.set(font, bold);
  return bold;
}

const BLACK = [0, 0, 0] as const;
/** Text darker than this in all three colours is the colour of plain text. */
const DARK = 0x40;

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
