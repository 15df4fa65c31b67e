import { describe, expect, it } from 'vitest';
import { wrappedOf } from '../../src/layouts/anything/text/wrapped-lines.ts';
import type { Paragraph } from '../../src/model/document.ts';
import { inOrderOfCards } from '../../src/readers/pdf/blocks/card-order.ts';
import { orderBoxes } from '../../src/readers/pdf/blocks/side-tabs.ts';
import { findTables } from '../../src/readers/pdf/find-tables.ts';
import type { Box, Rule, Word } from '../../src/readers/pdf/page.ts';

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

describe('boxes of cards with round corners', () => {
  const rounded = (x: number, y: number): { horizontals: Rule[]; verticals: Rule[] } => ({
    horizontals: [y, y + 90].map((at) => ({ at, from: x + 5, to: x + 235 })),
    verticals: [x, x + 240].map((at) => ({ at, from: y + 5, to: y + 85 })),
  });
  const texts = (x: number, y: number): Word[] =>
    ['Action 1', 'Mend the weir', 'Lead: Estates', 'By when: May 2027'].flatMap((text, at) => {
      let left = x + 12;
      return text.split(' ').map((word): Word => {
        const baseline = y + 18 + 18 * at;
        const box: Box = [left, baseline - 7, left + 5 * word.length, baseline + 2];
        left = box[2] + 3;
        return { text: word, box, baseline, size: 9, bold: at === 0 };
      });
    });

  it('are told also where each holds the ground of its title', () => {
    const places = [
      [40, 100],
      [300, 100],
      [40, 210],
      [300, 210],
    ] as const;
    const drawn = places.map(([x, y]) => rounded(x, y));
    const { cards, grids } = findTables({
      number: 1,
      width: 595,
      height: 842,
      turn: 0,
      words: places.flatMap(([x, y]) => texts(x, y)),
      horizontals: drawn.flatMap(({ horizontals }) => horizontals),
      verticals: drawn.flatMap(({ verticals }) => verticals),
      fills: places.map(([x, y]) => ({
        box: [x + 9, y + 7, x + 231, y + 24],
        color: '#003b5c',
        round: false,
      })),
      pictures: [],
      links: [],
      tags: [],
    });
    expect(grids).toEqual([]);
    expect(cards).toEqual(places.map(([x, y]) => [x, y, x + 240, y + 90]));
  });
});

describe('the text of a card, above its labels', () => {
  const wrapped = (text: string): string[] => {
    const source: Paragraph = { type: 'paragraph', text, place: { page: 1 } };
    const lines = text
      .split('\n')
      .map((own) => ({ text: own, source, block: 0, heading: false, item: false }));
    const pending = lines.slice(
      0,
      lines.findIndex((line) => line.text.startsWith('Lead:')),
    );
    return wrappedOf(pending, pending.at(-1)!).map((line) => line.text);
  };

  it('runs over the lines that are full, or stop short', () => {
    expect(wrapped('Visit all boats before the\nsummer is over\nLead: Wardens')).toHaveLength(2);
    expect(
      wrapped('Mend the steps of the harbour\nRoad side, with a long rail\nLead: Harbour Office'),
    ).toHaveLength(2);
    expect(wrapped('Boats and moorings\nVisit all boats in the harbour\nLead: Wardens')).toHaveLength(1);
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
