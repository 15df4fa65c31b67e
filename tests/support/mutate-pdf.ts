import { type Mutation, mutated } from './mutate.ts';
import { type PdfObject, partsOf, pdfOf } from './pdf.ts';

const NUMBERS =
  '0 -1 1 2 255 65536 -32768 2147483647 2147483648 4294967295 -2147483648 99999999999999999999 1e9 0.0000001 -0.5 1000000 14401 . --5 3.4e38 12R'.split(
    ' ',
  );

/** Said in a dictionary. */
const ENTRIES = `
/Count -1|/Count 2147483647|/Count 1.5|/Kids [1 0 R]|/Kids []|/Parent 1 0 R|/Kids 5|/Contents []|/Contents 1 0 R
/MediaBox [0 0 0 0]|/MediaBox [0 0 1e9 1e9]|/MediaBox [842 595 0 0]|/CropBox [9 9 10 10]|/Rotate 90|/Rotate 45
/UserUnit 1000000|/UserUnit 0|/Resources 1 0 R|/Resources << >>|/XObject << /X 1 0 R >>|/ExtGState << /G 1 0 R >>
/Filter /LZWDecode|/Filter /ASCII85Decode|/Filter /ASCIIHexDecode|/Filter /RunLengthDecode|/Filter /FlateDecode
/Filter /JBIG2Decode|/Filter /JPXDecode|/Filter /DCTDecode|/Filter /Crypt|/Length 0
/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 2147483647 /Rows 99999 >>
/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 2147483647 >>
/Subtype /Type0|/Subtype /Type1|/Subtype /Type3|/Subtype /TrueType|/Subtype /Form
/Subtype /Image /Width 65535 /Height 65535 /BitsPerComponent 8 /ColorSpace /DeviceRGB
/Encoding /WinAnsiEncoding|/Encoding /Identity-V|/Encoding << /Differences [0 /a 300 /b -1 /c] >>|/ToUnicode 1 0 R
/W [0 [99999999999 -1]]|/W [0 4294967295 500]|/DW -1|/Widths [0]|/FirstChar 2147483647|/CIDToGIDMap 5
/FontMatrix [0 0 0 0 0 0]|/FontMatrix [1e9 0 0 1e9 0 0]|/Matrix [0 0 0 0 0 0]|/BBox [0 0 0 0]
/DescendantFonts [1 0 R]|/FontFile 1 0 R|/FontFile2 1 0 R|/FontFile3 1 0 R|/Encrypt 1 0 R|/Prev 0
/Type /Pages|/Type /Page|/Type /Catalog|/Type /Encoding|/Type /ObjStm|/Annots [1 0 R]|/Annots 5
/StructTreeRoot 1 0 R|/K [0 0 0 0]|/K 1 0 R|/ParentTree 1 0 R|/MarkInfo << /Marked true >>|/S /Table|/S /TD
/RowSpan 2147483647|/ColSpan -5|/AcroForm << /XFA 1 0 R >>|/OCProperties 1 0 R`
  .trim()
  .split(/[|\n]/)
  .concat(`/Filter [${'/FlateDecode '.repeat(40)}]`);

/** Said in the content of a page, a form or a letter. */
const OPERATORS = `
q|Q|BT|ET|BT BT BT|0 0 0 0 0 0 cm|1 0 0 0 0 1 cm|1e9 0 0 1e9 0 0 cm|0 1 -1 0 0 0 cm|0.001 0 0 0.001 0 0 cm
99999 Tc|-99999 Tw|0 Tz|1e9 TL|7 Tr|3 Tr|0 Tf|/F4 0 Tf|/F4 1e9 Tf|/F4 -12 Tf|/Nobody 10 Tf|T*|(x) '|/X Do|/Fm0 Do
1 0 0 1 1e9 1e9 Tm|0 0 0 0 0 0 Tm|(\\377\\376) Tj|<00> Tj|<|(|)|[(a) -1e9 (b)] TJ|/P <</MCID 0>> BDC|EMC|W n|W* n|h f*
0 0 m 1e9 1e9 l S|[0 0] 0 d|[1e-9 1e-9] 0 d|BI /W 65535 /H 65535 /BPC 8 /CS /RGB ID x EI|BI|EI|MP|BX|%
/Pattern cs /P0 scn|/Sh0 sh|1 1 1 rg|0 g|100 200 300 10 re f|30 500 m 800 500 l S`
  .trim()
  .split(/[|\n]/)
  .concat(
    ...[
      ['q ', 5000],
      ['Q ', 100],
      ['/P <</MCID 1>> BDC ', 300],
      ['1 1 5 5 re f ', 2000],
      ['0 0 m 800 500 l S 30 500 m 800 500 l S 30 0 m 30 500 l S ', 500],
    ].map(([text, times]) => String(text).repeat(Number(times))),
    `[${'(word) -300 '.repeat(800)}] TJ`,
    Array.from({ length: 200 }, (_, at) => `${at * 4} 0 m ${at * 4} 595 l S`).join(' '),
  );

/**
 * Changes what a PDF says, object by object, and puts it together again: in the one form of file or the other, every
 * third with a table or object stream that is damaged too.
 */
export function mutatedPdf(bytes: Uint8Array, changes: readonly Mutation[]): Buffer {
  const parts = partsOf(bytes);
  const objects = parts.objects.map((object) => ({ ...object }));
  const [first, ...rest] = changes as [Mutation, ...Mutation[]];
  const isHarmed = first.length % 3 === 0;
  for (const change of isHarmed ? rest : changes) alter(objects, change);
  const form = first.from % 2 ? 'table' : 'streams';
  return pdfOf({ ...parts, objects }, form, (inner) => (isHarmed ? mutated(inner, [first]) : inner));
}

function alter(objects: PdfObject[], change: Mutation): void {
  const { kind, at, from, length } = change;
  const streams = objects.filter(({ stream }) => stream);
  const among = from % 3 === 0 && streams.length > 0 ? streams : objects;
  const object = among[at % among.length];
  if (!object) return;
  if (object.stream && length % 2) object.stream = changedContent(object.stream, change);
  else if (kind === 'drop' && length % 4 === 0) objects.splice(objects.indexOf(object), 1);
  else if (kind === 'double' && length % 4 === 0) {
    const other = objects[from % objects.length]!;
    object.body = other.body;
    if (other.stream) object.stream = other.stream;
  } else object.body = changedBody(object.body, change, objects);
}

const NUMBER = /(?<![\w.])-?\d*\.?\d+(?![\w.])(?!\s+\d+\s+R)(?!\s+R)/g;
const REFERENCE = /\d+ \d+ R/g;
const NAME = /\/[A-Za-z]\w*/g;

/** With one of what fits replaced. */
function replaced(text: string, what: RegExp, which: number, by: (found: string) => string): string {
  const all = [...text.matchAll(what)];
  const found = all[which % Math.max(1, all.length)];
  if (!found) return text;
  return text.slice(0, found.index) + by(found[0]) + text.slice(found.index + found[0].length);
}

function changedBody(
  body: string,
  { kind, at, from, length }: Mutation,
  objects: readonly PdfObject[],
): string {
  const which = (at >> 4) ^ from;
  const some = () => `${objects[from % objects.length]!.number} 0 R`;
  if (kind === 'flip') return replaced(body, NUMBER, which, () => NUMBERS[length % NUMBERS.length]!);
  if (kind === 'splice') return replaced(body, REFERENCE, which, some);
  if (kind === 'drop') return replaced(body, NAME, which, () => '');
  if (kind === 'double')
    return replaced(body, NAME, which, () => [...body.matchAll(NAME)][length % 7]?.[0] ?? '/X');
  if (kind === 'token')
    return body.replace(
      /<<|$/,
      (open) => `${open} ${ENTRIES[length % ENTRIES.length]!.replace('1 0 R', some())} `,
    );
  if (kind === 'run')
    return replaced(
      body,
      /\[[^[\]]*\]/g,
      which,
      (list) =>
        `[${list
          .slice(1, -1)
          .concat(' ')
          .repeat(1 + (length % 64) * 8)}]`,
    );
  return body.slice(0, Math.floor((at / 0x10000) * body.length));
}

function changedContent(stream: Buffer, change: Mutation): Buffer {
  const { kind, at, from, length } = change;
  const text = stream.toString('latin1');
  const isText = /^[\t\n\r -~]{40}/.test(text);
  if (!isText || kind === 'cut' || kind === 'drop' || kind === 'double') return mutated(stream, [change]);
  if (kind === 'flip')
    return Buffer.from(
      replaced(text, NUMBER, at ^ from, () => NUMBERS[length % NUMBERS.length]!),
      'latin1',
    );
  const lines = text.split('\n');
  const line = at % lines.length;
  if (kind === 'token') lines.splice(line, from % 2, OPERATORS[(length >> 1) % OPERATORS.length]!);
  if (kind === 'run') lines.splice(line, 0, ...Array<string>(1 + length * (from % 40)).fill(lines[line]!));
  if (kind === 'splice')
    lines.splice(line, length % 20, ...lines.slice(from % lines.length).slice(0, length % 50));
  return Buffer.from(lines.join('\n'), 'latin1');
}
