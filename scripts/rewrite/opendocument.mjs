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
    return tableOf(`Table${++tables}`, block.columns, gridOf(block), block.heads[0] ? 1 : 0);
  });
  return packed('text', `<office:text>${body.join('')}</office:text>`);
}

/** A sheet of LibreOffice: a block a row, tables between blank rows. */
export function ods(blocks) {
  const columns = Math.max(1, ...blocks.map((block) => block.columns ?? 1));
  const rows = blocks.flatMap((block) => {
    if (block.type === 'table') return [[], ...gridOf(block), []];
    if (block.type === 'list') return block.items.map(({ text }) => [{ text: `• ${text}` }]);
    return [[{ text: block.text, bold: block.type === 'heading' }]];
  });
  const whole = rows.map((cells) => Array.from({ length: columns }, (_, index) => cells[index]));
  return packed(
    'spreadsheet',
    `<office:spreadsheet>${tableOf('Plan', columns, whole, 0)}</office:spreadsheet>`,
  );
}

const paragraph = (text) => `<text:p>${escapeXml(text)}</text:p>`;
const list = (items) =>
  `<text:list>${items.map((text) => `<text:list-item>${paragraph(text)}</text:list-item>`).join('')}</text:list>`;

function tableOf(name, columns, grid, heads) {
  const rows = grid.map((cells) => `<table:table-row>${cells.map(cellOf).join('')}</table:table-row>`);
  const head = heads ? `<table:table-header-rows>${rows.shift()}</table:table-header-rows>` : '';
  return `<table:table table:name="${name}"><table:table-column table:number-columns-repeated="${columns}"/>${head}${rows.join('')}</table:table>`;
}

function cellOf(cell) {
  if (cell === null) return '<table:covered-table-cell/>';
  if (!cell) return '<table:table-cell/>';
  const spans =
    cell.rowSpan > 1 || cell.columnSpan > 1
      ? ` table:number-columns-spanned="${cell.columnSpan}" table:number-rows-spanned="${cell.rowSpan}"`
      : '';
  const inner = linesOf(cell.text)
    .map(({ item, text }) => (item ? list([text]) : paragraph(text)))
    .join('')
    .replaceAll('</text:list><text:list>', '');
  return `<table:table-cell office:value-type="string"${spans}>${inner}</table:table-cell>`;
}

function packed(kind, body) {
  const type = `application/vnd.oasis.opendocument.${kind}`;
  return zip({
    mimetype: type,
    'META-INF/manifest.xml': `${DECLARATION}<manifest:manifest xmlns:manifest="${SPACE}:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    'content.xml': `${DECLARATION}<office:document-content xmlns:office="${SPACE}:office:1.0" xmlns:text="${SPACE}:text:1.0" xmlns:table="${SPACE}:table:1.0" office:version="1.2"><office:body>${body}</office:body></office:document-content>`,
  });
}
