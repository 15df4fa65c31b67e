import { type Draft, type DraftRow, furnish, type Piece } from '../../../draft.ts';
import type { Cell } from '../../../model/document.ts';
import { oneLine } from '../../../normalise/text.ts';
import type { Guess } from './column-guess.ts';
import { headingField } from './column-headings.ts';

/** `Agreed action: …` below a recommendation. */
export const ANSWER =
  /^\s*(?:(?:agreed|proposed|planned|management|officers?|council) )?(?:actions?|response)(?: (?:taken|agreed|proposed|planned))?\s*:\s*/i;

/** `Recommendation 3: …`, in a cell of its own or over its answer. */
const RECOMMENDED = /^\s*(?:recommendation|finding|issue)(?: \d{1,2}(?:\.\d{1,2})?)?\s*:\s*/i;
const ANSWER_INSIDE = /(?<=[\s])(?=(?:(?:agreed|proposed|management) )?(?:action|response)(?: taken)?:\s)/i;

/** A recommendation and its answer in one cell: the answer is the action, and serves the other. */
export function partAnswers(draft: Draft, rows: readonly DraftRow[]): void {
  for (const { fields } of rows) {
    const [piece, ...more] = fields.action ?? [];
    if (!piece || more.length > 0 || fields.outcome || !RECOMMENDED.test(piece.text)) continue;
    const [asked = '', answer, ...others] = piece.text.split(ANSWER_INSIDE);
    if (!answer || others.length > 0) continue;
    fields.outcome = [{ ...piece, text: withoutLabel(draft, piece, asked, RECOMMENDED) }];
    fields.action = [{ ...piece, text: withoutLabel(draft, piece, answer, ANSWER) }];
  }
}

/** A text behind its label. */
function withoutLabel(draft: Draft, { from }: Piece, text: string, label: RegExp): string {
  const own = text.replace(label, '');
  furnish(draft, 'label', from, text.slice(0, text.length - own.length));
  return own.trim();
}

/** What an answer in the row below serves. */
export const askedIn = (draft: Draft, pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece) => ({ ...piece, text: withoutLabel(draft, piece, piece.text, RECOMMENDED) }));

/** `Agreed.`, `Accepted in part: …`: says whether, not what. */
const REPLY =
  /^(?:(?:fully|partly|partially|not|in part|in principle) )?(?:agreed?|accept(?:ed)?|noted|rejected|declined|approved|endorsed|supported|disagreed?)\b/i;
/** `Partially agreed`, `Accepted.`, and no more. */
export const isBareReply = (text: string): boolean =>
  text.length <= LONGEST_BARE && REPLY.test(text) && BARE_END.test(text.replace(REPLY, ''));
const LONGEST_BARE = 40;
const BARE_END = /^(?: (?:in (?:full|part|principle)|with (?:amendments?|changes)))?[.;,]?$/i;

/** Below `Response / agreed action`, `Agreed. A register will be kept.` says what is done; words behind it. */
const FEW_WORDS = 4;
const isReply = (text: string, words: number): boolean => {
  const [reply] = REPLY.exec(text) ?? [];
  return reply !== undefined && text.slice(reply.length).split(/\W+/).filter(Boolean).length < words;
};
/** `Partly agree. …`, and no word of who or when: it answers what the rows below it act on. */
const REPLY_ALONE = new RegExp(`${REPLY.source}(?:\\s*[.:;,–—-]|\\s*$)`, 'i');

/**
 * `Agreed.` in a row of its own beside a recommendation, and below it what is done of it, by whom and when: an answer,
 * and no action.
 */
export function setAnswersApart(rows: readonly DraftRow[]): void {
  for (const [index, { fields }] of rows.entries()) {
    const [piece, ...more] = fields.action ?? [];
    if (!piece || more.length > 0 || !fields.outcome || fields.outcomeProgress || tells(fields)) continue;
    const next = rows[index + 1];
    const isAbove = next?.fields.action && tells(next.fields) && serves(next.fields, fields);
    if (!isAbove || !REPLY_ALONE.test(oneLine(piece.text))) continue;
    fields.outcomeProgress = [piece];
    delete fields.action;
  }
}

const tells = ({ lead, deadline, milestone }: DraftRow['fields']): boolean =>
  Boolean(lead ?? deadline ?? milestone);
/** The row below stands beside the same recommendation. */
const serves = ({ outcome, theme }: DraftRow['fields'], above: DraftRow['fields']): boolean =>
  !theme && (!outcome || outcome[0]?.from === above.outcome?.[0]?.from);

const HEADING = /\b(?:responses?|decisions?|repl(?:y|ies)|accepted|agreed)\b/i;
/** Share of the cells that must reply. */
const MOST = 0.5;

/** `Recommendation` beside `Force response`, which promises what is done about it. */
function nameResponses({ fields, profiles, why, titleOf, has }: Guess): void {
  const asked = [...fields].find(([, field]) => field === 'action')?.[0];
  if (asked === undefined || has('outcome') || headingField(titleOf(asked)) === 'action') return;
  const response = [...profiles].find(
    ([column, profile]) =>
      column > asked &&
      !fields.has(column) &&
      /\bresponse$/i.test(oneLine(titleOf(column))) &&
      profile.share('promise') > MOST,
  )?.[0];
  if (response === undefined) return;
  fields.set(asked, 'outcome').set(response, 'action');
  why.set(asked, 'its heading names no actions, and another column responds to it');
  why.set(response, 'its cells promise what is done about the column in front');
}

/**
 * A column in which most cells agree or refuse answers what another recommends: where it was taken for the actions, the
 * recommendations are the actions; the answer is a remark on them.
 */
export function nameReplies(guess: Guess, below: readonly Cell[][]): void {
  const { fields, profiles, why, titleOf } = guess;
  nameResponses(guess);
  for (const column of profiles.keys()) {
    const field = fields.get(column);
    if ((field !== undefined && field !== 'action') || !(HEADING.test(titleOf(column)) || field)) continue;
    const texts = below.flatMap((cells) =>
      cells.filter((cell) => cell.column === column && cell.text !== ''),
    );
    const saysMore = field === 'action' && /\bactions?\b/i.test(titleOf(column));
    const replies = texts.filter(({ text }) => isReply(oneLine(text), saysMore ? FEW_WORDS : Infinity));
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
