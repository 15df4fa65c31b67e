import { beginsDrawn } from './drawn.ts';
import type { Page } from './page.ts';
import { beginsPipes } from './pipes.ts';
import { beginsStacked } from './stacked.ts';

export const ATX = /^ {0,3}(#{1,6})(?:[ \t](.*)|((?<=##)[^#\s].*))?$/;
export const UNDERLINE = /^ {0,3}(=+|-{2,})\s*$/;
export const RULE = /^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;
export const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;
export const ITEM =
  /^(\s*)(?:[-*+•●▪◦‣·\uf0b7\uf0a7]|\d{1,3}[.)]|[a-z][.)]|\((?:\d{1,2}|[a-z])\))[ \t]+(?=\S)/;
export const FOOTNOTE = /^ {0,3}\[\^([^\]\s]{1,60})\]:[ \t]*(.*)$/;
export const TARGET = /^ {0,3}\[([^\]^][^\]]{0,200})\]:[ \t]*<?(\S+?)>?(?:[ \t]+["'(].*["')])?[ \t]*$/;
export const DEFINITION = /^ {0,3}:[ \t]+(\S.*)$/;
export const HTML =
  /^ {0,3}<(table|div|ul|ol|dl|p|h[1-6]|details|section|article|center|figure|blockquote|nav|header|footer|aside|main|pre|form)\b/i;

/** The line goes on with the item or description above. */
export function goesOn({ lines, at }: Pick<Page, 'lines' | 'at'>): boolean {
  const line = lines[at] ?? '';
  if (line.trim() === '' || ITEM.test(line) || startsBlock({ lines, at })) return false;
  return /^(?: {2,}|\t)/.test(line) || /^\s*[a-zß-öø-ÿ(]/.test(line);
}

export function startsBlock({ lines, at }: Pick<Page, 'lines' | 'at'>): boolean {
  const line = lines[at] ?? '';
  return (
    ATX.test(line) ||
    FENCE.test(line) ||
    HTML.test(line) ||
    RULE.test(line) ||
    ITEM.test(line) ||
    FOOTNOTE.test(line) ||
    beginsDrawn(line) ||
    beginsPipes(lines, at) ||
    beginsStacked(lines, at) ||
    /^\s*<!--/.test(line)
  );
}

/** The first line from here that is not blank. */
export function nextFilled({ lines }: Pick<Page, 'lines'>, from: number): number {
  let at = from;
  while (at < lines.length && (lines[at] ?? '').trim() === '') at++;
  return at;
}

/** The next line is, blank lines apart, what this one means. */
export function isDefined(page: Pick<Page, 'lines' | 'at'>): boolean {
  const below = nextFilled(page, page.at + 1);
  return below <= page.at + 2 && DEFINITION.test(page.lines[below] ?? '');
}
