import type { Field } from '../../draft.ts';
import type { Cell } from '../../model/document.ts';
import type { Labelled } from '../table/columns.ts';
import { labelField } from './cards.ts';
import type { Guess } from './column-guess.ts';
import { textsAt } from './profiles.ts';
import { INLINE } from './text/inline-labels.ts';

const LABEL = /^(?:• )?([A-Za-z][A-Za-z /&'’-]{1,40}?)\s?:\s{0,3}(.*)$/;
/** Share of a column's cells that must hold labels. */
const MOST = 0.5;

/** The lines of a cell, parted where one begins with a label: `Lead: Housing` over `By when: May 2026`. */
export function labelledIn(text: string): Labelled[] {
  const parts: Labelled[] = [];
  for (const line of text.split('\n')) {
    const [, name = '', value = ''] = LABEL.exec(line) ?? [];
    const field = name ? labelField(name) : undefined;
    const last = parts.at(-1);
    if (field && INLINE.includes(field)) parts.push({ field, label: `${name}:`, text: value.trim() });
    else if (last) last.text = [last.text, line].filter(Boolean).join('\n');
    else parts.push({ text: line });
  }
  return parts;
}

/**
 * Columns in whose cells labels say who, when and how well. Who leads and who helps are told apart in a column of
 * leads without this.
 */
export function labelledColumns({ fields, why, profiles }: Guess, below: readonly Cell[][]): Set<number> {
  const found = [...profiles.keys()].filter((column) => {
    const cells = textsAt(below, column)
      .filter((text) => text !== '')
      .map(labelledIn);
    const named = cells.filter((parts) => areTold(parts.flatMap(({ field }) => field ?? [])));
    const isWhole = fields.has(column) || cells.every(([first]) => first?.field);
    return cells.length > 0 && isWhole && named.length >= cells.length * MOST;
  });
  for (const column of found) why.set(column, 'its cells hold labels of what they say');
  return new Set(found);
}

const areTold = (fields: readonly Field[]): boolean =>
  new Set(fields).size > 1 && fields.some((field) => field !== 'lead' && field !== 'partners');
