import { expect, it } from 'vitest';
import { readColour } from '../../src/normalise/colour.ts';

it.each([
  ['#ff0000', 'red'],
  ['#c00000', 'red'],
  ['#ffc000', 'amber'],
  ['#ff9900', 'amber'],
  ['#ffff00', 'amber'],
  ['#00b050', 'green'],
  ['#92d050', 'green'],
  ['#c6efce', 'green'],
  ['#0070c0', 'blue'],
  ['#00b0f0', 'blue'],
  ['#ffffff', undefined],
  ['#d9d9d9', undefined],
  ['#000000', undefined],
  ['#7030a0', undefined],
  ['red', undefined],
])('%s is %s', (hex, rag) => {
  expect(readColour(hex)).toBe(rag);
});
