import type { Chunk } from '../lines/chunks.ts';
import { isItem } from '../lines/text.ts';
import type { Box, Fill, Word } from '../page.ts';
import { around, overlap } from '../page.ts';
import { isColorful, isDot } from '../tables/cells.ts';

/** A chunk of running text with the colour that marks it: of a square or dot before it, or of the ground under it. */
export interface Marked extends Chunk {
  fill?: string;
}

/** Fills that may be the swatches of a key: what stands in tables is not. */
export function swatchesOf(fills: readonly Fill[], tables: readonly Box[]): Fill[] {
  return fills.filter(
    ({ box, color }) =>
      color !== '#ffffff' &&
      isDot(box) &&
      !tables.some(
        (table) =>
          overlap(box[0], box[2], table[0], table[2]) > 0 && overlap(box[1], box[3], table[1], table[3]) > 0,
      ),
  );
}

/** Cuts a chunk where swatches stand between its words, and gives each part its colour. */
export function atSwatches(chunk: Chunk, swatches: readonly Fill[]): Marked[] {
  if (swatches.length === 0 && !chunk.words.some(colourOfMark)) return [chunk];
  const level = swatches.filter(({ box }) => isLevel(box, chunk.box));
  const parts: Word[][] = [];
  for (const word of chunk.words) {
    const last = parts.at(-1)?.at(-1);
    const cut =
      last &&
      (colourOfMark(word) || level.some(({ box }) => box[0] > last.box[2] - 1 && box[2] < word.box[0] + 1));
    if (!last || cut) parts.push([word]);
    else parts.at(-1)!.push(word);
  }
  return parts.map((words): Marked => {
    const own = { ...chunk, words, box: around(words.map(({ box }) => box)) };
    const fill = colourOfMark(words[0]!) ?? level.find(({ box }) => isBefore(box, words[0]!))?.color;
    return fill ? { ...own, fill } : own;
  });
}

function isLevel(swatch: Box, line: Box): boolean {
  const common = overlap(swatch[1], swatch[3], line[1], line[3]);
  return common > 0.4 * Math.min(swatch[3] - swatch[1], line[3] - line[1]);
}

function isBefore(swatch: Box, { box, size }: Word): boolean {
  const gap = box[0] - swatch[2];
  return gap > -1 && gap < 1.5 * size;
}

/** The colour of a dot or square that is a letter of its own. */
const colourOfMark = ({ text, color }: Word): string | undefined =>
  color && text.length === 1 && isColorful(color) && isItem(text) ? color : undefined;
