import { type ListItem, PROPERTY } from '../../model/document.ts';
import { itemText } from '../lines.ts';
import { type Inline, readInline } from './inline.ts';
import { goesOn, ITEM, RULE, startsBlock, UNDERLINE } from './lines.ts';
import { addHeading, addParagraph, asides, furnish, lineAt, type Page, revised } from './page.ts';

/** A line that is shorter was ended on purpose; longer ones are wrapped. */
const WRAPPED = 50;

/** Lines up to a blank one or another block; lines that were wrapped are one paragraph. */
export function addText(page: Page): void {
  let text = '';
  let line = page.at + 1;
  while (page.at < page.lines.length && lineAt(page).trim() !== '') {
    const next = lineAt(page);
    if (text !== '' && UNDERLINE.test(next)) {
      addHeading(page, text, next.trim().startsWith('=') ? 1 : 2, line);
      page.at++;
      return;
    }
    if (text !== '' && startsBlock(page)) break;
    const above = lineAt(page, page.at - 1);
    const wrapped =
      text !== '' && above.trim().length >= WRAPPED && !/(?: {2}|\\)$/.test(above) && !/^\s*\*\*/.test(next);
    if (text !== '' && !wrapped && !UNDERLINE.test(lineAt(page, page.at + 1))) {
      addParagraph(page, text, line);
      text = '';
    }
    if (text === '') line = page.at + 1;
    text += (text === '' ? '' : '\n') + next.trim().replace(/\\$/, '');
    page.at++;
  }
  if (text !== '') addParagraph(page, text.replace(/\n/g, ' '), line);
}

export function addList(page: Page): void {
  const items: ListItem[] = [];
  const start = page.at;
  const inlines: { inline: Inline; line: number }[] = [];
  while (page.at < page.lines.length) {
    const line = page.at + 1;
    let text = lineAt(page);
    if (!ITEM.test(text) || RULE.test(text)) {
      // Items may stand apart by blank lines.
      if (
        text.trim() === '' &&
        ITEM.test(lineAt(page, page.at + 1)) &&
        !RULE.test(lineAt(page, page.at + 1))
      ) {
        page.at++;
        continue;
      }
      break;
    }
    text = text.replace(ITEM, '');
    page.at++;
    while (page.at < page.lines.length && goesOn(page)) text += `\n${lineAt(page, page.at++).trim()}`;
    inlines.push({ inline: readInline(text), line });
  }
  for (const { inline, line } of inlines)
    if (inline.text || inline.superseded)
      items.push({ ...revised(inline), text: itemText(inline.text), place: { line } });
  if (items.length > 0) page.blocks.push({ type: 'list', items, place: { line: start + 1 } });
  for (const { inline, line } of inlines) asides(page, inline, line);
}

/** Code stays as it is. A fence that is never closed is a slip, and what follows it is text. */
export function addFence(page: Page, mark: string): void {
  const closes = new RegExp(`^ {0,3}${mark[0]}{${mark.length},}\\s*$`);
  const end = page.unclosed.has(mark)
    ? -1
    : page.source.findIndex((line, index) => index > page.at && closes.test(line));
  if (end < 0) page.unclosed.add(mark);
  for (page.at++; page.at < end; page.at++) {
    const text = (page.source[page.at] ?? '').trim();
    if (text) page.blocks.push({ type: 'paragraph', text, place: { line: page.at + 1 } });
  }
  if (end >= 0) page.at = end + 1;
}

export function addComment(page: Page): void {
  const start = page.at;
  while (page.at < page.lines.length && !lineAt(page).includes('-->')) page.at++;
  const text = page.lines.slice(start, page.at + 1).join(' ');
  furnish(page, text.replace(/^\s*<!--|-->[\s\S]*$/g, ''), 'hidden', start + 1);
  const rest = /-->\s*(\S.*)$/.exec(lineAt(page))?.[1];
  page.at++;
  if (rest) addParagraph(page, rest, page.at);
}

/** `---`, properties a line each, `---`: what the file says of itself. */
export function addFrontMatter(page: Page): void {
  const end = page.lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  if (!/^---\s*$/.test(lineAt(page, 0)) || end < 0 || end > 200) return;
  if (!page.lines.slice(1, end).some((line) => /^[\w -]{1,40}:(?:\s|$)/.test(line))) return;
  const properties: { text: string; line: number }[] = [];
  for (const [index, line] of page.lines.slice(1, end).entries()) {
    const last = properties.at(-1);
    const goes = /^(?:\s+|-\s)/.test(line) && last;
    const text = line
      .trim()
      .replace(/^-\s+/, '')
      .replace(/^["'](.*)["']$/, '$1')
      .replace(/^([\w -]+:\s+)["'](.*)["']$/, '$1$2');
    if (text === '' || text.startsWith('#')) continue;
    if (goes) last.text += /:$/.test(last.text) ? ` ${text}` : `; ${text}`;
    else properties.push({ text, line: index + 2 });
  }
  for (const { text, line } of properties) furnish(page, text, PROPERTY, line);
  page.at = end + 1;
}
