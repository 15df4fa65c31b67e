import type { Piece } from '../../draft.ts';

/** The lines of a cell put together up to each that somebody ended; none where the reader cannot tell. */
export function paragraphsOf({ text, from }: Piece): string[] {
  if (!('broken' in from) || !from.broken || text !== from.text) return [];
  const ends = new Set(from.broken);
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const [at, line] of text.split('\n').entries()) {
    if (isOpen) paragraphs.push(`${paragraphs.pop()}\n${line}`);
    else paragraphs.push(line);
    isOpen = !ends.has(at);
  }
  return paragraphs;
}
