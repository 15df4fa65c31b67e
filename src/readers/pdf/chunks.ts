import type { Line } from './lines.ts';
import type { Box, Word } from './page.ts';
import { around } from './page.ts';

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

const FIGURE = /^[($£€+\-–—−]*[\d][\d,.:/%]*[)%*†‡]*[a-z]?$|^[-–—−†‡*#]+$|^\(?(?:NA|N\/A|n\.?a\.?|X|D|Z)\)?$/;
/** Dots that lead the eye from a label to its figure. */
export const LEADER = /^[.·…_]{2,}$/;

export function isFigure(text: string): boolean {
  return FIGURE.test(text);
}

export function chunksOf(line: Line, index: number): Chunk[] {
  const chunks: Chunk[] = [];
  let words: Word[] = [];
  const flush = () => {
    if (words.length > 0) chunks.push({ words, box: around(words.map(({ box }) => box)), line: index });
    words = [];
  };
  const dots = line.words.filter(({ text }) => text === '.' || LEADER.test(text)).length;
  for (const word of line.words) {
    const last = words.at(-1);
    if (LEADER.test(word.text) || (dots > 3 && word.text === '.')) {
      flush();
      continue;
    }
    if (last) {
      const gap = word.box[0] - last.box[2];
      const size = Math.max(last.size, word.size);
      if (gap > CELL_GAP * size || (gap > FIGURE_GAP * size && isFigure(last.text) && isFigure(word.text))) flush();
    }
    words.push(word);
  }
  flush();
  return chunks;
}
