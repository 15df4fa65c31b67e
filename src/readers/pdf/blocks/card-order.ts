import type { Box } from '../page.ts';
import { holds, overlap } from '../page.ts';
import { inReadingOrder } from './order.ts';

/** Cards of one row begin at one height, points. */
const LEVEL = 2;

interface Unit<Part> {
  box: Box;
  parts: Part[];
  isCard: boolean;
}

/**
 * Reading order of a page with cards: each card whole, and row by row where those beside each other begin at one
 * height and nothing but cards stands in the later columns.
 */
export function inOrderOfCards<Part extends { box: Box }>(
  parts: readonly Part[],
  cards: readonly Box[],
): Part[] {
  const isBeside = (a: Box, b: Box) => a !== b && overlap(a[1], a[3], b[1], b[3]) > LEVEL;
  const second = Math.min(
    ...cards
      .filter((box) => cards.some((other) => isBeside(box, other) && other[2] < box[0]))
      .map(([x]) => x),
  );
  if (second === Infinity) return withTextBeside(parts, cards);
  const units = cards.map((box): Unit<Part> => ({ box, parts: [], isCard: true }));
  for (const part of parts) {
    const card = units.find(({ box, isCard }) => isCard && holds(box, part.box));
    if (card) card.parts.push(part);
    else units.push({ box: part.box, parts: [part], isCard: false });
  }
  const inRows =
    units.every(({ box, isCard }) => isCard || box[0] < second - LEVEL) &&
    cards.every((box) =>
      cards.every((other) => !isBeside(box, other) || Math.abs(box[1] - other[1]) < LEVEL),
    );
  const rowByRow = (a: Unit<Part>, b: Unit<Part>) =>
    Math.abs(a.box[1] - b.box[1]) < LEVEL ? a.box[0] - b.box[0] : a.box[1] - b.box[1];
  const ordered = inRows ? units.sort(rowByRow) : inReadingOrder(units);
  return ordered.flatMap((unit) => inReadingOrder(unit.parts));
}

/** Reading order where panels stand under each other: each whole, behind the text above it and at its left. */
function withTextBeside<Part extends { box: Box }>(parts: readonly Part[], cards: readonly Box[]): Part[] {
  const isOn = (card: Box) => (part: Part) => holds(card, part.box);
  const outside = inReadingOrder(parts.filter((part) => !cards.some((card) => isOn(card)(part))));
  const isBeside = (card: Box) =>
    outside.some(({ box }) => overlap(box[1], box[3], card[1], card[3]) > LEVEL);
  if (!cards.some(isBeside)) return inReadingOrder(parts);
  const behind = cards.map((card) =>
    outside.findLastIndex(({ box }) => box[3] <= card[1] + LEVEL || (box[2] <= card[0] && box[1] < card[3])),
  );
  const after = (at: number) =>
    cards.flatMap((card, index) => (behind[index] === at ? inReadingOrder(parts.filter(isOn(card))) : []));
  return [...after(-1), ...outside.flatMap((part, at) => [part, ...after(at)])];
}
