import { escapeXml, gridOf, linesOf } from './merge.mjs';

/** A web page, in the plain tags of a council's content system. */
export function html(blocks) {
  const body = blocks.map(blockOf).join('\n');
  return `<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8"></head>\n<body>\n<main>\n${body}\n</main>\n</body>\n</html>\n`;
}

function blockOf(block) {
  if (block.type === 'heading') return `<h${block.level}>${escapeXml(block.text)}</h${block.level}>`;
  if (block.type === 'paragraph') return `<p>${escapeXml(block.text)}</p>`;
  if (block.type === 'list')
    return `<ul>\n${block.items.map(({ text }) => `<li>${escapeXml(text)}</li>`).join('\n')}\n</ul>`;
  const rows = gridOf(block).map((cells, index) => {
    const tag = block.heads[index] ? 'th' : 'td';
    return `<tr>${cells.map((cell) => (cell === null ? '' : cellOf(cell, tag))).join('')}</tr>`;
  });
  const head = block.heads[0] ? `<thead>\n${rows.shift()}\n</thead>\n` : '';
  return `<table>\n${head}<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

function cellOf(cell, tag) {
  if (!cell) return `<${tag}></${tag}>`;
  const spans = [
    cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : '',
    cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : '',
  ];
  const inner = linesOf(cell.text)
    .map(({ item, text }) => (item ? `<li>${escapeXml(text)}</li>` : `<p>${escapeXml(text)}</p>`))
    .join('')
    .replace(/(?:<li>.*?<\/li>)+/g, '<ul>$&</ul>');
  return `<${tag}${spans.join('')}>${inner}</${tag}>`;
}
