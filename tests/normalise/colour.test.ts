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
  // at the borders of each hue
  ['#661f00', 'amber'],
  ['#bf0026', 'red'],
  ['#d9f011', 'green'],
  ['#004033', 'green'],
  ['#40d9c0', undefined],
  ['#26f0ff', undefined],
  ['#1f8080', undefined],
  ['#66f0ff', 'blue'],
  ['#2600f0', 'blue'],
  ['#401fd9', undefined],
  ['#ff3380', undefined],
  ['#802640', 'red'],
  ['#403300', 'amber'],
  // pale, and too dark or too grey to tell
  ['#ffc0c0', 'red'],
  ['#000026', undefined],
  ['#331f1f', undefined],
  ['#3f2611', undefined],
  ['#333f00', undefined],
  ['red', undefined],
])('%s is %s', (hex, rag) => {
  expect(readColour(hex)).toBe(rag);
});
