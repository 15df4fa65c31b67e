import { zip } from '../zip.mjs';
import { escapeXml, gridOf, linesOf } from './merge.mjs';

const SPACE = 'urn:oasis:names:tc:opendocument:xmlns';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A text of LibreOffice. */
export function odt(blocks) {
  let tables = 0;
  const body = blocks.map((block) => {
    if (block.type === 'heading')
      return `<text:h text:outline-level="${block.level}">${escapeXml(block.text)}</text:h>`;
    if (block.type === 'paragraph') return paragraph(block.text);
    if (block.type === 'list') return list(block.items.map(({ text }) => text));
    return tableOf(`Table${++tables}`, block.columns, gridOf(block), listed, block.heads[0]);
  });
  return packed('text', `<office:text>${body.join('')}</office:text>`);
}

/** A workbook of LibreOffice: in its sheets a block a row, tables between blank rows. */
export function ods(sheets) {
  return packed('spreadsheet', `<office:spreadsheet>${sheets.map(sheetOf).join('')}</office:spreadsheet>`);
}

function sheetOf(blocks, index) {
  const columns = Math.max(1, ...blocks.map((block) => block.columns ?? 1));
  const rows = blocks.flatMap((block) => {
    if (block.type === 'table') return [[], ...gridOf(block), []];
    if (block.type === 'list') return block.items.map(({ text }) => [{ text: `• ${text}` }]);
    return [[{ text: block.text, bold: block.type === 'heading' }]];
  });
  const whole = rows.map((cells) => Array.from({ length: columns }, (_, column) => cells[column]));
  return tableOf(`Sheet${index + 1}`, columns, whole, typed);
}

const paragraph = (text) => `<text:p>${escapeXml(text)}</text:p>`;
const list = (items) =>
  `<text:list text:style-name="L1">${items.map((text) => `<text:list-item>${paragraph(text)}</text:list-item>`).join('')}</text:list>`;

/** Lines of a cell, with real lists. */
const listed = (text) =>
  linesOf(text)
    .map((line) => (line.item ? list([line.text]) : paragraph(line.text)))
    .join('')
    .replaceAll('</text:list><text:list text:style-name="L1">', '');

/** Lines of a cell of a sheet, which knows no lists: people type the bullets. */
const typed = (text) => text.split('\n').map(paragraph).join('');

function tableOf(name, columns, grid, write, headed = false) {
  const rows = grid.map(
    (cells) => `<table:table-row>${cells.map((cell) => cellOf(cell, write)).join('')}</table:table-row>`,
  );
  const head = headed ? `<table:table-header-rows>${rows.shift()}</table:table-header-rows>` : '';
  return `<table:table table:name="${name}"><table:table-column table:number-columns-repeated="${columns}"/>${head}${rows.join('')}</table:table>`;
}

function cellOf(cell, write) {
  if (cell === null) return '<table:covered-table-cell/>';
  if (!cell) return '<table:table-cell/>';
  const spans =
    cell.rowSpan > 1 || cell.columnSpan > 1
      ? ` table:number-columns-spanned="${cell.columnSpan}" table:number-rows-spanned="${cell.rowSpan}"`
      : '';
  return `<table:table-cell office:value-type="string"${spans}>${write(cell.text)}</table:table-cell>`;
}

function packed(kind, body) {
  const type = `application/vnd.oasis.opendocument.${kind}`;
  return zip({
    mimetype: type,
    'META-INF/manifest.xml': `${DECLARATION}<manifest:manifest xmlns:manifest="${SPACE}:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    'content.xml': `${DECLARATION}<office:document-content xmlns:office="${SPACE}:office:1.0" xmlns:text="${SPACE}:text:1.0" xmlns:table="${SPACE}:table:1.0" xmlns:style="${SPACE}:style:1.0" office:version="1.2"><office:automatic-styles><text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style></office:automatic-styles><office:body>${body}</office:body></office:document-content>`,
  });
}
