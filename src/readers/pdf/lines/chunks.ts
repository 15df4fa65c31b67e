import type { Box, Word } from '../page.ts';
import { around } from '../page.ts';
import type { Line } from './lines.ts';

/** Words of one line that stand together: what could be the content of one cell. */
export interface Chunk {
  words: Word[];
  box: Box;
  /** Index of its line. */
  line: number;
  /** It stands over or across several columns. */
  spans?: boolean;
}

/** A gap wider than this part of the font size may part two cells. */
const CELL_GAP = 0.8;
/** Figures in neighbouring cells stand closer together. */
const FIGURE_GAP = 0.45;

const FIGURE =
  /^[($£€+\-–—−]*\d[\d,.:/%]*(?:[)*†‡][)%*†‡]*)?[a-z]?$|^[-–—−†‡*#]+$|^\(?(?:NA|N\/A|n\.?a\.?|X|D|Z)\)?$/;
/** A usual space, in parts of the font size. */
const SPACE = 0.28;
/** Dots that lead the eye from a label to its figure. */
const LEADER = /^[.·…_]{2,}$/;

export function isFigure(text: string): boolean {
  return FIGURE.test(text);
}

export const isBold = ({ words }: Chunk): boolean => words.every(({ bold }) => bold);

export function chunksOf(line: Line, index: number): Chunk[] {
  const chunks: Chunk[] = [];
  let words: Word[] = [];
  let leaders: Word[] = [];
  const flush = () => {
    if (words.length > 0)
      chunks.push({ words: [...words, ...leaders], box: around(words.map(({ box }) => box)), line: index });
    words = [];
    leaders = [];
  };
  const dots = line.words.filter(({ text }) => text === '.' || LEADER.test(text)).length;
  const wide = usualGap(line) * 2.2;
  let led = false;
  for (const word of line.words) {
    const last = words.at(-1);
    if (LEADER.test(word.text) || (dots > 3 && word.text === '.')) {
      // Leading dots stay with their label but take no room.
      if (last) leaders.push(word);
      led = true;
      continue;
    }
    if (led) flush();
    led = false;
    if (last && !led) {
      const gap = word.box[0] - last.box[2];
      const size = Math.max(last.size, word.size);
      if (
        gap > Math.max(CELL_GAP * size, wide) ||
        (gap > FIGURE_GAP * size && isFigure(last.text) && isFigure(word.text))
      )
        flush();
    }
    words.push(word);
  }
  flush();
  return chunks;
}

/** The usual white between words of a long line, which justified text stretches; 0 when the line is short. */
function usualGap({ words }: Line): number {
  if (words.length < 7 || words.filter(({ text }) => isFigure(text)).length > 0.3 * words.length) return 0;
  const gaps = words
    .slice(1)
    .map((word, index) => word.box[0] - words[index]!.box[2])
    .sort((a, b) => a - b);
  return Math.min(gaps[Math.floor(gaps.length * 0.3)] ?? 0, 0.6 * words[0]!.size);
}

/** Cuts chunks where a word starts at the left edge of a column although the cell before it leaves little white. */
export function cutAtEdges(lines: readonly Chunk[][]): Chunk[][] {
  const several = lines.filter((chunks) => chunks.length > 1);
  const least = Math.max(3, 0.2 * several.length);
  const edges = common(
    several.flatMap((chunks) => chunks.slice(1).map(({ box }) => box[0])),
    least,
  );
  for (const edge of edgesOfHead(lines))
    if (!edges.some((other) => Math.abs(other - edge) < 1)) edges.push(edge);
  if (edges.length === 0) return [...lines];
  const firsts = several.map((chunks) => chunks[0]!.box[0]);
  const flush = [...edges, ...common(firsts, least), Math.min(...firsts)];
  let space: number | undefined;
  const isNoSpace = (white: number, size: number): boolean => {
    space ??= usualSpace(lines);
    return white > 0.05 * size && Math.abs(white / size - space) > OTHER;
  };
  return lines.map((chunks) => chunks.flatMap((chunk) => cut(chunk, edges, flush, isNoSpace)));
}

/** White that differs from a space by more, in font sizes, is none, where spaces differ by less than that. */
const OTHER = 0.012;
/** Least spaces that tell how wide one is. */
const SPACES = 20;
/** What stands on an edge is no further from it, points. */
const EXACT = 0.2;

/** How wide spaces are, in font sizes; NaN where they differ, as in justified text, or are few. */
function usualSpace(lines: readonly Chunk[][]): number {
  const spaces = lines
    .flat()
    .flatMap(({ words }) =>
      words.slice(1).map(({ box, size }, index) => (box[0] - words[index]!.box[2]) / size),
    )
    .sort((a, b) => a - b);
  const at = (share: number) => spaces[Math.floor(share * spaces.length)]!;
  return spaces.length >= SPACES && at(0.8) - at(0.2) < OTHER ? at(0.5) : Number.NaN;
}

/** Cuts the chunks of a line where white that is wider than a space lies on an edge between columns. */
export function cutUnder(chunks: Chunk[], edges: readonly number[]): Chunk[] {
  if (edges.length < 3) return chunks;
  return chunks.flatMap((chunk) => {
    const parts: Chunk[] = [];
    let start = 0;
    for (const [index, { box, size }] of chunk.words.entries()) {
      const next = chunk.words[index + 1];
      const white = next ? next.box[0] - box[2] : Infinity;
      const isCut =
        !next || (white > WIDER * size && edges.some((edge) => edge > box[2] && edge < next.box[0]));
      if (!isCut) continue;
      const words = chunk.words.slice(start, index + 1);
      parts.push({ ...chunk, words, box: around(words.map((word) => word.box)) });
      start = index + 1;
    }
    return parts;
  });
}

/** White wider than this part of the font size is no space between words. */
const WIDER = 0.38;
/** Lines that headings fill. */
const HEAD = 4;

/** Where a word of the bold headings begins, and one of a line below, each behind white that is wider than a space. */
function edgesOfHead(lines: readonly Chunk[][]): number[] {
  const bold = lines.findIndex((chunks) => !chunks.every(isBold));
  if (bold < 1 || bold > HEAD) return [];
  const below = lines.slice(bold).flatMap(wideStarts);
  return lines
    .slice(0, bold)
    .flatMap(wideStarts)
    .filter((start) => below.some((other) => Math.abs(other - start) < 1));
}

/** Left edges of the words of a line that stand off from the word before them. */
function wideStarts(chunks: readonly Chunk[]): number[] {
  const words = chunks.flatMap((chunk) => chunk.words);
  return words
    .slice(1)
    .flatMap(({ box, size }, index) => (box[0] - words[index]!.box[2] > WIDER * size ? [box[0]] : []));
}

/** Where at least so many begin, `within` so many points. */
export function common(places: readonly number[], least: number, within = 1): number[] {
  const starts = Float64Array.from(places).sort();
  const found: number[] = [];
  for (let index = 0; index + least <= starts.length; ) {
    let end = index;
    while (end < starts.length && starts[end]! - starts[index]! < within) end++;
    if (end - index >= least) found.push((starts[index]! + starts[end - 1]!) / 2);
    index = end;
  }
  return found;
}

function cut(
  chunk: Chunk,
  edges: readonly number[],
  flush: readonly number[],
  isNoSpace: (white: number, size: number) => boolean,
): Chunk[] {
  const { words, line } = chunk;
  const isAtEdge = words.map(
    ({ box }, index) => index > 0 && edges.some((edge) => Math.abs(box[0] - edge) < 1),
  );
  if (!isAtEdge.includes(true)) return [chunk];
  const gaps = words.slice(1).map((word, index) => word.box[0] - words[index]!.box[2]);
  const inner = gaps.filter((_, index) => !isAtEdge[index + 1]).sort((a, b) => a - b);
  // Of a heading centred over figures no word starts where its column does, unless by chance.
  if (inner.length === 0 && !flush.some((left) => Math.abs(chunk.box[0] - left) < 1)) return [chunk];
  const usual = inner[(inner.length - 1) >> 1] ?? SPACE * words[0]!.size;
  // A word longer than its column leaves less white than a space before the next.
  const isExact = (x: number) => flush.some((left) => Math.abs(x - left) < EXACT);
  const overruns = (white: number, { box, size }: Word) =>
    isExact(box[0]) && isExact(chunk.box[0]) && isNoSpace(white, size);
  const parts: Chunk[] = [];
  let start = 0;
  for (let index = 1; index <= words.length; index++) {
    const word = words[index];
    const white = gaps[index - 1]!;
    const here =
      word && isAtEdge[index] && (white > Math.max(1.12 * usual, 0.28 * word.size) || overruns(white, word));
    if (word && !here) continue;
    const own = words.slice(start, index);
    parts.push({ words: own, box: around(own.map(({ box }) => box)), line });
    start = index;
  }
  return parts.length > 1 ? parts : [chunk];
}
