import type { Block, Heading } from '../../../model/document.ts';
import type { Part } from '../blocks/blocks.ts';

/** Letters counted by font size in half points. */
export type Sizes = Map<number, number>;

const half = (size: number) => Math.round(size * 2) / 2;

export function countSizes(parts: readonly Part[], sizes: Sizes): void {
  for (const { passage } of parts)
    if (passage) sizes.set(half(passage.size), (sizes.get(half(passage.size)) ?? 0) + passage.text.length);
}

/** A heading is short; in a narrow column it takes more lines. */
const MOST_LINES = 3;
const SHORT = 130;
const MOST_LETTERS = 200;

/** Paragraphs larger or bolder than the document's running text become headings; the larger, the higher. */
export function markHeadings(parts: readonly Part[], sizes: Sizes): Block[] {
  const running = [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
  const rank = (part: Part): number => {
    const { passage, block } = part;
    if (!passage || block.type !== 'paragraph' || block.furniture) return 0;
    if (
      (passage.lineCount > MOST_LINES && passage.text.length > SHORT) ||
      passage.text.length > MOST_LETTERS ||
      !/\p{L}{2}/u.test(passage.text)
    )
      return 0;
    if (half(passage.size) >= 1.14 * running) return half(passage.size);
    return passage.bold && half(passage.size) >= running - 1 && !/[.;,]$/.test(passage.text) ? running : 0;
  };
  const ranks = [...new Set(parts.map(rank).filter(Boolean))].sort((a, b) => b - a);
  return parts.map((part) => {
    const own = rank(part);
    if (!own || part.block.type !== 'paragraph') return part.block;
    const text = part.passage?.wrapped ? part.block.text.replaceAll('\n', ' ') : part.block.text;
    const level = Math.min(6, ranks.indexOf(own) + 1);
    return { ...part.block, type: 'heading', level, text } satisfies Heading;
  });
}
