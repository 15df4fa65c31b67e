import { quoted } from '../model/words.ts';
import type { Rule } from '../rule.ts';
import { promises } from './shared/deliverables.ts';

export const rule: Rule = {
  id: 'garbled-text',
  severity: 'warning',
  summary: 'A text with words that are no words',
  why: 'The text was misread from a scan or torn apart in copying. Compare it with the document and write it anew.',
  good: { actions: [{ text: 'Publish the new map of the cycle lanes' }] },
  bad: { actions: [{ text: 'Publ1sh the n3w map of the cyc1e lanes' }] },
  check(plan) {
    const titles = [
      ...plan.themes.map(({ title }, index) => ({ text: title, path: `/themes/${index}/title` })),
      ...plan.outcomes.map(({ title }, index) => ({ text: title, path: `/outcomes/${index}/title` })),
    ];
    return [...titles, ...promises(plan)].flatMap(({ text, path }) => {
      const found = garbled(text);
      return found === undefined ? [] : [{ message: `Expected words, found ${quoted(found)}`, path }];
    });
  },
};

/** Letters with blanks between them; a figure inside a word; marks in a row; one letter four times. */
const SIGNS =
  /(?<![\w’'])(?:[a-z] ){3,}[a-z]?(?![\w’'])|\b[a-z]+[0-9|][a-z]{2,}\b|[~^|\\#@_]{2,}|(?:[~^|\\_#@]+\s+){2,}|([a-z])\1{3,}|\b(the|of|and|to|a|an|for|with|by|from) \2\b/i;
/** So many consonants in a row are no English word, and few of them are names. */
const CONSONANTS = /[bcdfghjklmnpqrstvwxz]{6,}/;

function garbled(text: string): string | undefined {
  // `Safe Streets|Safe Homes`: two names.
  const parted = text.replace(/(?<=[A-Za-z]{3})\|(?=[A-Z][a-z]{2})/g, ' ');
  const plain = parted.replace(/(?<!\S)\S*(?:@\w|www\.|https?:)\S*/g, '');
  const [sign] = SIGNS.exec(plain) ?? [];
  if (sign !== undefined && !isCode(sign)) return sign;
  return plain.match(/\b[a-z]+\b/g)?.find((word) => CONSONANTS.test(word)) ?? noVowels(plain);
}

/** Two words of four letters or more without a vowel. */
function noVowels(text: string): string | undefined {
  const found = text.match(/\b[bcdfghjklmnpqrstvwxz]{4,}\b/g) ?? [];
  return found.length > 1 ? found.join(' ') : undefined;
}

/** `co2`, `h1n1`, `mp3s`, `a4ms`: a code is short. */
const isCode = (word: string) =>
  /^\w{1,5}$/.test(word) && /\d/.test(word) && !/^[a-z]+[013][a-z]+$/.test(word);
