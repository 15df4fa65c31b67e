import { chunksOf } from '../lines/chunks.ts';
import { linesOf } from '../lines/lines.ts';
import type { Box, Word } from '../page.ts';
import { holds } from '../page.ts';
import type { Grid } from '../tables/grid.ts';

/** Fewer boxes may be anything. */
const FEWEST = 3;
/** Least lines of a card: its title, who and when. */
const LINES = 3;
/** Least white between cards, points: columns of a table touch each other. */
const APART = 3;

/** What stands in a frame of its own. */
export interface Card {
  box: Box;
  words: Word[];
}

/**
 * The boxes of a page of cards with their words: a title over what is said of it, in a frame of its own, and no text beside
 * the frames, as beside a column that is shaded.
 */
export function framedCards(grids: readonly Grid[], words: readonly Word[]): Card[] {
  const drawn = grids.flatMap(({ box, columns }) => (columns === 1 ? [box] : []));
  // The ground of a card's title stands in the card.
  const boxes = drawn.filter((box) => !drawn.some((other) => other !== box && holds(other, box)));
  if (boxes.length < FEWEST) return [];
  const cards = boxes.flatMap((box) => {
    if (boxes.some((other) => other !== box && touch(box, other))) return [];
    const own = words.filter((word) => holds(box, word.box));
    const lines = linesOf(own);
    return lines.length >= LINES && chunksOf(lines[0]!, 0).length === 1 ? [{ box, words: own }] : [];
  });
  if (cards.length < FEWEST) return [];
  const framed = new Set(cards.flatMap((card) => card.words));
  const isBeside = ({ box }: Word): boolean =>
    cards.some((card) => box[1] > card.box[1] && box[3] < card.box[3]);
  return words.some((word) => !framed.has(word) && isBeside(word)) ? [] : cards;
}

const touch = (a: Box, b: Box): boolean =>
  a[0] < b[2] + APART && b[0] < a[2] + APART && a[1] < b[3] + APART && b[1] < a[3] + APART;
