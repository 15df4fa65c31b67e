import type { PageGeometry, Rule, Word } from './page.ts';

/** Where a line through text runs, in font sizes above the line the letters stand on. */
const LOWEST = 0.14;
const HIGHEST = 0.45;
/** It begins and ends with the text it crosses out, but for so many font sizes; the rules of a table go on. */
const BEYOND = 0.6;

/** Marks the words that a line runs through; that line is no rule of a table. */
export function withStruck(page: PageGeometry): PageGeometry {
  const { words, horizontals } = page;
  const struck = new Set<Word>();
  const rules: Rule[] = [];
  for (const rule of horizontals) {
    const crossed = words.filter((word) => crosses(rule, word));
    if (crossed.length > 0 && endsWith(rule, crossed)) for (const word of crossed) struck.add(word);
    else rules.push(rule);
  }
  if (struck.size === 0) return page;
  const marked = words.map((word) => (struck.has(word) ? { ...word, struck: true } : word));
  return { ...page, words: marked, horizontals: rules };
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
