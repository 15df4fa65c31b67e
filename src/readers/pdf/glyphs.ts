import type { Box, Word } from './page.ts';
import { turned } from './page.ts';

/** What all letters of one run of text share. */
export interface Style {
  size: number;
  bold: boolean;
  color?: string;
  mark?: number;
  /** Degrees clockwise the run is turned on the shown page; `undefined` when askew. */
  angle: 0 | 90 | 180 | 270 | undefined;
}

/** A letter on the shown page. `char` is empty where the engine saw a break. */
export interface Glyph {
  char: string;
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  /** Where the pen stood: start of the letter, on its baseline. */
  x: number;
  y: number;
  style: Style;
}

/** A gap wider than this part of the font size starts a new word even without a space. */
const WORD_GAP = 0.28;

/** Degrees the page must be turned clockwise for most of its letters to read upright. */
export function uprightTurn(glyphs: readonly Glyph[]): 0 | 90 | 180 | 270 {
  const counts = { 0: 0, 90: 0, 180: 0, 270: 0 };
  for (const { style, char } of glyphs) if (style.angle !== undefined && char) counts[style.angle]++;
  const most = ([0, 90, 180, 270] as const).reduce((best, angle) =>
    counts[angle] > counts[best] ? angle : best,
  );
  return most === 0 ? 0 : ((360 - most) as 90 | 180 | 270);
}

/** Joins letters to words, in a page turned by `turn`. Words askew (watermarks) are left out. */
export function wordsOf(
  glyphs: readonly Glyph[],
  turn: 0 | 90 | 180 | 270,
  width: number,
  height: number,
): Word[] {
  const words: Word[] = [];
  let word: Word | undefined;
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    const { style, char } = glyph;
    if (char === '' || style.angle === undefined) {
      word = undefined;
      continue;
    }
    if (word && last && follows(last, glyph)) {
      // Bold made by drawing a letter twice.
      if (last.char === char && Math.abs(last.x - glyph.x) + Math.abs(last.y - glyph.y) < 0.15 * style.size)
        continue;
      word.text += char;
      const { box } = word;
      if (glyph.x0 < box[0]) box[0] = glyph.x0;
      if (glyph.y0 < box[1]) box[1] = glyph.y0;
      if (glyph.x1 > box[2]) box[2] = glyph.x1;
      if (glyph.y1 > box[3]) box[3] = glyph.y1;
      word.bold &&= style.bold;
    } else {
      const sideways = (style.angle + turn) % 360 !== 0;
      word = {
        text: char,
        box: [glyph.x0, glyph.y0, glyph.x1, glyph.y1],
        baseline: glyph.y,
        size: style.size,
        bold: style.bold,
      };
      if (style.color) word.color = style.color;
      if (style.mark !== undefined) word.mark = style.mark;
      if (sideways) word.sideways = true;
      // Turned below, once its letters are together.
      if (turn !== 0) word.baseline = turned(glyph.x, glyph.y, turn, width, height)[1];
      words.push(word);
    }
    last = glyph;
  }
  for (const each of words) {
    if (turn !== 0) each.box = turnedBox(each.box, turn, width, height);
    if (each.sideways) each.baseline = each.box[3];
  }
  return words;
}

function turnedBox(box: Box, turn: number, width: number, height: number): Box {
  const [ax, ay] = turned(box[0], box[1], turn, width, height);
  const [bx, by] = turned(box[2], box[3], turn, width, height);
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
}

/** Whether a letter goes on the word of the one before it. */
function follows(last: Glyph, next: Glyph): boolean {
  const { angle, size } = next.style;
  if (next.style !== last.style && (angle !== last.style.angle || last.style.mark !== next.style.mark))
    return false;
  const tall = Math.max(size, last.style.size);
  let gap: number;
  let drop: number;
  if (angle === 0) {
    gap = next.x0 - last.x1;
    drop = next.y - last.y;
  } else if (angle === 180) {
    gap = last.x0 - next.x1;
    drop = next.y - last.y;
  } else if (angle === 90) {
    gap = next.y0 - last.y1;
    drop = next.x - last.x;
  } else {
    gap = last.y0 - next.y1;
    drop = next.x - last.x;
  }
  return Math.abs(drop) < 0.4 * tall && gap < WORD_GAP * tall && gap > -0.7 * tall;
}
