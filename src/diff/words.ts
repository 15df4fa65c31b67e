import type { WordChange } from './change.ts';

/** Longer texts are compared by their beginning and end alone: the table of all pairs would be too large. */
const MOST_PAIRS = 1_000_000;

/** The words that count: spelling in capitals, marks and spaces are no change of wording. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}£%]+/gu) ?? [];
}

export const sameWords = (a: string, b: string): boolean =>
  a === b || wordsOf(a).join(' ') === wordsOf(b).join(' ');

/** Two texts word by word; the words of each, joined by spaces, are the text. */
export function diffWords(before: string, after: string): WordChange[] {
  const [a, b] = [split(before), split(after)];
  const isSame = (i: number, j: number) => plain(a[i] ?? '') === plain(b[j] ?? '');
  let start = 0;
  while (start < a.length && start < b.length && isSame(start, start)) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && isSame(a.length - 1 - end, b.length - 1 - end))
    end++;
  const middle = longestCommon(a.length - start - end, b.length - start - end, (i, j) =>
    isSame(start + i, start + j),
  );
  const runs: WordChange[] = [];
  const push = (where: WordChange['in'], words: readonly string[]) => {
    if (words.length === 0) return;
    const last = runs.at(-1);
    if (last?.in === where) last.text += ` ${words.join(' ')}`;
    else runs.push({ in: where, text: words.join(' ') });
  };
  push('both', b.slice(0, start));
  let [i, j] = [start, start];
  for (const [x, y] of [...middle, [a.length - start - end, b.length - start - end] as const]) {
    push('old', a.slice(i, start + x));
    push('new', b.slice(j, start + y));
    if (start + x < a.length - end) push('both', b.slice(start + y, start + y + 1));
    [i, j] = [start + x + 1, start + y + 1];
  }
  push('both', b.slice(b.length - end));
  return runs;
}

const split = (text: string) => text.split(/\s+/).filter(Boolean);
const plain = (word: string) => wordsOf(word).join('') || word;

/** The pairs of a longest common subsequence, in order. */
function longestCommon(n: number, m: number, isSame: (i: number, j: number) => boolean): [number, number][] {
  if (n * m > MOST_PAIRS) return [];
  const width = m + 1;
  const lengths = new Uint32Array((n + 1) * width);
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      lengths[i * width + j] = isSame(i, j)
        ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < n && j < m; ) {
    if (isSame(i, j)) pairs.push([i++, j++]);
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}
