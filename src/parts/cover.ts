import { claim, evidence, isClaimed } from '../draft.ts';
import { oneLine } from '../normalise/text.ts';
import type { Part } from '../part.ts';

/** Longest line that is a line of a cover, in characters; a longer one introduces the plan. */
const COVER_LINE = 120;

/** What stands above the plan's first table and is nothing else: the lines of its cover, its introduction. */
export const cover: Part = {
  id: 'cover',
  read(draft) {
    // A column that is not read leaves cells of the plan's own table unclaimed.
    const table = draft.blocks.findIndex(
      (block) =>
        block.type === 'table' && block.cells.some((cell) => !cell.furniture && draft.claimed.has(cell)),
    );
    for (const block of draft.blocks.slice(0, Math.max(0, table))) {
      if (block.type === 'table' || block.furniture || isClaimed(draft, block)) continue;
      for (const source of block.type === 'list' ? block.items : [block]) {
        const value = oneLine(source.text);
        const label = block.type !== 'list' && value.length <= COVER_LINE ? 'Cover' : 'Introduction';
        claim(draft, source);
        draft.plan.details.push({ label, value, ...evidence({ value: [{ text: value, from: source }] }) });
      }
    }
  },
};
