import { expect, it } from 'vitest';
import {
  joinCut,
  listItems,
  oneLine,
  readRef,
  slug,
  takeRef,
  vocabularyOf,
} from '../../src/normalise/text.ts';

const vocabulary = vocabularyOf(['The neighbourhood team and its partnership meet.', 'establish']);

it.each([
  ['works with the neighbour', 'hood team', 'works with the neighbourhood team'],
  ['by 3 Sept', 'ember 2010', 'by 3 September 2010'],
  ['due in 20', '11', 'due in 2011'],
  ['set up by end', 'of March 2011', 'set up by end of March 2011'],
  ['demonstrated by no of', 'individuals', 'demonstrated by no of individuals'],
  ['a list of 20', '30 names', 'a list of 20 30 names'],
  ['', 'whole', 'whole'],
])('joins %j and %j', (head, tail, whole) => {
  expect(joinCut(head, tail, vocabulary)).toBe(whole);
});

it.each([
  ['1.1 Establish a scheme', '1.1', 'Establish a scheme'],
  ['3. Clear statement', '3', 'Clear statement'],
  ['A2) Publish', 'A2', 'Publish'],
  ['14 codes agreed', undefined, '14 codes agreed'],
  ['2 page article', undefined, '2 page article'],
  ['1.8 million pounds', undefined, '1.8 million pounds'],
])('takes the ref off %j', (text, ref, rest) => {
  expect(takeRef(text)).toEqual({ ...(ref && { ref }), text: rest });
});

it('reads refs in words', () => {
  expect(['One', 'Six', 'a', '12'].map(readRef)).toEqual(['1', '6', 'A', '12']);
});

it('parts lists and only lists', () => {
  expect(listItems('• one\n• two\nlines')).toEqual(['one', 'two lines']);
  expect(listItems('no\nlist')).toEqual(['no list']);
  expect(oneLine('• a\n  b')).toBe('a b');
});

it('names things in plain letters', () => {
  expect(slug("Réview the Council’s 'plan' now")).toBe('review-the-councils-plan');
});
