import { zip } from '../zip.mjs';
import { escapeXml, gridOf, linesOf } from './merge.mjs';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A Word document: headings in their styles, real lists, real merges. */
export function docx(blocks) {
  const body = blocks.map(blockOf).join('');
  const headings = [1, 2, 3, 4, 5, 6].map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`,
  );
  return zip({
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${TYPE}.numbering+xml"/></Types>`,
    '_rels/.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/numbering" Target="numbering.xml"/></Relationships>`,
    'word/document.xml': `${DECLARATION}<w:document xmlns:w="${MAIN}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/styles.xml': `${DECLARATION}<w:styles xmlns:w="${MAIN}">${headings.join('')}</w:styles>`,
    'word/numbering.xml': `${DECLARATION}<w:numbering xmlns:w="${MAIN}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  });
}

const ITEM = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const paragraph = (text, properties = '', run = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r>${run && `<w:rPr>${run}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;

function blockOf(block) {
  if (block.type === 'heading') return paragraph(block.text, `<w:pStyle w:val="Heading${block.level}"/>`);
  if (block.type === 'paragraph') return paragraph(block.text);
  if (block.type === 'list') return block.items.map(({ text }) => paragraph(text, ITEM)).join('');
  const rows = gridOf(block).map((cells, index) => {
    const head = block.heads[index] ? '<w:trPr><w:tblHeader/></w:trPr>' : '';
    return `<w:tr>${head}${rowOf(block, cells, index + 1)}</w:tr>`;
  });
  const grid = '<w:gridCol w:w="2000"/>'.repeat(block.columns);
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>${paragraph('')}`;
}

function rowOf(table, places, row) {
  let xml = '';
  for (let column = 1; column <= places.length; column++) {
    const cell = places[column - 1];
    const above = cell === null ? coverOf(table, row, column) : undefined;
    const span = (cell ?? above)?.columnSpan ?? 1;
    const merge = above ? '<w:vMerge/>' : cell?.rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : '';
    const wide = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
    xml += `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${wide}${merge}</w:tcPr>${cell ? contentOf(cell) : paragraph('')}</w:tc>`;
    column += span - 1;
  }
  return xml;
}

/** The cell that covers a place from a row above. */
const coverOf = ({ cells }, row, column) =>
  cells.find((cell) => cell.column === column && cell.row < row && cell.row + cell.rowSpan > row);

const contentOf = (cell) =>
  linesOf(cell.text)
    .map(({ item, text }) => paragraph(text, item ? ITEM : '', cell.bold ? '<w:b/>' : ''))
    .join('');
