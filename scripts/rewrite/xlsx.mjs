import { zip } from '../zip.mjs';
import { escapeXml, gridOf } from './merge.mjs';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A workbook of Excel: in its sheets a block a row, tables between blank rows, cells merged. */
export function xlsx(sheets) {
  const numbers = sheets.map((_, index) => index + 1);
  const part = (make) => numbers.map(make).join('');
  return zip({
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${part((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${TYPE}.worksheet+xml"/>`)}<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    '_rels/.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${part((number) => `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`)}<Relationship Id="styles" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${part((number) => `<sheet name="Sheet${number}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets></workbook>`,
    'xl/styles.xml': `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="2"><font/><font><b/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map((blocks, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetOf(blocks)]),
    ),
  });
}

function sheetOf(blocks) {
  const rows = [];
  const merges = [];
  const addRow = (cells) => {
    const number = rows.length + 1;
    rows.push(
      `<row r="${number}">${cells.map((cell, index) => (cell ? cellOf(cell, nameOf(index + 1, number)) : '')).join('')}</row>`,
    );
  };
  for (const block of blocks) {
    if (block.type === 'list') for (const { text } of block.items) addRow([{ text: `• ${text}` }]);
    else if (block.type !== 'table') addRow([{ text: block.text, bold: block.type === 'heading' }]);
    else {
      addRow([]);
      for (const { row, column, rowSpan, columnSpan } of block.cells) {
        if (rowSpan === 1 && columnSpan === 1) continue;
        const from = nameOf(column, rows.length + row);
        merges.push(
          `<mergeCell ref="${from}:${nameOf(column + columnSpan - 1, rows.length + row + rowSpan - 1)}"/>`,
        );
      }
      for (const cells of gridOf(block)) addRow(cells);
      addRow([]);
    }
  }
  const merged =
    merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '';
  return `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData>${merged}</worksheet>`;
}

const cellOf = ({ text, bold }, name) =>
  `<c r="${name}"${bold ? ' s="1"' : ''} t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;

/** `B7`. */
function nameOf(column, row) {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters + row;
}
