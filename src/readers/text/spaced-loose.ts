/** Cuts lines of fixed width whose texts a lifter pushed together, or away from their columns. */

/** How far from its column's edge a text may begin, in characters. */
const FAR = 16;
/** What it costs that a text runs over the next column's edge, a character, and what a capital behind one blank is worth. */
const OVER = 2;
const CAPITAL = 3;
/** Longest line, in characters, and most words of it. */
const LONGEST = 400;
const MOST_WORDS = 80;

interface Step {
  cost: number;
  /** Index of the first word of each column. */
  firsts: readonly number[];
}

/**
 * The texts of a line by column, each nearest to its edge: what stands apart by a gap is never of one column, and where
 * one blank parts two, the second begins where that costs least. Undefined where nothing fits.
 */
export function cutLoosely(line: string, starts: readonly number[]): string[] | undefined {
  if (line.length > LONGEST || line.includes('\t') || !/\S {2,}\S/.test(line)) return undefined;
  const words = [...line.matchAll(/\S+/g)].map(({ 0: text, index }) => ({ text, at: index }));
  if (words.length > MOST_WORDS) return undefined;
  const endOf = (word: number): number => (words[word]?.at ?? 0) + (words[word]?.text.length ?? 0);
  const isGap = (word: number): boolean => (words[word]?.at ?? 0) - endOf(word - 1) > 1;
  /** What it costs that a column has the words from one up to another; undefined where it cannot. */
  const costOf = (column: number, from: number, to: number): number | undefined => {
    if (from === to) return 0;
    const off = Math.abs((words[from]?.at ?? 0) - (starts[column] ?? 0));
    if (off > FAR) return undefined;
    const isPushed = from > 0 && !isGap(from);
    const gain = isPushed && /^[A-Z\d£]/.test(words[from]?.text ?? '') ? CAPITAL : 0;
    const over = endOf(to - 1) - ((starts[column + 1] ?? Number.POSITIVE_INFINITY) - 1);
    return off - gain + Math.max(0, over) * OVER;
  };
  let best: (Step | undefined)[] = words.map(() => undefined);
  best.unshift({ cost: 0, firsts: [] });
  for (const column of starts.keys()) {
    const next: typeof best = best.map(() => undefined);
    for (const [from, step] of best.entries()) {
      if (!step) continue;
      for (let to = from; to <= words.length; to++) {
        const own = to > from + 1 && isGap(to - 1) ? undefined : costOf(column, from, to);
        if (own === undefined) break;
        const cost = step.cost + own;
        if (cost < (next[to]?.cost ?? Number.POSITIVE_INFINITY))
          next[to] = { cost, firsts: [...step.firsts, from] };
      }
    }
    best = next;
  }
  const firsts = best[words.length]?.firsts;
  return firsts?.map((first, column) =>
    words
      .slice(first, firsts[column + 1])
      .map(({ text }) => text)
      .join(' '),
  );
}
