import type { Body } from '../token.ts';
import { type Lexeme, label, type Match, mode, noise, re } from './lexeme.ts';
import { numberToken } from './words.ts';
import { fullYear, isYear, MONTH_AHEAD, shortSpan, spanOfYears, yearsOf } from './years.ts';

/** `Safety Day 25 November`, `Safety Week 11-18 October` */
const DAY_OF_MONTH =
  '(?: ?(?:-|to|&|and|/) ?\\d{1,2})? ?(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';

/** Dates and other figures. */
export const FIGURES: readonly Lexeme[] = [
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
  [re('\\d{4}/\\d{4}/\\d{4}(?!\\d)', '#'), noise],
  [
    re('\\d{1,2}(?:/\\d{1,2}){1,3} ?(?:month|year|week|day|yr|hour)s?\\b(?! ?\\d)', '#'),
    () => ({ type: 'duration' }),
  ],
  [re('(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})(?!\\d)', '#'), ymd],
  [
    re(
      '(\\d{1,2})( ?)([/.-])\\2(\\d{1,2})\\2\\3\\2(\\d{4}|\\d{2})(?!\\d|[/.]\\d(?!\\d?[/.-]\\d{1,2}[/.-]\\d))',
      '#',
    ),
    dmy,
  ],
  [re('(\\d{1,2})( )?([/.-]) (\\d{1,2})\\2?\\3 (\\d{4})(?!\\d)', '#'), dmy],
  [
    re('first of(?= (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))', 'fi'),
    () => numberToken('1', true),
  ],
  [re('(\\d{1,2})( ?)(:)(\\d{1,2}):((?:19|20)\\d{2})(?!\\d)', '#'), dmy],
  [re('24 ?/ ?7(?![\\d/])|24 hours? (?:a|per) day\\b', '24'), () => ({ type: 'ongoing' })],
  [
    re(
      "\\d{1,2}[:.]\\d{2} ?(?:am|pm|a\\.m\\.?|p\\.m\\.?|hrs|hours)\\b|\\d{1,2} ?(?:am|pm|noon|o'clock)\\b|\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)",
      '#',
    ),
    () => ({ type: 'skip' }),
  ],
  [re('ref(?:erence)?(?: no)?[.: ]{1,2}[a-z]{0,4}\\d[\\d/.-]*', 're'), noise],
  [re('\\d{3,5}(?:-\\d)?:\\d{4}(?!\\d)', '#'), noise],
  [re('(?:19|20)(?:\\d[x?_]|[x?_]{2}|\\d0s)(?![a-z\\d])', '19|20'), noise],
  [
    re('(?:week|wk) ?[1-5](?=,? (?:of |in )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))', 'we|wk'),
    mode('vague'),
  ],
  [re('(?:phase|stage|tranche|wave|round|gateway) ?\\d(?![\\d./])', 'ga|ph|ro|st|tr|wa'), label],
  [
    re(
      '(?:phase|stage|part|step|policy|para|chapter|schedule|reg|regulation|tier|level|option|priority|objective|outcome|action|item|module|cohort|wave|round|version|no|nos|number|lot|group|band|grade|section|annex|appendix|zone|ward|area|ks|key stage|tranche|workstream|theme|target|ni|kpi|pi|psa)[ .:]{0,2}\\d{1,3}(?:\\.\\d+)*(?![\\d/]| ?(?:st|nd|rd|th)\\b)',
      'ac|an|ap|ar|ba|ch|co|gr|it|ke|kp|ks|le|lo|mo|ni|no|nu|ob|op|ou|pa|ph|pi|po|pr|ps|re|ro|sc|se|st|ta|th|ti|tr|ve|wa|wo|zo',
    ),
    noise,
  ],
  [
    re(
      `(?:week|wk|month|day)[ .:]{0,2}\\d{1,3}(?:\\.\\d+)*(?![\\d/]| ?(?:st|nd|rd|th)\\b)(?!${DAY_OF_MONTH})`,
      'da|mo|we|wk',
    ),
    noise,
  ],
  [re('(\\d{4}) ?([/-]) ?(\\d{4}|\\d{2})(?!\\d|[/.]\\d)', '#'), spanOfYears],
  [re('(\\d{1,2})([/.-]) ?(\\d{4})(?!\\d|/\\d)', '#'), (m) => monthDate(Number(m[3]), Number(m[1]))],
  [re('(\\d{4})[/-](\\d)(?!\\d|[/.]\\d)|(\\d{4})/(0\\d)(?!\\d|[/.]\\d)', '#'), shortSpan],
  [re('(\\d{4})[/.-](\\d{1,2})(?!\\d)', '#'), (m) => monthDate(Number(m[1]), Number(m[2]))],
  [re('(\\d{1,2}) ?/ ?(\\d{1,2})(?![\\d/]|\\.\\d)', '#'), pairOf],
  [re('\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+\\.\\d+(?:\\.\\d+)*', '#'), noise],
  [
    re("'(\\d{2}) ?([/-]) ?'?(\\d{2})(?!\\d|[/.-]\\d)", "'#"),
    ([, first = '', joint = '', second = '']) => {
      const years = Number(second) === Number(first) + 1 && yearsOf(fullYear(first), joint, second);
      return years ? { type: 'years', years } : undefined;
    },
  ],
  [re("'(\\d{2})(?!\\d)", "'#"), ([, digits = '']) => ({ type: 'short-year', year: fullYear(digits) })],
];

function ymd(m: Match): Body | undefined {
  const year = Number(m[1]);
  return isYear(year) ? { type: 'full-date', year, month: Number(m[2]), day: Number(m[3]) } : undefined;
}

function dmy([, day, , , month, year = '']: Match): Body {
  // A year that nobody means: no such day.
  const isSlip = year.length === 4 && !/^(?:19|20|21)/.test(year);
  return {
    type: 'full-date',
    year: fullYear(year),
    month: isSlip ? 0 : Number(month),
    day: Number(day),
    figures: true,
  };
}

function monthDate(year: number, month: number): Body | undefined {
  return isYear(year) && month >= 1 && month <= 12 ? { type: 'month-date', year, month } : undefined;
}

/** `30/31 May 2013` are two days, unless they are the financial year of that month. */
function pairOf(m: Match, text: string): Body | Body[] {
  const [printed, one = '', other = ''] = m;
  const [first, second] = [Number(one), Number(other)];
  const behind = text.slice(m.index + printed.length);
  const year = /^\D*(?:\d\d)?(\d\d)(?!\d)/.exec(behind);
  const inYear = year !== null && [first, second].includes(Number(year[1]));
  if (second !== first + 1 || inYear || !MONTH_AHEAD.test(behind))
    return { type: 'pair', first, second, padded: one.length === 2 };
  return [numberToken(one, false), { type: 'glue', glue: '-' }, numberToken(other, false)];
}
