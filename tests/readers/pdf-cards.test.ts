import { describe, expect, it } from 'vitest';
import { wrappedOf } from '../../src/layouts/anything/text/wrapped-lines.ts';
import type { Paragraph } from '../../src/model/document.ts';
import { inOrderOfCards } from '../../src/readers/pdf/blocks/card-order.ts';
import { inReadingOrder } from '../../src/readers/pdf/blocks/order.ts';
import { passagesOf } from '../../src/readers/pdf/blocks/prose.ts';
import { orderBoxes } from '../../src/readers/pdf/blocks/side-tabs.ts';
import { findTables } from '../../src/readers/pdf/find-tables.ts';
import { vocabularyOf } from '../../src/readers/pdf/lines/text.ts';
import type { Box, Rule, Word } from '../../src/readers/pdf/page.ts';
import { markFurniture } from '../../src/readers/pdf/pages/furniture.ts';

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

describe('cards without a ground', () => {
  const title = (name: string, x: number, y: number): Part => ({ name, box: [x, y, x + 200, y + 26] });
  const said = (name: string, x: number, y: number): Part => ({ name, box: [x, y, x + 120, y + 24] });

  it('are read by their rows where a heading parts these, and no last line of a taller card does', () => {
    const parts = [
      heading('Warm homes', 40, 100),
      ...[title('A1', 40, 130), said('A1 lead', 40, 160), title('A2', 300, 130), said('A2 lead', 300, 146)],
      heading('Green travel', 40, 220),
      ...[title('B1', 40, 250), said('B1 lead', 40, 280), title('B2', 300, 250), said('B2 lead', 300, 280)],
    ];
    expect(inReadingOrder(parts).map(({ name }) => name)).toEqual([
      ...['Warm homes', 'A1', 'A1 lead', 'A2', 'A2 lead'],
      ...['Green travel', 'B1', 'B1 lead', 'B2', 'B2 lead'],
    ]);
    const low = [
      ...[title('A1', 40, 130), title('A2', 300, 130), said('A2 lead', 300, 160), said('A1 lead', 40, 190)],
      ...[title('B1', 40, 250), title('B2', 300, 250), said('B1 lead', 40, 290), said('B2 lead', 300, 290)],
    ];
    expect(inReadingOrder(low).map(({ name }) => name)).toEqual([
      ...['A1', 'A1 lead', 'B1', 'B1 lead', 'A2', 'A2 lead', 'B2', 'B2 lead'],
    ]);
  });

  const line = (x: number, y: number, text: string, bold = false): Word[] => {
    let left = x;
    return text.split(' ').map((word): Word => {
      const box: Box = [left, y - 7, left + 5 * word.length, y + 2];
      left = box[2] + 3;
      return { text: word, box, baseline: y, size: 9, bold };
    });
  };
  const words = [40, 220, 400].flatMap((x) => [
    ...line(x, 100, 'Mend the long wall', true),
    ...line(x, 112, 'Who: Estates'),
    ...line(x, 128, 'When: May 2027'),
  ]);

  it('are no rows of a table where those beside each other have the same label', () => {
    const { grids } = findTables({
      ...{ number: 1, width: 595, height: 842, turn: 0, words, horizontals: [], verticals: [] },
      ...{ fills: [], pictures: [], links: [], tags: [] },
    });
    expect(grids).toEqual([]);
  });

  it('keep their texts, though a line leaves little white before the next card', () => {
    const close = [
      ...line(40, 100, 'Mend the long wall of the harbour beside the'),
      ...line(40, 112, 'mill, and paint the rails that stand on it'),
      ...line(254, 100, 'Count the boats', true),
      ...line(254, 112, 'Who: Harbour Office'),
    ];
    expect(passagesOf(close, vocabularyOf(close)).map(({ text }) => text.replace('\n', ' '))).toEqual([
      'Mend the long wall of the harbour beside the mill, and paint the rails that stand on it',
      'Count the boats',
      'Who: Harbour Office',
    ]);
  });

  it('have labels in the margin of the page that are no running header', () => {
    const label = (y: number) => ({
      box: [40, y, 90, y + 10] as Box,
      block: { type: 'paragraph', text: 'Owner', place: { page: 1 } } as Paragraph,
      passage: {
        box: [40, y, 90, y + 10] as Box,
        text: 'Owner',
        item: false,
        size: 9,
        bold: false,
        lineCount: 1,
      },
    });
    const pages = (ys: readonly number[]) =>
      [1, 2].map(() => ({ height: 842, parts: ys.map((y) => label(y)) }));
    const marked = (ys: readonly number[]) => {
      const own = pages(ys);
      markFurniture(own);
      return own.flatMap(({ parts }) => parts.map(({ block }) => block.furniture));
    };
    expect(marked([60, 400])).toEqual([undefined, undefined, undefined, undefined]);
    expect(marked([60, 800])).toEqual([
      ...['running-header', 'running-footer', 'running-header', 'running-footer'],
    ]);
  });
});

describe('tinted panels', () => {
  const text = (x: number, y: number, said: string, bold = false): Word[] => {
    let left = x;
    return said.split(' ').map((word): Word => {
      const box: Box = [left, y - 7, left + 5 * word.length, y + 2];
      left = box[2] + 3;
      return { text: word, box, baseline: y, size: 9, bold };
    });
  };
  const found = (words: Word[], panels: Box[], horizontals: Rule[] = []) =>
    findTables({
      ...{ number: 1, width: 595, height: 842, turn: 0, words, horizontals, verticals: [] },
      fills: panels.map((box) => ({ box, color: '#e4f3ea', round: true })),
      ...{ pictures: [], links: [], tags: [] },
    });
  const story = [
    'The harbour silts up each winter and boats',
    'cannot leave it when the tide is out as',
    'they once did, which costs the owners of',
    'the yards more than a good new dredger',
  ];
  const list = [
    'Survey the channel with the pilots',
    'Lead: Harbour Office',
    'By: May 2027',
    'Buy a dredger',
    'Lead: Estates',
    'By: June 2027',
  ];
  const beside = [
    ...story.flatMap((own, at) => text(40, 112 + 12 * at, own)),
    ...list.flatMap((own, at) => text(320, 112 + 12 * at, own)),
  ];

  it('with a list are read apart from the text beside them', () => {
    const { grids, panels } = found(beside, [[310, 98, 550, 190]]);
    expect(grids).toEqual([]);
    expect(panels).toEqual([[310, 98, 550, 190]]);
  });

  it('are read apart where they hold the title of what stands beside them', () => {
    const title = text(48, 140, 'Safe harbour', true);
    const rows = list.flatMap((own, at) => text(320, 112 + 12 * at, own));
    const large = title.map((word): Word => ({ ...word, size: 20 }));
    expect(found([...large, ...rows], [[40, 98, 250, 190]]).panels).toHaveLength(1);
    expect(found([...title, ...rows], [[40, 98, 250, 190]]).panels).toBeUndefined();
  });

  it('are cells where a rule runs out of them', () => {
    expect(found(beside, [[310, 98, 550, 190]], [{ at: 190, from: 36, to: 550 }]).panels).toBeUndefined();
  });

  it('beside each other with the same labels are forms', () => {
    const card = (x: number, deed: string, who: string): Word[] => [
      ...text(x + 8, 112, deed, true),
      ...text(x + 8, 130, 'Owner'),
      ...text(x + 150, 130, who, true),
      ...text(x + 8, 146, 'Deadline'),
      ...text(x + 160, 146, 'May 2027', true),
    ];
    const { grids } = found(
      [...card(40, 'Mend the weir', 'Estates'), ...card(300, 'Count the boats', 'Pilots')],
      [
        [40, 98, 290, 156],
        [300, 98, 550, 156],
      ],
    );
    const rows = grids.map(({ cells }) => cells.map(({ words }) => words.map((word) => word.text).join(' ')));
    expect(rows).toEqual([
      ['Mend the weir', 'Owner', 'Estates', 'Deadline', 'May 2027'],
      ['Count the boats', 'Owner', 'Pilots', 'Deadline', 'May 2027'],
    ]);
  });

  it('are read behind what is above and beside them', () => {
    const part = (name: string, box: Box): Part => ({ name, box });
    const parts = [
      part('Warm homes', [40, 100, 200, 112]),
      part('why', [40, 120, 280, 200]),
      part('what', [310, 122, 500, 190]),
      part('Green travel', [40, 210, 200, 222]),
      part('why else', [40, 230, 280, 300]),
      part('what else', [310, 232, 500, 290]),
    ];
    const panels: Box[] = [
      [300, 118, 550, 200],
      [300, 228, 550, 300],
    ];
    expect(inOrderOfCards(parts, panels).map(({ name }) => name)).toEqual(parts.map(({ name }) => name));
    const atLeft = parts.map(({ name, box: [x0, y0, x1, y1] }): Part => {
      const by = name.startsWith('why') ? 270 : name.startsWith('what') ? -265 : 0;
      return { name, box: [x0 + by, y0, x1 + by, y1] };
    });
    const left = panels.map(([, y0, , y1]): Box => [38, y0, 288, y1]);
    expect(inOrderOfCards(atLeft, left).map(({ name }) => name)).toEqual([
      ...['Warm homes', 'what', 'why', 'Green travel', 'what else', 'why else'],
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
    const item = { item: true, heading: false, block: 0 };
    const source: Paragraph = { type: 'paragraph', text: 'Mend the weir and\nits rail', place: { page: 1 } };
    const lines = [
      { ...item, source, text: 'Mend the weir and' },
      { ...item, source, text: 'its rail', wrapped: true },
    ];
    expect(wrappedOf(lines, lines[1]!)).toEqual(lines);
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
