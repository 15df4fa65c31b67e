import type { Body } from '../token.ts';
import { numberOf } from '../words.ts';
import { type Lexeme, label, type Match, NUMBER, re } from './lexeme.ts';
import { fullYear } from './years.ts';

const QUARTER = '(?:quarters?|qs|qu|quater|qrts?|qtrs?|qrtrs?|q)';
const ORDINAL = '1 ?st|2 ?nd|3 ?rd|4 ?th|first|second|third|fourth|last|final';
const NTH = '1 ?st|2 ?nd|3 ?rd|[45] ?th|first|second|third|fourth|fifth|last|final';

/** Quarters, halves, years of the plan, kinds of year, terms, spans of time. */
export const PERIODS: readonly Lexeme[] = [
  [
    re(
      `${QUARTER}\\.? ?([1-4]|one\\b|two\\b|three\\b|four\\b)(?!\\d|[ -]?(?:st|nd|rd|th)\\b)(?: ?(?:-|to\\b|&|and\\b|/|,|\\+) ?${QUARTER}?\\.? ?(?:[1-4]|one\\b|two\\b|three\\b|four\\b)(?!\\d|/\\d\\d))*`,
      'q |q.|q1|q2|q3|q4|qf|qo|qr|qs|qt|qu',
    ),
    quarters,
  ],
  [
    re("([1-4])q(?=[ ,-]{1,2}(?:f/?y ?)?'?\\d\\d)", '1q|2q|3q|4q'),
    ([, quarter]) => ({ type: 'quarter', quarter: Number(quarter) }),
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
  [re('(mar|jun|sep|dec)[a-z]{0,6}\\.?(?: (\\d{4}))? (?:quarter|qtr)\\b', 'de|ju|ma|se'), quarterTo],
  [
    re(
      '(?:financial|fiscal|fin\\.?|tax) ?(?:years?|yr)\\b|f/?ys?\\b|fy(?=\\d)|year[ -]end(?: of)?\\b|eofy\\b|fye(?= ?\\d)|fiscal(?= \\d)',
      'eo|f/|fi|fy|ta|ye',
    ),
    (m, text) =>
      m[0].includes('end') && AFTER_YEAR_END.test(text.slice(m.index + m[0].length))
        ? { type: 'mode', mode: 'end' }
        : /end|eofy|fye/.test(m[0])
          ? [
              { type: 'mode', mode: 'end' },
              { type: 'year-word', word: 'financial' },
            ]
          : { type: 'year-word', word: 'financial' },
  ],
  [
    re(
      '(?:end of (?:the )?|(?:life(?:time)?|duration) of (?:the |this )?)(?:plan|strategy)(?: period)?\\b',
      'du|en|li',
    ),
    (m) => [
      { type: 'mode', mode: m[0].startsWith('en') ? 'end' : 'during' },
      { type: 'year-word', word: 'plan' },
    ],
  ],
  [
    re('(?:academic|school) (?:years?|yr)\\b|a/?y(?= ?\\d)|(?<=\\d )ay\\b', 'a/|ac|ay|sc'),
    () => ({ type: 'year-word', word: 'academic' }),
  ],
  [
    re('calendar (?:years?|yr)\\b|cy(?= ?(?:20)?\\d\\d(?!\\d))', 'ca|cy'),
    () => ({ type: 'year-word', word: 'calendar' }),
  ],
  [
    re('(?:municipal|council|civic) (?:years?|yr)\\b', 'ci|co|mu'),
    () => ({ type: 'year-word', word: 'municipal' }),
  ],
  [
    re('plan period\\b|period of (?:the )?(?:plan|strategy)\\b', 'pe|pl'),
    () => ({ type: 'year-word', word: 'plan' }),
  ],
  [
    re(
      "(spring|spr|summer|sum|autumn|aut)(?:[ -]terms?(?=,? (?:of |in )?(?:'?\\d\\d|(?:19|20)\\d\\d))|(?= (?:20\\d\\d|\\d\\d)(?:[/-]\\d\\d)? terms?\\b))",
      'au|sp|su',
    ),
    ([, season = '']) => ({ type: 'term', term: TERM_STARTS.indexOf(season.slice(0, 2)) }),
  ],
  [re('(?:short|medium|mid|long|longer|near)[ -]terms?\\b', 'lo|me|mi|ne|sh'), label],
  [
    re(
      '(?:spring|summer|autumn|winter|easter|christmas|xmas|half|end of|michaelmas|lent|next|this|each)[ -]?(?:half[ -]?)?terms?\\b',
      'au|ch|ea|en|ha|le|mi|ne|sp|su|th|wi|xm',
    ),
    () => ({ type: 'movable' }),
  ],
  [
    re(
      '(?:next|this|last|current|following|coming|previous) (?:two |three |few )?(?:financial|fiscal|academic|school|calendar|plan) years?\\b',
      'co|cu|fo|la|ne|pr|th',
    ),
    () => ({ type: 'movable' }),
  ],
  [
    re(
      "(easter|christmas|xmas)(?: sunday| day)?,? (?:of )?(?:'(\\d\\d)|(\\d{4}))(?!\\d|[-/]\\d)",
      'ch|ea|xm',
    ),
    ([, feast = '', short, year = '']) => ({
      type: 'feast',
      isEaster: feast === 'easter',
      year: fullYear(short ?? year),
    }),
  ],
  [
    re(
      '(?:easter|christmas|xmas|ramadan|diwali|new year|half[ -]?term|(?:spring|summer|autumn|winter) (?:holidays?|school|break|conference|budget)|(?:performance|reporting|funding|current|next|this|new|last) year|(?:next|this|last|current) (?:month|quarter|week|term)(?! (?:of|in)\\b)|(?:next|this|last) (?:spring|summer|autumn|winter))\\b',
      'au|ch|cu|di|ea|fu|ha|la|ne|pe|ra|re|sp|su|th|wi|xm',
    ),
    () => ({ type: 'movable' }),
  ],
  [
    re(
      `(\\d{1,2}\\+|${NUMBER}|an?|few|several)(?: ?(?:-|to|or|/) ?(${NUMBER}))?[ -]?(?:working |calendar |clear )?(?:hour|hr|day|week|wk|month|mth|mnth|year|yr)s?'?\\b`,
      '#|a |a-|a/|ac|ad|ah|am|an|ao|at|aw|ay|ei|el|fe|fi|fo|ni|on|se|si|te|th|tw',
    ),
    () => ({ type: 'duration' }),
  ],
];

const TERM_STARTS = ['sp', 'su', 'au'];
/** `Year end March 2026`: the month says which. */
const AFTER_YEAR_END = /^ (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
const WEEKDAYS = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];

/** `nth` is 0 where it cannot be counted, -1 for the last. */
function nthDayOf(m: Match): Body {
  const [, ordinal = '', others, day = ''] = m;
  const counts = others === undefined && day !== 'working day' && day !== 'weekday';
  const nth = ordinal === 'last' || ordinal === 'final' ? -1 : numberOf(ordinal);
  const weekday = counts && day !== 'day' ? WEEKDAYS.indexOf(day.slice(0, 2)) : undefined;
  return { type: 'nth-day', nth: counts ? nth : 0, weekday };
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

/** `June quarter 2026`: the one that ends with it. */
function quarterTo([, name = '', year]: Match): Body[] {
  const month = (MONTH_STARTS.indexOf(name) + 1) * 3;
  return [
    { type: 'month', month: month - 2, exact: true },
    { type: 'glue', glue: '-' },
    { type: 'month', month, exact: true },
    ...(year
      ? [{ type: 'years', years: { form: 'calendar', first: Number(year), last: Number(year) } } as const]
      : []),
  ];
}
const MONTH_STARTS = ['mar', 'jun', 'sep', 'dec'];

function ordinalQuarters([, first = '', to, second]: Match): Body[] {
  const quarter = (ordinal: string): Body => ({ type: 'quarter', quarter: numberOf(ordinal) });
  if (second === undefined) return [quarter(first)];
  return [quarter(first), { type: 'glue', glue: to === undefined ? '&' : '-' }, quarter(second)];
}

function planYears(m: Match): Body[] {
  return listed(m[0], (year) => ({ type: 'plan-year', year }));
}
