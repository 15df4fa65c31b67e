import type { RevisedText } from '../grid.ts';
import { plainText } from '../markup.ts';
import { type Marks, replaceBetween } from './between.ts';
import { withoutPictures } from './pictures.ts';

/** Text of a line or cell of Markdown, and what of it is not text. */
export interface Inline extends RevisedText {
  /** Footnotes it leads to, by their name. */
  notes: string[];
  /** What pictures in it are said to show, else where they are. */
  pictures: string[];
}

const STRUCK: Marks = {
  open: /~~(?=\S)|<(s|del|strike)(?:\s[^<>]*)?>/gi,
  close: /(?=(~~|<\/(s|del|strike)\s*>))/gi,
  least: 1,
  most: 2000,
};
const COMMENT: Marks = { open: /<!--/g, close: /(?=(-->))/g, least: 0, most: 2000 };
const LINK =
  /\[((?:[^[\]\n]|\[[^[\]\n]{0,200}\]){1,500})\](?:\(<?[^()\s\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\s\n]{0,500})?>?(?:\s+["'(][^\n)]{0,300}["')])?\)|\[[^\]\n]{0,200}\])/g;
const NOTE = /\[\^([^\]\s]{1,60})\](?!:)/g;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
/** Escaped characters wait in the private-use area while marks are read. */
const APART = 0xf100;

/** Reads the marks within a text: emphasis and links become text, pictures and footnote marks are told apart. */
export function readInline(raw: string): Inline {
  const superseded: string[] = [];
  const notes: string[] = [];
  const pictures: string[] = [];
  let text = raw;
  if (text.includes('\\'))
    text = text.replace(ESCAPED, (_, mark: string) => String.fromCharCode(APART + mark.charCodeAt(0)));
  if (text.includes('`')) {
    text = text.replace(/(`{1,9})([^`]|[^`][\s\S]{0,1000}?[^`])\1(?!`)/g, (_, __, code: string) =>
      code.replace(/[*_~[\]<>&!|]/g, (mark) => String.fromCharCode(APART + mark.charCodeAt(0))),
    );
  }
  if (text.includes('['))
    text = withoutPictures(text, (shown, place = '') =>
      pictures.push(shown.trim() || place.trim() || 'picture'),
    )
      // What a picture led to.
      .replace(/\[\]\([^()\s]{1,500}\)/g, '')
      .replace(NOTE, (mark) => {
        notes.push(mark);
        return '';
      })
      .replace(LINK, '$1');
  if (/~~|<(?:s|del|strike)\b/i.test(text))
    text = replaceBetween(text, STRUCK, (struck) => {
      const old = restore(plain(struck)).replace(/\n(?:• )?/g, ' ');
      if (old) superseded.push(old);
      return '';
    });
  return {
    text: restore(plain(text)),
    ...(superseded.length > 0 && { superseded }),
    notes,
    pictures,
  };
}

function plain(text: string): string {
  let bare = text;
  if (bare.includes('<!--')) bare = replaceBetween(bare, COMMENT, () => '');
  if (bare.includes('<'))
    bare = bare
      .replace(/<(https?:\/\/[^<>\s]{1,2000}|mailto:[^<>\s]{1,500}|[^<>\s@]{1,200}@[^<>\s@]{1,200})>/gi, '$1')
      .replace(/<\/?ins(?:\s[^<>]*)?>/gi, '');
  if (bare.includes('_'))
    bare = bare.replace(/(^|[\s(])(_{1,3})(?=\S)([^_\n]{1,2000}?)\2(?=$|[\s.,;:)!?])/gm, '$1$3');
  return plainText(bare);
}

function restore(text: string): string {
  return text.replace(/[\uf121-\uf17e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - APART));
}
