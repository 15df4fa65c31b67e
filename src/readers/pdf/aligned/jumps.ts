import { type Chunk, common } from '../lines/chunks.ts';
import type { Word } from '../page.ts';
import { around } from '../page.ts';
import { LIST_MARK } from '../tables/refine.ts';

/** What stands on an edge is no further from it, points. */
const EXACT = 0.2;
/** Least words to which the pen jumped that tell where a column begins, or to which it did not that tell of an overrun. */
const FLUSH = 3;
/** White between a cell's text that runs over and the next, as far as columns see, points. */
const CLIPPED = 2;

/** Cuts chunks where a cell's text reaches into the next, which begins where the pen jumped to others. */
export function cutAtJumps(lines: readonly Chunk[][]): Chunk[][] {
  if (!lines.some(({ length }) => length > 1)) return [...lines];
  const starts: number[] = [];
  for (const chunks of lines)
    for (const { words } of chunks) for (const { box, jumped } of words) if (jumped) starts.push(box[0]);
  const lefts = common(starts, FLUSH, EXACT);
  if (lefts.length < 2) return [...lines];
  const isFlush = ({ box }: Word) => lefts.some((left) => Math.abs(box[0] - left) < EXACT);
  const edges = crossed(lefts, lines, isFlush);
  if (edges.length === 0) return [...lines];
  const begins = ({ box, jumped }: Word, first: Word) =>
    edges.some((edge) => Math.abs(box[0] - edge) < EXACT) && (jumped === true || isFlush(first));
  return lines.map((chunks) =>
    chunks
      .flatMap((chunk) => cutBefore(chunk, begins))
      .map((chunk) => (isFlush(chunk.words[0]!) ? clipped(chunk, edges) : chunk)),
  );
}

/** The left edges of columns that the texts of cells before them reach. */
function crossed(
  lefts: readonly number[],
  lines: readonly Chunk[][],
  isFlush: (word: Word) => boolean,
): number[] {
  const seen = lefts.map(() => 0);
  for (const chunks of lines)
    for (const { words } of chunks)
      for (let index = 1; index < words.length; index++) {
        const { box, jumped } = words[index]!;
        for (let at = 0; at < lefts.length && lefts[at]! < box[0] + EXACT; at++) {
          if (box[0] - lefts[at]! >= EXACT) continue;
          if (jumped) seen[at]! += FLUSH;
          else if (isFlush(words[0]!)) seen[at]!++;
        }
      }
  return lefts.filter((_, at) => seen[at]! >= FLUSH);
}

function cutBefore(chunk: Chunk, begins: (word: Word, first: Word) => boolean): Chunk[] {
  const [first] = chunk.words;
  const cuts = chunk.words.flatMap((word, at) => {
    const isItem = at === 1 && LIST_MARK.test(first!.text);
    return at > 0 && !isItem && begins(word, first!) ? [at] : [];
  });
  if (cuts.length === 0) return [chunk];
  return [0, ...cuts].map((from, index) => {
    const words = chunk.words.slice(from, cuts[index]);
    const box = around(words.map((word) => word.box));
    const next = chunk.words[cuts[index] ?? -1];
    if (next) box[2] = Math.max(box[0], Math.min(box[2], next.box[0] - CLIPPED));
    return { ...chunk, words, box };
  });
}

/** A word that is too long for its column ends with it; several words may stand over several columns. */
function clipped(chunk: Chunk, edges: readonly number[]): Chunk {
  const [word, more] = chunk.words;
  const edge = edges.find((x) => x > word!.box[0] + CLIPPED && x < chunk.box[2] + CLIPPED);
  if (more || edge === undefined) return chunk;
  const [x0, y0, , y1] = chunk.box;
  return { ...chunk, box: [x0, y0, edge - CLIPPED, y1] };
}
