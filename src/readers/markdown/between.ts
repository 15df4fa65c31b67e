/** Marks that stand around a stretch of text. */
export interface Marks {
  /** Finds all that open one; what it captures is its name, if it has one. */
  open: RegExp;
  /** Finds, without taking anything, all that close one: the first capture is the mark, the second its name. */
  close: RegExp;
  /** So many characters a stretch without a name has at least, and any at most. */
  least: number;
  most: number;
}

/**
 * Puts something else for each stretch and its marks: from the first that opens one to the next that closes one of
 * that name. A pattern that reaches for the end would look for it anew from every mark; here the time grows with the
 * text alone.
 */
export function replaceBetween(text: string, marks: Marks, by: (inner: string) => string): string {
  const ends = endsOf(text, marks.close);
  const open = new RegExp(marks.open);
  let replaced = '';
  let done = 0;
  for (let begin = open.exec(text); begin; begin = open.exec(text)) {
    const from = begin.index + begin[0].length;
    const later = ends.get(begin[1]?.toLowerCase() ?? '') ?? [];
    const first = from + (begin[1] === undefined ? marks.least : 0);
    while ((later.at(-1)?.at ?? first) < first) later.pop();
    const end = later.at(-1);
    open.lastIndex = begin.index + 1;
    if (!end || end.at > from + marks.most) continue;
    replaced += text.slice(done, begin.index) + by(text.slice(from, end.at));
    done = end.at + end.length;
    open.lastIndex = done;
  }
  return replaced + text.slice(done);
}

/** Where what closes a stretch stands, by its name, the last first. */
function endsOf(text: string, close: RegExp): Map<string, { at: number; length: number }[]> {
  const ends = new Map<string, { at: number; length: number }[]>();
  for (const { index, 1: mark = '', 2: name = '' } of text.matchAll(close)) {
    const same = ends.get(name.toLowerCase());
    const end = { at: index, length: mark.length };
    if (same) same.push(end);
    else ends.set(name.toLowerCase(), [end]);
  }
  for (const same of ends.values()) same.reverse();
  return ends;
}
