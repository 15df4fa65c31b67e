/** What the readers of plain text share. */

import { LIMITS, overLimit } from '../limits.ts';

/**
 * The lines of a text.
 * @throws InputError when it is longer, or has more or longer lines, than any council's
 */
export function linesOf(text: string): string[] {
  if (text.length > LIMITS.text) throw overLimit('text', text.length);
  let lines = 0;
  for (let from = 0; from <= text.length; lines++) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    if (to - from > LIMITS.line) throw overLimit('line', to - from, { line: lines + 1 });
    from = to + 1;
  }
  if (lines > LIMITS.lines) throw overLimit('lines', lines);
  return text.split('\n');
}

/** The text of a list's item in one line, but that what begins as `Lead:` does stays a line of its own. */
export const itemText = (text: string): string =>
  text.replace(/\n(?:• )?(?!\p{Lu}[\p{L} /&'’-]{1,40}:)/gu, ' ').replace(/^• /, '');

export const TABLE_RULE = /^[\s|:]*---[-\s|:]*$/;

/** Lines that no council writes as content, whoever lifted the text. */
export const FURNITURE: readonly { kind: string; pattern: RegExp }[] = [
  { kind: 'page-number', pattern: /^(?:page\s+)?\d{1,4}(?:\s+of\s+\d{1,4})?$/i },
  {
    kind: 'running-footer',
    pattern: /^(?=.{9,120}$)(?:.*\S[\s|–—-]+)?page \d{1,4} of \d{1,4}(?:[\s|–—-]+\S.*)?$/i,
  },
  { kind: 'blank-page', pattern: /^this page is intentionally left blank\.?$/i },
  { kind: 'print-footer', pattern: /^(?:file|https?):\/\/\S+(?:\s+\S+){0,12}\s+\d{1,2}\/\d{1,2}\/\d{4}$/i },
  { kind: 'table-rule', pattern: TABLE_RULE },
];
