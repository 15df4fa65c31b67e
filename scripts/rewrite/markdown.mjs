import { gridOf } from './merge.mjs';

/** Markdown with tables of pipes; it has no merged cells, what they cover is blank. */
export function markdown(blocks) {
  return `${blocks.map(blockOf).join('\n\n')}\n`;
}

const escapeMarks = (text) => text.replace(/[\\`*_[\]<>|~#&]/g, '\\$&');

/** What would begin a block at the start of a line. */
const escapeLine = (text) =>
  escapeMarks(text).replace(/^(\s*)([-+=:]|\d{1,3}(?=[.)])|[a-z](?=[.)]\s)|\((?=\w))/, (_, space, mark) =>
    /\w/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
  );

function blockOf(block) {
  if (block.type === 'heading') return `${'#'.repeat(block.level)} ${escapeMarks(block.text)}`;
  if (block.type === 'paragraph') return escapeLine(block.text);
  if (block.type === 'list') return block.items.map(({ text }) => `- ${escapeLine(text)}`).join('\n');
  const rows = gridOf(block).map(
    (cells) =>
      `| ${cells.map((cell) => escapeMarks(cell?.text ?? '').replaceAll('\n', '<br>')).join(' | ')} |`,
  );
  return [rows[0], `|${' --- |'.repeat(block.columns)}`, ...rows.slice(1)].join('\n');
}
