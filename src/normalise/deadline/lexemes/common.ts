import { glue, type Lexeme, re } from './lexeme.ts';
import { wordOf } from './words.ts';
import { isSlipOfYear, isYear, spanOfYears, yearToNext } from './years.ts';

/** The commonest forms, in front of the rest so that most deadlines never compile it. */
export const COMMON: Lexeme[] = [
  [
    re(
      '(january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?![a-z.]| of e| (?:\\d{4} )?(?:quarter|qtr)\\b)',
      'ap|au|de|fe|ja|ju|ma|no|oc|se',
    ),
    wordOf,
  ],
  [re('(\\d{4}) to (\\d{4})(?= |$)', '#'), yearToNext],
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
  [re('&(?! ?(?:beyond|onwards?)\\b)', '&'), glue('&')],
  [re('[,;]', ',|;'), glue(',')],
  [re(':', ':'), glue(':')],
  [re('[.!?]', '!|.|?'), glue('.')],
];
