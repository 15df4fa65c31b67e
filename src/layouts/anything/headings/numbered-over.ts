import type { DraftTheme } from '../../../draft.ts';
import type { Cell, Table } from '../../../model/document.ts';
import { oneLine } from '../../../normalise/text.ts';
import { contentOf } from '../../content.ts';
import { rowsOf } from '../../table/banner-rows.ts';
import { themeOf } from '../../table/themes.ts';

/** Fewest columns of a plan's table. */
const FEWEST = 3;

/**
 * `1.0 | Transport` and no more, right above `1.1 | …`, which says more; `Target 2: …` alone in its row, however long
 * it is: a heading of the rows below.
 */
export function numberedOver(cells: readonly Cell[], table: Table): DraftTheme | undefined {
  const filled = cells.filter(({ text }) => oneLine(text) !== '');
  const [first, second, ...more] = filled;
  if (!first || more.length > 0 || table.columns < FEWEST) return undefined;
  if (!second) return first.column === 1 ? targetIn(first) : undefined;
  const [, number] = WHOLE.exec(oneLine(first.text)) ?? [];
  const title = oneLine(second.text);
  const below = (rowsOf(table).get(first.row + 1) ?? []).filter(({ text }) => oneLine(text) !== '');
  const part = below.find(({ column }) => column === first.column);
  const isOver =
    number !== undefined && below.length >= FEWEST && oneLine(part?.text ?? '').startsWith(`${number}.`);
  const isName = /^[A-Z]/.test(title) && ['words', 'name'].includes(contentOf(title));
  if (!isOver || !isName) return undefined;
  const theme = themeOf({ ref: number, title }, second);
  return { ...theme, printed: [...theme.printed, { text: first.text, from: first }] };
}

const WHOLE = /^(\d{1,2})(?:\.0)?\.?$/;

/** `Target 2: Let homes sooner`, as the aims of a service are called in its review. */
function targetIn(cell: Cell): DraftTheme | undefined {
  const [, ref, title] = /^target (\d{1,2})\s?[:–-]\s*([A-Z].*)$/i.exec(oneLine(cell.text)) ?? [];
  return ref && title ? themeOf({ ref, title }, cell) : undefined;
}
