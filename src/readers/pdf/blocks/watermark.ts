import { around, overlap, type PageGeometry, type Word } from '../page.ts';

/** Smaller letters are no watermark's, points. */
const LARGE = 24;
/** Times the size of the words it stands across. */
const LARGER = 2;
/** Fewer may be set too close. */
const ACROSS = 3;
/** More words are a poster's. */
const MOST = 100;
/** Part of a letter's size from its foot to its head. */
const CAPITAL = 0.7;

/** A page with the words of a level watermark among those askew: large ones that stand across others, and their line. */
export function withWatermark(page: PageGeometry): PageGeometry {
  if (!page.words.some(({ size }) => size >= LARGE)) return page;
  const large = page.words.filter(({ size, sideways }) => size >= LARGE && !sideways);
  if (large.length > MOST) return page;
  const across = (word: Word): number =>
    page.words.filter((other) => other.size * LARGER <= word.size && stands(word, other)).length;
  const lines = new Map<string, Word[]>();
  for (const word of large) {
    const key = `${Math.round(word.baseline)} ${word.size} ${word.color}`;
    const line = lines.get(key);
    if (line) line.push(word);
    else lines.set(key, [word]);
  }
  const marks = [...lines.values()].filter(
    (line) => line.reduce((sum, word) => sum + across(word), 0) >= ACROSS,
  );
  if (marks.length === 0) return page;
  const taken = new Set(marks.flat());
  const texts = marks.map((line) => ({
    text: line.map(({ text }) => text).join(' '),
    box: around(line.map(({ box }) => box)),
    size: line[0]!.size,
  }));
  return {
    ...page,
    words: page.words.filter((word) => !taken.has(word)),
    askew: [...(page.askew ?? []), ...texts],
  };
}

/** Whether a word stands on the letters of a larger one. */
function stands({ box: [x0, , x1], baseline, size }: Word, { box }: Word): boolean {
  const inside = overlap(baseline - CAPITAL * size, baseline, box[1], box[3]);
  return overlap(x0, x1, box[0], box[2]) > 0 && inside > 0.5 * (box[3] - box[1]);
}
