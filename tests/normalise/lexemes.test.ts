import { expect, it } from 'vitest';
import { LEXEMES } from '../../src/normalise/deadline/lexemes.ts';
import { beginnings } from '../support/beginnings.ts';

const DIGITS = [...'0123456789'];

/** `#` stands for every digit. */
function spellOut(begins: string): string[] {
  const spelled = begins.split('|').flatMap((begin) => {
    const [first = '', second = ''] = begin;
    const firsts = first === '#' ? DIGITS : [first];
    const seconds = second === '#' ? DIGITS : [second];
    return firsts.flatMap((a) => seconds.map((b) => a + b));
  });
  return [...new Set(spelled)].sort();
}

it.each(LEXEMES.map(([pattern]) => [pattern.source, pattern] as const))(
  '%s begins as it says',
  (_source, pattern) => {
    expect(spellOut(pattern.begins)).toEqual(beginnings(pattern));
  },
);
