import type { Reader } from '../reader.ts';
import { decodeText } from './decode.ts';
import { asPrinted } from './formulas.ts';
import { linesOf } from './lines.ts';
import { blocksOfMarkdown } from './markdown/blocks.ts';
import { inPlainStrokes } from './markdown/box-drawn.ts';

/** Markdown as people and converters write it: tables of pipes, drawn tables, tables in HTML. */
export const reader: Reader = {
  id: 'markdown',
  formats: ['markdown'],
  async read(input) {
    const text = await decodeText(input.bytes);
    return {
      file: input.file,
      format: 'markdown',
      reader: 'markdown',
      sha256: input.sha256,
      pages: [],
      ...(await blocksOfMarkdown(asPrinted(linesOf(inPlainStrokes(text))))),
    };
  },
};
