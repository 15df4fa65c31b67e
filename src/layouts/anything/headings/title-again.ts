import { blockText } from '../../../draft.ts';
import type { Block } from '../../../model/document.ts';
import { oneLine } from '../../../normalise/text.ts';

const NAMES_PLAN = /\b(?:plan|policy|programme|register|strategy|tracker)\b/i;
/** What every cover says, and a page's top leaves out or adds. */
const COMMON =
  /^(?:\d+|a|an|and|the|of|for|in|our|to|v\d*|version|draft|final|refresh|update|plan|plans|action|actions|delivery|appendix|annex|strategy|strategic|policy|programme|register|tracker|council|borough|city|county|district|town|metropolitan|royal|london)$/;

/**
 * The plan's name, printed above its first table and on top of pages that follow, in the same words or in fewer: there
 * the line names a plan, in the words of the title, or it stands beside a page's number.
 */
export function titleAgain(blocks: readonly Block[], first: number): (block: Block) => boolean {
  const above = blocks
    .slice(0, first)
    .flatMap((block) => (block.type === 'table' ? [] : [oneLine(blockText(block))]));
  const titles = new Set(above.filter((text) => NAMES_PLAN.test(text)));
  const words = new Set([...titles].slice(0, TITLES).flatMap(wordsOf));
  const own = [...words].filter((word) => !COMMON.test(word));
  return (block) => {
    if (block.type !== 'paragraph') return false;
    const line = oneLine(block.text);
    if (titles.has(line)) return true;
    if (own.length === 0) return false;
    const told = wordsOf(line);
    if (!told.every((word) => words.has(word) || COMMON.test(word))) return false;
    const named = new Set(told.filter((word) => !COMMON.test(word)));
    return named.size * 2 > own.length && (NAMES_PLAN.test(line) || isBesidePage(blocks, block));
  };
}

/** So many lines over the first table may name the plan. */
const TITLES = 3;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A page's number stands right above or below. */
function isBesidePage(blocks: readonly Block[], block: Block): boolean {
  const at = blocks.indexOf(block);
  return [at - 1, at + 1].some((near) => blocks[near]?.furniture === 'page-number');
}
