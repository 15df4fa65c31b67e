import { blockText, claim, evidence, isClaimed, isRead, sourcesOf } from '../draft.ts';
import type { Block } from '../model/document.ts';
import { oneLine } from '../normalise/text.ts';
import type { Part } from '../part.ts';

/** Longest line that is a line of a cover, in characters; a longer one introduces the plan. */
const COVER_LINE = 120;

/** `Recommendation 1: …` right above the first action, that no action stands under: no line of a cover. */
function headingUnread(above: readonly Block[]): Block | undefined {
  const isHeading = (block: Block | undefined): boolean =>
    block !== undefined && block.type !== 'table' && NUMBERED.test(oneLine(blockText(block)));
  const [before, last] = [above.at(-2), above.at(-1)];
  // One of several is of a list of what follows.
  return isHeading(last) && !isHeading(before) ? last : undefined;
}
const NUMBERED =
  /^(?!(?:annex|appendix|chapter|draft|edition|issue|page|part|phase|section|table|version|volume|year)\b)[A-Z][A-Za-z-]*(?: [a-z]+){0,2} \d{1,2}\s?[:–—-]\s?[A-Z‘“"'].{2,150}$/i;

/** What stands above the plan's first action and is nothing else: the lines of its cover, its introduction. */
export const cover: Part = {
  id: 'cover',
  read(draft) {
    const told = new Set(draft.plan.actions.flatMap(({ places }) => places?.text ?? []));
    const first = draft.blocks.findIndex(
      (block) => isRead(draft, block) || sourcesOf(block).some(({ place }) => told.has(place)),
    );
    const above = draft.blocks.slice(0, Math.max(0, first));
    const unread = draft.unreadFrom ? above.indexOf(draft.unreadFrom) : -1;
    const heading = headingUnread(above.filter((block) => !block.furniture && !isClaimed(draft, block)));
    for (const block of above.slice(0, unread < 0 ? undefined : unread)) {
      if (block === heading) continue;
      if (block.type === 'table' || block.furniture || isClaimed(draft, block)) continue;
      for (const source of block.type === 'list' ? block.items : [block]) {
        const value = oneLine(source.text);
        // All of it is struck out: told with what is left over.
        if (value === '') continue;
        const label = block.type !== 'list' && value.length <= COVER_LINE ? 'Cover' : 'Introduction';
        claim(draft, source);
        draft.plan.details.push({ label, value, ...evidence({ value: [{ text: value, from: source }] }) });
      }
    }
  },
};
