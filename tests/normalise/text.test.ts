import { expect, it } from 'vitest';
import {
  endsSentence,
  joinCut,
  listItems,
  oneLine,
  readRef,
  shortHash,
  slug,
  startsInside,
  takeRef,
  unique,
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
  ['whole', '', 'whole'],
  ['establis', 'h it', 'establis h it'],
  ['by March 20', '10', 'by March 2010'],
  ['by 20', '1', 'by 20 1'],
  ['a list of 20', '10 names', 'a list of 20 10 names'],
])('joins %j and %j', (head, tail, whole) => {
  expect(joinCut(head, tail, vocabulary)).toBe(whole);
});

it.each([
  ['1.1 Establish a scheme', '1.1', 'Establish a scheme'],
  ['3. Clear statement', '3', 'Clear statement'],
  ['A2) Publish', 'A2', 'Publish'],
  ['Action 3: Do it', '3', 'Do it'],
  ['Task no. 3 – Agree', '3', 'Agree'],
  ['(1.2) Agree', '1.2', 'Agree'],
  ['14 codes agreed', undefined, '14 codes agreed'],
  ['2 page article', undefined, '2 page article'],
  ['2.5 FTE posts created', undefined, '2.5 FTE posts created'],
  ['1.5m wide paths', undefined, '1.5m wide paths'],
  ['7.5 tonnes limit', undefined, '7.5 tonnes limit'],
  ['1.5 Days of action held', '1.5', 'Days of action held'],
  ['1.5a Publish', '1.5a', 'Publish'],
  ['CO2 monitoring at schools', undefined, 'CO2 monitoring at schools'],
  ['Q3 2025: review of budgets', undefined, 'Q3 2025: review of budgets'],
  ['A1 - Publish the plan', 'A1', 'Publish the plan'],
  ['S106 monitoring', undefined, 'S106 monitoring'],
  ['CO2 Publish the plan', 'CO2', 'Publish the plan'],
  ['1.8 million pounds', undefined, '1.8 million pounds'],
])('takes the ref off %j', (text, ref, rest) => {
  expect(takeRef(text)).toEqual({ ...(ref && { ref }), text: rest });
});

it('reads refs in words', () => {
  const words = 'One two three four five Six seven eight nine ten eleven twelve a ab 12'.split(' ');
  expect(words.map(readRef).join(' ')).toBe('1 2 3 4 5 6 7 8 9 10 11 12 A ab 12');
});

it('parts lists and only lists', () => {
  expect(listItems('• one\n• two\nlines')).toEqual(['one', 'two lines']);
  expect(listItems('no\nlist')).toEqual(['no list']);
  expect(listItems('')).toEqual([]);
  expect(listItems(' \n')).toEqual([]);
  expect(oneLine('• a\n  b')).toBe('a b');
});

it('names things in plain letters', () => {
  expect(slug("Réview the Council’s 'plan' now")).toBe('review-the-councils-plan');
  expect(slug('¡!')).toBe('');
  expect(slug('one two three', 2)).toBe('one-two');
});

it('tells where a sentence ends and where a text goes on', () => {
  expect(['Done.', 'Done.”', 'Why?', ' Done: '].map(endsSentence)).toEqual([true, true, true, true]);
  expect(['Done', 'Done,', ''].map(endsSentence)).toEqual([false, false, false]);
  expect(['and', '(see', ' é'].map(startsInside)).toEqual([true, true, true]);
  expect(['And', '1', ''].map(startsInside)).toEqual([false, false, false]);
});

it('keeps the words of two texts apart', () => {
  expect(vocabularyOf(['harbour', 'master']).has('harbourmaster')).toBe(false);
});

it.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('hashes %j as the published vectors of FNV-1a say', (text, hash) => {
  expect(shortHash(text)).toBe(hash.toString(36).padStart(7, '0').slice(-6));
});

it('numbers what comes again', () => {
  expect(unique(['a', 'a', 'b', 'a', 'a~2'])).toEqual(['a', 'a~2', 'b', 'a~3', 'a~2~2']);
});
