/** Words no sentence ends in: something must follow them. Prepositions that verbs carry to the end are left out. */
const DANGLING = new Set(
  'a an the and or but nor of to from with by into onto than via per our their your its whose which where when while including between among against regarding concerning ensure through be being as for at'.split(
    ' ',
  ),
);
const NUMERAL = '(?:\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|twelve)';
const COUNTED = new RegExp(
  `\\b${NUMERAL} (?:working|calendar|clear|consecutive|new|additional|further|full|local|different|separate)$`,
  'i',
);

/** How a text that was cut in the middle of a sentence ends, in words; undefined where it looks whole. */
export function howCut(text: string): string | undefined {
  const line = text.trim().slice(-400);
  const words = line.split(/\s+/);
  if (words.length < 3) return undefined;
  const last = words.at(-1) ?? '';
  if (/[,\u2013\u2014]$/.test(last) || /(?:^|[A-Za-z])-$/.test(last)) return `with "${last.slice(-20)}"`;
  if (DANGLING.has(last) && !isCarried(last, (words.at(-2) ?? '').toLowerCase())) return `with "${last}"`;
  if (COUNTED.test(line)) return `with "${words.slice(-2).join(' ')}"`;
  const opened = text.lastIndexOf('(');
  const rest = text.slice(opened);
  if (opened >= 0 && !rest.includes(')') && rest.length < 200) return 'in an open bracket';
  return undefined;
}

/** `referred to`, `dealt with`, `applied for`: a phrase may end so. */
function isCarried(last: string, before: string): boolean {
  return /^(?:to|for|with|at|from)$/.test(last) && /(?:ed|en|ought|ealt|ing|ly)$/.test(before);
}
