import type { PageGeometry, Rule, Word } from '../page.ts';

/** Where a line through text runs, in font sizes above the line the letters stand on. */
const LOWEST = 0.14;
const HIGHEST = 0.45;
/** It begins and ends with the text it crosses out, but for so many font sizes; the rules of a table go on. */
const BEYOND = 0.6;

/** Pairs of a line and a word that are looked at on a page; no page that is meant to be read has as many. */
const MOST_TRIED = 3_000_000;

/** Marks the words that a line runs through; that line is no rule of a table. */
export function withStruck(page: PageGeometry): PageGeometry {
  const { words, horizontals } = page;
  if (horizontals.length === 0 || words.length === 0) return page;
  const struck = new Set<Word>();
  const rules: Rule[] = [];
  const sorted = words.toSorted((a, b) => a.baseline - b.baseline);
  const tallest = words.reduce((most, { size }) => Math.max(most, size), 0);
  let left = MOST_TRIED;
  for (const rule of horizontals) {
    const crossed: Word[] = [];
    for (let at = firstBelow(sorted, rule.at); at < sorted.length && left > 0; at++, left--) {
      const word = sorted[at] as Word;
      if (word.baseline - rule.at > HIGHEST * tallest) break;
      if (crosses(rule, word)) crossed.push(word);
    }
    if (crossed.length > 0 && endsWith(rule, crossed)) for (const word of crossed) struck.add(word);
    else rules.push(rule);
  }
  if (struck.size === 0) return page;
  const marked = words.map((word) => (struck.has(word) ? { ...word, struck: true } : word));
  return { ...page, words: marked, horizontals: rules };
}

/** Index of the first word that stands on this height or below. */
function firstBelow(sorted: readonly Word[], at: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.baseline ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function crosses({ at, from, to }: Rule, { box, baseline, size, sideways }: Word): boolean {
  const above = (baseline - at) / size;
  return !sideways && above >= LOWEST && above <= HIGHEST && from <= box[0] + 1 && to >= box[2] - 1;
}

function endsWith({ from, to }: Rule, crossed: readonly Word[]): boolean {
  const left = Math.min(...crossed.map(({ box }) => box[0]));
  const right = Math.max(...crossed.map(({ box }) => box[2]));
  const most = BEYOND * Math.max(...crossed.map(({ size }) => size));
  return left - from <= most && to - right <= most;
}
