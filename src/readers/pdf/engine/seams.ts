import type { Box, Word } from '../page.ts';
import type { Glyphs } from './glyphs.ts';
import { STEP, X0, X1, Y0, Y1 } from './glyphs.ts';

/** A place in a word where one text may have run into the next: `before` and `after` are the letters beside it. */
export interface Seam {
  word: Word;
  /** Letters of the word before it. */
  at: number;
  before: Box;
  after: Box;
}

const SMALL = /[\p{Ll})%]/u;
const FIGURE = /\p{Nd}/u;
const CAPITAL = /\p{Lu}/u;

/** Whether a capital or a figure behind a letter of another kind may begin a text of its own. */
export function mayPart(before: number, after: number): boolean {
  const next = String.fromCodePoint(after);
  if (!CAPITAL.test(next) && !FIGURE.test(next)) return false;
  const last = String.fromCodePoint(before);
  return SMALL.test(last) || (FIGURE.test(last) && !FIGURE.test(next));
}

export function seamAt({ places }: Glyphs, word: Word, last: number, next: number): Seam {
  const box = (index: number): Box => {
    const at = index * STEP;
    return [places[at + X0]!, places[at + Y0]!, places[at + X1]!, places[at + Y1]!];
  };
  return { word, at: word.text.length, before: box(last), after: box(next) };
}

/** What begins at a column's left edge is no further from it, points. */
const EXACT = 0.1;
/** Least words that begin there, and most that are looked at. */
const LEAST = 3;
const MANY = 20;

/** Parts the words that ran into the next cell's: where many others begin, a column does. */
export function partSeams(words: Word[], seams: readonly Seam[], turn: (box: Box) => Box): void {
  const indices = new Map(words.map((word, index) => [word, index]));
  const begins = new Map<number, number[]>();
  const begin = (left: number) => {
    const near = Math.floor(left / EXACT);
    const all = begins.get(near);
    if (!all) begins.set(near, [left]);
    // More say nothing more.
    else if (all.length < MANY) all.push(left);
  };
  const count = (left: number): number => {
    const near = Math.floor(left / EXACT);
    const all = [near - 1, near, near + 1].flatMap((key) => begins.get(key) ?? []);
    return all.filter((other) => Math.abs(other - left) < EXACT).length;
  };
  for (const { box, jumped } of words) if (jumped) begin(box[0]);
  // From the last, so that the words before keep their places.
  for (const { word, at, before, after } of seams.toReversed()) {
    if (word.sideways) continue;
    const [x0, y0, x1, y1] = word.box;
    const left = turn(after)[0];
    if (left < x0 + EXACT || count(left) < LEAST) continue;
    words.splice(indices.get(word)! + 1, 0, {
      ...word,
      text: word.text.slice(at),
      box: [left, y0, x1, y1],
      jumped: true,
    });
    begin(left);
    word.text = word.text.slice(0, at);
    word.box = [x0, y0, turn(before)[2], y1];
  }
}
