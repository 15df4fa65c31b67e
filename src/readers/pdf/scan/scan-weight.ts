import type { SeenWord } from './ocr-engine.ts';
import type { Picture } from './scan-picture.ts';

/** Darker than this part of the way from paper to ink is a stem, */
const STEM = 0.5;
/** and lighter than this is paper. */
const PAPER = 0.15;
/** Letters and figures that a word must have for its own weight to be known. */
const TELLING = 3;
/** Shades between paper and ink, at least. */
const CONTRAST = 60;
/** A word whose stems are this many times as thick as most are is bold. */
const BOLD = 1.28;

/**
 * Which words are bold, by how thick their stems are for their size beside those most words of the page have; a word too
 * short to tell is as the one before it on its line, else as the one behind.
 */
export function boldWords(picture: Picture, seen: readonly SeenWord[]): boolean[] {
  const weights = seen.map((word) => stemOf(picture, word) / word.lineHeight);
  const usual = usualWeight(seen, weights);
  const own = weights.map((weight) => weight > BOLD * usual);
  const tells = ({ text }: SeenWord) => (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= TELLING;
  const beside = (index: number, step: 1 | -1): boolean | undefined => {
    const [word, other] = [seen[index]!, seen[index + step]];
    if (!other || Math.abs(other.baseline - word.baseline) > word.lineHeight / 2) return undefined;
    return tells(other) ? own[index + step] : beside(index + step, step);
  };
  return seen.map((word, index) =>
    tells(word) ? own[index]! : (beside(index, -1) ?? beside(index, 1) ?? false),
  );
}

/** The weight most letters have. */
function usualWeight(seen: readonly SeenWord[], weights: readonly number[]): number {
  const sorted = seen
    .map(({ text }, index) => ({ letters: text.length, weight: weights[index]! }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => a.weight - b.weight);
  const half = sorted.reduce((sum, { letters }) => sum + letters, 0) / 2;
  let count = 0;
  return sorted.find(({ letters }) => (count += letters) >= half)?.weight ?? 0;
}

/** Pixels across the stems of a word's letters, the middle one of all runs of ink on its rows; 0 where there are none. */
function stemOf({ width, height, pixels }: Picture, { box }: SeenWord): number {
  const [x0, y0] = [Math.max(0, box[0] - 2), Math.max(0, box[1])];
  const [x1, y1] = [Math.min(width, box[2] + 2), Math.min(height, box[3])];
  let [ink, paper] = [255, 0];
  for (let y = y0; y < y1; y++)
    for (let x = x0; x < x1; x++) {
      const shade = pixels[y * width + x]!;
      if (shade < ink) ink = shade;
      if (shade > paper) paper = shade;
    }
  if (paper - ink < CONTRAST) return 0;
  const runs: number[] = [];
  for (let y = y0; y < y1; y++) {
    let [sum, darkest] = [0, 0];
    for (let x = x0; x <= x1; x++) {
      const dark = x < x1 ? (paper - pixels[y * width + x]!) / (paper - ink) : 0;
      if (dark > PAPER) {
        sum += dark;
        darkest = Math.max(darkest, dark);
      } else {
        if (darkest > STEM) runs.push(sum);
        [sum, darkest] = [0, 0];
      }
    }
  }
  runs.sort((a, b) => a - b);
  return runs[runs.length >> 1] ?? 0;
}
