import { type Content, type Passage, passagesIn } from './content.ts';
import { readPassages } from './passages.ts';

/** A heading is short. */
const MOST_LETTERS = 200;
/** Letters this much larger than those of the running text make a heading. */
const LARGER = 1.14;
/** Size of text of which the file says nothing, points. */
const USUAL = 11;

/**
 * The level of each passage that is a heading: those the document says are, and those that look it, which are larger
 * or bolder than the running text; the larger, the higher, and below those that say so.
 */
export function headingLevels(contents: readonly Content[]): Map<Passage, number> {
  const running = runningSize(contents);
  const levels = new Map<Passage, number>();
  const looks = new Map<Passage, number>();
  for (const content of contents) {
    if (content.type !== 'passage' || content.furniture) continue;
    if (content.level !== undefined) levels.set(content, content.level);
    else {
      const rank = rankOf(content, running);
      if (rank > 0) looks.set(content, rank);
    }
  }
  const deepest = Math.max(0, ...new Set(levels.values()));
  const ranks = [...new Set(looks.values())].sort((a, b) => b - a);
  for (const [passage, rank] of looks) levels.set(passage, Math.min(6, deepest + ranks.indexOf(rank) + 1));
  return levels;
}

function rankOf(passage: Passage, running: number): number {
  if (passage.mark === '•') return 0;
  const { text, bold } = readPassages([passage]);
  if (text.length > MOST_LETTERS || !/[a-zà-ÿ]{2}/i.test(text)) return 0;
  const shown = passage.runs.filter((run) => run.text.trim() !== '');
  const size = shown.reduce((least, run) => Math.min(least, sizeOf(run)), Number.POSITIVE_INFINITY);
  if (size >= LARGER * running) return size;
  return bold && size >= running - 1 && !/[.;,]$/.test(text) ? running : 0;
}

const sizeOf = ({ look }: Passage['runs'][number]): number => look.size ?? USUAL;

/** The size in which most letters stand. */
function runningSize(contents: readonly Content[]): number {
  const letters = new Map<number, number>();
  for (const { runs } of passagesIn(contents))
    for (const run of runs)
      letters.set(sizeOf(run), (letters.get(sizeOf(run)) ?? 0) + run.text.trim().length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? USUAL;
}
