import type { Block, Table } from '../../../model/document.ts';
import { fold } from '../../../normalise/text.ts';

/**
 * Which tables that were not read are cards, however short and whatever they are called: below a heading, their labels
 * are those of a card below a heading that was read.
 * @param unread indexes of tables
 * @param read indexes of cards
 */
export function peersAmong(
  unread: readonly number[],
  read: readonly number[],
  blocks: readonly Block[],
): [index: number, table: Table][] {
  if (unread.length === 0) return [];
  const forms = new Set(read.map((index) => formAt(blocks, index)));
  forms.delete(undefined);
  return unread.flatMap((index): [number, Table][] => {
    const block = blocks[index];
    return block?.type === 'table' && forms.has(formAt(blocks, index)) ? [[index, block]] : [];
  });
}

/** The labels of a table right below a heading. */
function formAt(blocks: readonly Block[], index: number): string | undefined {
  let above = index - 1;
  while (blocks[above]?.furniture) above--;
  const block = blocks[index];
  if (block?.type !== 'table' || blocks[above]?.type !== 'heading') return undefined;
  return block.cells
    .filter(({ column }) => column === 1)
    .map(({ text }) => fold(text))
    .join('|');
}
