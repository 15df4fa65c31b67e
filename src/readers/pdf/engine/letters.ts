import { type Engine, hex } from './engine.ts';
import { type Glyphs, roomForGlyphs, type Style } from './glyphs.ts';
import { isLeanedOver } from './leaning.ts';
import { near, type Shown } from './shown.ts';

/** No letter is larger, in points. */
const LARGEST_LETTER = 5000;
/** What is no taller than this, in points, shows nothing. */
const THIN = 0.05;
const BREAK: Style = { size: 0, bold: false, color: undefined, mark: undefined, angle: 0, sideways: false };

/** Used for page after page. */
let spare: Glyphs | undefined;

/** The letters of a page as it is shown; they hold until those of the next are read. */
export function readGlyphs(pdfium: Engine, page: number, shown: Shown): Glyphs {
  const {
    matrix: [a, b, c, d, e, f],
    rotation,
  } = shown;
  const { call, room } = pdfium;
  const text = call['FPDFText_LoadPage']!(page);
  const count = text ? call['FPDFText_CountChars']!(text) : 0;
  if (!spare || spare.codes.length < count) spare = roomForGlyphs(Math.max(count, 8192));
  const glyphs = spare;
  const { codes, styles: styleOf, places } = glyphs;
  glyphs.count = 0;
  glyphs.askew = false;
  glyphs.leaning.clear();
  if (!text) return glyphs;
  const unicode = call['FPDFText_GetUnicode']!;
  const unnamed = call['FPDFText_HasUnicodeMapError']!;
  const objectOf = call['FPDFText_GetTextObject']!;
  const looseBox = call['FPDFText_GetLooseCharBox']!;
  const origin = call['FPDFText_GetCharOrigin']!;
  const [float, double] = [room >> 2, room >> 3];
  const styles = new Map<number, Style>();
  const bolds = new Map<number, boolean>();
  let used = 0;
  let high = 0;
  let broken = true;
  let space = -1;
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
    if (unnamed(text, index) === 1 && (code >= 32 || hasInk(pdfium, text, index))) code = 0xfffd;
    const object = (code > 32 && code !== 0xa0) || code === 2 ? objectOf(text, index) : 0;
    if (!object) {
      // Along text that is not level the engine makes up spaces where there are none; the gaps tell better.
      if ((style.sideways || style.angle === undefined) && call['FPDFText_IsGenerated']!(text, index) === 1)
        continue;
      if (!broken) {
        codes[used] = 0;
        styleOf[used++] = BREAK;
      }
      broken = true;
      if (space < 0 && (code === 32 || code === 0xa0)) space = index;
      continue;
    }
    broken = false;
    if (object !== styled) {
      styled = object;
      const known = styles.get(object);
      if (known) style = known;
      else styles.set(object, (style = readStyle(pdfium, text, index, object, rotation, bolds)));
      glyphs.askew ||= style.angle === undefined;
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
    styleOf[used] = style;
    if (space >= 0 && isLeanedOver(pdfium, text, space, glyphs, used, shown)) glyphs.leaning.add(used);
    space = -1;
    used++;
  }
  glyphs.count = used;
  call['FPDFText_ClosePage']!(text);
  return glyphs;
}

/** Whether a letter shows: what the file does not name may be a space. */
function hasInk({ call, room, double }: Engine, text: number, index: number): boolean {
  if (!call['FPDFText_GetCharBox']!(text, index, room, room + 8, room + 16, room + 24)) return false;
  return Math.abs(double(room + 24) - double(room + 16)) > THIN;
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
  // Weights are made up by many programs: they count where the name says nothing, such as `CIDFont+F2`.
  const bold = NAMED.test(name)
    ? /bold|black|heavy|demi(?!ng)/i.test(name)
    : call['FPDFFont_GetWeight']!(font) >= 600;
  known.set(font, bold);
  return bold;
}

/** The name of a family. */
const NAMED = /^(?:[A-Z]{6}\+)?(?!CIDFont).*[a-z]{3}/;

const BLACK = [0, 0, 0] as const;
/** Text darker than this in all three colours is the colour of plain text. */
const DARK = 0x40;
