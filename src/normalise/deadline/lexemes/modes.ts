import type { Body } from '../tokens.ts';
import { type Lexeme, mode, re } from './lexeme.ts';

/** What stands in front of a date, or behind it. */
export const MODES: readonly Lexeme[] = [
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
];

function fromWord(text: string): Body {
  return { type: 'mode', mode: / by:?$/.test(text) ? 'by' : 'from' };
}
