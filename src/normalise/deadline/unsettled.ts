import type { Deadline, DeadlineKind } from '../../model/plan.ts';

/** `Approved 12 May 2025`, `Completed Jan 2026`, `Complete – Jan 2026`: when something was done. */
const DONE_ON =
  /^\W*(?:(?:action|now|already|work|was) ){0,2}(accepted|achieved|adopted|agreed|approved|closed|completed?(?= ?[–—(,-])|completed|delivered|done|endorsed|finalised|finished|held|implemented|issued|launched|met|noted|opened|presented|published|ratified|signed[ -]off|submitted)\b(?! (?:ahead|during|in full|over|through\w*|within)\b)/i;
const ENDED = /^(?:achieved|closed|complete|delivered|done|finished)/i;
/** `likely Autumn 2026`, `Oct 2026?`, `March 2026 (tbc)`, `c. June 2026`, `If funded, March 2026` */
const DOUBTED =
  /[?~≈]|\b(?:approx(?:imate(?:ly)?)?|around|circa|estimated|hopefully|indicative(?:ly)?|likely|perhaps|(?<!as )possibl[ey]|probabl[ey]|provisional(?:ly)?|roughly|tb[acd]|tentative(?:ly)?|to be (?:agreed|confirmed|decided|determined))\b|\bc\.(?= ?\w)|^(?:awaiting|dependent on|if|once|pending|when)\b/i;
/** `March 2027, subject to funding`, `Summer 2026 (after elections)`: what must come first. */
const ON_CONDITION =
  /\b(?:assuming|contingent (?:up)?on|depend(?:ent|ing) (?:up)?on|provided|subject to|unless)\b|[(,;–—] ?(?:after|awaiting|following|if|once|pending|when) [a-z][^()\d]{2,60}(?=\)|$)/i;
/** `Begins May 2025; results March 2026` */
const STARTS = /\b(?:begin|commenc|start)/i;
/** `April 2025 (3 years)` */
const FOR_SO_LONG =
  /\((?:for |over )?(?:\d{1,2}|two|three|four|five|six|nine|twelve|eighteen)[ -](?:years?|yrs?|months?|mths?|weeks?)(?: [a-z]{3,12})?\)/i;
/** `Funding secured until March 2027`, `Lease expires March 2027` */
const LASTS =
  /^(?:current |the |existing )?(?:budget|consent|contract|funding|funded|funds|grant|lease|licen[cs]e|money|tenancy)\b[a-z ]{0,40}\b(?:ends?|expires?|till|to|until)\b/i;
/** `March 2026 – on hold`, `June 2025 (deferred)`: another date is to come, or none. */
const HALTED =
  /\b(?:abandoned|cancelled|(?:carried|rolled|put|pushed) (?:forward|over|back)|deferred|delayed|on hold|paused|postponed|slipp(?:age|ed|ing)|stopped|suspended|withdrawn)\b(?=\W{0,9}$)/i;
/** `Q4 2024/25 → Q2 2025/26`: from then to then, or moved. */
const ARROW = /->|>>|[→➔⇒]/;

/** `Bid by June 2026; build 2028` */
const LATER = /[;,] ?(?!(?:next |first |to be )?review)[A-Za-z][A-Za-z ]{2,40} (20\d\d)(?:\/\d\d)?$/;

const GOES_ON =
  '(?:annually|continuing|continuous|each year|every year|monthly|on-?going|quarterly|termly|weekly|yearly)';
/** `Policy by Nov 2026; training ongoing`, `Stage 1 – June 2026; Stage 2 – ongoing` */
const GOES_ON_BEHIND = new RegExp(
  `(?:[;,.–—]|\\s-) ?([a-z][\\w'’& -]{1,40}?)(?: ?[–—:-])? ?\\b${GOES_ON}[.;]?$`,
  'i',
);
/** `Training ongoing; policy by Nov 2026` */
const GOES_ON_BEFORE = new RegExp(
  `^([a-z][\\w'’& -]{1,40}?)(?: ?[–—:-])? ?\\b${GOES_ON} ?[;,.–—-] ?([a-z][a-z'’& ]{1,40})`,
  'i',
);
/** `Nov 2026 (policy); ongoing (training)` */
const GOES_ON_BRACKETED = new RegExp(
  `\\(([a-z][^()]{1,40})\\)\\W{1,3}(?:and )?\\b${GOES_ON} \\(([a-z][^()]{1,40})\\)\\W?$`,
  'i',
);
/** Words that name no part of the work, or that it is looked at again. */
const NO_PART =
  /^(?:actions?|all|also|an?|and|are|as|at|autumn|be|been|begin|began|begun|but|by|commenc(?:e|ed|ing)|completed?|completion|continues?|currently|due|during|early|end|every|first|for|from|has|implemented|in|initial|is|it|late|launch(?:ed)?|mid|next|now|of|on|onwards|plan|project|q\d|refresh(?:ed)?|regular|remains?|repeat(?:ed)?|report(?:ed|s)?|review(?:ed|s)?|spring|start(?:ed|s)?|still|summer|targets?|the|then|there|thereafter|this|to|until|updated?|was|which|will|winter|with|work|years?|\d+|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)$/;
const isPart = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[^\w'’]+/)
    .some((word) => word !== '' && !NO_PART.test(word));

/** A part of the work that goes on beside what has a date. */
function goingOn(text: string): string | undefined {
  const [, behind = ''] = GOES_ON_BEHIND.exec(text) ?? [];
  if (isPart(behind)) return behind.trim();
  const [, own = '', bracketed = ''] = GOES_ON_BRACKETED.exec(text) ?? [];
  if (isPart(own) && isPart(bracketed)) return bracketed.trim();
  const [, before = '', other = ''] = GOES_ON_BEFORE.exec(text) ?? [];
  return isPart(before) && isPart(other) ? before.trim() : undefined;
}

/** One date, which may be when something was done. */
const ONE_DATE: ReadonlySet<DeadlineKind> = new Set([
  'day',
  'month',
  'quarter',
  'season',
  'year',
  'financial-year',
]);

const NOT_DUE = 'may say when it was done, not when it is due';
const OPEN = 'says that it is not settled';
const ANOTHER = 'may be another date';
const OF_PART = 'may go on beside the part that has this date';
const ENDS = 'may be its end';
const LONG = 'may say how long that lasts, not when it is due';
const MOVED = 'the arrow may say that it was moved to the end of these days';

/** Whether that is what was assumed of a deadline, whose date stands there in full. */
export const isUnsettled = (assumed: string): boolean =>
  [NOT_DUE, OPEN, ENDS, LONG, MOVED, ANOTHER, OF_PART].some((words) => assumed.endsWith(words));

/** What keeps the dates of a deadline from being sure, though they are printed: in words, as what was assumed. */
export function unsettledIn(text: string, { kind, start, end, dates, ongoing }: Deadline): string[] {
  if ((start ?? end) === undefined) return [];
  const [, said = ''] = (kind === 'open' || ONE_DATE.has(kind) ? DONE_ON.exec(text) : null) ?? [];
  // `Launched June 2025, ongoing` goes on; what is completed does not.
  const done = kind !== 'open' || ENDED.test(said) ? said : '';
  const [doubt] = DOUBTED.exec(text) ?? HALTED.exec(text) ?? ON_CONDITION.exec(text) ?? [];
  const [lasting] = (kind === 'by' ? LASTS.exec(text) : start && FOR_SO_LONG.exec(text)) || [];
  const [, later = ''] = (end && LATER.exec(text)) || [];
  const isLater = later > (end?.slice(0, 4) ?? '') && later !== '';
  const { start: begun, end: over = begun } = dates?.at(-1) ?? {};
  const last = kind === 'several' && ongoing && STARTS.test(text) ? over : undefined;
  const part = goingOn(text);
  const isMoved = kind === 'range' && ARROW.test(text);
  return [
    ...(done ? [`"${done}" ${NOT_DUE}`] : []),
    ...(doubt ? [`"${doubt.replace(/^\W+/, '')}" ${OPEN}`] : []),
    ...(lasting ? [`"${lasting}" ${LONG}`] : []),
    ...(isLater ? [`"${later}" ${ANOTHER}`] : []),
    ...(last ? [`${last} ${ENDS}`] : []),
    ...(part ? [`"${part}" ${OF_PART}`] : []),
    ...(isMoved ? [MOVED] : []),
  ];
}
