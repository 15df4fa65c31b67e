import type { Status } from '../model/plan.ts';
import { own } from '../own.ts';
import { STATES, type State } from './states.ts';
import { statusInEnglish } from './welsh-status.ts';

type Rag = NonNullable<Status['rag']>;

const COLOURS: Record<string, Rag> = {
  r: 'red',
  red: 'red',
  a: 'amber',
  amber: 'amber',
  orange: 'amber',
  yellow: 'amber',
  g: 'green',
  green: 'green',
  b: 'blue',
  blue: 'blue',
};
/** Circles, squares and hearts of a colour. */
const SYMBOLS: Record<string, Rag> = {
  '🔴': 'red',
  '🟥': 'red',
  '🟠': 'amber',
  '🟧': 'amber',
  '🟡': 'amber',
  '🟨': 'amber',
  '🟢': 'green',
  '🟩': 'green',
  '🔵': 'blue',
  '🟦': 'blue',
};
/** `Amber (was Red)`, `G (A last quarter)`, `Green, previously Amber`, `Amber → Green`, `Moved from Red to Amber`: what it was before. */
const BEFORE =
  /\((?:red|amber|green|blue|[ragb]) last (?:time|month|quarter|qtr|year)\)|^(?:red|amber|green|blue|[ragb]) last (?:time|month|quarter|qtr|year)[,;:–-]? ?(?:now )?(?=(?:red|amber|green|blue|[ragb])\b)|^moved from (?:red|amber|green|blue|[ragb]) to (?=(?:red|amber|green|blue|[ragb])\b)|[([,;–-]? ?\b(?:was|were|previous(?:ly)?|formerly|last (?:time|month|quarter|year)|down from|up from|from|moved from|changed from)\b:? ?(?:red|amber|green|blue|[ragb])\b(?! to\b)[)\]]?|^(?:red|amber|green|blue|[ragb]) ?(?:→|➔|⇒|->|to) ?(?=(?:red|amber|green|blue|[ragb])$)/g;

/** `Green Belt`, `Blue badge`: no rating. */
const NAMED_BY_COLOUR =
  /\b(?:green|blue|red|amber|orange|yellow)[ -](?:badge|belt|bin|cross|corridor|deal|economy|energy|flag|home|infrastructure|light|network|paper|plaque|roof|route|skill|space|tape|team|travel|waste|way)s?\b/g;
/** `G – on track`, `G/Complete`, `On track (G)` */
const LETTER = /^[ragb] ?(?:[-–—:(]|[/;,] ?[a-z]{4})|\([ragb]\)$/;
/** `RAG: G` */
const LABEL =
  /^(?:b?rag(?: status| rating)?|(?:current |overall )?status|rating|(?:statws|cag)(?: cag)?) ?[:–-] ?/;
/** `⏳ Pending`, `🔴 Blocked`: what is drawn in front of the words. */
const PICTURES = /^(?:\p{Extended_Pictographic}\ufe0f?\s?)+(?=\p{L})/u;
/** What stands behind a rating is the state. */
const RATING = /^(?:[ragb]|red|amber|green|blue) ?[-–—:/;,(] ?/;

/** `60 %`, `Approx 80% complete`, `Complete 100%`: how much is done. */
const PERCENT =
  /^(?:approx\.? |about |around |circa |c\. ?|complete[d]? )?(\d{1,3}(?:\.\d{1,4})?) ?%(?: (?:complete[d]?|done|delivered|progress|finished))?\.?$/;

/** `Green: complete, Amber: in progress`: what the colours mean. */
const isKey = (colours: readonly Rag[], said: string): boolean =>
  colours.length > 1 && /[a-z] ?[:=–-] ?[a-z]/.test(said);

/** Less than all of it. */
const SHARE = /(?<![\d.])\d{1,2}(?:\.\d{1,4})? ?% (?:complete[d]?|done|delivered|achieved|implemented)\b/;

function stateOfPercent(text: string): State | undefined {
  const done = Number(PERCENT.exec(text)?.[1] ?? Number.NaN);
  if (Number.isNaN(done) || done > 100) return undefined;
  return done === 100 ? 'complete' : done === 0 ? 'not-started' : 'in-progress';
}

/**
 * What a status cell says: the colour, and the state where a word names one. A colour alone sets no state, for
 * councils differ in what amber means; only the state words at the start of a cell count, never those of a commentary.
 */
export function readStatus(printed: string): Status {
  const raw = printed.replace(/\s+/g, ' ').trim();
  if (raw === '') return { raw };
  const text = statusInEnglish(raw.slice(0, 200).toLowerCase().replace(LABEL, '')).replace(BEFORE, '').trim();
  const words = text
    .replace(NAMED_BY_COLOUR, ' ')
    .split(/[^a-z\d]+/)
    .filter((word) => /[a-z]/.test(word));
  const letters = raw.match(/\b[RAGB]\b/g) ?? [];
  const isRated = words.length === 1 || (letters.length === 1 && LETTER.test(text));
  const colours = [
    ...new Set(
      words
        .filter((word, at) => word.length > 1 || (isRated && (at === 0 || at === words.length - 1)))
        .map((word) => own(COLOURS, word))
        .concat([...text].map((letter) => own(SYMBOLS, letter)))
        .filter((rag) => rag !== undefined),
    ),
  ];
  const [rag] = colours.length === 1 ? colours : [];
  const said = text
    .replace(PICTURES, '')
    .replace(RATING, '')
    .replace(/n['’]t\b/g, ' not')
    .replace(/_|(?<=\b(?:not|yet))-/g, ' ');
  const named =
    stateOfPercent(text) ??
    (words.length > 12 || isKey(colours, said)
      ? undefined
      : STATES.find(([pattern]) => pattern.test(said))?.[1]);
  // `90% done, sign-off to follow`
  const state = named === 'complete' && SHARE.test(said) ? 'in-progress' : named;
  return { raw, ...(rag === undefined ? {} : { rag }), ...(state === undefined ? {} : { state }) };
}

/** What `Work complete` and `Nearly there` begin with is no part of an action. */
const WHOLE =
  /^(?:actions?|all|already|both|broadly|currently|fully|generally|has|is|it|largely|mainly|mostly|now|projects?|slightly|still|successfully|tasks?|this|very|was|works?)$/;

/** `Consultation closed`, `First run done`: a remark on what was done, of which the action may be more. */
export function saysWhatIsDone(printed: string): boolean {
  const [first = '', ...rest] = printed.trim().toLowerCase().split(/\s+/);
  if (rest.length === 0 || !/^[a-z]+$/.test(first) || WHOLE.test(first)) return false;
  const { state } = readStatus(printed);
  const { state: own } = readStatus(first);
  return state !== undefined && own === undefined && readStatus(rest.join(' ')).state === state;
}
