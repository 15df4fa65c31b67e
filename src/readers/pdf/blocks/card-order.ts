import type { Box } from '../page.ts';
import { around, holds, overlap } from '../page.ts';
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

/** Reading order where panels stand under each other: each with the text beside it, what is at its left first. */
function withTextBeside<Part extends { box: Box }>(parts: readonly Part[], cards: readonly Box[]): Part[] {
  const level = (a: Box, b: Box) => overlap(a[1], a[3], b[1], b[3]) > LEVEL;
  const outside = parts.filter(({ box }) => !cards.some((card) => holds(card, box)));
  if (!cards.some((card) => outside.some(({ box }) => level(card, box)))) return inReadingOrder(parts);
  const taken = new Set<Part>();
  const units = cards.map((card): Unit<Part> => {
    const beside = outside.filter((part) => !taken.has(part) && level(card, part.box));
    for (const part of beside) taken.add(part);
    const [left, right] = [true, false].map((isLeft) =>
      inReadingOrder(beside.filter(({ box }) => box[0] < card[0] === isLeft)),
    );
    const own = inReadingOrder(parts.filter(({ box }) => holds(card, box)));
    return {
      box: around([card, ...beside.map(({ box }) => box)]),
      parts: [...left!, ...own, ...right!],
      isCard: true,
    };
  });
  const others = outside.filter((part) => !taken.has(part));
  return [...units, ...others.map((part): Unit<Part> => ({ box: part.box, parts: [part], isCard: false }))]
    .sort((a, b) => a.box[1] - b.box[1])
    .flatMap((unit) => unit.parts);
}
