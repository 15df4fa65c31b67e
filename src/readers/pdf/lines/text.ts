import type { Word } from '../page.ts';
import type { Line } from './lines.ts';
import { linesOf, lineText } from './lines.ts';

/** Stands where the edge of a column may have broken a word; `pages/broken-words.ts` says whether it did. */
export const MAY_BREAK = '\u2028';

/** Whether the end of a line of a cell may lie within a word. */
export type MayBreak = (above: Line, below: Line) => boolean;

/** Marks that start a list item; some are what symbol fonts leave behind. */
const ITEM =
  /^(?:[•●▪■◦‣∙·○➢➤✓✔❖►▶\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf02d\u2023\u25aa\u25cf])(?=\s|$|[A-Za-z(‘'"“£0-9])\s*/u;

/** Whether a word starts a list item. */
export function isItem(word: string): boolean {
  return ITEM.test(word);
}

/** Words that stand somewhere on the page, to decide whether a hyphen at a line's end belongs to the word. */
export interface Vocabulary {
  has(word: string): boolean;
}

/** Made when it is first asked: most pages break no word. */
export function vocabularyOf(words: readonly Word[]): Vocabulary {
  let known: Set<string> | undefined;
  return {
    has(word) {
      known ??= new Set(words.map(({ text }) => bare(text)));
      return known.has(word);
    },
  };
}

/** The text of words that stand together: `\n` where a line ends, `• ` where a list item starts. */
export function textOf(words: readonly Word[], vocabulary: Vocabulary, mayBreak?: MayBreak): string {
  if (words.length === 1) return words[0]!.text;
  if (words.length > 0 && words.every(({ sideways }) => sideways))
    return words.map(({ text }) => text).join(' ');
  return joinLines(linesOf(words), vocabulary, mayBreak);
}

/** Words that are not struck out. */
export const standing = (words: readonly Word[]): readonly Word[] =>
  words.some(({ struck }) => struck) ? words.filter(({ struck }) => !struck) : words;

/** The text of those that are. */
export function supersededIn(words: readonly Word[], vocabulary: Vocabulary): { superseded?: string[] } {
  const struck = words.filter((word) => word.struck);
  return struck.length > 0 ? { superseded: [textOf(struck, vocabulary)] } : {};
}

export function joinLines(lines: readonly Line[], vocabulary: Vocabulary, mayBreak?: MayBreak): string {
  let text = '';
  for (const [at, line] of lines.entries()) {
    const next = lineText(line.words).replace(ITEM, '• ').trim();
    if (!next) continue;
    if (!text) text = next;
    else if (text.endsWith('\n•') || text === '•') text += ` ${next}`;
    else if (at > 0 && mayBreak?.(lines[at - 1]!, line)) text += MAY_BREAK + next;
    else text = joinTwo(text, next, vocabulary);
  }
  return lines[0]?.words[0]?.confidence === undefined ? text : pairQuotes(text);
}

const QUOTED = /["“](?=[\p{L}\p{N}])([^"“”]*?[\p{L}\p{N}.!?][’'])(?=[\s.,;:)]|$)/u;

/** A mark that opens a quotation was misread by OCR as a double one when nothing but a single one closes it. */
function pairQuotes(text: string): string {
  return /["“”].*["“”]/s.test(text) ? text : text.replace(QUOTED, '‘$1');
}

const BROKEN = /(?<![\p{L}\p{N}]|[\p{L}\p{N}][-’'])([\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*)-$/u;
const STARTS = /^(\p{L}[\p{L}’']*|\p{N}+)/u;

/** `Har‐` over `bour`: the hyphen of a program that parts words, which is another than that of the keyboard. */
const PARTED = /(?<=\p{Ll})[\u00ad\u2010]$/u;

/** A hyphen at a line's end joins; it goes only when the page has the word without it and not with it. */
function joinTwo(above: string, below: string, vocabulary: Vocabulary): string {
  if (PARTED.test(above) && /^\p{Ll}/u.test(below)) {
    const [head = '', tail = ''] = [above.split(/\s/).at(-1), STARTS.exec(below)?.[1]];
    return vocabulary.has(bare(head + tail)) ? above + below : above.slice(0, -1) + below;
  }
  if (!above.endsWith('-')) return `${above}\n${below}`;
  const head = BROKEN.exec(above)?.[1];
  const tail = STARTS.exec(below)?.[1];
  if (!head || !tail) return `${above}\n${below}`;
  const whole = bare(head + tail);
  const hyphened = bare(`${head}-${tail}`);
  if (vocabulary.has(whole) && !vocabulary.has(hyphened)) return above.slice(0, -1) + below;
  return above + below;
}

function bare(text: string): string {
  return text.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
