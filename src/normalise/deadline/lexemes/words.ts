import type { Body } from '../token.ts';
import { FILLERS, monthOf, SEASONS, SKIPPED } from '../words.ts';
import { glue, type Lexeme, type Match, noise, re } from './lexeme.ts';
import { isYear } from './years.ts';

/** What joins dates, bare numbers, and words. */
export const WORDS: readonly Lexeme[] = [
  [re('years? (?=(?:19|20)\\d\\d)', 'ye'), () => ({ type: 'skip' })],
  [re('thr(?:ough|u)(?: to)?\\b|to\\b', 'th|to'), glue('-', { word: true })],
  [
    re('and\\b|&|\\+|plus\\b', '&|+|an|pl'),
    (m, text) =>
      m[0] === '+' && !/^ ?[a-z\d]/.test(text.slice(m.index + 1))
        ? { type: 'onwards' }
        : { type: 'glue', glue: '&' },
  ],
  [re('or\\b', 'or'), glue('or')],
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
  // A code: `v2`, `A3`.
  [
    re(
      '(?!in|of|on|at|to)[a-z]{1,2}\\d{1,3}(?:\\.\\d+)*(?![\\d/])',
      'a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z',
    ),
    noise,
  ],
  [re("[a-z]+(?:'[a-z]+)?", 'a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z'), wordOf],
];

export function numberToken(digits: string, ordinal: boolean): Body {
  return { type: 'number', value: Number(digits), digits: digits.length, ordinal };
}

/** A month that three letters tell, whatever follows them. */
function monthOfStart([printed]: Match): Body | undefined {
  const month = monthOf(printed.slice(0, 3));
  return month && { type: 'month', ...month };
}

export function wordOf(m: Match): Body {
  const word = m[0];
  const month = monthOf(word);
  if (month !== undefined) return { type: 'month', ...month };
  const season = SEASONS.get(word);
  if (season !== undefined) return { type: 'season', season };
  if (SKIPPED.has(word)) return { type: 'skip' };
  return { type: 'word', word, filler: FILLERS.has(word) };
}
