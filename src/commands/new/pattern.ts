import { oneLine } from '../../normalise/text.ts';

/** The years a title names: next year's edition names others. */
const YEARS = /\b(?:19|20)\d\d\b(?:( ?[/–-] ?)(?:\d{4}|\d\d)\b)?/g;

/** A pattern that finds a printed text whatever years it names; white space is one space, as where it is looked for. */
export function patternOf(text: string, edges: { whole?: boolean; start?: boolean } = {}): RegExp {
  const literal = oneLine(text)
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replace(YEARS, (_, dash?: string) => (dash === undefined ? '\\d{4}' : `\\d{4}${dash}\\d{2,4}`));
  return new RegExp(`${edges.whole || edges.start ? '^' : ''}${literal}${edges.whole ? '$' : ''}`);
}

/** A title without its years. */
export function withoutYears(text: string): string {
  return text
    .replace(YEARS, ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:;,–-]+|(?<![\s:;,–-])[\s:;,–-]+$/g, '')
    .replace(/ (?:to|for|from|of|in|until|by|and)$/i, '');
}
