import { describe, expect, it } from 'vitest';
import { inOrderOfCards } from '../../src/readers/pdf/card-order.ts';
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
