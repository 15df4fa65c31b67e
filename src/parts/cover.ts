import { blockText, claim, evidence, isClaimed, isRead, sourcesOf } from '../draft.ts';
import type { Block } from '../model/document.ts';
import type { Action } from '../model/plan.ts';
import { oneLine, takeRef } from '../normalise/text.ts';
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

/** `CS1 Light the towpath` above a table whose references begin with `CS2`: a row of it that was not read. */
function lostRow(above: readonly Block[], actions: readonly Action[]): Block | undefined {
  const refs = new Set(actions.flatMap(({ ref }) => ref ?? []));
  const [first] = refs;
  const before = first && precedes(first);
  if (!before || refs.has(before)) return undefined;
  return above.findLast((block) => block.type === 'paragraph' && takeRef(oneLine(block.text)).ref === before);
}

/** `CS1` comes before `CS2`. */
function precedes(ref: string): string | undefined {
  const [, front = '', number = ''] = /^(.*?)(\d{1,3})$/.exec(ref) ?? [];
  return Number(number) > 1 ? `${front}${Number(number) - 1}` : undefined;
}

/** What stands above the plan's first action and is nothing else: the lines of its cover, its introduction. */
export const cover: Part = {
  id: 'cover',
  read(draft) {
    const told = new Set(draft.plan.actions.flatMap(({ places }) => places?.text ?? []));
    const first = draft.blocks.findIndex(
      (block) => isRead(draft, block) || sourcesOf(block).some(({ place }) => told.has(place)),
    );
    const above = draft.blocks.slice(0, Math.max(0, first));
    const ends = [draft.unreadFrom, lostRow(above, draft.plan.actions)].map((block) =>
      block ? above.indexOf(block) : -1,
    );
    const unread = Math.min(...ends.filter((at) => at >= 0), above.length);
    const heading = headingUnread(above.filter((block) => !block.furniture && !isClaimed(draft, block)));
    for (const block of above.slice(0, unread)) {
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
