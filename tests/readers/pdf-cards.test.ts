import { describe, expect, it } from 'vitest';
import { inOrderOfCards } from '../../src/readers/pdf/blocks/card-order.ts';
import { orderBoxes } from '../../src/readers/pdf/blocks/side-tabs.ts';
import type { Box } from '../../src/readers/pdf/page.ts';

interface Part {
  name: string;
  box: Box;
}

const heading = (name: string, x: number, y: number): Part => ({ name, box: [x, y, x + 80, y + 12] });
/** A card with its title and what is said of it. */
const card = (name: string, x: number, y: number): { box: Box; parts: Part[] } => ({
  box: [x, y, x + 240, y + 70],
  parts: [
    { name, box: [x + 5, y + 5, x + 200, y + 17] },
    { name: `${name} lead`, box: [x + 5, y + 25, x + 200, y + 60] },
  ],
});
const order = (cards: { box: Box; parts: Part[] }[], others: Part[]): string[] =>
  inOrderOfCards(
    [...others, ...cards.flatMap(({ parts }) => parts)],
    cards.map(({ box }) => box),
  ).map(({ name }) => name);

describe('cards beside each other', () => {
  it('are read row by row, below the heading over them', () => {
    const cards = [card('A1', 40, 120), card('A2', 300, 120), card('B1', 40, 240), card('B2', 300, 240)];
    expect(order(cards, [heading('Warm homes', 40, 100), heading('Green travel', 40, 220)])).toEqual([
      ...['Warm homes', 'A1', 'A1 lead', 'A2', 'A2 lead'],
      ...['Green travel', 'B1', 'B1 lead', 'B2', 'B2 lead'],
    ]);
  });

  it('are read column by column where each column has its heading', () => {
    const cards = [card('A1', 40, 120), card('B1', 300, 120), card('A2', 40, 210), card('B2', 300, 210)];
    expect(order(cards, [heading('Warm homes', 40, 100), heading('Green travel', 300, 100)])).toEqual([
      ...['Warm homes', 'A1', 'A1 lead', 'A2', 'A2 lead'],
      ...['Green travel', 'B1', 'B1 lead', 'B2', 'B2 lead'],
    ]);
  });
});

describe('a text that stands sideways before a table', () => {
  const table = (y: number) => ({ box: [60, y, 500, y + 200] as Box, isTable: true, lines: 0 });
  const tab = (y: number, lines = 1) => ({ box: [40, y, 50, y + 90] as Box, isTable: false, lines });

  it('is ordered as if it were as high as the table', () => {
    expect(orderBoxes([table(100), tab(150)])[1]).toEqual([40, 100, 50, 300]);
  });

  it('is ordered as it stands where it is one of two, or beside none', () => {
    expect(orderBoxes([table(100), tab(101), tab(205)]).slice(1)).toEqual([tab(101).box, tab(205).box]);
    expect(orderBoxes([table(100), tab(400)])[1]).toEqual(tab(400).box);
    expect(orderBoxes([table(100), tab(150, 2)])[1]).toEqual(tab(150).box);
  });
});
