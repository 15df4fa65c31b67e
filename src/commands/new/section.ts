import { blockText } from '../../draft.ts';
import type { Block } from '../../model/document.ts';
import { patternOf } from './pattern.ts';
import type { PlanSketch } from './sketch.ts';

/** Blocks above a plan's first one that may begin its section instead, where the first is like another. */
const REACH = 4;
/** Longest beginning of a block that a pattern quotes, in characters. */
const LONGEST = 70;

/**
 * The patterns of the block a plan begins with and of the first one after it: undefined where the plan is the whole
 * document, `null` where no pattern tells its beginning from what stands above.
 */
export function sectionOf(
  blocks: readonly Block[],
  first: number,
  end: number,
): PlanSketch['section'] | null {
  if (first === 0 && end === blocks.length) return undefined;
  for (let at = first; at >= Math.max(0, first - REACH); at--) {
    const from = patternAt(blocks, at);
    if (!from || blocks.findIndex((block) => from.test(blockText(block))) !== at) continue;
    for (let below = end; below < Math.min(blocks.length, end + REACH); below++) {
      const to = patternAt(blocks, below);
      const found = to && blocks.findIndex((block, index) => index > at && to.test(blockText(block)));
      if (to && found === below) return { from, to };
    }
    return { from };
  }
  return null;
}

function patternAt(blocks: readonly Block[], at: number): RegExp | undefined {
  const text = blockText(blocks[at] as Block).trim();
  if (!/\p{L}{2}/u.test(text)) return undefined;
  return text.length <= LONGEST
    ? patternOf(text, { whole: true })
    : patternOf(text.slice(0, LONGEST), { start: true });
}
