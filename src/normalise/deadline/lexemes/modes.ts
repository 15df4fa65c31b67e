import type { Body } from '../token.ts';
import { glue, type Lexeme, label, mode, noise, re } from './lexeme.ts';

/** What stands in front of a date, or behind it. */
export const MODES: readonly Lexeme[] = [
  [re('at least\\b', 'at'), () => ({ type: 'skip' })],
  [
    re(
      '(?:to |and |& ?)beyond\\b|or (?:later|after|beyond)\\b|onwards?\\b|& onwards?\\b|thereafter\\b|to date\\b|to (?:the )?present\\b',
      '&b|& |an|on|or|th|to',
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
  [re('(?<=\\d )(?:beyond|on) ?$', 'be|on'), () => ({ type: 'onwards' })],
  [re('at (?:the )?earliest\\b', 'at'), () => ({ type: 'earliest' })],
  [
    re('(?:at )?(?:the )?latest(?= *(?:$|[.,;-]))|or (?:earlier|sooner|before)\\b', 'at|la|or|th'),
    () => ({ type: 'latest' }),
  ],
  [re('(?:sure|head|kick|fresh|jump)[ -]start(?:ed|er|ing)?\\b|front[ -]end\\b', 'fr|he|ju|ki|su'), noise],
  [re('(?:not (?:yet )?|yet to (?:be )?)(?:start(?:ed)?|commenced?|beg[iu]n)\\b', 'no|ye'), label],
  [
    re('into\\b|subject to\\b|depend(?:ent|ing|s) (?:up)?on\\b|pending\\b|awaiting\\b', 'aw|de|in|pe|su'),
    mode('vague'),
  ],
  [re('w\\.?e\\.?f\\b\\.?', 'w.|we'), mode('from')],
  [re('eff\\b\\.?(?: from\\b)?', 'ef'), mode('from')],
  [
    re(
      '(?:e/o|eom?)(?= (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|q[1-4]|20\\d\\d))|end-of-(?=[a-z])',
      'e/|en|eo',
    ),
    mode('end'),
  ],
  [
    re(
      '(?:on hold|paused?|suspended|not applicable) (?:until|till|to)\\b|(?:paused|stopped|suspended) (?:from|in|since)\\b|re-?start(?:s|ed|ing)?\\b|resum(?:ed?|es|ing)\\b|(?:abandoned|cancelled|withdrawn)\\b|last (?:carried out|done|held|issued|met|published|run)\\b',
      'ab|ca|la|no|on|pa|re|st|su|wi',
    ),
    mode('vague'),
  ],
  [
    re(
      '(?:now|present|today|current|existing|immediate(?:ly)?) ?(?:-|to\\b|until\\b)|between (?:now|today) and\\b',
      'be|cu|ex|im|no|pr|to',
    ),
    mode('until'),
  ],
  [re('between\\b', 'be'), mode('between')],
  [re('(?:(?:no|not) (?:earlier than|sooner than|before|until)|earliest)\\b:?', 'ea|no'), mode('earliest')],
  [re('by when\\b:?|by(?=\\d)', 'by'), mode('by')],
  [re('by (?:cop|cob|close of (?:play|business)|the end of play)\\b(?: on\\b)?', 'by'), mode('by')],
  [re('(?:end|finish|completion) dates?\\b:?', 'co|en|fi'), mode('until')],
  [
    re(
      '(?:(?:no|not) later than(?: the)?|on or before|on ?/ ?before|by(?: no later than)?|latest(?: by)?|in time for)\\b',
      'by|in|la|no|on',
    ),
    (m) => ({ type: 'mode', mode: m[0].startsWith('in') ? 'vague' : 'by' }),
  ],
  [re('ahead of (?:schedule|target|time)\\b', 'ah'), () => ({ type: 'skip' })],
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
      '(?:w/c|w\\.c\\.|wc|w/b|week (?:commencing|beginning|starting|of)|wk (?:of|com|beg|commencing|beginning))\\b:?',
      'w.|w/|wc|we|wk',
    ),
    mode('week'),
  ],
  [re('(?:w/e|week ending)\\b:?', 'w/|we'), mode('by')],
  [
    re('y/?e(?= ?\\d)', 'y/|ye'),
    () => [
      { type: 'mode', mode: 'end' },
      { type: 'year-word', word: 'financial' },
    ],
  ],
  [re('y/?e\\b(?= [a-z])', 'y/|ye'), mode('until')],
  [
    re('(?:(?:very )?end of|(?:by )?close of|end)\\b|(?:the )?latter end of\\b', 'by|cl|en|la|th|ve'),
    mode('end'),
  ],
  [
    re(
      '(?:mid|early|late|later|middle|beginning of|beginning|start of|first days? (?:of|in)|(?:first|last|final|second|third|fourth|1 ?st|2 ?nd|3 ?rd|4 ?th) (?:week|fortnight|part)(?: (?:of|in))?|latter (?:part|half) of|following|ready for|in readiness for|approaching)\\b(?:[ -]?(?:to|/)[ -]?(?:mid|late|early|end)\\b)?',
      '1 |1s|2 |2n|3 |3r|4 |4t|ap|be|ea|fi|fo|in|la|mi|re|se|st|th',
    ),
    ([printed]) => startOf(printed),
  ],
  [
    re(
      '(?:with effect from|effective(?: from)?|as (?:from|of)|from|since|start(?:s|ed|ing)?(?: dates?)?|commenc(?:e|es|ed|ing|ement)(?: dates?)?|begins?|began|beginning)\\b(?: (?:from|in|on|at|by)\\b)?:?',
      'as|be|co|ef|fr|si|st|wi',
    ),
    (m) => fromWord(m[0]),
  ],
  [
    re(
      'after\\b|beyond\\b|(?<!\\b(?:to|in|into|of|new|the|a) )post(?:-(?=[a-z])|(?= ?-? ?[a-z0-9])\\b)',
      'af|be|po',
    ),
    mode('after'),
  ],
  [re('~', '~'), () => ({ type: 'skip' })],
  [re('[<≤≥]', '<|≤|≥'), mode('vague')],
  [re('>', '>'), glue('-')],
  [
    re(
      '(?:in|during|within|over|for|on|at|across|around|circa|approx(?:imately)?|about|throughout)\\b(?: the (?:course|duration|period) of(?= (?:the )?(?:\\d|f/?y|q\\d)))?',
      'ab|ac|ap|ar|at|ci|du|fo|in|on|ov|th|wi',
    ),
    mode('during'),
  ],
];

function startOf(printed: string): Body {
  if (printed === 'beginning') return { type: 'mode', mode: 'from' };
  return { type: 'mode', mode: /^(?:start|beginning) of$/.test(printed) ? 'start' : 'vague' };
}

function fromWord(text: string): Body {
  return { type: 'mode', mode: / by:?$/.test(text) ? 'by' : 'from' };
}
