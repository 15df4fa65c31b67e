import type { Cell } from '../../../model/document.ts';
import { oneLine } from '../../../normalise/text.ts';
import { contentOf } from '../../content.ts';
import { headingField } from '../columns/column-headings.ts';

const GROUP = /^(?:aim|area|goal|objective|outcome|pillar|priority|section|strand|theme)s?\s?:?$/i;

/** `Aim 2 | Less food is wasted`, and no more. */
export function isNumberedBeside(cells: readonly Cell[]): boolean {
  const [label, title, ...more] = cells.filter(({ text }) => oneLine(text) !== '');
  if (!label || !title || more.length > 0 || label.column !== 1 || title.column !== 2) return false;
  return NUMBERED.test(oneLine(label.text)) && /^[A-Z]/.test(title.text) && contentOf(title.text) !== 'date';
}
export const NUMBERED =
  /^(?:aim|goal|objective|outcome|pillar|priority|section|strand|theme) (?:\d{1,2}|[A-Z])\s?[.:]?$/i;

/** `Theme | Clean air`, over the headings of its rows or among them. */
export function isNamedBeside(cells: readonly Cell[], columns: number): boolean {
  const [label, title, ...more] = cells.filter(({ text }) => oneLine(text) !== '');
  if (!label || !title || more.length > 0 || columns < 3 || label.column !== 1) return false;
  return GROUP.test(oneLine(label.text)) && !headingField(title.text) && contentOf(title.text) !== 'date';
}
