import type { Table } from '../model/document.ts';
import { readStatus } from '../normalise/status.ts';
import { oneLine } from '../normalise/text.ts';
import type { Mapping } from './columns.ts';

/** Most words of a state: `At initial stages of delivery`. */
const MOST_WORDS = 5;

/** A column of progress that says a state in each row, in few words, is the status where no other column is. */
export function statesAsStatus(mapping: Mapping | undefined, table: Table): Mapping | undefined {
  const fields = [...(mapping?.fields ?? [])];
  const column = fields.find(([, field]) => field === 'progress')?.[0];
  if (!mapping || column === undefined || fields.some(([, field]) => field === 'status')) return mapping;
  const values = table.cells
    .filter((cell) => cell.column === column && !cell.furniture)
    .map((cell) => oneLine(cell.text))
    .filter(Boolean)
    .slice(1);
  const kinds = [...new Set(values.map((value) => value.toLowerCase()))];
  const short = kinds.every((kind) => kind.split(' ').length <= MOST_WORDS && !/\d/.test(kind));
  const states = kinds.filter((kind) => {
    const { state, rag } = readStatus(kind);
    return state ?? rag;
  });
  if (values.length < 2 || !short || states.length < kinds.length / 2) return mapping;
  return { ...mapping, fields: new Map(fields).set(column, 'status') };
}
