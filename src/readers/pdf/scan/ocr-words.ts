import type { Box, Fill, Rule, Word } from '../page.ts';
import type { SeenWord } from './ocr-engine.ts';
import type { Picture } from './scan-picture.ts';
import { boldWords } from './scan-weight.ts';

/** Font size as part of the height of a full line. */
const SIZE = 1.1;
/** Sizes this near to the page's usual one are the usual one. */
const USUAL = 0.18;
/** Less sure than this, and without a letter or digit, is dirt. */
const DIRT = 0.5;

/** What else was found on the page, in points. */
interface Beside {
  horizontals: readonly Rule[];
  verticals: readonly Rule[];
  fills: readonly Fill[];
}

/** What the recogniser saw in a picture as words in points. `dpi`: pixels an inch. */
export function wordsFrom(picture: Picture, seen: readonly SeenWord[], beside: Beside, dpi: number): Word[] {
  const point = dpi / 72;
  const leftover = isLeftover(beside);
  const clean = seen.filter(({ text, confidence, box }) => {
    if (text.trim() === '' || box[2] <= box[0] || box[3] <= box[1]) return false;
    if (/[\p{L}\p{N}]/u.test(text)) return true;
    return confidence >= DIRT && !leftover(box.map((value) => value / point) as Box);
  });
  const usual = usualSize(clean) / point;
  const bold = boldWords(picture, clean);
  return clean.map((word, index): Word => {
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
    return { text: readAs(word), box, baseline, size, bold: bold[index]!, confidence: word.confidence };
  });
}

/** Marks this near (points) to a line or the edge of a field are what is left of it. */
const LEFT_OVER = 3;

/** Whether a mark stands on a line or on the edge of a field. */
function isLeftover({ horizontals, verticals, fills }: Beside): (box: Box) => boolean {
  const rules = (across: 0 | 1, own: readonly Rule[]): Rule[] => [
    ...own,
    ...fills.flatMap(({ box }) =>
      [box[across], box[across + 2]!].map((at) => ({ at, from: box[1 - across]!, to: box[3 - across]! })),
    ),
  ];
  const sides = [rules(0, verticals), rules(1, horizontals)] as const;
  return (box) =>
    ([0, 1] as const).some((across) => {
      const at = (box[across] + box[across + 2]!) / 2;
      const along = (box[1 - across]! + box[3 - across]!) / 2;
      return sides[across].some(
        (rule) =>
          Math.abs(rule.at - at) < LEFT_OVER && along > rule.from - LEFT_OVER && along < rule.to + LEFT_OVER,
      );
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

/** A dash that was seen as several. */
const DASHES = /^[—–-]{2,3}$/;

/** A stroke that stands alone is a slash when it leans, else the word I; a bar between words is never meant. A dash is one. */
function readAs({ text, box, lineHeight }: SeenWord): string {
  if (DASHES.test(text)) return '–';
  if (text !== '|') return text;
  return box[2] - box[0] > 0.22 * lineHeight ? '/' : 'I';
}
