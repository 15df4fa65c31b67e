import type { Body, Glue, Mode, Years } from './deadline-tokens.ts';
import { FILLERS, monthOf, numberOf, SEASONS, SKIPPED } from './deadline-words.ts';

type Pattern = RegExp & { begins: string };
type Match = RegExpExecArray;
type Lexeme = [Pattern, (match: Match, text: string) => Body | Body[] | undefined];

const NUMBER = '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const QUARTER = '(?:quarters?|qu|quater|qrts?|qtrs?|qrtrs?|q)';
const ORDINAL = '1 ?st|2 ?nd|3 ?rd|4 ?th|first|second|third|fourth|last|final';
const NTH = '1 ?st|2 ?nd|3 ?rd|[45] ?th|first|second|third|fourth|fifth|last|final';
const TIMES = `(${NUMBER}|once|twice|thrice)(?: times?| ?[x\u00d7])?`;
const UNIT = '(day|week|wk|fortnight|month|mth|quarter|qtr|term|year|yr)';
/**
 * A pattern, and how the texts begin that it matches: two characters, or one where anything may follow; `#` is a
 * digit. A pattern is compiled when it is first tried, so one that cannot begin here is not tried. A test derives them.
 */
const re = (source: string, begins: string): Pattern => Object.assign(new RegExp(source, 'y'), { begins });
const noise = (): Body => ({ type: 'word', word: '#', filler: false });
const mode = (name: Mode) => (): Body => ({ type: 'mode', mode: name });
const glue =
  (name: Glue, more: { word?: true } = {}) =>
  (): Body => ({ type: 'glue', glue: name, ...more });
/** How often is said, but not by a number of days, weeks, months or years. */
const unevenly = (): Body => ({
  type: 'recurring',
  every: undefined,
  problem: 'an interval in weeks or months',
});
const every = (period: string | undefined, ambiguous?: string): Body => ({
  type: 'recurring',
  every: period,
  ambiguous,
});

function times(count: number, unit: string): string | undefined {
  if (count === 1) return interval(1, unit);
  const months = unit.startsWith('y') ? 12 : unit.startsWith('q') ? 3 : Number.NaN;
  return months % count === 0 ? `P${months / count}M` : undefined;
}

function interval(count: number, unit: string): string | undefined {
  if (count < 1) return undefined;
  if (unit.startsWith('d')) return `P${count}D`;
  if (unit.startsWith('w')) return `P${count}W`;
  if (unit.startsWith('f')) return `P${2 * count}W`;
  if (unit.startsWith('m')) return `P${count}M`;
  if (unit.startsWith('q')) return `P${3 * count}M`;
  if (unit.startsWith('t')) return `P${4 * count}M`;
  return `P${count}Y`;
}

/** `2010/11`, `2010-11`, `2016/19`, `2010-2013`: what years they are. */
export function yearsOf(first: number, separator: string, second: string): Years | undefined {
  const last = second.length === 4 ? Number(second) : Math.floor(first / 100) * 100 + Number(second);
  const next = first + 1;
  if (first % 100 === 99 && second === '00') return { form: 'financial', first, last: first };
  if (last === next && (separator === '/' || second.length === 2))
    return { form: 'financial', first, last: first };
  if (last <= first || last > first + 40) return undefined;
  if (last === next) return { form: 'unclear', first, last };
  if (separator === '/' || second.length === 2) {
    return Number(second) <= 12 && second.length === 2
      ? { form: 'unclear', first, last }
      : { form: 'financials', first, last: last - 1 };
  }
  return { form: 'calendars', first, last };
}

const fullYear = (digits: string) =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) >= 90 ? 1900 : 2000);
const isYear = (year: number) => year >= 1990 && year < 2100;
/** `June 2109`: after a month it is a year, though nobody means it; read as printed, so that it can be told. */
const isSlipOfYear = ({ 0: digits, index, input }: Match) =>
  /^(?:19|2[12])/.test(digits) && AFTER_MONTH.test(input.slice(0, index));
const AFTER_MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* $/;
const MONTH_AHEAD =
  /^\s?(?:st|nd|rd|th)?\s?(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/;

/** The commonest forms, in front of the rest so that most deadlines never compile it. */
const COMMON: Lexeme[] = [
  [
    re(
      '(january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?![a-z.]| (?:each|every|of e|[a-z]?uary|tember|[mo]?[be]?ember|[oe]?ber|ust))',
      'ap|au|de|fe|ja|ju|ma|no|oc|se',
    ),
    wordOf,
  ],
  [
    re('(\\d{4})(?= |$)(?! ?[-/])', '#'),
    (m) =>
      isYear(Number(m[1])) || isSlipOfYear(m)
        ? { type: 'years', years: { form: 'calendar', first: Number(m[1]), last: Number(m[1]) } }
        : undefined,
  ],
  [re('(\\d{4})(/)(\\d{2})(?= |$)(?! ?[-/]? ?\\d)', '#'), spanOfYears],
  [re('q([1-4])(?= \\d{4})', 'q1|q2|q3|q4'), (m) => ({ type: 'quarter', quarter: Number(m[1]) })],
  [re('year (\\d)(?=$)', 'ye'), (m) => ({ type: 'plan-year', year: Number(m[1]) })],
  [re('and(?= (?:ongoing|\\d|q\\d))', 'an'), glue('&')],
  [re('on-?going(?= ?$)', 'on'), () => ({ type: 'ongoing' })],
  [re('-+', '-|--'), glue('-')],
  [re('/', '/'), glue('/')],
  [re('&', '&'), glue('&')],
  [re('[,;]', ',|;'), glue(',')],
  [re(':', ':'), glue(':')],
  [re('[.!?]', '!|.|?'), glue('.')],
];

/** Tried in order at every position; the first that gives something wins. */
export const LEXEMES: readonly Lexeme[] = [
  ...COMMON,
  [
    re(
      '[£$€] ?\\d[\\d,.]*\\d ?(?:k|m|bn|million|billion)?|[£$€] ?\\d ?(?:k|m|bn|million)?',
      '$ |$#|£ |£#|€ |€#',
    ),
    noise,
  ],
  [re('\\d+(?:\\.\\d+)? ?(?:%|per ?cent)', '#'), noise],
  [
    re(
      '(\\d{4})-(\\d{2})-(\\d{2})(?:[t ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)?(?:z|[+-]\\d{2}:?\\d{2})?(?!\\d)',
      '#',
    ),
    ymd,
  ],
  [re('(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})(?!\\d)', '#'), ymd],
  [re('(\\d{1,2})( ?)([/.-])\\2(\\d{1,2})\\2\\3\\2(\\d{4}|\\d{2})(?!\\d|[/.]\\d)', '#'), dmy],
  [re('(\\d{1,2})( )?([/.-]) (\\d{1,2})\\2?\\3 (\\d{4})(?!\\d)', '#'), dmy],
  [re('24 ?/ ?7(?![\\d/])|24 hours?\\b', '24'), () => ({ type: 'ongoing' })],
  [
    re(
      "\\d{1,2}[:.]\\d{2} ?(?:am|pm|a\\.m\\.?|p\\.m\\.?|hrs|hours)\\b|\\d{1,2} ?(?:am|pm|noon|o'clock)\\b|\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)",
      '#',
    ),
    () => ({ type: 'skip' }),
  ],
  [
    re(
      '(?:phase|stage|part|step|tier|level|option|priority|objective|outcome|action|item|module|cohort|wave|round|version|no|nos|number|lot|group|band|grade|section|annex|appendix|zone|ward|area|ks|key stage|tranche|workstream|theme|target|ni|kpi|pi|psa|week|wk|month|day)[ .:]{0,2}\\d{1,3}(?:\\.\\d+)*(?![\\d/]| ?(?:st|nd|rd|th)\\b)',
      'ac|an|ap|ar|ba|co|da|gr|it|ke|kp|ks|le|lo|mo|ni|no|nu|ob|op|ou|pa|ph|pi|pr|ps|ro|se|st|ta|th|ti|tr|ve|wa|we|wk|wo|zo',
    ),
    noise,
  ],
  [re('(\\d{4}) ?([/-]) ?(\\d{4}|\\d{2})(?!\\d|[/.]\\d)', '#'), spanOfYears],
  [re('(\\d{1,2})([/.-]) ?(\\d{4})(?!\\d|/\\d)', '#'), (m) => monthDate(Number(m[3]), Number(m[1]))],
  [re('(\\d{4})[/-](\\d)(?!\\d|[/.]\\d)|(\\d{4})/(0\\d)(?!\\d|[/.]\\d)', '#'), shortSpan],
  [re('(\\d{4})[/.-](\\d{1,2})(?!\\d)', '#'), (m) => monthDate(Number(m[1]), Number(m[2]))],
  [re('(\\d{1,2}) ?/ ?(\\d{1,2})(?![\\d/]|\\.\\d)', '#'), pairOf],
  [re('\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+\\.\\d+(?:\\.\\d+)*', '#'), noise],
  [re("'(\\d{2})(?!\\d)", "'#"), ([, digits = '']) => ({ type: 'short-year', year: fullYear(digits) })],
  // how often
  [
    re(
      '(?:once )?(?:every|each|per|once an?)(?: and every)? ?(other|second|alternate|third|[\\d]{1,2}|two|three|four|five|six)?[ -]?(?:working |calendar |financial |school |half[ -]?)?' +
        `${UNIT}s?'?\\b`,
      'ea|ev|on|pe',
    ),
    eachUnit,
  ],
  [
    re(
      '(?:every|each) (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)\\b',
      'ea|ev',
    ),
    () => every('P1Y'),
  ],
  [
    re(
      '(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter) (?:each|every|of each|of every) year\\b',
      'ap|au|de|fe|ja|ju|ma|no|oc|se|sp|su|wi',
    ),
    () => every('P1Y'),
  ],
  [
    re('(?:every|each) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b', 'ea|ev'),
    () => every('P1W'),
  ],
  [
    re(
      `${TIMES}[ -](?:an?|per|each|every|in an?|in each|in every) ${UNIT}\\b`,
      '#|ei|el|fi|fo|ni|on|se|si|te|th|tw',
    ),
    ([all, count = '', unit = '']) => timesIn(count, all, unit),
  ],
  [
    re(`${TIMES}[ -](?:per annum\\b|p\\.a\\.|pa\\b)`, '#|ei|el|fi|fo|ni|on|se|si|te|th|tw'),
    ([all, count = '']) => timesIn(count, all, 'year'),
  ],
  [
    re(`${TIMES}[ -](year|quarter|month|week)ly\\b`, '#|ei|el|fi|fo|ni|on|se|si|te|th|tw'),
    ([all, count = '', unit = '']) => multiple(count, all, unit),
  ],
  [
    re(`${TIMES}[ -]annually\\b`, '#|ei|el|fi|fo|ni|on|se|si|te|th|tw'),
    ([all, count = '']) => multiple(count, all, 'year'),
  ],
  [
    re(`(${NUMBER})[ -]?(month|week|year|day)ly\\b`, '#|ei|el|fi|fo|ni|on|se|si|te|th|tw'),
    ([, count = '', unit = '']) => every(interval(numberOf(count), unit)),
  ],
  [
    re('(?:half|1/2|semi)[ -]?(?:yearly|annual(?:ly)?)\\b|bi-?annual(?:ly)?\\b', '1/|bi|ha|se'),
    () => every('P6M'),
  ],
  [re('half[ -]?termly\\b', 'ha'), unevenly],
  [re('bi-?month(?:ly)?\\b', 'bi'), () => every(undefined, 'every two months, or twice a month')],
  [re('bi-?weekly\\b', 'bi'), () => every(undefined, 'every two weeks, or twice a week')],
  [re('bi-?yearly\\b', 'bi'), () => every(undefined, 'every two years, or twice a year')],
  [re('bi-?ennial(?:ly)?\\b|biennial(?:ly)?\\b', 'bi'), () => every('P2Y')],
  [re('tri-?ennial(?:ly)?\\b', 'tr'), () => every('P3Y')],
  [re('daily\\b', 'da'), () => every('P1D')],
  [re('weekly\\b', 'we'), () => every('P1W')],
  [re('fortnightly\\b', 'fo'), () => every('P2W')],
  [re('monthly\\b', 'mo'), () => every('P1M')],
  [re('quarterly\\b', 'qu'), () => every('P3M')],
  [re('termly\\b', 'te'), () => every('P4M')],
  [re('annually\\b|yearly\\b|per annum\\b|p\\.a\\.', 'an|p.|pe|ye'), () => every('P1Y')],
  [re('annual\\b', 'an'), () => ({ type: 'recurring', every: 'P1Y', adjective: true })],
  // quarters, halves, years of the plan
  [
    re(
      `${QUARTER}\\.? ?([1-4]|one\\b|two\\b|three\\b|four\\b)(?!\\d|[ -]?(?:st|nd|rd|th)\\b)(?: ?(?:-|to\\b|&|and\\b|/|,|\\+) ?${QUARTER}?\\.? ?(?:[1-4]|one\\b|two\\b|three\\b|four\\b)(?!\\d|/\\d\\d))*`,
      'q |q.|q1|q2|q3|q4|qf|qo|qr|qt|qu',
    ),
    quarters,
  ],
  [
    re(
      `(${ORDINAL})(?: ?(?:(-|to)|and|&) ?(${ORDINAL}))? ${QUARTER}\\b`,
      '1 |1s|2 |2n|3 |3r|4 |4t|fi|fo|la|se|th',
    ),
    ordinalQuarters,
  ],
  [
    re('(first|second|1 ?st|2 ?nd) half\\b(?! ?-?term)|h([12])(?!\\d)\\b', '1 |1s|2 |2n|fi|h1|h2|se'),
    ([, ordinal, digit = '']) => ({
      type: 'half',
      half: numberOf(ordinal ?? digit),
      letter: ordinal === undefined,
    }),
  ],
  [
    re(
      `(?:years?|yrs?\\.?|y) ?(\\d{1,2}|one\\b|two\\b|three\\b|four\\b|five\\b)(?!\\d|[ -]?(?:st|nd|rd|th)\\b)(?: ?(?:-|to\\b|&|and\\b|/|,|\\+) ?(?:years?|yrs?|y)? ?(?:\\d{1,2}|one\\b|two\\b|three\\b|four\\b|five\\b)(?!\\d|/\\d))*`,
      'y |y#|ye|yf|yo|yr|yt',
    ),
    planYears,
  ],
  [
    re(
      '(first|second|third|fourth|fifth|1 ?st|2 ?nd|3 ?rd|4 ?th|5 ?th) (?:year|yr)\\b(?: of (?:the )?(?:plan|strategy|programme)\\b)?',
      '1 |1s|2 |2n|3 |3r|4 |4t|5 |5t|fi|fo|se|th',
    ),
    ([, year = '']) => ({ type: 'plan-year', year: numberOf(year) }),
  ],
  [
    re(
      `(${NTH})( ?(?:and|&|/|,|or|-|to) ?(?:${NTH}))? (monday|mon|tuesday|tues|tue|wednesday|weds|wed|thursday|thurs|thur|thu|friday|fri|saturday|sat|sunday|sun|day|working day|weekday)\\b(?! (?:each|every))`,
      '1 |1s|2 |2n|3 |3r|4 |4t|5 |5t|fi|fo|la|se|th',
    ),
    nthDayOf,
  ],
  [
    re(
      '(?:financial|fiscal|fin\\.?|tax) ?(?:years?|yr)\\b|f/?y\\b|fy(?=\\d)|year[ -]end(?: of)?\\b',
      'f/|fi|fy|ta|ye',
    ),
    (m) =>
      m[0].includes('end')
        ? [
            { type: 'mode', mode: 'end' },
            { type: 'year-word', word: 'financial' },
          ]
        : { type: 'year-word', word: 'financial' },
  ],
  [
    re('(?:end of (?:the )?|life of (?:the )?)(?:plan|strategy)(?: period)?\\b', 'en|li'),
    (m) => [
      { type: 'mode', mode: m[0].startsWith('end') ? 'end' : 'during' },
      { type: 'year-word', word: 'plan' },
    ],
  ],
  [
    re('(?:academic|school) (?:years?|yr)\\b|a/?y(?= ?\\d)', 'a/|ac|ay|sc'),
    () => ({ type: 'year-word', word: 'academic' }),
  ],
  [re('calendar (?:years?|yr)\\b', 'ca'), () => ({ type: 'year-word', word: 'calendar' })],
  [
    re('plan period\\b|period of (?:the )?(?:plan|strategy)\\b', 'pe|pl'),
    () => ({ type: 'year-word', word: 'plan' }),
  ],
  [
    re(
      '(?:spring|summer|autumn|winter|easter|christmas|xmas|half|end of|michaelmas|lent|next|this|each)[ -]?(?:half[ -]?)?terms?\\b',
      'au|ch|ea|en|ha|le|mi|ne|sp|su|th|wi|xm',
    ),
    () => ({ type: 'movable' }),
  ],
  [
    re(
      '(?:easter|christmas|xmas|ramadan|diwali|new year|half[ -]?term|(?:spring|summer|autumn|winter) (?:holidays?|school|break|conference|budget)|(?:municipal|council|civic|performance|reporting|funding|current|next|this|new|last) year|(?:next|this|last|current) (?:month|quarter|week|term)|(?:next|this|last) (?:spring|summer|autumn|winter))\\b',
      'au|ch|ci|co|cu|di|ea|fu|ha|la|mu|ne|pe|ra|re|sp|su|th|wi|xm',
    ),
    () => ({ type: 'movable' }),
  ],
  [
    re(
      `(${NUMBER}|an?|few|several)(?: ?(?:-|to|or|/) ?(${NUMBER}))?[ -]?(?:working |calendar |clear )?(?:day|week|wk|month|mth|mnth|year|yr)s?'?\\b`,
      '#|a |a-|a/|ac|ad|am|an|ao|at|aw|ay|ei|el|fe|fi|fo|ni|on|se|si|te|th|tw',
    ),
    () => ({ type: 'duration' }),
  ],
  // what stands in front of a date
  [
    re(
      '(?:to |and )?(?:beyond)\\b|onwards?\\b|thereafter\\b|to date\\b|to (?:the )?present\\b',
      'an|be|on|th|to',
    ),
    () => ({ type: 'onwards' }),
  ],
  [
    re(
      '(?:on[ -]?going|continuous(?:ly)?|continual(?:ly)?|continuing|continues|rolling|indefinite(?:ly)?|perpetual(?:ly)?|permanent(?:ly)?|all year(?: round)?|year[ -]round)\\b(?: (?:programme|basis|process)\\b)?',
      'al|co|in|on|pe|ro|ye',
    ),
    () => ({ type: 'ongoing' }),
  ],
  [re('at (?:the )?latest\\b|or (?:earlier|sooner|before)\\b', 'at|or'), () => ({ type: 'latest' })],
  [re('between\\b', 'be'), mode('between')],
  [re('(?:no|not) (?:earlier than|before)\\b', 'no'), mode('from')],
  [re('by (?:cop|cob|close of (?:play|business)|the end of play)\\b(?: on\\b)?', 'by'), mode('by')],
  [re('(?:end|finish|completion) dates?\\b:?', 'co|en|fi'), mode('until')],
  [
    re(
      '(?:(?:no|not) later than(?: the)?|on or before|by(?: no later than)?|latest(?: by)?|in time for)\\b',
      'by|in|la|no|on',
    ),
    (m) => ({ type: 'mode', mode: m[0].startsWith('in') ? 'vague' : 'by' }),
  ],
  [re('(?:before|pre|prior to|ahead of|in advance of|earlier than)\\b', 'ah|be|ea|in|pr'), mode('before')],
  [
    re(
      "(?:up (?:to|until)|until|till|'?til|ending|ends|expires?|finish(?:es|ing)?)\\b(?: (?:in|on))?",
      "'t|en|ex|fi|ti|un|up",
    ),
    mode('until'),
  ],
  [
    re(
      '(?:w/c|w\\.c\\.|wc|week (?:commencing|beginning|starting|of)|wk com|wk commencing)\\b:?',
      'w.|w/|wc|we|wk',
    ),
    mode('week'),
  ],
  [re('(?:w/e|week ending)\\b:?', 'w/|we'), mode('by')],
  [
    re('(?:(?:very )?end of|(?:by )?close of|end)\\b|(?:the )?latter end of\\b', 'by|cl|en|la|th|ve'),
    mode('end'),
  ],
  [
    re(
      '(?:mid|early|late|later|middle|beginning of|beginning|start of|first (?:part|week|fortnight|days?) (?:of|in)|(?:last|second|third|1 ?st|2 ?nd|3 ?rd|4 ?th) (?:week|fortnight|part) (?:of|in)|latter (?:part|half) of|following|ready for|in readiness for|approaching)\\b(?:[ -]?(?:to|/)[ -]?(?:mid|late|early|end)\\b)?',
      '1 |1s|2 |2n|3 |3r|4 |4t|ap|be|ea|fi|fo|in|la|mi|re|se|st|th',
    ),
    (m) => ({ type: 'mode', mode: m[0] === 'beginning' ? 'from' : 'vague' }),
  ],
  [
    re(
      '(?:with effect from|w\\.?e\\.?f\\.?|effective(?: from)?|as (?:from|of)|from|since|start(?:s|ed|ing)?(?: dates?)?|commenc(?:e|es|ed|ing|ement)(?: dates?)?|begins?|began|beginning)\\b(?: (?:from|in|on|at|by)\\b)?:?',
      'as|be|co|ef|fr|si|st|w.|we|wi',
    ),
    (m) => fromWord(m[0]),
  ],
  [re('(?:after|post)\\b', 'af|po'), mode('after')],
  [
    re(
      '(?:in|during|within|over|for|on|at|across|around|circa|approx(?:imately)?|about|through(?:out)?)\\b',
      'ab|ac|ap|ar|at|ci|du|fo|in|on|ov|th|wi',
    ),
    mode('during'),
  ],
  // what joins dates
  [re('through(?: to)?\\b|to\\b', 'th|to'), glue('-', { word: true })],
  [
    re('and\\b|&|\\+|plus\\b', '&|+|an|pl'),
    (m) => (m[0] === '+' ? { type: 'onwards' } : { type: 'glue', glue: '&' }),
  ],
  [re('or\\b', 'or'), glue('/', { word: true })],
  [re('\\\\', '\\'), glue('/')],
  [re('(\\d+)( ?)(st|nd|rd|th)\\b', '#'), ([, digits = '']) => numberToken(digits, true)],
  [
    re('(\\d{4})(?!\\d)', '#'),
    (m) =>
      isYear(Number(m[1]))
        ? { type: 'years', years: { form: 'calendar', first: Number(m[1]), last: Number(m[1]) } }
        : undefined,
  ],
  [re('(\\d+)', '#'), ([, digits = '']) => numberToken(digits, false)],
  [
    re('(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.(?![a-z])', 'ap|au|de|fe|ja|ju|ma|no|oc|se'),
    monthOfStart,
  ],
  [
    re(
      '(?:jan uary|feb ruary|sep tember|sept ember|septem ber|oct ober|octo ber|nov ember|novem ber|dec ember|decem ber|aug ust)\\b',
      'au|de|fe|ja|no|oc|se',
    ),
    monthOfStart,
  ],
  [re("[a-z]+(?:'[a-z]+)?", 'a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z'), wordOf],
];

function numberToken(digits: string, ordinal: boolean): Body {
  return { type: 'number', value: Number(digits), digits: digits.length, ordinal };
}

/** A month that three letters tell, whatever follows them. */
function monthOfStart([printed]: Match): Body | undefined {
  const month = monthOf(printed.slice(0, 3));
  return month && { type: 'month', ...month };
}

function ymd(m: Match): Body | undefined {
  const year = Number(m[1]);
  return isYear(year) ? { type: 'full-date', year, month: Number(m[2]), day: Number(m[3]) } : undefined;
}

function dmy([, day, , , month, year = '']: Match): Body {
  return { type: 'full-date', year: fullYear(year), month: Number(month), day: Number(day) };
}

function monthDate(year: number, month: number): Body | undefined {
  return isYear(year) && month >= 1 && month <= 12 ? { type: 'month-date', year, month } : undefined;
}

function spanOfYears(m: Match, text: string): Body | undefined {
  const [printed, digits, separator = '', second = ''] = m;
  const first = Number(digits);
  if (!isYear(first)) return undefined;
  const spaced = second.length === 2 && printed.includes(' ');
  if (spaced && MONTH_AHEAD.test(text.slice(m.index + printed.length))) return undefined;
  const years = yearsOf(first, separator, second);
  return years && { type: 'years', years };
}

/** `2014/5`: the year that follows, or a month. */
function shortSpan(m: Match): Body | undefined {
  const [first, month] = [Number(m[1] ?? m[3]), Number(m[2] ?? m[4])];
  if (!isYear(first) || month !== (first + 1) % 10) return undefined;
  if (month === 0)
    return m[1] === undefined
      ? undefined
      : { type: 'years', years: { form: 'financial', first, last: first } };
  return { type: 'years', years: { form: 'unclear', first, last: first + 1, month } };
}

/** `30/31 May 2013` are two days, unless they are the financial year of that month. */
function pairOf(m: Match, text: string): Body | Body[] {
  const [printed, one = '', other = ''] = m;
  const [first, second] = [Number(one), Number(other)];
  const behind = text.slice(m.index + printed.length);
  const year = /^\D*(?:\d\d)?(\d\d)(?!\d)/.exec(behind);
  const inYear = year !== null && [first, second].includes(Number(year[1]));
  if (second !== first + 1 || inYear || !MONTH_AHEAD.test(behind)) return { type: 'pair', first, second };
  return [numberToken(one, false), { type: 'glue', glue: '-' }, numberToken(other, false)];
}

const WEEKDAYS = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];

/** `nth` is 0 where it cannot be counted, -1 for the last. */
function nthDayOf(m: Match): Body {
  const [, ordinal = '', others, day = ''] = m;
  const counts = others === undefined && day !== 'working day' && day !== 'weekday';
  const nth = ordinal === 'last' || ordinal === 'final' ? -1 : numberOf(ordinal);
  const weekday = counts && day !== 'day' ? WEEKDAYS.indexOf(day.slice(0, 2)) : undefined;
  return { type: 'nth-day', nth: counts ? nth : 0, weekday };
}

function eachUnit([printed, number, unit = '']: Match): Body {
  if (/half/.test(printed)) return unit.startsWith('y') ? every('P6M') : unevenly();
  const count = number === undefined ? 1 : /^(other|second|alternate)$/.test(number) ? 2 : numberOf(number);
  return every(interval(count, unit));
}

const countable = (text: string) => /once|twice|thrice|times?|[\d ][x\u00d7](?![a-z])/.test(text);

/** `4 per year` is not said to be evenly spread, nor `4` of what. */
function timesIn(count: string, text: string, unit: string): Body | undefined {
  const number = numberOf(count);
  return countable(text) || number === 1 ? every(times(number, unit)) : unevenly();
}

function multiple(count: string, text: string, unit: string): Body | undefined {
  return countable(text) ? every(times(numberOf(count), unit)) : undefined;
}

function listed(text: string, make: (value: number) => Body): Body[] {
  const parts = text.matchAll(/(\d{1,2}|one|two|three|four|five)|(-|\bto\b)|(\/)|&|\band\b|\+|,/g);
  return [...parts].map(([, number, to, slash]) =>
    number === undefined
      ? { type: 'glue', glue: to !== undefined ? '-' : slash !== undefined ? '/' : '&' }
      : make(numberOf(number)),
  );
}

function quarters(m: Match): Body[] {
  return listed(m[0], (quarter) => ({ type: 'quarter', quarter }));
}

function ordinalQuarters([, first = '', to, second]: Match): Body[] {
  const quarter = (ordinal: string): Body => ({ type: 'quarter', quarter: numberOf(ordinal) });
  if (second === undefined) return [quarter(first)];
  return [quarter(first), { type: 'glue', glue: to === undefined ? '&' : '-' }, quarter(second)];
}

function planYears(m: Match): Body[] {
  return listed(m[0], (year) => ({ type: 'plan-year', year }));
}

function fromWord(text: string): Body {
  return { type: 'mode', mode: / by:?$/.test(text) ? 'by' : 'from' };
}

function wordOf(m: Match): Body {
  const word = m[0];
  const month = monthOf(word);
  if (month !== undefined) return { type: 'month', ...month };
  const season = SEASONS.get(word);
  if (season !== undefined) return { type: 'season', season };
  if (SKIPPED.has(word)) return { type: 'skip' };
  return { type: 'word', word, filler: FILLERS.has(word) };
}
