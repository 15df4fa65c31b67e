import type { Box, Word } from '../page.ts';
import { turned } from '../page.ts';
import type { Glyphs } from './glyphs.ts';
import { gapBetween, jumps, STEP, X, X0, X1, Y, Y0, Y1 } from './glyphs.ts';
import { noteMarkEnd } from './note-marks.ts';
import { mayPart, partSeams, type Seam, seamAt } from './seams.ts';

/** A gap wider than this part of the font size starts a new word even without a space. */
const WORD_GAP = 0.28;
/** Along text that stands sideways, of which the engine's own spaces are not heard: the spaces of most fonts are wider. */
const SIDEWAYS_GAP = 0.2;

/** Letters of a text among which those of another come are one word where they are no further apart, in font sizes. */
const RUN_ON = 0.1;

/** Letters whose pens are no further apart, in font sizes, are drawn twice or parts of a ligature. */
const NEAR = 0.15;
/** Letters that ligatures double: each is wider than these, in font sizes, only where it has the box of the whole. */
const NARROW = /[fijlrt]/;
const WIDE = 0.5;

/** A letter of which the file has only the shape. */
const UNNAMED = '\ufffd';

/** Joins letters to words, in a page turned by `turn`. Words askew are left out: see askew.ts. */
export function wordsOf(glyphs: Glyphs, turn: 0 | 90 | 180 | 270, width: number, height: number): Word[] {
  const { count, codes, styles, places, leaning } = glyphs;
  const words: Word[] = [];
  let word: Word | undefined;
  let last = -1;
  const seams: Seam[] = [];
  /** The word that a mark stands at, and the letter behind the mark. */
  let host: Word | undefined;
  let end = -1;
  /** The word that the engine's own break parts from what follows: it breaks lines before what is raised high, too. */
  let parted: Word | undefined;
  /** Of each tagged text, its last word and letter: where two lie over each other, their letters come in turns. */
  const texts = new Map<number, { word: Word; last: number }>();
  for (let index = 0; index < count; index++) {
    const code = codes[index]!;
    const style = styles[index]!;
    if (code === 0 || style.angle === undefined) {
      parted = style.angle === undefined && code !== 0 ? undefined : (word ?? parted);
      word = undefined;
      continue;
    }
    const at = index * STEP;
    if (index === end) word = host;
    let note = false;
    let before = word ?? parted;
    parted = undefined;
    const mark = last < 0 ? undefined : styles[last]!.mark;
    if (mark !== style.mark) {
      if (before && mark !== undefined) texts.set(mark, { word: before, last });
      const own = style.mark === undefined ? undefined : texts.get(style.mark);
      if (own) {
        ({ last } = own);
        const isNext = follows(glyphs, last, index) && gapBetween(glyphs, last, index) < RUN_ON * style.size;
        before = word = isNext ? own.word : undefined;
      }
    } else if (!word && before && mark !== undefined && texts.has(mark) && follows(glyphs, last, index)) {
      // The engine sees a space where the letters of the other text come between.
      if (gapBetween(glyphs, last, index) < RUN_ON * style.size && !leaning.has(index)) word = before;
    }
    if (before && style !== styles[last]) {
      end = noteMarkEnd(glyphs, before.text, last, index);
      note = end > index;
      if (note) host = before;
    }
    if (word && !note && follows(glyphs, last, index)) {
      // Bold made by drawing a letter twice.
      const near = NEAR * style.size;
      const isAgain =
        codes[last] === code && isNear(places, last, at, X, near) && isNear(places, last, at, X0, near);
      if (isAgain && !isLigature(glyphs, index)) continue;
      if (style !== styles[last] && mayPart(codes[last]!, code))
        seams.push(seamAt(glyphs, word, last, index));
      word.text += letter(code);
      grow(word.box, places, at);
      word.bold &&= style.bold;
    } else {
      word = {
        text: letter(code),
        box: [places[at + X0]!, places[at + Y0]!, places[at + X1]!, places[at + Y1]!],
        baseline: places[at + Y]!,
        size: style.size,
        bold: style.bold,
      };
      if (note) word.note = true;
      if (leaning.has(index)) word.spaced = true;
      if (last < 0 || jumps(glyphs, last, index)) word.jumped = true;
      if (style.color) word.color = style.color;
      if (style.mark !== undefined) word.mark = style.mark;
      if ((style.angle + turn) % 360 !== 0) word.sideways = true;
      // Turned below, once its letters are together.
      if (turn !== 0) word.baseline = turned(places[at + X]!, places[at + Y]!, turn, width, height)[1];
      words.push(word);
    }
    // What stands behind the mark still stands hard by its word.
    if (host && index < end) grow(host.box, places, at);
    last = index;
  }
  for (const [index, each] of words.entries()) {
    if (each.text === UNNAMED && beginsLine(words, index)) each.text = '\u2022';
    if (turn !== 0) each.box = turnedBox(each.box, turn, width, height);
    if (each.sideways) each.baseline = each.box[3];
  }
  if (seams.length > 0) partSeams(words, seams, (box) => turnedBox(box, turn, width, height));
  return words;
}

/** Whether a mark that the file does not name stands before a line of letters that it does: an item's. */
function beginsLine(words: readonly Word[], index: number): boolean {
  const [before, mark, after] = [words[index - 1], words[index]!, words[index + 1]];
  const beside = (word: Word | undefined, sign: 1 | -1) =>
    word !== undefined &&
    Math.abs(word.baseline - mark.baseline) < 0.5 * mark.size &&
    sign * (word.box[0] - mark.box[0]) > 0;
  return !beside(before, -1) && beside(after, 1) && !after!.text.includes(UNNAMED);
}

function grow(box: Box, places: Float64Array, at: number): void {
  if (places[at + X0]! < box[0]) box[0] = places[at + X0]!;
  if (places[at + Y0]! < box[1]) box[1] = places[at + Y0]!;
  if (places[at + X1]! > box[2]) box[2] = places[at + X1]!;
  if (places[at + Y1]! > box[3]) box[3] = places[at + Y1]!;
}

/** Whether a letter is a part of a ligature, of which each part has the box of the whole: two f are no f drawn twice. */
function isLigature({ codes, styles, places }: Glyphs, index: number): boolean {
  const at = index * STEP;
  const [width, height] = [places[at + X1]! - places[at + X0]!, places[at + Y1]! - places[at + Y0]!];
  const { angle, size } = styles[index]!;
  const along = angle === 0 || angle === 180 ? width : height;
  return NARROW.test(letter(codes[index]!)) && along > WIDE * size;
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

export function letter(code: number): string {
  if (code < 0xfb00) return String.fromCharCode(code);
  return LIGATURES[code] ?? String.fromCodePoint(code);
}

export function turnedBox(box: Box, turn: number, width: number, height: number): Box {
  const [ax, ay] = turned(box[0], box[1], turn, width, height);
  const [bx, by] = turned(box[2], box[3], turn, width, height);
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
}

/** Whether a letter goes on the word of the one before it. */
function follows(glyphs: Glyphs, last: number, next: number): boolean {
  const [before, style] = [glyphs.styles[last]!, glyphs.styles[next]!];
  const { angle, size } = style;
  if (style !== before && (angle !== before.angle || before.mark !== style.mark)) return false;
  const tall = size > before.size ? size : before.size;
  const gap = gapBetween(glyphs, last, next);
  if (isNear(glyphs.places, last, next * STEP, X, NEAR * size)) return true;
  const across = angle === 0 || angle === 180 ? Y : X;
  const drop = glyphs.places[next * STEP + across]! - glyphs.places[last * STEP + across]!;
  const most = style.sideways ? SIDEWAYS_GAP : WORD_GAP;
  return Math.abs(drop) < 0.4 * tall && gap < most * tall && gap > -0.7 * tall;
}
