import type { Draft } from '../draft.ts';
import type { Status } from '../model/plan.ts';
import { COMPLETE } from '../normalise/colour-key.ts';

/** Over letters in Welsh: `CAG` is coch, ambr, gwyrdd. */
const WELSH = /^(?:statws|cag)\b|\bcag$/i;

/**
 * A status `C` in a plan that has others of `R` or `G` is complete; below a heading in Welsh, where no `R` is, it is red.
 * @param state what the document's own key says of it instead; undefined where that names no state
 */
export function applyComplete({ plan, blocks }: Draft, state: Status['state']): void {
  const statuses = plan.actions
    .flatMap((action) => [action, ...action.milestones])
    .flatMap(({ status }) => status ?? []);
  const letters = statuses.filter(({ raw, state }) => raw === COMPLETE && !state);
  const has = (letter: string) => statuses.some(({ raw }) => raw === letter);
  if (letters.length === 0 || !(has('R') || has('G') || has('A'))) return;
  const isWelsh = blocks.some(
    (block) => block.type === 'table' && block.cells.some(({ text }) => WELSH.test(text.trim())),
  );
  if (isWelsh && !has('R')) for (const status of letters) status.rag = 'red';
  else if (state && !isWelsh && (has('R') || has('G'))) for (const status of letters) status.state = state;
}
