/** Marks in front of a line that a mail quotes. */
const MARKS = /^(?:> ?){1,10}/;
/** Fewest lines in a row that are quoted. */
const FEWEST = 3;

/** The lines, those that a mail quotes without the marks in front. */
export function unquoted(lines: readonly string[]): string[] {
  const own = [...lines];
  for (let at = 0, from = 0; at <= lines.length; at++) {
    if (lines[at]?.startsWith('>')) continue;
    if (at - from >= FEWEST) for (let row = from; row < at; row++) own[row] = own[row]!.replace(MARKS, '');
    from = at + 1;
  }
  return own;
}
