import type { Body } from '../token.ts';
import { numberOf } from '../words.ts';
import { type Lexeme, type Match, NUMBER, re } from './lexeme.ts';

const TIMES = `(${NUMBER}|once|twice|thrice)(?: times?| ?[x\u00d7])?`;
const UNIT = '(day|week|wk|fortnight|month|mth|quarter|qtr|term|year|yr)';

/** How often is said, but not by a number of days, weeks, months or years. */
const unevenly = (): Body => ({
  type: 'recurring',
  every: undefined,
  problem: 'an interval in weeks or months',
});

/** How often. */
export const RECURRENCES: readonly Lexeme[] = [
  [
    re(
      '(?:once )?(?:every|each|per|once an?)(?: and every)? ?(other|second|alternate|third|2nd|3rd|[\\d]{1,2}(?!\\d|[a-z])|two|three|four|five|six)?[ -]?(?:working |calendar |financial |fiscal |academic |municipal |civic |school |half[ -]?)?' +
        `${UNIT}s?'?\\b`,
      'ea|ev|on|pe',
    ),
    eachUnit,
  ],
  [
    re(`every (${NUMBER}) ?(?:-|to|or|/) ?(${NUMBER}) (day|week|month|year)s\\b`, 'ev'),
    ([, one = '', other = '', unit = '']) =>
      every(undefined, `every ${one} ${unit}s, or every ${other} ${unit}s`),
  ],
  [
    re(
      '(?:every|each)(?= (?:\\d{1,2} ?(?:st|nd|rd|th)? (?:of )?)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december|spring|summer|autumn|winter)\\b(?! term))',
      'ea|ev',
    ),
    () => every('P1Y'),
  ],
  [re('(?:every|each) (?:autumn|spring|summer) term\\b', 'ea|ev'), () => every('P1Y')],
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
    re(`(${NUMBER})[ -]?(month|mth|mnth|week|wk|year|yr|day)ly\\b`, '#|ei|el|fi|fo|ni|on|se|si|te|th|tw'),
    ([, count = '', unit = '']) => every(interval(numberOf(count), unit)),
  ],
  [
    re('(?:half|1/2|semi)[ -]?(?:yearly|annual(?:ly)?)\\b|bi[- ]?annual(?:ly)?\\b', '1/|bi|ha|se'),
    () => every('P6M'),
  ],
  [re('half[ -]?termly\\b', 'ha'), unevenly],
  [
    re(`[x\u00d7] ?(\\d{1,2}) (?:an?|per|each|every) ${UNIT}\\b`, 'x |x#|\u00d7 |\u00d7#'),
    ([, count = '', unit = '']) => often(times(Number(count), unit)),
  ],
  [re('tri-?annual(?:ly)?\\b', 'tr'), () => every(undefined, 'three times a year, or every three years')],
  [
    re('bi[- ]?(?:month(?:ly)?|mthly)\\b', 'bi'),
    () => every(undefined, 'every two months, or twice a month'),
  ],
  [re('bi[- ]?(?:weekly|wkly)\\b', 'bi'), () => every(undefined, 'every two weeks, or twice a week')],
  [re('bi[- ]?(?:yearly|yrly)\\b', 'bi'), () => every(undefined, 'every two years, or twice a year')],
  [re('bi-?ennial(?:ly)?\\b|biennial(?:ly)?\\b', 'bi'), () => every('P2Y')],
  [re('tri-?ennial(?:ly)?\\b', 'tr'), () => every('P3Y')],
  [re('daily\\b', 'da'), () => every('P1D')],
  [
    re(`(\\d{1,2}) ?[x\u00d7] ?(year|yr|month|mth|week|wk|quarter|qtr)\\b(?! ?\\d)`, '#'),
    ([, count = '', unit = '']) => often(times(Number(count), unit)),
  ],
  [re('alternate (day|week|month|year)s\\b', 'al'), ([, unit = '']) => every(interval(2, unit))],
  [re('weekly\\b|wkly\\b', 'we|wk'), () => every('P1W')],
  [re('fortnightly\\b', 'fo'), () => every('P2W')],
  [re('monthly\\b|mthly\\b', 'mo|mt'), () => every('P1M')],
  [re('quarterly\\b|(?:qtr?|qrt|qrtr)ly\\b', 'qr|qt|qu'), () => every('P3M')],
  [re('termly\\b', 'te'), () => every('P4M')],
  [re('annually\\b|yearly\\b|yrly\\b|per annum\\b|p\\.a\\.', 'an|p.|pe|ye|yr'), () => every('P1Y')],
  [re('annual\\b', 'an'), () => ({ type: 'recurring', every: 'P1Y', adjective: true })],
];

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

function eachUnit([printed, number, unit = '']: Match): Body {
  if (/half/.test(printed)) return unit.startsWith('y') ? every('P6M') : unevenly();
  const count = number === undefined ? 1 : /^(other|second|alternate)$/.test(number) ? 2 : numberOf(number);
  return every(interval(count, unit));
}

const countable = (text: string) => /once|twice|thrice|times?|[\d ][x\u00d7](?![a-z])/.test(text);

/** `4 per year` is not said to be evenly spread, nor `4` of what. */
function timesIn(count: string, text: string, unit: string): Body | undefined {
  const number = numberOf(count);
  return countable(text) || number === 1 ? often(times(number, unit)) : unevenly();
}

function multiple(count: string, text: string, unit: string): Body | undefined {
  return countable(text) ? often(times(numberOf(count), unit)) : undefined;
}

/** `Five times a year` is no whole number of months. */
const often = (period: string | undefined): Body => (period === undefined ? unevenly() : every(period));
