import { describe, expect, it } from 'vitest';
import { withDrawnMarks } from '../../src/readers/pdf/engine/drawn-marks.ts';
import type { Box, Fill, Word } from '../../src/readers/pdf/page.ts';

const wordAt = (x: number, y: number, text: string): Word => ({
  text,
  box: [x, y - 8, x + 5 * text.length, y + 2],
  baseline: y,
  size: 10,
  bold: false,
});
const words = [wordAt(60, 100, 'Sweep'), wordAt(88, 100, 'weekly'), wordAt(60, 112, 'Mend')];
const dot = (x: number, y: number, size: number, color = '#000000'): Fill => ({
  box: [x, y, x + size, y + size],
  color,
  round: true,
});

/** The words with the marks, and how many fills are left. */
const read = (fills: Fill[], rings: Box[] = []) => {
  const found = withDrawnMarks(words, fills, rings);
  return [found.words.map(({ text }) => text).join(' '), found.fills.length];
};

describe('marks of items that are drawn', () => {
  it('are words before their items, and no fills', () => {
    expect(read([dot(50, 95, 3.5), dot(50, 107, 3.5)])).toEqual(['• Sweep weekly • Mend', 0]);
    expect(read([], [[50, 95, 53, 98]])).toEqual(['• Sweep weekly Mend', 0]);
  });

  it('are none where they are large, coloured, far off or within a line', () => {
    expect(read([dot(48, 93, 9)])).toEqual(['Sweep weekly Mend', 1]);
    expect(read([dot(50, 95, 3.5, '#ff0000')])).toEqual(['Sweep weekly Mend', 1]);
    expect(read([dot(20, 95, 3.5)])).toEqual(['Sweep weekly Mend', 1]);
    expect(read([dot(85, 95, 2)])).toEqual(['Sweep weekly Mend', 1]);
  });
});
