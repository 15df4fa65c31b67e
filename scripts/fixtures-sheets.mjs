// Makes fixtures/any/town-centres*: one made-up plan as an Excel workbook and as an OpenDocument one, with what councils' trackers have.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bundle.mjs';
import { zip } from './zip.mjs';

/** Print, fill and number format of cells: Excel's code, and what LibreOffice writes for it. */
const STYLES = {
  plain: {},
  title: { bold: true, size: 16 },
  head: { bold: true, fill: '1f4e79', color: 'ffffff' },
  tenth: { code: '0.0' },
  hundredth: { code: '0.00' },
  day: { code: 'dd/mm/yyyy' },
  month: { code: 'mmm-yy' },
  american: { code: 'm/d/yyyy' },
  long: { code: '[$-809]d mmmm yyyy' },
  pounds: { code: '£#,##0' },
  percent: { code: '0%' },
  green: { theme: [9, 0.4], fill: 'a9d18e' },
  amber: { fill: 'ffc000' },
  red: { fill: 'c00000' },
  struck: { struck: true },
};
const names = Object.keys(STYLES);

const text = (value, style = 'plain', more = {}) => ({ value, style, ...more });
const number = (value, style, shown, more = {}) => ({ value, style, shown, ...more });
const day = (iso, style, shown, more = {}) => ({ iso, style, shown, ...more });
/** What is struck out, then what counts. */
const revision = (old, now) => ({ old, now, value: `${old} ${now}`, style: 'plain' });
const none = undefined;
const blank = (style) => ({ style });

const HEAD = ['Ref', 'Outcome', 'Action', 'Lead officer', 'By when', 'RAG', 'Spent', 'Progress'].map((word) =>
  text(word, 'head'),
);
const SAFE = 'People feel safe in our town centres after dark';
const OPEN = 'Fewer shops stand empty';

/** Rows of the plan, from row 1; `hide` rows are hidden. */
const PLAN = [
  [text('Eastmarsh Borough Council: town centres action plan 2024/25', 'title', { across: 8 })],
  [text('Updated by the regeneration team in October 2024')],
  [],
  HEAD,
  [
    number(1.1, 'tenth', '1.1'),
    text(SAFE, 'plain', { down: 3 }),
    text('Relight the alley between the bus station and Fish Row'),
    text('Street Lighting'),
    day('2024-11-01', 'month', 'Nov-24'),
    blank('green'),
    number(18500, 'pounds', '£18,500'),
    text('Lamps ordered'),
  ],
  [
    number(1.2, 'tenth', '1.2'),
    none,
    text('Train door staff of all late bars to look after people who are lost'),
    text('Licensing'),
    day('2025-03-04', 'american', '3/4/2025'),
    blank('amber'),
    number(0.4, 'percent', '40%', { formula: 'G5/46250', ods: '[.G5]/46250' }),
    text('Six of fifteen bars so far', 'plain', { note: 'Ask the pub watch for the other nine' }),
  ],
  [
    number(1.1, 'hundredth', '1.10'),
    none,
    text('Keep the taxi rank marshals on Fridays and Saturdays'),
    text('Community Safety', 'plain', { formula: 'Lists!A2', ods: '[$Lists.A2]' }),
    text('Ongoing'),
    text('Complete'),
    text('#REF!', 'plain', { error: true, formula: 'Costs!B9', ods: '[.#REF!]' }),
    none,
  ],
  {
    hide: true,
    cells: [
      number(1.3, 'tenth', '1.3'),
      text(SAFE),
      text('Move the market to the car park'),
      text('Markets'),
      text('2023'),
      text('Stopped'),
      none,
      none,
    ],
  },
  [
    number(2.1, 'tenth', '2.1'),
    text(OPEN, 'plain', { down: 2 }),
    text('Write to the owner of each empty shop every quarter'),
    text('Regeneration'),
    day('2024-12-02', 'day', '02/12/2024'),
    blank('red'),
    none,
    text('Two owners cannot be found'),
  ],
  [
    number(2.2, 'tenth', '2.2'),
    none,
    text('Open a shop that traders share by the week'),
    text('Regeneration; Markets'),
    revision('June 2024', 'September 2024'),
    text('Late'),
    number(9200, 'pounds', '£9,200'),
    none,
  ],
  [
    number(2.3, 'tenth', '2.3'),
    text(OPEN),
    text('Tell new traders which grants there are'),
    text('Business Support'),
    day('2025-01-31', 'long', '31 January 2025'),
    blank('green'),
    none,
    none,
  ],
  [],
  [none, none, text('Green: on time'), none, none, none, none, none],
  [none, none, text('Amber: late, with a way back'), none, none, none, none, none],
  [none, none, text('Red: will not be done in time'), none, none, none, none, none],
];
const LISTS = [[text('Leads')], [text('Community Safety')], [text('Licensing')], [text('Regeneration')]];
const SUMMARY = [
  [text('How many actions are', 'title')],
  [],
  [text('Colour', 'head'), text('Number', 'head')],
  [
    text('Green'),
    number(2, 'plain', '2', { formula: 'COUNTIF(Colours,"Green")', ods: 'COUNTIF([.A1:.A3];"Green")' }),
  ],
  [text('Amber'), number(1, 'plain', '1')],
];
const SHEETS = [
  { name: 'Action plan', rows: PLAN, widths: [6, 24, 44, 20, 16, 10, 10, 30] },
  { name: 'Summary', rows: SUMMARY, widths: [20, 10] },
  { name: 'Lists', rows: LISTS, widths: [20], hidden: true },
];
/** Words that colour their cell: `Late` amber, `Complete` green. */
const CONDITIONS = [
  { word: 'Late', style: 'amber' },
  { word: 'Complete', style: 'green' },
];

const escaped = (value) =>
  String(value).replace(
    /[&<>"]/g,
    (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark],
  );
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const rowsOf = ({ rows }) => rows.map((row) => (Array.isArray(row) ? { cells: row } : row));
const letter = (column) => String.fromCharCode(64 + column);
/** Days since 30 December 1899. */
const serial = (iso) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

/* ---- Excel ---- */

function xlsx() {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  const strings = [];
  const relations = (list) =>
    `${HEADER}<Relationships xmlns="${packaged}/relationships">${list
      .map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`;
  const sheets = SHEETS.map((sheet) => xlsxSheet(sheet, strings, main));
  const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return zip({
    '[Content_Types].xml': `${HEADER}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${content}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${content}.sharedStrings+xml"/><Override PartName="/xl/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/><Override PartName="/xl/comments1.xml" ContentType="${content}.comments+xml"/>${SHEETS.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${content}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${HEADER}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${SHEETS.map(({ name, hidden }, index) => `<sheet name="${name}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...SHEETS.map((_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`]),
      ['rId8', 'styles', 'styles.xml'],
      ['rId9', 'sharedStrings', 'sharedStrings.xml'],
      ['rId10', 'theme', 'theme/theme1.xml'],
    ]),
    'xl/styles.xml': xlsxStyles(main),
    'xl/theme/theme1.xml': xlsxTheme(),
    'xl/sharedStrings.xml': `${HEADER}<sst xmlns="${main}">${strings.join('')}</sst>`,
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet])),
    'xl/worksheets/_rels/sheet1.xml.rels': relations([['rId1', 'comments', '../comments1.xml']]),
    'xl/comments1.xml': `${HEADER}<comments xmlns="${main}"><authors><author>Regeneration</author></authors><commentList>${notes()
      .map(
        ({ address, note }) =>
          `<comment ref="${address}" authorId="0"><text><t>${escaped(note)}</t></text></comment>`,
      )
      .join('')}</commentList></comments>`,
  });
}

function xlsxTheme() {
  const colours = [
    ['dk1', '000000'],
    ['lt1', 'FFFFFF'],
    ['dk2', '44546A'],
    ['lt2', 'E7E6E6'],
    ['accent1', '4472C4'],
    ['accent2', 'ED7D31'],
    ['accent3', 'A5A5A5'],
    ['accent4', 'FFC000'],
    ['accent5', '5B9BD5'],
    ['accent6', '70AD47'],
    ['hlink', '0563C1'],
    ['folHlink', '954F72'],
  ];
  return `${HEADER}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Eastmarsh"><a:themeElements><a:clrScheme name="Eastmarsh">${colours.map(([name, colour]) => `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`).join('')}</a:clrScheme></a:themeElements></a:theme>`;
}

function notes() {
  return rowsOf(SHEETS[0]).flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell?.note ? [{ address: `${letter(column + 1)}${row + 1}`, note: cell.note }] : [],
    ),
  );
}

function xlsxStyles(main) {
  const styles = Object.values(STYLES);
  const codes = styles.flatMap(({ code }) => code ?? []);
  const fonts = styles.map(
    ({ bold, struck, size = 11, color }) =>
      `<font>${bold ? '<b/>' : ''}${struck ? '<strike/>' : ''}<sz val="${size}"/>${color ? `<color rgb="FF${color}"/>` : '<color theme="1"/>'}<name val="Calibri"/></font>`,
  );
  const fills = styles.map(({ fill, theme }) =>
    fill
      ? `<fill><patternFill patternType="solid"><fgColor ${theme ? `theme="${theme[0]}" tint="${theme[1]}"` : `rgb="FF${fill}"`}/><bgColor indexed="64"/></patternFill></fill>`
      : '<fill><patternFill patternType="none"/></fill>',
  );
  const xfs = styles.map(
    ({ code }, index) =>
      `<xf numFmtId="${code ? 164 + codes.indexOf(code) : 0}" fontId="${index}" fillId="${index}" borderId="0" xfId="0"/>`,
  );
  const overlays = CONDITIONS.map(
    ({ style }) =>
      `<dxf><fill><patternFill><bgColor rgb="FF${STYLES[style].fill}"/></patternFill></fill></dxf>`,
  );
  return `${HEADER}<styleSheet xmlns="${main}"><numFmts count="${codes.length}">${codes.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`).join('')}</numFmts><fonts>${fonts.join('')}</fonts><fills>${fills.join('')}</fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs>${xfs.join('')}</cellXfs><dxfs>${overlays.join('')}</dxfs></styleSheet>`;
}

function xlsxSheet(sheet, strings, main) {
  const merges = [];
  const share = (inner) => {
    const item = `<si>${inner}</si>`;
    if (!strings.includes(item)) strings.push(item);
    return strings.indexOf(item);
  };
  const rows = rowsOf(sheet).map(({ cells, hide }, index) => {
    const row = index + 1;
    const made = cells.map((cell, at) => {
      if (!cell) return '';
      const address = `${letter(at + 1)}${row}`;
      if (cell.across) merges.push(`${address}:${letter(at + cell.across)}${row}`);
      if (cell.down) merges.push(`${address}:${letter(at + 1)}${row + cell.down - 1}`);
      const head = `<c r="${address}" s="${names.indexOf(cell.style)}"`;
      const formula = cell.formula ? `<f>${escaped(cell.formula)}</f>` : '';
      if (cell.iso) return `${head}><v>${serial(cell.iso)}</v></c>`;
      if (cell.value === undefined) return `${head}/>`;
      if (cell.error) return `${head} t="e">${formula}<v>${cell.value}</v></c>`;
      if (typeof cell.value === 'number') return `${head}>${formula}<v>${cell.value}</v></c>`;
      if (formula) return `${head} t="str">${formula}<v>${escaped(cell.value)}</v></c>`;
      const inner = cell.old
        ? `<r><rPr><strike/><sz val="11"/></rPr><t>${cell.old}</t></r><r><t xml:space="preserve"> ${cell.now}</t></r>`
        : `<t>${escaped(cell.value)}</t>`;
      return `${head} t="s"><v>${share(inner)}</v></c>`;
    });
    return made.join('') ? `<row r="${row}"${hide ? ' hidden="1"' : ''}>${made.join('')}</row>` : '';
  });
  const cols = sheet.widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const conditions = CONDITIONS.map(
    ({ word }, index) =>
      `<cfRule type="cellIs" dxfId="${index}" priority="${index + 1}" operator="equal"><formula>"${word}"</formula></cfRule>`,
  );
  return `${HEADER}<worksheet xmlns="${main}"><cols>${cols.join('')}</cols><sheetData>${rows.join('')}</sheetData>${merges.length > 0 ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''}${sheet.rows === PLAN ? `<conditionalFormatting sqref="F5:F11">${conditions.join('')}</conditionalFormatting><headerFooter><oddFooter>&amp;L&amp;"Arial"&amp;8Eastmarsh regeneration&amp;RPage &amp;P</oddFooter></headerFooter>` : ''}</worksheet>`;
}

/* ---- OpenDocument ---- */

const NAMES = {
  office: 'office:1.0',
  style: 'style:1.0',
  text: 'text:1.0',
  table: 'table:1.0',
  fo: 'xsl-fo-compatible:1.0',
};
const declared = `${Object.entries(NAMES)
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}"`)
  .join(
    ' ',
  )} xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"`;

function ods() {
  const styles = Object.entries(STYLES).map(
    ([name, { bold, struck, size, color, fill }]) =>
      `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="Default">${fill ? `<style:table-cell-properties fo:background-color="#${fill}"/>` : ''}<style:text-properties${bold ? ' fo:font-weight="bold"' : ''}${struck ? ' style:text-line-through-style="solid"' : ''}${size ? ` fo:font-size="${size}pt"` : ''}${color ? ` fo:color="#${color}"` : ''}/></style:style>`,
  );
  const content = `${HEADER}<office:document-content ${declared} office:version="1.3"><office:automatic-styles>${styles.join('')}<style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style><style:style style:name="shown" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${SHEETS.map(odsSheet).join('')}</office:spreadsheet></office:body></office:document-content>`;
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': content,
    'styles.xml': `${HEADER}<office:document-styles ${declared} office:version="1.3"><office:styles><style:style style:name="Default" style:family="table-cell"><style:text-properties fo:font-size="11pt"/></style:style></office:styles></office:document-styles>`,
    'META-INF/manifest.xml': `${HEADER}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
  });
}

function odsSheet(sheet) {
  const covered = new Set();
  const rows = rowsOf(sheet).map(({ cells, hide }, row) => {
    if (cells.length === 0)
      return '<table:table-row><table:table-cell table:number-columns-repeated="1024"/></table:table-row>';
    const made = Array.from({ length: sheet.widths.length }, (_, column) => {
      if (covered.has(`${row},${column}`)) return '<table:covered-table-cell/>';
      const cell = cells[column];
      for (let down = 0; down < (cell?.down ?? 1); down++)
        for (let across = 0; across < (cell?.across ?? 1); across++)
          covered.add(`${row + down},${column + across}`);
      return cell ? odsCell(cell) : '<table:table-cell/>';
    });
    return `<table:table-row${hide ? ' table:visibility="collapse"' : ''}>${made.join('')}<table:table-cell table:number-columns-repeated="${1024 - sheet.widths.length}"/></table:table-row>`;
  });
  const conditions =
    sheet.rows === PLAN
      ? `<calcext:conditional-formats><calcext:conditional-format calcext:target-range-address="'Action plan'.F5:'Action plan'.F11">${CONDITIONS.map(({ word, style }) => `<calcext:condition calcext:apply-style-name="${style}" calcext:value="=&quot;${word}&quot;" calcext:base-cell-address="'Action plan'.F5"/>`).join('')}</calcext:conditional-format></calcext:conditional-formats>`
      : '';
  return `<table:table table:name="${sheet.name}" table:style-name="${sheet.hidden ? 'hidden' : 'shown'}"><table:table-column table:number-columns-repeated="1024"/>${rows.join('')}<table:table-row table:number-rows-repeated="1048500"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>${conditions}</table:table>`;
}

function odsCell(cell) {
  const type = cell.iso
    ? ` office:value-type="date" office:date-value="${cell.iso}"`
    : typeof cell.value === 'number'
      ? ` office:value-type="float" office:value="${cell.value}"`
      : cell.value === undefined
        ? ''
        : ' office:value-type="string"';
  const spans = `${cell.across ? ` table:number-columns-spanned="${cell.across}" table:number-rows-spanned="1"` : ''}${cell.down ? ` table:number-columns-spanned="1" table:number-rows-spanned="${cell.down}"` : ''}`;
  const formula = cell.ods ? ` table:formula="of:=${escaped(cell.ods)}"` : '';
  const error = cell.error ? ' calcext:value-type="error"' : '';
  const inner = cell.old
    ? `<text:span text:style-name="T1">${cell.old}</text:span> ${cell.now}`
    : escaped(cell.shown ?? cell.value ?? '');
  const note = cell.note
    ? `<office:annotation><dc:creator>Regeneration</dc:creator><text:p>${escaped(cell.note)}</text:p></office:annotation>`
    : '';
  return `<table:table-cell table:style-name="${cell.style}"${formula}${type}${error}${spans}>${note}${inner ? `<text:p>${inner}</text:p>` : ''}</table:table-cell>`;
}

const folder = join(root, 'fixtures/any');
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of Object.entries({ 'town-centres.xlsx': xlsx(), 'town-centres-open.ods': ods() })) {
  writeFileSync(join(folder, name), bytes);
  console.log(`${name}  ${Math.ceil(bytes.length / 1024)} kB`);
}
