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
const STATES: readonly (readonly [RegExp, State])[] = [
  [
    /\b(?:not (?:yet )?(?:been )?(?:started|begun|commenced)|yet to (?:start|begin|commence)|no(?:t)? progress|to (?:be )?(?:start(?:ed)?|commence)|unstarted|planned|pending|scheduled)\b/,
    'not-started',
  ],
  [
    /\b(?:cancelled|canceled|no longer (?:required|needed|applicable|relevant)|withdrawn|abandoned|stopped|superseded|discontinued|dropped)\b/,
    'cancelled',
  ],
  [
    /\b(?:delay(?:ed|s)?|behind (?:schedule|target|plan)|slipp(?:ed|age|ing)|deferred|overdue|(?:will not|won.t) be (?:done|completed?|achieved|delivered|finished|implemented)|postponed|on hold|off track|late|stalled|missed|not be \w+ (?:in|on) time)\b/,
    'delayed',
  ],
  [
    /\b(?:(?:not|in|partially|partly|nearly|almost|part|to be|due to be|will be) (?:yet )?complete(?:d)?|partially|partly|incomplete|in progress|in hand|underway|under way|on ?(?:track|target|schedule|course|going)|on-going|progressing|started|commenced|begun|open|initial stages|early stages|work in progress|wip)\b/,
    'in-progress',
  ],
  [
    /(?<!\b(?:not|never|nor|cannot|yet to) (?:yet )?(?:be |been )?)\b(?:complete(?:d)?|done|closed|achieved|delivered|finished|implemented|discharged)\b/,
    'complete',
  ],
];

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
  const words = text.split(/[^a-z]+/).filter((word) => word !== '');
  const colours = [
    ...new Set(
      words
        .filter((word) => word.length > 1 || words.length === 1)
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
