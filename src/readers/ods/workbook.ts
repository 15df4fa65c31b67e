import { LIMITS } from '../../limits.ts';
import { openDocument } from '../odt/parts.ts';
import { child, children, type Element } from '../package/xml.ts';
import type { Sheet, Workbook } from '../sheets/sheet.ts';
import { plainText } from './cells.ts';
import { colouringOf } from './conditional.ts';
import { type PageTexts, pagesOf } from './page.ts';
import { type Rows, rowReader } from './rows.ts';
import { type Looks, looksOf } from './styles.ts';

/** @throws InputError when its content is missing, damaged, locked, or too large */
export function readWorkbook(bytes: Uint8Array): Workbook {
  const part = openDocument(bytes);
  const named = part('styles.xml');
  const sheets: Sheet[] = [];
  const pages = pagesOf(children(named));
  const budget = { cells: LIMITS.cells };
  let looks: Looks = new Map();
  let rows = rowReader(looks, budget);
  part('content.xml', (element) => {
    const { name } = element;
    if (name === 'office:automatic-styles') {
      looks = looksOf(children(named), [element]);
      rows = rowReader(looks, budget);
    } else if (name === 'table:table-column') rows.addColumn(element);
    else if (name === 'table:table-row') rows.addRow(element);
    else if (name === 'table:table') {
      sheets.push(sheetOf(element, sheets.length + 1, rows.taken(), looks, pages));
    } else if (name === 'table:tracked-changes') rows.taken(); // What was deleted.
    return /^table:(?:table-row|table-column|table|tracked-changes)$/.test(name);
  });
  return { sheets, unread: [] };
}

function sheetOf(
  table: Element,
  number: number,
  rows: Rows,
  looks: Looks,
  pages: ReadonlyMap<string, PageTexts>,
): Sheet {
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
    ...(pages.get(style?.page ?? '') ?? { headers: [], footers: [] }),
  };
}
