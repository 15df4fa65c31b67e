/** Longest line that pages repeat, in characters. */
const LONGEST = 120;
/** `Page 4 …`, `… Page 4`, and no sentence that sends to another page. */
const BEFORE = /^(?:#{1,6} )?page (\d{1,4})(?!\S)/i;
const BEHIND = /\bpage (\d{1,4})$/i;
const SENT = /\b(?:see|on|at|from|to|of|in|and|the|next|last|this) page \d{1,4}$/i;
/** What stands apart from its page's number is no sentence, be it printed once. */
const APART = /(?: {2}| [|–—] )page \d{1,4}$/i;
/** `Priority 2: Homes`, `3. Homes`: may go on over pages. */
const THEME = /^(?:#{1,6} )?(?:\d|(?:[A-Za-z-]+ ){1,3}(?:\d{1,2}|[A-Z])\b|[A-Za-z ]{1,40}:)/;

/**
 * The lines that pages repeat, by index: those that hold the page's number, which goes up, and those that stand beside
 * such a line, or a bare number, each time that they are printed.
 * @param numbers indexes of lines that are a page's number and no more
 */
export function runningLines(lines: readonly string[], numbers: ReadonlySet<number>): Set<number> {
  const found = new Set<number>();
  const alike = new Map<string, number[]>();
  const numbered = new Map<string, { at: number; page: number }[]>();
  for (const [at, line] of lines.entries()) {
    const text = line.trim();
    if (text === '' || text.length > LONGEST || text.includes('\t') || numbers.has(at)) continue;
    const page = BEFORE.exec(text)?.[1] ?? (SENT.test(text) ? undefined : BEHIND.exec(text)?.[1]);
    if (page !== undefined) {
      const key = text.replace(/\d+/g, '#');
      listIn(numbered, key).push({ at, page: Number(page) });
      if (APART.test(text)) found.add(at);
    } else if (!THEME.test(text)) listIn(alike, text).push(at);
  }
  for (const lot of numbered.values()) {
    const goesUp = lot.every(({ page }, index) => page > (lot[index - 1]?.page ?? 0));
    if (lot.length > 1 && goesUp) for (const { at } of lot) found.add(at);
  }
  const isPage = (at: number): boolean => numbers.has(at) || found.has(at);
  const beside = [...alike.values()].filter(
    (lot) =>
      lot.length > 1 && lot.every((at) => [neighbour(lines, at, -1), neighbour(lines, at, 1)].some(isPage)),
  );
  for (const lot of beside) for (const at of lot) found.add(at);
  return found;
}

/** The list of a key, which is made where there is none. */
function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  const known = lists.get(key) ?? [];
  if (known.length === 0) lists.set(key, known);
  return known;
}

/** The next line that holds anything. */
function neighbour(lines: readonly string[], at: number, step: 1 | -1): number {
  let next = at + step;
  while (next >= 0 && next < lines.length && lines[next]?.trim() === '') next += step;
  return next;
}
