import { expect, it } from 'vitest';
import { isColourKey } from '../../src/normalise/colour-key.ts';

it.each([
  ['Green: done as planned Amber: slipping Red: stopped', true],
  ['RAG rating: R Off track A Slipping G On track', true],
  ['Key: G = on track, R = off track', true],
  // two columns of ratings, and text that has colours
  ['Green - on track Amber - slipping', false],
  ['Paint the red benches green, then the blue ones', false],
  ['Colour: a matter for residents B and so on', false],
])('%s: a key is %s', (line, is) => {
  expect(isColourKey(line)).toBe(is);
});
