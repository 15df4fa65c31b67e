import { readDeadline } from './deadline.ts';
import { readStatus } from './status.ts';
import { statusInEnglish } from './welsh-status.ts';

const DONE = '(?:achieved|closed|completed?|delivered|discharged|done|finished|implemented|met)';
const BEGUN = '(?:started|commenced|begun)';
const IN_PART = '(?:fully|largely|mainly|mostly|nearly|almost|part|partially|partly|substantially|virtually)';
const SOME = '(?:a few|some|few|minor|slight|moderate|major|serious|significant|increased)';
const HOW_WELL = '(?:excellent|good|steady|some|limited|little|minimal|slow|satisfactory|no)';

/** What says how far a thing is, and what a commentary would not consist of. */
const PHRASES: readonly string[] = [
  `(?:not (?:yet )?)?(?:${IN_PART} )?${DONE}`,
  `not (?:yet )?(?:fully|wholly|entirely) ${DONE}`,
  'incomplete|actioned|embedded|concluded|resolved|signed[ -]off',
  `(?:not (?:yet )?)?${BEGUN}(?: yet)?|(?:yet )?to be ${BEGUN}|yet to (?:start|commence|begin)|awaiting start`,
  '(?:not |back )?on[ -]?(?:target|track|schedule|course|plan|programme)|off[ -]?(?:target|track|schedule|course|plan)',
  '(?:ahead of|behind) (?:schedule|target|plan)',
  'on[ -]?(?:hold|going)|in[ -]progress|work in progress|wip|under ?way|in hand|(?:in|under) development',
  'open|planned|scheduled|pending|upcoming|to do|new(?: action)?|future action',
  'not (?:yet )?due(?: yet)?(?: to (?:start|commence|begin))?',
  'overdue|delayed|slipped|slipping|slippage|late|stalled|paused|parked|blocked|suspended|halted',
  `at (?:${SOME} |high |medium |low )?risk|${SOME} (?:concerns?|issues?|problems?|delays?|slippage)`,
  `${HOW_WELL} progress(?: made)?|progressing(?: well)?|critical`,
  '(?:needs|requires) (?:attention|improvement)|attention (?:needed|required)',
  'cancelled|canceled|withdrawn|abandoned|superseded|discontinued|ceased',
  'no longer (?:required|needed|applicable|relevant)|(?:no longer|not) proceeding',
  'deferred|postponed|(?:carried|rolled) (?:forward|over)|re-?(?:scheduled|profiled)|business as usual|bau',
  `\\d{1,3} ?% ${DONE}`,
];
const COLOUR = '(?:red|amber|green|blue)';
const PLAIN = new RegExp(
  `^(?:${COLOUR}(?: ?/ ?${COLOUR})?|(?:${COLOUR} ?[-–—:,(/] ?)?(?:(?:currently|now|still|generally|broadly|slightly|significantly|all|action|project) ){0,2}(?:${PHRASES.join('|')}))\\)?[.!]?$`,
);
const PICTURES = /^(?:\p{Extended_Pictographic}\ufe0f?\s?)+(?=\p{L})/u;
/** Letters of the longest. */
const LONGEST = 60;

/**
 * Whether a text is a word or phrase of status and no more, whatever stands over it: `At risk`, `Off track`,
 * `Some concerns`, `Green – on track`, `Not due`. `At risk families supported` is none, nor a single letter.
 */
export function isPlainStatus(printed: string): boolean {
  const text = printed.replace(/\s+/g, ' ').trim();
  return text.length <= LONGEST && PLAIN.test(statusInEnglish(text.toLowerCase().replace(PICTURES, '')));
}

/** What stands between a status and what is said of it. */
const BEHIND = /(?:(?<!\s)\s+)?(?:[:;,.]\s|\s[-–—]\s?|[–—]|\n|\((?=[^()]*\)\.?$))\s*/;
/** `Complete: 3 of 5 schools`, `Delivered – stage 1`: of a part. */
const A_PART =
  /\b\d+ ?(?:\/|(?:out )?of) ?(?:the )?\d|\b(?:phase|stage|year|part|tranche|cohort) [\di]|\b(?:remain(?:s|ing)?|outstanding|except|apart from)\b/i;

/** Words of a remark by which it may deny the status. */
const WORDS = 10;

/**
 * The status that a text begins with, and what is said of it; undefined where it begins with none, or where what
 * follows says another.
 */
export function partStatus(printed: string): { status: string; rest: string } | undefined {
  const text = printed.trim();
  if (isPlainStatus(text) || isDated(text)) return { status: text, rest: '' };
  const at = BEHIND.exec(text);
  if (!at || at.index > LONGEST) return undefined;
  const status = text.slice(0, at.index);
  const behind = text.slice(at.index + at[0].length);
  const rest = at[0].includes('(') ? behind.replace(/\)\.?$/, '') : behind;
  if (!isPlainStatus(status) || A_PART.test(rest)) return undefined;
  const begun = text.split(/\s+/, WORDS).join(' ');
  return statesAlike(begun, status) ? { status, rest } : undefined;
}

/** `Completed June 2025`, `Deferred to 2026/27` */
function isDated(text: string): boolean {
  const words = text.length <= LONGEST ? text.split(/\s+/) : [];
  return words.some((_, at) => {
    const [status, date] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    if (!/\d/.test(date) || !isPlainStatus(status)) return false;
    const { deadline, problem } = readDeadline(date.replace(/^(?:for|in|on|since|to|until) /i, ''));
    return problem === undefined && ONE_DATE.has(deadline.kind) && statesAlike(text, status);
  });
}
const ONE_DATE: ReadonlySet<string> = new Set([
  'day',
  'month',
  'quarter',
  'season',
  'year',
  'financial-year',
]);
const statesAlike = (text: string, status: string): boolean =>
  readStatus(text).state === readStatus(status).state;
