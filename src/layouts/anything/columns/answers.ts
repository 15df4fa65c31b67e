import { chosenIn } from '../../../normalise/boxes.ts';
import { readStatus } from '../../../normalise/status.ts';
import { oneLine } from '../../../normalise/text.ts';
import { isDate } from '../../content.ts';

/** What a cell says under its heading, where it alone says too little. */
export type Meaning = (text: string) => string | undefined;

const QUESTION =
  /^(?:is it |action |task )?(?:done|complete[d]?|implemented|actioned|achieved|closed|finished|discharged)\??(?: ?\((?:y|yes) ?\/ ?(?:n|no)\))?(?:(?: y ?\/ ?n)|(?: yes ?\/ ?no))?\s*\??$/i;
/** `Have we done it?` */
const HAVE_WE =
  /^(?:have|has|did) (?:we|they|it|this|the action) (?:been )?(?:do(?:ne)?|completed?|achieved?|deliver(?:ed)?|met|finish(?:ed)?)(?: (?:it|this|that|so))?\s*\?*$/i;
const IN_PART = /^(?:part(?:ly|ially|ial)?|in part|some(?:what)?)\.?$/i;
const YES = /^(?:y|yes|true|✓|✔|√|☑|☒|🗹|done|completed?)\.?$/i;
const NO = /^(?:n|no|false|☐|not yet|part(?:ly|ially|ial)?|n\/?a)\.?$/i;
const PERCENT =
  /^(?:%|per ?cent(?:age)?) ?(?:of )?(?:action |task |work )?(?:complete[d]?|completion|done|progress|delivered|finished)$|^(?:progress|complete[d]?|completion|done|delivered)(?: to date)? ?(?:\(?%\)?|percent(?:age)?)$/i;
const NUMBER = /^(\d{1,3}(?:\.\d{1,4})?) ?%?$/;
/** Share of the cells that must answer the heading. */
const MOST = 0.8;
/** Share of the cells that must answer a question; others say more than yes or no. */
const MANY = 0.6;

/**
 * Reads a column whose heading asks whether an action is done (`Done?`), or counts how much of it is (`% complete`).
 * @param values its cells that are not blank
 * @returns what each of its cells says, undefined for another column
 */
export function answersOf(heading: string, values: readonly string[]): Meaning | undefined {
  const title = oneLine(heading);
  const texts = values.map(said).filter((text) => text !== '');
  const share = (holds: (text: string) => boolean): number =>
    texts.filter(holds).length / Math.max(1, texts.length);
  if (
    (QUESTION.test(title) || HAVE_WE.test(title)) &&
    !texts.some((text) => isDate(text) && /\d/.test(text)) &&
    share((text) => YES.test(text) || NO.test(text) || readStatus(text).state !== undefined) >= MANY
  )
    return (text) =>
      YES.test(said(text)) ? 'complete' : IN_PART.test(said(text)) ? 'in progress' : undefined;
  if (!PERCENT.test(title) || texts.length === 0 || share((text) => NUMBER.test(text)) < MOST)
    return undefined;
  const numbers = texts.map(numberOf);
  // A sheet may hold 0.4 for 40 %.
  const scale =
    texts.every((text) => !text.includes('%')) &&
    numbers.every((number) => number <= 1) &&
    numbers.some((number) => number % 1 !== 0)
      ? 100
      : 1;
  return (text) => (NUMBER.test(oneLine(text)) ? `${numberOf(oneLine(text)) * scale}%` : undefined);
}

/** `☒ Yes ☐ No` says yes. */
function said(text: string): string {
  const line = oneLine(text);
  return chosenIn(line)?.join('; ') || line;
}

function numberOf(text: string): number {
  return Number(NUMBER.exec(text)?.[1] ?? Number.NaN);
}
