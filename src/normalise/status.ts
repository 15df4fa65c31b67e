import type { Status } from '../model/plan.ts';
import { own } from '../own.ts';

type Rag = NonNullable<Status['rag']>;
type State = NonNullable<Status['state']>;

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

/** The first that stands in the text wins: what negates or delays before what it negates. */
const STATES: readonly (readonly [RegExp, State | undefined])[] = [
  [
    /^(?:now )?(?:completed?|done|delivered|finished|achieved|implemented)\b[ ,(–-]{1,3}(?:but |though |after )?(?:a |some )?(?:early|late|delay(?:s|ed)?|(?:ahead of|behind|on) (?:schedule|time|target))\b|\bnow (?:completed?|done|delivered|closed)\b/,
    'complete',
  ],
  [
    /\b(?:completed?|done|delivered),? (?:subject to|pending|except|apart from|bar)\b|\b(?:due|on course) for completion\b/,
    'in-progress',
  ],
  // Closed, and yet not done.
  [
    /^(?:action )?(?:completed?|closed)\b.{0,60}\bnot (?:achieved|met|delivered|implemented|done)\b|(?<!\bbe )\bcomplete by\b/,
    undefined,
  ],
  [
    /\b(?:not (?:yet )?(?:been )?(?:started|begun|commenced|progressed|done)|yet to (?:start|begin|commence)|no(?:t)? progress|to (?:be )?(?:start(?:ed)?|commence)|unstarted)\b|^(?:still )?to do$|^new(?: action)?$|^(?:planned|pending|scheduled)\b(?!.*\b(?:completed?|done|closed|delivered)\b)/,
    'not-started',
  ],
  [
    /\b(?:cancelled|canceled|no longer (?:required|needed|applicable|relevant)|withdrawn|abandoned|superseded|discontinued|not proceeding|not (?:to be|being) progressed)\b|^(?:action )?(?:removed|deleted|merged (?:with|into)\b)|^(?:(?:action|project|work|now|has been|was) ){0,2}(?:stopped|dropped)$/,
    'cancelled',
  ],
  [
    /(?<!\bno )\b(?:delay(?:ed|s)?|slipp(?:ed|age|ing))\b|\b(?:behind (?:schedule|target|plan)|deferred|overdue|(?:will not|won.t) be (?:done|completed?|achieved|delivered|finished|implemented)|postponed|on[ -]hold|paused|not progressing|suspended|(?:off|not on)[ -](?:track|target|schedule|course)|late|stalled|missed|not be \w+ (?:in|on) time|(?:carr(?:y|ied)|roll(?:ed)?) (?:forward|over)|re-?scheduled|re-?profiled)\b|^behind$/,
    'delayed',
  ],
  [
    /\b(?:(?:not|in|to be|due to be) (?:yet )?(?:complete(?:d)?|done)|(?:will|should) be (?:fully )?(?:achieved|closed|complete(?:d)?|delivered|done|finished|implemented|met)|(?:partially|partly|nearly|almost|part|half|substantially|largely|mostly|mainly|being|drafts?|draft versions?)[ -](?:achieved|complete(?:d)?|delivered|done|finished|implemented|met)|(?:completed?|delivered|done|implemented|achieved|met) (?:in part|partially|partly)|(?:near(?:ing|ly at)?|close to|approaching) completion|progress (?:made|ongoing|continues)|continu(?:ing|es|ed|ous)|(?:partially|partly)(?! (?:accept|adopt|agree|approv|endors|reject|support))|incomplete|in ?progress|in development|in hand|underway|under way|on ?(?:track|target|schedule|course|going)|on-going|ahead of (?:schedule|target|plan)|progressing|(?:good|some|steady|limited|slow) progress|started|commenced|begun|open(?! (?:day|evening|space|data))|initial stages|early stages|work in progress|wip)\b|^active$/,
    'in-progress',
  ],
  // A part of it.
  [
    /\b(?:phase|stage|year|part|round|step|milestone|tranche|cohort) \d[a-z]? (?:is |was )?(?:now )?(?:achieved|completed?|delivered|done|finished)\b/,
    undefined,
  ],
  [
    /(?<!\b(?:not|never|nor|cannot|yet to|to) (?:yet )?(?:be |been )?)\b(?:complete(?:d)?|done|closed|achieved|delivered|finished|implemented|discharged)\b|^(?:fully |target )?met$|^(?:fully )?embedded$/,
    'complete',
  ],
  [/^[✓✔☑✅]\ufe0f?$/, 'complete'],
];

/** `Green Belt`, `Blue badge`: no rating. */
const NAMED_BY_COLOUR =
  /\b(?:green|blue|red|amber|orange|yellow)[ -](?:badge|belt|bin|cross|corridor|deal|economy|energy|flag|home|infrastructure|light|network|paper|plaque|roof|route|skill|space|tape|travel|waste|way)s?\b/g;
/** `G – on track`, `On track (G)` */
const LETTER = /^[ragb] ?[-–—:(]|\([ragb]\)$/;

/** `60 %`, `Approx 80% complete`, `Complete 100%`: how much is done. */
const PERCENT =
  /^(?:approx\.? |about |around |circa |c\. ?|complete[d]? )?(\d{1,3}(?:\.\d{1,4})?) ?%(?: (?:complete[d]?|done|delivered|progress|finished))?\.?$/;

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
  const text = raw.slice(0, 200).toLowerCase();
  const words = text
    .replace(NAMED_BY_COLOUR, ' ')
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  const letters = raw.match(/\b[RAGB]\b/g) ?? [];
  const isRated = words.length === 1 || (letters.length === 1 && LETTER.test(text));
  const colours = [
    ...new Set(
      words
        .filter((word, at) => word.length > 1 || (isRated && (at === 0 || at === words.length - 1)))
        .map((word) => own(COLOURS, word))
        .filter((rag) => rag !== undefined),
    ),
  ];
  const [rag] = colours.length === 1 ? colours : [];
  const state =
    stateOfPercent(text) ??
    (words.length > 12 ? undefined : STATES.find(([pattern]) => pattern.test(text))?.[1]);
  return { raw, ...(rag === undefined ? {} : { rag }), ...(state === undefined ? {} : { state }) };
}
