import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { docx } from './rewrite/docx.mjs';
import { html } from './rewrite/html.mjs';
import { markdown } from './rewrite/markdown.mjs';
import { mergedBlocks, sheetsOf } from './rewrite/merge.mjs';
import { ods, odt } from './rewrite/opendocument.mjs';
import { xlsx } from './rewrite/xlsx.mjs';

const WRITERS = { docx, xlsx, odt, ods, html, md: markdown };

/** The formats a document can be rewritten in: the extensions of their files. */
export const formats = Object.keys(WRITERS);

/**
 * The content of an imported document as a council would have published it in another format: its own headings,
 * columns and words, with cells merged where a value counts for several rows.
 */
export function rewrite(result, format) {
  const blocks = mergedBlocks(result);
  return Buffer.from(WRITERS[format](/s$|^xls/.test(format) ? sheetsOf(blocks, result) : blocks));
}

/** `npm run build && node scripts/rewrite.mjs plan.txt folder`: the document in every format, into the folder. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [path = '', folder = '.'] = process.argv.slice(2);
  const { importDocument } = await import('../dist/plans.js');
  const result = await importDocument({ file: basename(path), bytes: await readFile(path) });
  await mkdir(folder, { recursive: true });
  for (const format of formats) {
    const name = `${basename(path).replace(/\.[^.]+$/, '')}.${format}`;
    await writeFile(join(folder, name), rewrite(result, format));
  }
}
