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
  box: Box;
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
  const turnBox = (box: Box): Box => {
    if (turn === 0) return box;
    const [ax, ay] = turned(box[0], box[1], turn, width, height);
    const [bx, by] = turned(box[2], box[3], turn, width, height);
    return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
  };
  let word: Word | undefined;
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    const { style } = glyph;
    if (!glyph.char || style.angle === undefined) {
      word = undefined;
      continue;
    }
    const box = turnBox(glyph.box);
    const angle = (style.angle + turn) % 360;
    if (word && last && follows(last, glyph)) {
      // Bold made by drawing a letter twice.
      if (Math.abs(last.x - glyph.x) + Math.abs(last.y - glyph.y) < 0.15 * style.size && last.char === glyph.char)
        continue;
      word.text += glyph.char;
      word.box = [
        Math.min(word.box[0], box[0]),
        Math.min(word.box[1], box[1]),
        Math.max(word.box[2], box[2]),
        Math.max(word.box[3], box[3]),
      ];
      word.bold &&= style.bold;
    } else {
      const [, y] = turned(glyph.x, glyph.y, turn, width, height);
      word = {
        text: glyph.char,
        box,
        baseline: angle === 0 ? y : box[3],
        size: style.size,
        bold: style.bold,
        ...(style.color && { color: style.color }),
        ...(style.mark !== undefined && { mark: style.mark }),
        ...(angle !== 0 && { sideways: true }),
      };
      words.push(word);
    }
    last = glyph;
  }
  return words;
}

/** Whether a letter goes on the word of the one before it. */
function follows(last: Glyph, next: Glyph): boolean {
  const { angle, size } = next.style;
  if (angle !== last.style.angle || last.style.mark !== next.style.mark) return false;
  const [before, after, drop] =
    angle === 0
      ? [last.box[2], next.box[0], next.y - last.y]
      : angle === 180
        ? [-last.box[0], -next.box[2], next.y - last.y]
        : angle === 90
          ? [last.box[3], next.box[1], next.x - last.x]
          : [-last.box[1], -next.box[3], next.x - last.x];
  const tall = Math.max(size, last.style.size);
  return Math.abs(drop) < 0.4 * tall && after - before < WORD_GAP * tall && after - before > -0.7 * tall;
}
