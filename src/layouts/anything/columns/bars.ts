import type { Field } from '../../../draft.ts';
import type { Cell, Table } from '../../../model/document.ts';
import { readColour } from '../../../normalise/colour.ts';
import { isDate } from '../../content.ts';
import { isBar } from '../../table/read-row.ts';
import { spansOf } from './date-columns.ts';

/** Fewest columns of a calendar, and least rows with a bar. */
const SPANS = 3;
const BARRED = 2;

/** Columns headed by quarters, months or years whose blank cells are coloured in where each row is done: the headings, by column. */
export function barsOf(
  fields: Map<number, Field>,
  titleOf: (column: number) => string,
  below: readonly Cell[][],
  table: Table,
): ReadonlyMap<number, string> | undefined {
  if (!below.some((cells) => cells.some((cell) => cell.text === '' && cell.fill))) return undefined;
  const spans = spansOf(fields, titleOf, table, isDate);
  if (spans.size < SPANS) return undefined;
  const within = (cell: Cell) => spans.has(cell.column);
  if (below.some((cells) => cells.some((cell) => within(cell) && cell.text !== ''))) return undefined;
  const drawn = below.flatMap((cells) => {
    const bars = cells.filter((cell) => within(cell) && isBar(cell, cells));
    return bars.length > 0 ? [bars] : [];
  });
  if (drawn.length < BARRED || drawn.length * 2 < below.length) return undefined;
  // Of several colours of traffic lights each says how it went then.
  const lights = new Set(drawn.flat().map(({ fill = '' }) => readColour(fill)));
  if ([...lights].filter((light) => light !== undefined && light !== 'blue').length > 1) return undefined;
  // What is coloured in every row, or all along one, is a ground.
  const places = new Set(drawn.map((bars) => bars.map(({ column }) => column).join(' ')));
  const widthOf = (bars: readonly Cell[]) => bars.reduce((sum, { columnSpan }) => sum + columnSpan, 0);
  if (places.size < 2 || drawn.some((bars) => widthOf(bars) >= spans.size)) return undefined;
  for (const column of spans.keys()) fields.set(column, 'deadline');
  return spans;
}
