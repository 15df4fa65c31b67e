import type { Block } from './model/document.ts';

/**
 * Why a block was read as it was: said where it is decided, shown by `plans inspect --explain`. It is kept beside the
 * blocks, because no stage between needs it.
 */
const reasons = new WeakMap<Block, () => string>();

/** Says why, the last word counts; what the reason is made of is put together only for those who ask. */
export function because(block: Block, reason: () => string): void {
  reasons.set(block, reason);
}

export function reasonOf(block: Block): string | undefined {
  return reasons.get(block)?.();
}
