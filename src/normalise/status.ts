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
    /^(?:now )?(?:completed?|done|delivered|finished|achieved|implemented)\b[ ,(–-]{1,3}(?:but |though |after )?(?:a |some )?(?:late|delay(?:s|ed)?|behind schedule)\b|\bnow (?:completed?|done|delivered|closed)\b/,
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
    /(?<!\bno )\bdelay(?:ed|s)?\b|\b(?:behind (?:schedule|target|plan)|slipp(?:ed|age|ing)|deferred|overdue|(?:will not|won.t) be (?:done|completed?|achieved|delivered|finished|implemented)|postponed|on hold|paused|(?:off|not on) (?:track|target|schedule|course)|late|stalled|missed|not be \w+ (?:in|on) time|(?:carr(?:y|ied)|roll(?:ed)?) (?:forward|over)|re-?scheduled|re-?profiled)\b|^behind$/,
    'delayed',
  ],
  [
    /\b(?:(?:not|in|partially|partly|nearly|almost|part|to be|due to be|will be) (?:yet )?(?:complete(?:d)?|done)|(?:partially|partly)(?! (?:accept|adopt|agree|approv|endors|reject|support))|incomplete|in progress|in development|in hand|underway|under way|on ?(?:track|target|schedule|course|going)|on-going|ahead of (?:schedule|target|plan)|progressing|(?:good|some|steady|limited|slow) progress|started|commenced|begun|open(?! (?:a|an|another|data|day|evening|more|new|our|space|the|up)\b)|initial stages|early stages|work in progress|wip)\b|^active$/,
    'in-progress',
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
/** `G – on track` */
const LETTER = /^([ragb]) ?[-–—:(]/;

/** `60 %`, `100% complete`: how much is done. */
const PERCENT = /^(\d{1,3}(?:\.\d{1,4})?) ?%(?: (?:complete[d]?|done|delivered|progress|finished))?\.?$/;

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
        .filter((word, at) => word.length > 1 || (isRated && at === 0))
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
