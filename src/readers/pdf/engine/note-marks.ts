import type { Glyphs } from './glyphs.ts';
import { gapBetween, STEP, X, Y } from './glyphs.ts';

/** Letters of a mark are smaller than this part of the word they stand at; some printers' by nothing, well raised. */
const SMALLER = 0.88;
const HARDLY = 1.01;
const WELL_RAISED = 0.25;
/** They are raised by this part of its font size, from the least to the most. */
const LEAST = 0.12;
const MOST = 0.6;
/** They stand this near to it, in font sizes. */
const NEAR = 0.15;

const MARK = /^[[(]?(?:\d{1,2}(?:,\d{1,2})?|[a-z](?:,[a-z])?|[*†‡§]{1,3})[\])]?$/;
const LONGEST = 4;
/** A raised figure behind a unit (`m²`, `km²`) or a bare number may be part of it, but not behind a sum. */
const NOTED = /(?:\p{L}{3}|^[£$€]\d[\d,.]*|[.,;:)!?’'”"]|(?<!\d)(?:19|20)\d\d|\d[/–-]\d\d)$/u;
const GOES_ON = /[\p{L}\p{N}]/u;

/**
 * Where the mark of a footnote ends that begins at a letter: smaller figures or signs, raised, at the end of a word.
 * @param word the word that the letter would go on
 * @param last its last letter
 * @returns `from` when there is none
 */
export function noteMarkEnd(glyphs: Glyphs, word: string, last: number, from: number): number {
  const { count, codes, styles } = glyphs;
  const [own, style] = [styles[last]!, styles[from]!];
  if (style.angle !== own.angle || style.size > HARDLY * own.size || !NOTED.test(word)) return from;
  if (Math.abs(gapBetween(glyphs, last, from)) > NEAR * own.size) return from;
  const raised = raisedBy(glyphs, last, from) / own.size;
  const least = style.size > SMALLER * own.size ? WELL_RAISED : LEAST;
  if (raised < least || raised > MOST) return from;
  let text = '';
  let to = from;
  for (; to < count && styles[to] === style && codes[to] !== 0 && to - from <= LONGEST; to++)
    text += String.fromCodePoint(codes[to]!);
  const next = to < count && codes[to] !== 0 ? String.fromCodePoint(codes[to]!) : '';
  return MARK.test(text) && !GOES_ON.test(next) ? to : from;
}

/** Points, towards the top of the letters. */
function raisedBy({ styles, places }: Glyphs, before: number, at: number): number {
  const by = (axis: number) => places[before * STEP + axis]! - places[at * STEP + axis]!;
  const { angle } = styles[at]!;
  if (angle === 0) return by(Y);
  if (angle === 180) return -by(Y);
  return angle === 90 ? -by(X) : by(X);
}
