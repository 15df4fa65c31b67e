import { zip } from '../../scripts/zip.mjs';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const URN = 'urn:oasis:names:tc:opendocument:xmlns';

export interface Parts {
  /** Content of `<worksheet>`, a sheet each. */
  sheets: readonly string[];
  /** Attributes of `<sheet>`, of the same sheets. */
  states?: readonly string[];
  /** What its sheets are called, before their number. */
  named?: string;
  /** What each is called. */
  names?: readonly string[];
  /** Content of `<workbook>` before its sheets. */
  properties?: string;
  /** Content of `<styleSheet>`. */
  styles?: string;
  /** Content of `<sst>`. */
  strings?: string;
  /** Parts beside the first sheet, by the last word of their type. */
  beside?: Readonly<Record<string, string>>;
}

/** A workbook of Excel, as small as one can be. */
export function xlsx({
  sheets,
  states = [],
  named = 'Sheet',
  names = [],
  properties = '',
  styles = '',
  strings = '',
  beside = {},
}: Parts): Buffer {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  return zip({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation('r', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets>${sheets.map((_, index) => `<sheet name="${names[index] ?? `${named} ${index + 1}`}" ${states[index] ?? ''} sheetId="${index + 1}" r:id="r${index}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, index) => relation(`r${index}`, 'worksheet', `worksheets/s${index}.xml`)).join('')}${relation('st', 'styles', 'styles.xml')}${relation('ss', 'sharedStrings', '/xl/strings.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    'xl/strings.xml': `<sst xmlns="${MAIN}">${strings}</sst>`,
    'xl/worksheets/_rels/s0.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${Object.keys(beside)
      .map((type) => relation(type, type, `../${type}.xml`))
      .join('')}</Relationships>`,
    ...Object.fromEntries(Object.entries(beside).map(([type, content]) => [`xl/${type}.xml`, content])),
    ...Object.fromEntries(
      sheets.map((sheet, index) => [
        `xl/worksheets/s${index}.xml`,
        `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheet}</worksheet>`,
      ]),
    ),
  });
}

/** Rows of texts; a blank one is no cell. */
export function rows(texts: readonly (readonly string[])[], first = 1, column = 'A'): string {
  const code = column.charCodeAt(0);
  return texts
    .map(
      (cells, index) =>
        `<row r="${first + index}">${cells.map((text, at) => (text ? `<c r="${String.fromCharCode(code + at)}${first + index}" t="str"><v>${text}</v></c>` : '')).join('')}</row>`,
    )
    .join('');
}

/** A workbook of OpenDocument: the content of its tables, its automatic and named styles, and what its pages print. */
export function ods(tables: string, styles = '', named = '', master = ''): Buffer {
  const names = `${['office', 'style', 'text', 'table'].map((name) => `xmlns:${name}="${URN}:${name}:1.0"`).join(' ')} xmlns:fo="${URN}:xsl-fo-compatible:1.0" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"`;
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content ${names}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${names}><office:styles>${named}</office:styles><office:master-styles>${master}</office:master-styles></office:document-styles>`,
  });
}
