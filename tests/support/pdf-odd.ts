import { type PdfObject, pdfOf } from './pdf.ts';

const ROWS = [
  ['Ref', 'Action', 'Lead', 'Deadline'],
  ['1', 'Plant a hedge along the north path', 'Parks', 'May 2025'],
  ['2', 'Clean the pond before the spring', 'Rangers', 'March 2026'],
  ['3', 'Open the gate on Sundays', 'Parks', 'Ongoing'],
];
const EDGES = [40, 80, 320, 440, 560];

/** A ruled table as operators: each cell marked for the structure tree where `mark` is given. */
function table(font: string, mark?: (row: number, column: number) => number): string {
  const cells = ROWS.flatMap((row, at) =>
    row.map((text, column) => {
      const shown = `BT /${font} 9 Tf ${EDGES[column]! + 4} ${700 - at * 20} Td (${text}) Tj ET`;
      return mark ? `/P <</MCID ${mark(at, column)}>> BDC ${shown} EMC` : shown;
    }),
  );
  const level = [0, 1, 2, 3, 4].map((at) => `40 ${714 - at * 20} m 560 ${714 - at * 20} l S`);
  const upright = EDGES.map((x) => `${x} 714 m ${x} 634 l S`);
  return [...level, ...upright, ...cells].join('\n');
}

/** What office programs seldom write: four pages of a small plan, each said in another way. */
export function oddPdf(): Buffer {
  const objects: PdfObject[] = [];
  const add = (number: number, body: string, stream?: string) =>
    objects.push({ number, body, ...(stream !== undefined && { stream: Buffer.from(stream, 'latin1') }) });
  const page = (number: number, parent: number, rest: string) =>
    add(number, `<< /Type /Page /Parent ${parent} 0 R ${rest} >>`);
  add(
    1,
    '<< /Type /Catalog /Pages 2 0 R /MarkInfo << /Marked true >> /StructTreeRoot 20 0 R /PageLabels << /Nums [0 << /S /D >>] >> >>',
  );
  // Size, fonts and turn are inherited over three levels.
  add(
    2,
    '<< /Type /Pages /Count 4 /Kids [3 0 R 7 0 R] /MediaBox [0 0 600 800] /Resources << /Font << /F 10 0 R /G 11 0 R /T 12 0 R >> /XObject << /X 13 0 R /I 14 0 R >> >> >>',
  );
  add(3, '<< /Type /Pages /Parent 2 0 R /Count 3 /Kids [4 0 R 5 0 R 6 0 R] >>');
  page(4, 3, '/Contents [15 0 R 16 0 R] /Annots [18 0 R 19 0 R] /StructParents 0 /Tabs /S');
  page(5, 3, '/Contents 17 0 R /CropBox [20 20 580 780]');
  page(6, 3, '/Contents 21 0 R /Rotate 90');
  page(7, 2, '/Contents 22 0 R /UserUnit 1.5');
  add(
    10,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /BaseEncoding /WinAnsiEncoding /Differences [1 /a /b /fi] >> >>',
  );
  add(11, '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Bold >>');
  add(
    12,
    '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 10 10] /FontMatrix [0.1 0 0 0.1 0 0] /FirstChar 65 /LastChar 66 /Widths [8 8] /CharProcs << /A 23 0 R /B 23 0 R >> /Encoding << /Differences [65 /A /B] >> /ToUnicode 24 0 R /Resources << >> >>',
  );
  add(
    13,
    '<< /Type /XObject /Subtype /Form /BBox [0 0 600 800] /Matrix [1 0 0 1 0 -20] /Resources << /Font << /F 10 0 R >> >> >>',
    table('F'),
  );
  add(
    14,
    '<< /Type /XObject /Subtype /Image /Width 4 /Height 4 /BitsPerComponent 8 /ColorSpace /DeviceGray >>',
    '\0\x40\x80\xc0'.repeat(4),
  );
  add(
    15,
    '<< >>',
    'BT /G 16 Tf 40 760 Td (Parks action plan 2025/26) Tj ET\n0.9 0.2 0.2 rg 40 610 12 12 re f\n0 g',
  );
  add(
    16,
    '<< >>',
    table('F', (row, column) => row * 4 + column),
  );
  add(
    17,
    '<< >>',
    'q 1 0 0 1 0 0 cm /X Do Q\nBI /W 4 /H 1 /BPC 8 /CS /G ID abcd EI\nq 30 0 0 30 40 40 cm /I Do Q\nBT /T 10 Tf 40 600 Td (ABBA) Tj ET',
  );
  add(
    18,
    '<< /Type /Annot /Subtype /Link /Rect [40 690 320 710] /A << /S /URI /URI (https://example.org/hedge) >> >>',
  );
  add(
    19,
    '<< /Type /Annot /Subtype /Widget /FT /Tx /T (note) /V (By hand) /Rect [40 580 200 600] /AP << /N 13 0 R >> >>',
  );
  const cell = (row: number, column: number) =>
    `<< /S ${row === 0 ? '/TH' : '/TD'} /P 25 0 R /Pg 4 0 R /K ${row * 4 + column} /A << /O /Table /ColSpan 1 >> >>`;
  const rows = ROWS.map(
    (row, at) => `<< /S /TR /P 25 0 R /K [${row.map((_, column) => cell(at, column)).join(' ')}] >>`,
  );
  add(20, '<< /Type /StructTreeRoot /K 25 0 R /RoleMap << /Grid /Table >> >>');
  add(25, `<< /S /Grid /P 20 0 R /K [${rows.join(' ')}] >>`);
  add(21, '<< >>', `0 1 -1 0 600 0 cm\n${table('F')}`);
  add(22, '<< >>', `0 g\n${table('G')}\nBT 3 Tr /F 9 Tf 40 500 Td (Nobody sees this) Tj ET`);
  add(23, '<< >>', '8 0 0 0 8 8 d1 0 0 8 8 re f');
  add(
    24,
    '<< >>',
    'begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <41> <42> <0041> endbfrange endcmap',
  );
  return pdfOf({ objects, trailer: '/Root 1 0 R' }, 'table');
}
