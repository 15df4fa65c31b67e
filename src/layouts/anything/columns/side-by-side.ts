import type { Field } from '../../../draft.ts';
import type { Cell } from '../../../model/document.ts';
import { fold, oneLine } from '../../../normalise/text.ts';
import { isDate } from '../../content.ts';
import type { Mapping } from '../../table/columns.ts';
import { headingField } from './column-headings.ts';

/** `2024/25`, `Year 2`: what sets of columns differ by. */
const TIME = /\b(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?\b|\b(?:fy|y(?:ea)?r) ?\d{1,2}(?:[/–-]\d\d)?\b|[()]/gi;

const untimed = (heading: string): string => oneLine(heading.replace(TIME, ''));

/** `Council actions`, `Long term actions (2027/28)`; those that were taken are none. */
function isAction(heading: string): boolean {
  const title = untimed(heading);
  if (/\b(?:achieved|completed|current|existing|previous|taken|to date)\b/i.test(title)) return false;
  return headingField(title) === 'action' || /^[a-z]+(?:[ -][a-z]+){0,3} actions?$/i.test(title);
}

/**
 * Tells sets of columns below the same headings, each with actions of its own: two years side by side, or two halves
 * of a list. What stands before and behind them is of all.
 * @param titles the headings, those of the row above included
 * @returns the columns of the sets, the first of which is the header's own
 */
export function sideBySide(titles: readonly Cell[], header: Mapping): Mapping[] | undefined {
  // Steps of each year, of the one action in front of them.
  const isStep = (text: string): boolean => headingField(untimed(text)) === 'milestone';
  const begins = [isAction, isStep].find((is) => titles.filter(({ text }) => is(text)).length > 1);
  if (!begins) return undefined;
  const low = new Map(titles.map((cell) => [cell.column, cell]));
  const columns = [...low.keys()].sort((a, b) => a - b).filter((column) => low.get(column)?.text.trim());
  const textAt = (column: number): string => low.get(column)?.text ?? '';
  const keys = columns.map((column) => (begins(textAt(column)) ? BEGINS : fold(untimed(textAt(column)))));
  const actions = keys.flatMap((key, at) => (key === BEGINS ? [at] : []));
  const [first = 0, second = 0] = actions;
  const width = second - first;
  if (width < 2 || actions.some((at, index) => at !== first + index * width)) return undefined;
  const starts = Array.from({ length: Math.min(width, first + 1) }, (_, before) => first - before).reverse();
  const start = starts.find((from) => {
    const sets = actions.map((_, index) => keys.slice(from + index * width, from + (index + 1) * width));
    return sets.every((set) => set.length === width && set.every((key, at) => key === sets[0]?.[at]));
  });
  if (start === undefined) return undefined;
  const sets = actions.map((_, index) => columns.slice(start + index * width, start + (index + 1) * width));
  const all = new Set(sets.flat());
  return sets.map((own): Mapping => {
    const fields = new Map<number, Field>([...header.fields].filter(([column]) => !all.has(column)));
    for (const [at, column] of own.entries()) {
      const field = header.fields.get(sets[0]?.[at] ?? 0) ?? headingField(untimed(textAt(column)));
      if (field) fields.set(column, field);
    }
    return { ...header, fields, own: new Set(own) };
  });
}

/**
 * The time that stands over a set of columns, or in its heading of actions.
 * @param above the row above the headings, which may be over each set as a whole
 */
export function timeOver(
  titles: readonly Cell[],
  { own, fields }: Mapping,
  above: readonly Cell[] = [],
): string | undefined {
  if (![...fields].some(([column, field]) => ACTS.includes(field) && own?.has(column))) return undefined;
  const ofSet = (cells: readonly Cell[]): string[] =>
    cells.filter(({ column, text }) => own?.has(column) && text !== '').map(({ text }) => oneLine(text));
  const over = ofSet(above);
  const texts = [...(over.length === 1 ? over : []), ...ofSet(titles)];
  return [...texts, ...texts.flatMap((text) => text.match(TIME) ?? [])].find(
    (text) => /\d/.test(text) && isDate(text),
  );
}
/** What a set begins with, whatever each calls it. */
const BEGINS = '*';

const ACTS: readonly Field[] = ['action', 'milestone'];
