import type { SeenWord } from './ocr-engine.ts';
import type { Box, Word } from './page.ts';

/** Font size as part of the height of a full line. */
const SIZE = 1.1;
/** Sizes this near to the page's usual one are the usual one. */
const USUAL = 0.18;
/** Less sure than this, and without a letter or digit, is dirt. */
const DIRT = 0.5;

/** What the recogniser saw as words in points. `dpi`: pixels an inch. */
export function wordsFrom(seen: readonly SeenWord[], dpi: number): Word[] {
  const point = dpi / 72;
  const clean = seen.filter(
    ({ text, confidence, box }) =>
      text.trim() !== '' &&
      box[2] > box[0] &&
      box[3] > box[1] &&
      (confidence >= DIRT || /[\p{L}\p{N}]/u.test(text)),
  );
  const usual = usualSize(clean) / point;
  return clean.map((word): Word => {
    const own = (SIZE * word.lineHeight) / point;
    const size = Math.abs(own - usual) < USUAL * usual ? usual : own;
    const baseline = word.baseline / point;
    // As tall as letters of this size are in text that the file itself holds.
    const box: Box = [
      word.box[0] / point,
      baseline - 0.75 * size,
      word.box[2] / point,
      baseline + 0.22 * size,
    ];
    return { text: readAs(word), box, baseline, size, bold: false, confidence: word.confidence };
  });
}

/** The size most letters have, pixels. */
function usualSize(seen: readonly SeenWord[]): number {
  const sorted = seen.toSorted((a, b) => a.lineHeight - b.lineHeight);
  const letters = sorted.reduce((sum, { text }) => sum + text.length, 0);
  let count = 0;
  for (const { text, lineHeight } of sorted)
    if ((count += text.length) >= letters / 2) return SIZE * lineHeight;
  return 0;
}

/** A stroke that stands alone is a slash when it leans, else the word I; a bar between words is never meant. */
function readAs({ text, box, lineHeight }: SeenWord): string {
  if (text !== '|') return text;
  return box[2] - box[0] > 0.22 * lineHeight ? '/' : 'I';
}
