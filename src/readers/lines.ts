/** What the readers of plain text share. */

/** Longest line that is read, in characters. */
export const LONGEST_LINE = 1_000_000;

export const TABLE_RULE = /^[\s|:]*---[-\s|:]*$/;

/** Lines that no council writes as content, whoever lifted the text. */
export const FURNITURE: readonly { kind: string; pattern: RegExp }[] = [
  { kind: 'page-number', pattern: /^(?:page\s+)?\d{1,4}(?:\s+of\s+\d{1,4})?$/i },
  { kind: 'blank-page', pattern: /^this page is intentionally left blank\.?$/i },
  { kind: 'print-footer', pattern: /^(?:file|https?):\/\/\S+(?:\s+\S+){0,12}\s+\d{1,2}\/\d{1,2}\/\d{4}$/i },
  { kind: 'table-rule', pattern: TABLE_RULE },
];
