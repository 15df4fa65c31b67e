import type { SourceDocument } from '../../src/model/document.ts';

/** The blocks of a document as a test compares them: what each is, and its texts. */
export const brief = ({ blocks }: SourceDocument): unknown[] =>
  blocks.map((block) => {
    const kind = block.furniture ?? block.type;
    if (block.type === 'table')
      return [kind, ...block.cells.map((cell) => [cell.row, cell.column, cell.text])];
    return [kind, block.type === 'list' ? block.items.map((item) => item.text) : block.text];
  });
