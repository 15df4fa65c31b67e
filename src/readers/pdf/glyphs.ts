import type { Box, Word } from './page.ts';
import { turned } from './page.ts';

/** What all letters of one run of text share. */
export interface Style {
  size: number;
  bold: boolean;
  color: string | undefined;
  mark: number | undefined;
  /** Degrees clockwise the run is turned on the shown page; `undefined` when askew. */
  angle: 0 | 90 | 180 | 270 | undefined;
  /** It runs up or down the page as the file has it, before the page is shown turned. */
  sideways: boolean;
}

/** The letters of a page as shown, in columns: there are thousands of them, and each lives for a moment only. */
export interface Glyphs {
  count: number;
  /** Code points; 0 where the engine saw a space or a line break. */
  codes: Uint32Array;
  styles: Style[];
  /** Six numbers a letter: its box, then x and y where the pen stood (its start, on its baseline). */
  places: Float64Array;
}

/** Offsets in `places`. */
const [X0, Y0, X1, Y1, X, Y, STEP] = [0, 1, 2, 3, 4, 5, 6];

export function roomForGlyphs(count: number): Glyphs {
  return {
    count: 0,
    codes: new Uint32Array(count),
    styles: [],
    places: new Float64Array(count * STEP),
  };
}

/** A gap wider than this part of the font size starts a new word even without a space. */
const WORD_GAP = 0.28;

/** Degrees the page must be turned clockwise for most of its letters to read upright. */
export function uprightTurn({ count, codes, styles }: Glyphs): 0 | 90 | 180 | 270 {
  const counts = { 0: 0, 90: 0, 180: 0, 270: 0 };
  let from = 0;
  // Letters of one style follow one another.
  while (from < count) {
    const style = styles[from];
    let drawn = 0;
    let to = from;
    for (; to < count && styles[to] === style; to++) if (codes[to] !== 0) drawn++;
    if (style?.angle !== undefined) counts[style.angle] += drawn;
    from = to;
  }
  const most = ([0, 90, 180, 270] as const).reduce((best, angle) =>
    counts[angle] > counts[best] ? angle : best,
  );
  return most === 0 ? 0 : ((360 - most) as 90 | 180 | 270);
}

/** Joins letters to words, in a page turned by `turn`. Words askew (watermarks) are left out. */
export function wordsOf(glyphs: Glyphs, turn: 0 | 90 | 180 | 270, width: number, height: number): Word[] {
  const { count, codes, styles, places } = glyphs;
  const words: Word[] = [];
  let word: Word | undefined;
  let last = -1;
  for (let index = 0; index < count; index++) {
    const code = codes[index]!;
    const style = styles[index]!;
    if (code === 0 || style.angle === undefined) {
      word = undefined;
      continue;
    }
    const at = index * STEP;
    if (word && follows(glyphs, last, index)) {
      // Bold made by drawing a letter twice. The parts of a ligature share a pen, and have a box each.
      const near = 0.15 * style.size;
      if (codes[last] === code && isNear(places, last, at, X, near) && isNear(places, last, at, X0, near))
        continue;
      word.text += letter(code);
      const { box } = word;
      if (places[at + X0]! < box[0]) box[0] = places[at + X0]!;
      if (places[at + Y0]! < box[1]) box[1] = places[at + Y0]!;
      if (places[at + X1]! > box[2]) box[2] = places[at + X1]!;
      if (places[at + Y1]! > box[3]) box[3] = places[at + Y1]!;
      word.bold &&= style.bold;
    } else {
      word = {
        text: letter(code),
        box: [places[at + X0]!, places[at + Y0]!, places[at + X1]!, places[at + Y1]!],
        baseline: places[at + Y]!,
        size: style.size,
        bold: style.bold,
      };
      if (style.color) word.color = style.color;
      if (style.mark !== undefined) word.mark = style.mark;
      if ((style.angle + turn) % 360 !== 0) word.sideways = true;
      // Turned below, once its letters are together.
      if (turn !== 0) word.baseline = turned(places[at + X]!, places[at + Y]!, turn, width, height)[1];
      words.push(word);
    }
    last = index;
  }
  for (const each of words) {
    if (turn !== 0) each.box = turnedBox(each.box, turn, width, height);
    if (each.sideways) each.baseline = each.box[3];
  }
  return words;
}

/** Whether a point of a letter, `offset` in its places, is where that of the one before it is. */
function isNear(places: Float64Array, last: number, at: number, offset: number, near: number): boolean {
  const before = last * STEP + offset;
  const after = at + offset;
  return (
    Math.abs(places[before]! - places[after]!) + Math.abs(places[before + 1]! - places[after + 1]!) < near
  );
}

const LIGATURES: Readonly<Record<number, string>> = {
  64256: 'ff',
  64257: 'fi',
  64258: 'fl',
  64259: 'ffi',
  64260: 'ffl',
  64261: 'st',
  64262: 'st',
};

function letter(code: number): string {
  if (code < 0xfb00) return String.fromCharCode(code);
  return LIGATURES[code] ?? String.fromCodePoint(code);
}

function turnedBox(box: Box, turn: number, width: number, height: number): Box {
  const [ax, ay] = turned(box[0], box[1], turn, width, height);
  const [bx, by] = turned(box[2], box[3], turn, width, height);
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
}

/** Whether a letter goes on the word of the one before it. */
function follows({ styles, places }: Glyphs, last: number, next: number): boolean {
  const [before, style] = [styles[last]!, styles[next]!];
  const { angle, size } = style;
  if (style !== before && (angle !== before.angle || before.mark !== style.mark)) return false;
  const tall = size > before.size ? size : before.size;
  const [a, b] = [last * STEP, next * STEP];
  let gap: number;
  if (angle === 0) gap = places[b + X0]! - places[a + X1]!;
  else if (angle === 180) gap = places[a + X0]! - places[b + X1]!;
  else if (angle === 90) gap = places[b + Y0]! - places[a + Y1]!;
  else gap = places[a + Y0]! - places[b + Y1]!;
  const across = angle === 0 || angle === 180 ? Y : X;
  const drop = places[b + across]! - places[a + across]!;
  return Math.abs(drop) < 0.4 * tall && gap < WORD_GAP * tall && gap > -0.7 * tall;
}
