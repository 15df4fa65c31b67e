import { INVISIBLE } from '../decode.ts';

/** Bullets that people paste into cells; those of symbol fonts are private letters. */
const BULLET = /^[•●▪■◦‣·\uf0b7\uf0a7\uf0d8\uf02d]\s*(?=\S)/;

/** The text of a cell: line breaks stay, runs of spaces become one, an item of a list starts with `• `. */
export function cellText(raw: string): string {
  if (!/[\s\u0000-\u001f\u007f-\u00a0\u2000-\u206f]|^[•●▪■◦‣·\uf02d-\uf0d8]/.test(raw)) return raw;
  return raw
    .replace(/\r\n?|[\u2028\u2029\v]/g, '\n')
    .replace(INVISIBLE, '')
    .split('\n')
    .map((line) =>
      line
        .replace(/[ \t\u00a0\u2000-\u200b\u202f\ufeff]+/g, ' ')
        .trim()
        .replace(BULLET, '• '),
    )
    .filter((line) => line !== '')
    .join('\n');
}

/** A stretch of text, and whether it is struck out. */
export interface Run {
  text: string;
  struck: boolean;
}

/** What counts of a text, and what is struck out in it. */
export function revised(runs: readonly Run[]): { text: string; superseded?: string[] } {
  const struck: string[] = [];
  let text = '';
  let before = false;
  for (const run of runs) {
    if (run.struck && before) struck[struck.length - 1] += run.text;
    else if (run.struck && run.text.trim() !== '') struck.push(run.text);
    if (!run.struck) text += run.text;
    before = run.struck && struck.length > 0;
  }
  const superseded = struck.map(cellText).filter(Boolean);
  return { text: cellText(text), ...(superseded.length > 0 && { superseded }) };
}
