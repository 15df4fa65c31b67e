import type { Action, Milestone } from '../model/plan.ts';
import { quoted } from '../model/words.ts';
import type { Rule } from '../rule.ts';
import { records } from './shared/deliverables.ts';
import { isSlipOfWord } from './shared/slip.ts';

/** Shorter texts differ in what matters. */
const SHORTEST = 5;
/** Actions that begin or end alike are compared with so many of their kind: a plan of thousands has them by form. */
const MOST = 50;
/** From so many words on, one other word is a rewording where lead and deadline are the same. */
const REWORDED = 8;

export const rule: Rule = {
  id: 'near-duplicate-action',
  severity: 'warning',
  summary: 'Two actions that differ in a slip of the pen or a small word only',
  why: 'The same promise would be counted twice. A row was copied and mended, or read twice: keep one, or say how they differ.',
  good: {
    actions: [
      { text: 'Hold a day count with the wardens in the east' },
      { text: 'Hold a day count with the wardens in the west' },
    ],
  },
  bad: {
    actions: [
      { text: 'Hold a day count with the wardens in the east' },
      { text: 'Hold a day count with teh wardens in the east.' },
    ],
  },
  check(plan) {
    const buckets = new Map<string, Candidate[]>();
    return records(plan).flatMap(({ record, path }, index) => {
      const words = record.text.toLowerCase().match(WORDS) ?? [];
      if (words.length < SHORTEST) return [];
      // One difference leaves the first two or the last two words alone.
      const keys = [`${words.slice(0, 2).join(' ')} …`, `… ${words.slice(-2).join(' ')}`];
      const known = keys.flatMap((key) => buckets.get(key) ?? []);
      const twin = known.find((other) => isNearly({ words, record }, other));
      for (const key of keys) {
        const bucket = buckets.get(key);
        if (bucket) bucket[bucket.length < MOST ? bucket.length : index % MOST] = { words, record };
        else buckets.set(key, [{ words, record }]);
      }
      if (twin === undefined) return [];
      const message = `Expected each action once, found ${quoted(record.text)} beside ${quoted(twin.record.text)}`;
      return [{ message, path: `${path}/text` }];
    });
  },
};

interface Candidate {
  words: readonly string[];
  record: Action | Milestone;
}

const WORDS = /[a-z0-9\u00df-\u00ff\u0174-\u0177]+/g;
const SMALL = new Set(
  'a an the of to in on at for by with and or our their its all any each is are be'.split(' '),
);
/** Words that are put in each other's place on purpose. */
const SIDES = new Set(
  'north south east west northern southern eastern western first second third fourth fifth new old men women boys girls adult adults youth young older primary secondary internal external draft final spring summer autumn winter'.split(
    ' ',
  ),
);

/** Whether they differ in one word that does not matter. Equal texts are no concern of this rule. */
function isNearly(a: Candidate, b: Candidate): boolean {
  const difference = differenceOf(a.words, b.words);
  if (difference === undefined) return false;
  const [one, other] = difference;
  if (SMALL.has(one || other) && SMALL.has(other || one)) return true;
  if (one && other && (isSlipOfWord(one, other) || isTurned(one, other))) return true;
  return (
    Math.max(a.words.length, b.words.length) >= REWORDED &&
    ![one, other].some((word) => /\d/.test(word) || SIDES.has(word) || isName(word, a) || isName(word, b)) &&
    isSameOtherwise(a.record, b.record)
  );
}

/** The one word in which two texts differ; empty where the other text has one more. */
function differenceOf(a: readonly string[], b: readonly string[]): [string, string] | undefined {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return undefined;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  if (from === long.length) return undefined;
  const isLonger = short.length < long.length;
  for (let at = from + 1; at < long.length; at++) {
    if (long[at] !== short[isLonger ? at - 1 : at]) return undefined;
  }
  return [isLonger ? '' : (short[from] ?? ''), long[from] ?? ''];
}

function isSameOtherwise(a: Action | Milestone, b: Action | Milestone): boolean {
  const [left, right] = [a, b].map(({ leads, deadline }) =>
    leads.length > 0 && deadline ? JSON.stringify([leads.map(({ name }) => name), deadline.raw]) : '',
  );
  return left !== '' && left === right;
}

/** Whether a word stands in a text with a capital letter. */
function isName(word: string, { record }: Candidate): boolean {
  return word !== '' && record.text.includes(`${word[0]?.toUpperCase()}${word.slice(1)}`);
}

/** `teh` for `the`: the same letters in another order. */
function isTurned(a: string, b: string): boolean {
  const letters = (word: string) => [...word].sort().join('');
  return a[0] === b[0] && !/\d/.test(a) && letters(a) === letters(b);
}
