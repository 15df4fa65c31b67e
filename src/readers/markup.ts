import { own } from '../own.ts';

/**
 * Inline HTML and Markdown that extraction leaves in text. What is known markup becomes line breaks and list items;
 * what merely looks like it (`<5 %`, `a * b`, `Milestones*`) stays.
 */

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  pound: '£',
  euro: '€',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  hellip: '…',
  frac12: '½',
};

const BREAK_TAG =
  /<\/?(?:p|div|ul|ol|tr|table|tbody|thead|h[1-6]|blockquote)(?:\s[^<>]*)?\/?>|<br\s*\/?>|<\/li>/gi;
const ITEM_TAG = /<li(?:\s[^<>]*)?>/gi;
const INLINE_TAG = /<\/?(?:b|i|u|em|strong|span|font|small|sup|sub|a|code|mark|td|th)(?:\s[^<>]*)?\/?>/gi;

/** Bullets as printed, and the private-use code points that symbol fonts leave behind. */
const BULLET = '[•●▪■◦‣·\\uf0b7\\uf0a7\\uf0d8\\uf02d\\u2023]';
const BULLET_ONLY = new RegExp(`^${BULLET}$`);
const BULLET_AT = new RegExp(`(^|\\s)${BULLET}\\s+`, 'g');

/** Removes markup; a line break stays `\n`, a list item starts a line with `• `. Runs of spaces become one. */
export function plainText(raw: string): string {
  let text = raw;
  if (text.includes('<')) {
    text = text.replace(ITEM_TAG, '\n• ').replace(BREAK_TAG, '\n').replace(INLINE_TAG, '');
  }
  if (text.includes('&')) text = text.replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z0-9]{2,8});/gi, decodeEntity);
  if (text.includes('*')) text = stripEmphasis(text);
  return tidyText(text);
}

/** Bullets as printed become list items, blank lines go, runs of spaces become one. */
export function tidyText(text: string): string {
  const trimmed = text.trim();
  if (BULLET_ONLY.test(trimmed)) return '•';
  return trimmed
    .replace(BULLET_AT, '\n• ')
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0\u2002-\u200a\u202f]+/g, ' ').trim())
    .filter((line) => line !== '' && line !== '•')
    .join('\n');
}

function decodeEntity(whole: string, name: string): string {
  if (!name.startsWith('#')) return own(ENTITIES, name.toLowerCase()) ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : whole;
}

function stripEmphasis(text: string): string {
  return text
    .replace(/\*\*([^*\n]+)\*\*/g, '$1')
    .replace(/(^|[\s(])\*([^\s*][^*\n]*)\*(?=$|[\s.,;:)])/gm, (whole, before: string, inner: string) =>
      /\s$/.test(inner) ? whole : before + inner,
    )
    .replace(/\\([*_#])/g, '$1');
}
