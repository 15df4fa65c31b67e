import type { Block } from '../model/document.ts';

/** A heading, or a short paragraph that stands like one. */
export function isHeadingLike(block: Block): boolean {
  if (block.type === 'heading') return true;
  return block.type === 'paragraph' && block.text.length <= 80 && !/[.;,]$/.test(block.text);
}
