import type { Piece } from '../../../draft.ts';
import { oneLine } from '../../../normalise/text.ts';
import { paragraphsOf } from '../../records/paragraphs.ts';
import { dated, type Item } from './item-date.ts';

/**
 * The milestones of a cell, where their dates stand behind them: items of a list of which any has one, or paragraphs
 * or lines, up to each that ends in one, of which half have, or a step alone that says by when. Steps apart by list marks
 * or semicolons in one line have one each.
 * @param listed the items of its list, what stands over them in front
 */
export function datedSteps(piece: Piece, listed: readonly string[]): Item[] | undefined {
  const inline = listed.length < 2 ? inLine(listed[0] ?? piece.text) : undefined;
  if (inline) return inline;
  const isListed = listed.length > 1;
  const paragraphs = isListed ? [] : paragraphsOf(piece);
  const items = isListed
    ? listed.map((text) => step(text, true))
    : paragraphs.length > 1
      ? paragraphs.map((text) => step(text, false))
      : piece.text.includes('\n')
        ? byLines(piece.text)
        : [step(piece.text, true)];
  const due = items.filter(({ deadline }) => deadline).length;
  return due > 0 && (isListed || due * 2 >= items.length) ? items : undefined;
}

/** `Spec agreed (Feb 2024) • Provider in place (May 2024)` */
function inLine(text: string): Item[] | undefined {
  const parts = [/\s[•●▪]\s/, /;\s/].map((mark) => text.split(mark)).find(({ length }) => length > 1);
  const items = parts?.filter((part) => part.trim() !== '').map((part) => step(part, true));
  return items && items.length > 1 && items.every(({ deadline }) => deadline) ? items : undefined;
}

/** Lines put together up to each that ends in a date. */
function byLines(text: string): Item[] {
  const items: Item[] = [];
  let open = '';
  for (const line of text.split('\n')) {
    const item = step(open === '' ? line : `${open}\n${line}`, false);
    open = item.deadline ? '' : item.text;
    if (item.deadline) items.push(item);
  }
  return open.trim() === '' ? items : [...items, { text: open }];
}

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';
/** `… – March 16`: behind a dash no day of a month. */
const SHORT_YEAR = new RegExp(`\\s[–—-]\\s(${MONTH}\\.? ?['’]?\\d\\d)[.;]?$`, 'i');
/** What a promise says by when with; other dates may be of its text. */
const BY = /^(?:by|before|end)\b|^in (?:early|late|mid)\b/i;
const APART = /[–—(:-]$/;

/**
 * `Policy adopted – July 2016`; in a list, where others say when too, `Review it by October 2016`.
 * @param isListed it is an item of a list
 */
function step(printed: string, isListed: boolean): Item {
  const text = printed.trim();
  const line = oneLine(text);
  const short = SHORT_YEAR.exec(line)?.[1];
  if (short) return { text, deadline: short };
  const item = dated(text);
  const before = item.deadline ? line.slice(0, line.lastIndexOf(item.deadline)).trim() : '';
  const isOwn = APART.test(before) || (isListed && BY.test(item.deadline ?? ''));
  if (before === '' || !isOwn) return { text };
  // `(40 homes by March 2026)`
  return { text, deadline: item.deadline!.replace(/^([^(]*)\)$/, '$1') };
}
