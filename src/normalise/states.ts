import type { Status } from '../model/plan.ts';

export type State = NonNullable<Status['state']>;

const DONE = '(?:achieved|closed|completed?|delivered|discharged|done|finished|implemented|met)';
/** `Part complete`, `Not fully achieved`: more was meant. */
const IN_PART =
  '(?:partially|partly|part|half|three[ -]quarters|two[ -]thirds|(?:one|a) (?:third|quarter)|nearly|almost|virtually|all but|substantially|substantively|largely|mostly|mainly|being|drafts?|draft versions?|not (?:yet )?(?:fully|all|wholly|entirely))';
/** Words that begin a word each: one look at that, and none where a number stands. */
const words = (...patterns: string[]) => `\\b(?=[a-z])(?:${patterns.join('|')})`;
const all = (...patterns: string[]) => new RegExp(patterns.join('|'));

/** The first that stands in the text wins: what negates or delays before what it negates. */
export const STATES: readonly (readonly [RegExp, State | undefined])[] = [
  [
    all(
      `\\b(?:delays?|issues?) (?:now |since )?resolved\\b.{0,20}\\b${DONE}$`,
      `^(?:now )?${DONE}\\b[ ,(–-]{1,3}(?:but |though |after |with )?(?:a |some |minor |slight )?(?:early|late|delay(?:s|ed)?|(?:ahead of|behind|on) (?:schedule|time|target))\\b`,
      '\\bnow (?:completed?|done|delivered|closed)\\b',
      `^(?:action )?${DONE}\\b[ ,;:.(–-]{1,3}(?:and |but |with )?(?:(?:ongoing|continued|continuing|regular) )?(?:maintenance|monitoring|reviews?)\\b`,
    ),
    'complete',
  ],
  [
    all(
      '\\b(?:completed?|done|delivered)[ ,(–-]{1,3}(?:subject to|pending|awaiting|except|apart from|bar)\\b',
      '\\b(?:\\d+ (?:\\w+ )?(?:outstanding|remaining)|(?:approval|evidence|payment|report|sign[ -]?off|work)s? (?:still |is |are )?outstanding|expected (?:to be )?complete[d]?|will complete)\\b',
      `\\b(?:some|most(?! recent)|many|several|a few)(?: \\w{1,20}){0,3} ${DONE}\\b`,
      `^(?:currently )?(?:on-?going|in progress|under ?way|on (?:course|schedule|target|track))\\b[ ,(–-]{0,3}(?:due |set |expected )?(?:to (?:be )?|will be )?(?:complete[d]? by|complete$)`,
      '\\b(?:due|on course) for completion\\b|\\b(?:expected|due|set|forecast) to complete\\b',
      // `Complete in 2 of 4 wards`
      `^${DONE} (?:in|at|for|across|on) (?:some|most|(?!(\\d+)(?: out)? of (?:the )?\\1\\b)\\d+(?: out)? of)\\b`,
      '\\b(?:now|back) (?:back )?on[ -]?(?:track|target|schedule)\\b|\\bnow (?:started|under ?way|in progress|progressing)\\b',
    ),
    'in-progress',
  ],
  // Closed, and yet not done; none of it done; a part of it, or what may come.
  [
    all(
      `^(?:fully )?${DONE}\\b[ ,:(–-]{1,3}(?:for (?:\\d{4}|\\d\\d\\/\\d\\d|(?:this|the|last|current) (?:\\w+ )?(?:month|quarter|term|year)\\b)|(?:for )?(?:(?:phase|stage|tranche|year) |q)\\d)`,
      '\\b(?:(?:at )?risk(?:s|ed)? (?:of|from)|may|might|could|potential(?:ly)?|possible|likely|threat of) (?:\\w+ ){0,2}(?:delay(?:ed|s)?|slip(?:page|ped|ping)?|late|overdue|postponed|deferred|missed|miss)\\b',
      '^(?:action )?(?:completed?|closed)\\b.{0,60}\\bnot (?:achieved|met|delivered|implemented|done|progressed|pursued|taken forward)\\b',
      '(?<!\\bbe )\\bcomplete by\\b',
      `\\b(?:no|none|nothing)(?: \\w{1,20}){0,2} ${DONE}\\b`,
      `^${DONE} ?\\?`,
      // `Complete/Ongoing`, `Completed annually`, `Phase 1 complete. Phase 2 not started`
      `^${DONE}[ ,/&–-]{1,3}(?:(?:and|but|now) ){0,2}(?:on-?going|annually|quarterly|monthly|weekly|each|every)\\b$|^on-?going ?[/&–-] ?${DONE}$`,
      `^(?!not\\b).{0,60}\\b(?<!\\b(?:not|to be|be) )${DONE}\\b.{1,60}\\bnot (?:yet )?(?:begun|commenced|started)\\b`,
    ),
    undefined,
  ],
  [
    all(
      '\\b(?:never|not) ?(?:yet )?(?:been )?(?:started|begun|commenced|progressed|done)\\b',
      '\\b(?:(?:yet|not (?:yet )?due) to (?:start|begin|commence)|no(?:t)? progress|to (?:be )?(?:start(?:ed)?|commence)|unstarted)\\b',
      '^(?:still )?to ?do$|^new(?: action)?$|^not (?:yet )?due$|^awaiting (?:start|commencement)$',
      `^(?:will |(?:due|expected|planned) to )?(?:start|commence|begin)(?:s|ing)? (?:in|on|from|early|mid|late|spring|summer|autumn|winter|q[1-4]|year|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6})\\b(?!.*\\b(?:${DONE}|started|under ?way)\\b)`,
      '^(?:in )?planning(?: (?:phase|stage))?$|^(?:future|upcoming)(?: (?:action|activity|project|work))?$',
      '^(?:planned|pending|scheduled)\\b(?!.*\\b(?:completed?|done|closed|delivered)\\b)',
    ),
    'not-started',
  ],
  [
    all(
      '\\b(?:aborted|cancelled|canceled|no longer (?:required|needed|applicable|relevant|feasible|viable|proceeding|pursued|(?:being )?(?:taken forward|progressed))|withdrawn|abandoned|superseded|discontinued|not proceeding|not (?:(?:to be|being) )?(?:pursued|taken forward)|not (?:to be|being) progressed)\\b|^wo(?:n.t| not) (?:do|proceed)$',
      '^(?:action )?(?:closed\\W{1,3})?(?:as )?(?:a )?duplicate\\b|^(?:action )?ceased$',
      '^(?:action )?(?:replaced (?:by|with) (?:action |objective |[a-z]{0,3}\\d)|rejected$|removed|deleted|merged (?:with|into)\\b)',
      '^(?:(?:action|project|work|now|has been|was) ){0,2}(?:stopped|dropped)$',
    ),
    'cancelled',
  ],
  [
    all(
      '(?<!\\b(?:no|not) )\\b(?:delay(?:ed|s)?|slipp(?:ed|age|ing))\\b(?! (?:now |since )?resolved\\b)',
      '(?<!\\b(?:no|not) )\\b(?:behind (?:schedule|target|plan)|(?:off|not on)[ -](?:track|target|schedule|course)|deferred|late|missed|not progressing|on[ -]hold|halted|overdue|parked|paused|postponed|stalled|suspended)\\b',
      `\\b(?:will not|won.t) be ${DONE}\\b|\\bnot be \\w+ (?:in|on) time\\b`,
      '\\b(?:(?:carr(?:y|ied)|roll(?:ed)?) (?:forward|over)|re-?scheduled|re-?profiled)\\b|^blocked\\b|^c\\/f(?:wd)?\\b|^hold$|^moved to (?:next (?:\\w+ )?year|q[1-4]|20\\d\\d|\\d\\d\\/\\d\\d)|(?:^|[–—(,-] ?)(?:currently |running |\\w{3,20}ly )?behind\\)?$|\\bbut (?:slightly |running )?(?:behind|late)\\b|^stuck$',
    ),
    'delayed',
  ],
  [
    all(
      // `8/10 complete`, but not `3/3 complete`
      `\\b(?!(\\d+)(?: ?/ ?| (?:out )?of (?:the )?)\\1\\b)\\d+(?: ?/ ?| (?:out )?of (?:the )?)\\d+(?: [a-z]{2,20}){0,2}[ -]${DONE}\\b`,
      words(
        `${IN_PART}[ -]${DONE}\\b|${DONE} (?:in part|partially|partly)\\b`,
        `(?:(?:not|in|to be|due to be) (?:yet )?(?:completed?|done)|(?:will|should) be (?:fully )?${DONE}|incomplete)\\b`,
        '(?:partially|partly)\\b(?! (?:accept|adopt|agree|approv|endors|reject|support))',
        '(?:near(?:ing|ly at)?|close to|approaching) completion\\b',
        '(?:(?:good|some|steady|limited|little|minimal|slow) progress|in[ -]?progress|progressing|(?:making|made) (?:\\w+ )?progress|progress (?:made|ongoing|continues)|work in progress|wip)\\b',
        '(?:continu(?:ing|es|ed|ous)|on[ -]?(?:track|target|schedule|course|going)|ahead of (?:schedule|target|plan))\\b',
        '(?:(?:in|under) development|in hand|under ?way|started|commenced|begun|initial stages|early stages|open(?! (?:a|an|another|data|days?|evenings?|more|new|our|spaces?|the|up)\\b))\\b',
      ),
      '^on (?:plan|programme)$|^(?:active|proceeding|scoping|finali[sz]ing|working on it|initiated|delivering|in (?:delivery|draft|motion|train)|(?:works? )?on site|partial)$|^(?:(?:in|under) )?implementation(?: (?:phase|stage))?$|^(?:being implemented|implementing)$',
    ),
    'in-progress',
  ],
  // A part of it.
  [
    all(
      `\\b(?:(?:phase|stage|year|part|round|step|milestone|tranche|cohort|quarter) |q)\\d[a-z]? (?:is |was )?(?:now )?${DONE}\\b`,
    ),
    undefined,
  ],
  [
    all(
      '(?<!\\b(?:not|never|nor|cannot|yet to|to) (?:yet )?(?:be |been )?)\\b(?:completed?|done|closed|achieved|delivered|finished|implemented|discharged)\\b',
      '^(?:fully |target )?met$|^(?:concluded|finali[sz]ed)$|^(?:(?:action|all|fully|issue|now) )?(?:actioned|resolved|signed[ -]off)$|^(?:fully )?embedded$',
    ),
    'complete',
  ],
  [/^[✓✔☑✅]\ufe0f?$/, 'complete'],
];
