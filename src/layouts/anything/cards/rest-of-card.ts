import type { DraftRow, Field } from '../../../draft.ts';
import type { Cell, Table } from '../../../model/document.ts';
import { fold, oneLine } from '../../../normalise/text.ts';
import { rowsOf } from '../../table/columns.ts';
import type { Told } from '../../table/reading.ts';
import { labelField } from './card-labels.ts';

/**
 * The last lines of a card that a page's end cut off: labels beside values, of fields that the card has not, or that
 * are printed again. They are added to the card.
 * @param told the card above, with nothing but a page's end between
 * @returns whether the table is the rest of it
 */
export function addRest(told: Told, table: Table): boolean {
  const [row, ...others] = told.rows;
  if (!row || others.length > 0 || table.columns > 3) return false;
  const lines = rowsOf(table)
    .map((cells) => cells.filter((cell) => oneLine(cell.text) !== ''))
    .filter((cells) => cells.length > 0);
  const found = lines.map((cells) => restIn(cells, row));
  if (!found.some((rest) => rest && !rest.isRepeated)) return false;
  if (found.includes(undefined)) return false;
  for (const rest of found) {
    if (!rest) continue;
    const { field, label, value, isRepeated } = rest;
    told.labels.push({ text: label.text, from: label });
    if (isRepeated) told.labels.push({ text: value.text, from: value });
    else row.fields[field] = [{ text: value.text, from: value }];
  }
  return true;
}

/** `Status: | Not started`: a line of a card, where it can be one of this. */
function restIn(
  [label, value, ...more]: readonly Cell[],
  { fields }: DraftRow,
): { field: Field; label: Cell; value: Cell; isRepeated: boolean } | undefined {
  const field = label && labelField(label.text);
  if (!field || !value || more.length > 0 || label.column !== 1) return undefined;
  const own = fields[field];
  const isRepeated = own?.some(({ text }) => fold(text) === fold(value.text)) === true;
  return own === undefined || isRepeated ? { field, label, value, isRepeated } : undefined;
}
