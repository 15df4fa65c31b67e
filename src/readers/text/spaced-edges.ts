/** How far from its column's edge a text may begin: what stands left of it may push it, in characters. */
export const SHIFT = 4;
/** How far it may where a gap, or the line below, shows it. */
const FAR = 6;
/** How far it may in a row whose texts all stand elsewhere. */
const MOST_FAR = 16;
/** A column of fewer characters has no text that pushes others. */
const NARROW = 8;

/** Where each column's text begins in a line; undefined where another runs over its edge. */
export function edgesOf(
  line: string,
  starts: readonly number[],
  beside: readonly string[],
): number[] | undefined {
  const edges: number[] = [0];
  let shift = 0;
  for (const [column, start] of starts.entries()) {
    if (column === 0) continue;
    const window = windowOf(starts, column);
    const reach = reachOf(starts, column, edges.at(-1) ?? 0);
    const edge = start >= line.length + MOST_FAR ? start : edgeOf(line, window, reach, beside, shift);
    if (edge === undefined) return undefined;
    edges.push(edge);
    shift = line[edge - 2] === ' ' ? 0 : edge - start;
  }
  return edges;
}

/** `…the stock database up Data`: a sentence that ends in what may be a name, or begin one. */
function endsInName(text: string): boolean {
  const words = text.trim().split(' ').slice(-MOST_NAME_WORDS);
  while (words.length > 0 && LINKS.test(words.at(-1)!)) words.pop();
  const isName = /^[A-Z]/.test(words.at(-1) ?? '');
  while (words.length > 0 && /^[A-Z]/.test(words.at(-1)!)) words.pop();
  return isName && words.length > 0 && /^[a-z][a-z,’'-]*$/.test(words.at(-1)!);
}
const MOST_NAME_WORDS = 5;
const LINKS = /^(?:of|and|for|&)$/;

/** Two words of a line may begin a column, and nothing tells which: one blank parts it from the text before it. */
export function isDoubtful(line: string, starts: readonly number[], beside: readonly string[]): boolean {
  const edges = edgesOf(line, starts, beside);
  return starts.some((start, column) => {
    if (column === 0) return false;
    const edge = edges?.[column] ?? start;
    const isTold = beside.some((other) => clearAt(line, other, [edge]) !== undefined);
    const isBlank = line[edge] === ' ' && /\S/.test(line.slice(edge));
    const isTight = line[edge - 1] === ' ' && line[edge - 2] !== ' ' && line[edge] !== ' ';
    if ((isBlank || isTight) && !isTold && endsInName(line.slice(edges?.[column - 1], edge))) return true;
    if (start >= line.length + FAR) return false;
    if (line[start - 1] === ' ' && (line[start - 2] === ' ' || line[start] === ' ')) return false;
    const window = windowOf(starts, column);
    const places = [...window, ...reachOf(starts, column, 0)];
    const told = [line, ...beside].some((other) => clearAt(line, other, places) !== undefined);
    const words = window.filter((at) => isWord(line, at) && !isInDate(line, at));
    return !told && words.length > 1 && capitalOf(line, words) === undefined;
  });
}

/** Where the text of a column may begin, nearest first: its edge, and as far beside it as texts are pushed. */
function windowOf(starts: readonly number[], column: number): number[] {
  const [left = 0, start = 0, right = Number.POSITIVE_INFINITY] = starts.slice(column - 1);
  // A narrow column has no text that pushes others, but a reference one or two characters longer: `P10` below `P9`.
  if (start - left < NARROW) return [start, start + 1, start - 1, start + 2];
  const reach = Math.min(FAR, Math.floor((right - start) / 2));
  return [start, ...Array.from({ length: reach }, (_, off) => [start - off - 1, start + off + 1]).flat()];
}

/** Where its text may begin in a line whose texts all stand elsewhere, nearest first: nearer to its edge than to others. */
function reachOf(starts: readonly number[], column: number, above: number): number[] {
  const [left = 0, start = 0, right = Number.POSITIVE_INFINITY] = starts.slice(column - 1);
  const lowest = Math.max(above + SHIFT, start - Math.min(MOST_FAR, Math.floor((start - left) / 2)));
  const highest = Math.min(start + MOST_FAR, Math.floor((start + right) / 2) - 1);
  const length = Math.max(0, highest - lowest + 1);
  return Array.from({ length }, (_, off) => lowest + off).sort(
    (a, b) => Math.abs(a - start) - Math.abs(b - start),
  );
}

/** Where the text of a column begins in a line; undefined where another runs over its edge. */
function edgeOf(
  line: string,
  window: readonly number[],
  reach: readonly number[],
  beside: readonly string[],
  shift: number,
): number | undefined {
  const [start = 0] = window;
  // Below or above a text that stands close behind another: both were moved.
  const aligned = reach.find((at) =>
    beside.some((other) => other[at - 2] !== ' ' && clearAt(other, line, [at]) !== undefined),
  );
  const clear = clearOf(line, window) ?? aligned;
  if (clear !== undefined) return clear;
  const words = window.filter((at) => isWord(line, at) && !isInDate(line, at));
  const close = reach.filter((at) => line[at - 2] !== ' ');
  const told = [window, close]
    .flatMap((places) => beside.map((other) => clearAt(line, other, places)))
    .find((at) => at !== undefined);
  // A row whose texts stand close together is pushed as a whole.
  const near =
    shift < -1
      ? words.toSorted((a, b) => Math.abs(a - start - shift) - Math.abs(b - start - shift))[0]
      : undefined;
  if (near !== undefined) return near;
  const numbered = words.find((at) => /^\d{1,2}\.\d{1,2}\b/.test(line.slice(at)));
  if (told !== undefined) return told;
  // A reference may be as wide as its column.
  const isWhite = line[start - 1] === ' ' || line.slice(start, start + 2) === '  ';
  const endsBefore = line.length <= start || (isWhite && !isInDate(line, start));
  const capital = capitalOf(line, words);
  if (numbered ?? capital) return numbered ?? capital;
  return endsBefore ? start : words.find((at) => Math.abs(at - start) <= SHIFT);
}

/** `31` and `March`, `March` and `2027`. */
const isInDate = (line: string, at: number): boolean =>
  (/\b\d{1,2}(?:st|nd|rd|th)? $/.test(line.slice(Math.max(0, at - 6), at)) &&
    MONTH.test(line.slice(at, at + 12))) ||
  (/^(?:19|20)\d\d\b/.test(line.slice(at, at + 5)) && MONTH_END.test(line.slice(Math.max(0, at - 12), at)));
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;
const MONTH_END =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|winter|q[1-4]) $/i;

/** The one word with a capital that may begin a column's text in a line that begins a row. */
function capitalOf(line: string, words: readonly number[]): number | undefined {
  const capitals = /^[A-Z\d]/.test(line) ? words.filter((at) => /[A-Z\d£]/.test(line[at] ?? '')) : [];
  return capitals.length === 1 ? capitals[0] : undefined;
}

/** Where a text begins behind a gap. */
const clearOf = (line: string, window: readonly number[]): number | undefined =>
  window.find((at) => isWord(line, at) && line[at - 2] === ' ');

/** Where a text begins behind a gap in one line, and a word in the other. */
const clearAt = (line: string, other: string, window: readonly number[]): number | undefined =>
  window.find((at) => isWord(line, at) && isWord(other, at) && other[at - 2] === ' ' && !isInDate(line, at));

const isWord = (line: string, at: number): boolean => line[at - 1] === ' ' && (line[at] ?? ' ') !== ' ';
