import { typed } from '../text.ts';
import { LEXEMES } from './lexemes.ts';
import type { Body, Token } from './token.ts';

/** Every character keeps its offset: dashes, quotes and odd spaces become plain ones, A–Z small. */
export function plainText(text: string): string {
  return typed(text)
    .replace(/\u00ad/g, '-')
    .replace(/[`\u00b4]/g, "'")
    .replace(/\u00a0/g, ' ')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Cuts one line of text into tokens, skipped words left out. Never throws; unknown characters are dropped. */
export function tokenise(printed: string): Token[] {
  const text = plainText(printed);
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const [bodies, length] = lexemeAt(text, at);
    for (const body of bodies) {
      const verb =
        body.type === 'month' &&
        body.month === 5 &&
        printed[at] === 'm' &&
        !/^may[ .,'/-]{0,2}\d/.test(text.slice(at, at + 8));
      if (body.type !== 'skip')
        tokens.push({
          ...(verb ? { type: 'word', word: 'may', filler: false } : body),
          from: at,
          to: at + length,
        } as Token);
    }
    at += length;
  }
  return tokens;
}

function lexemeAt(text: string, at: number): [Body[], number] {
  if (text[at] === ' ') return [[], 1];
  for (const [pattern, read] of lexemesOf(text.slice(at, at + 2))) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null || match[0] === '') continue;
    const body = read(match, text);
    if (body !== undefined) return [Array.isArray(body) ? body : [body], match[0].length];
  }
  return [[], 1];
}

const byBeginning = new Map<string, typeof LEXEMES>();
/** Numbers of the lexemes that begin so. */
let numbered: Map<string, number[]> | undefined;

/** The lexemes that can begin with these two characters, in order. */
function lexemesOf(beginning: string): typeof LEXEMES {
  let fitting = byBeginning.get(beginning);
  if (!fitting) {
    numbered ??= numberLexemes();
    const numbers = new Set<number>();
    for (const begin of beginnings(beginning)) for (const at of numbered.get(begin) ?? []) numbers.add(at);
    fitting = [...numbers].sort((a, b) => a - b).map((at) => LEXEMES[at]!);
    byBeginning.set(beginning, fitting);
  }
  return fitting;
}

function numberLexemes(): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  for (const [at, [{ begins }]] of LEXEMES.entries()) {
    for (const begin of begins.split('|')) {
      const known = numbers.get(begin);
      if (known) known.push(at);
      else numbers.set(begin, [at]);
    }
  }
  return numbers;
}

/** What a pattern may say of its beginning that fits these characters: `#` is a digit, and what it leaves out is free. */
function beginnings(text: string): string[] {
  const [first = [], second = []] = [...text].map((one) => (/\d/.test(one) ? [one, '#'] : [one]));
  return [...first, ...first.flatMap((one) => second.map((two) => one + two))];
}
