import type { Cell } from '../../model/document.ts';
import { oneLine } from '../../normalise/text.ts';
import type { Guess } from './column-guess.ts';

/** `Agreed action: …` below a recommendation. */
export const ANSWER =
  /^\s*(?:(?:agreed|proposed|planned|management|officers?|council) )?(?:actions?|response)(?: (?:taken|agreed|proposed|planned))?\s*:\s*/i;

/** `Agreed.`, `Accepted in part: …`: says whether, not what. */
const REPLY =
  /^(?:(?:fully|partly|partially|not|in part|in principle) )?(?:agreed?|accept(?:ed)?|noted|rejected|declined|approved|endorsed|supported|disagreed?)\b/i;
const HEADING = /\b(?:responses?|decisions?|repl(?:y|ies)|accepted|agreed)\b/i;
/** Share of the cells that must reply. */
const MOST = 0.5;

/**
 * A column in which most cells agree or refuse answers what another recommends: where it was taken for the actions, the
 * recommendations are the actions; the answer is a remark on them.
 */
export function nameReplies({ fields, profiles, why, titleOf }: Guess, below: readonly Cell[][]): void {
  for (const column of profiles.keys()) {
    const field = fields.get(column);
    if ((field !== undefined && field !== 'action') || !(HEADING.test(titleOf(column)) || field)) continue;
    const texts = below.flatMap((cells) =>
      cells.filter((cell) => cell.column === column && cell.text !== ''),
    );
    const replies = texts.filter((cell) => REPLY.test(oneLine(cell.text)));
    if (replies.length === 0 || replies.length < texts.length * MOST) continue;
    if (field === 'action') {
      const asked = [...fields].find(
        ([other, own]) => own === 'outcome' && /recommend|propos|suggest/i.test(titleOf(other)),
      )?.[0];
      if (asked === undefined) continue;
      fields.set(asked, 'action');
      why.set(asked, 'its heading says outcome, and the column of actions only agrees or refuses');
    }
    fields.set(column, 'progress');
    why.set(column, 'most of its cells agree or refuse: they answer what is recommended');
  }
}
