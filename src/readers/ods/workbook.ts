import { InputError } from '../../model/errors.ts';
import { damaged } from '../package/damaged.ts';
import { child, children, type Element, type Namespaces, readXml } from '../package/xml.ts';
import type { ZipPackage } from '../package/zip.ts';
import { MOST_CELLS, type Sheet, type Workbook } from '../sheets/sheet.ts';
import { plainText } from './cells.ts';
import { colouringOf } from './conditional.ts';
import { type Rows, rowReader } from './rows.ts';
import { type Looks, looksOf } from './styles.ts';

const NAMESPACES: Namespaces = {
  ...Object.fromEntries(
    ['office', 'style', 'text', 'table', 'presentation'].map((name) => [
      `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`,
      name,
    ]),
  ),
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
  'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0': 'fo',
  'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0': 'manifest',
  'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0': 'calcext',
};

/** @throws InputError when its content is missing, damaged, locked, or too large */
export function readWorkbook(zip: ZipPackage): Workbook {
  refuseLocked(zip);
  const content = zip.read('content.xml');
  if (!content) throw damaged('a workbook without its content');
  const named = partOf(zip, 'styles.xml');
  const sheets: Sheet[] = [];
  const budget = { cells: MOST_CELLS };
  let looks: Looks = new Map();
  let rows = rowReader(looks, budget);
  readXml(content, {
    part: 'content.xml',
    namespaces: NAMESPACES,
    take(element) {
      const { name } = element;
      if (name === 'office:automatic-styles') {
        looks = looksOf(children(named), [element]);
        rows = rowReader(looks, budget);
      } else if (name === 'table:table-column') rows.addColumn(element);
      else if (name === 'table:table-row') rows.addRow(element);
      else if (name === 'table:table') {
        sheets.push(sheetOf(element, sheets.length + 1, rows.taken(), looks));
      } else if (name === 'table:tracked-changes') rows.taken(); // What was deleted.
      return /^table:(?:table-row|table-column|table|tracked-changes)$/.test(name);
    },
  });
  return { sheets, unread: [] };
}

function sheetOf(table: Element, number: number, rows: Rows, looks: Looks): Sheet {
  const style = looks.get(`table ${table.attributes['table:style-name'] ?? ''}`);
  const name = table.attributes['table:name'] ?? `Sheet${number}`;
  const floating = children(child(table, 'table:shapes')).map(plainText).filter(Boolean);
  return {
    name,
    number,
    hidden: style?.hidden ?? false,
    ...rows,
    colouring: colouringOf(table, rows.conditions, looks),
    shapes: [...floating.map((text) => ({ row: 1, column: 1, text })), ...rows.shapes],
    headers: [],
    footers: [],
  };
}

function partOf(zip: ZipPackage, name: string): Element | undefined {
  const bytes = zip.read(name);
  return bytes && readXml(bytes, { part: name, namespaces: NAMESPACES });
}

function refuseLocked(zip: ZipPackage): void {
  const entries = children(partOf(zip, 'META-INF/manifest.xml'), 'manifest:file-entry');
  if (entries.some((entry) => child(entry, 'manifest:encryption-data')))
    throw new InputError(
      'Expected a file that may be read, found one locked with a password: remove the password and save it again',
    );
}
