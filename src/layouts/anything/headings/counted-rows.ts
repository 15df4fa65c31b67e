import type { DraftTheme } from '../../../draft.ts';
import type { Cell, Table } from '../../../model/document.ts';
import { oneLine } from '../../../normalise/text.ts';
import { rowsOf } from '../../table/banner-rows.ts';
import type { Mapping } from '../../table/columns.ts';
import { type ThemeHeading, themeOf } from '../../table/themes.ts';

/** Longest heading, in characters. */
const LONGEST = 90;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** What headings are counted by: a mark, and which in the order of its kind it is. */
const KINDS: readonly { mark: RegExp; place: (mark: string) => number }[] = [
  { mark: /^\(?(\d{1,2})[.):]?\s+(?=[A-Z])/, place: Number },
  { mark: /^(\d{1,2}\.\d{1,2})[.):]?\s+(?=[A-Z])/, place: (mark) => Number(mark.split('.')[1]) },
  { mark: /^\(?([a-h])[.)]\s+(?=[A-Z])/, place: (mark) => mark.charCodeAt(0) - 96 },
  { mark: /^\(?([A-H])[.)]\s+(?=[A-Z])/, place: (mark) => mark.charCodeAt(0) - 64 },
  { mark: /^\(?([ivx]{1,4})[.)]\s+(?=[A-Z])/i, place: (mark) => ROMAN.indexOf(mark.toLowerCase()) + 1 },
];

/**
 * `(a) Older people`, `(b) Young people` alone in the first column, one after the other, each over rows that are not
 * counted so: the heading that such a row is of the rows below.
 */
export function countedHeading(
  cells: readonly Cell[],
  table: Table,
  mapping: Mapping | undefined,
): DraftTheme | undefined {
  const [cell, ...beside] = cells.filter(({ text }) => oneLine(text) !== '');
  if (!cell || beside.length > 0 || cell.column > 1 || table.columns < 3) return undefined;
  const field = mapping?.fields.get(1);
  if (field === 'theme' || field === 'outcome') return undefined;
  const heading = headingsIn(table).get(cell);
  return heading && themeOf(heading, cell);
}

const known = new WeakMap<Table, Map<Cell, ThemeHeading>>();

function headingsIn(table: Table): Map<Cell, ThemeHeading> {
  let found = known.get(table);
  if (!found) known.set(table, (found = new Map(KINDS.flatMap((kind) => countedBy(kind, table)))));
  return found;
}

/** The headings that are counted by one kind of mark, where that is how the table heads its rows. */
function countedBy({ mark, place }: (typeof KINDS)[number], table: Table): [Cell, ThemeHeading][] {
  const rows = rowsOf(table);
  const marked = [...rows.values()].filter(
    ([cell]) => cell?.column === 1 && mark.test(oneLine(cell.text)) && /[A-Za-z]{3}/.test(cell.text),
  );
  const isLone = (row: readonly Cell[] = []): boolean => row.length === 1;
  if (marked.length < 2 || !marked.every(isLone)) return [];
  const headings = marked.map(([cell]) => {
    const text = oneLine(cell!.text);
    const [all = '', own = ''] = mark.exec(text) ?? [];
    return { cell: cell!, text, own, title: text.slice(all.length) };
  });
  const areCounted = headings.every(({ own }, index) => {
    const before = headings[index - 1];
    const at = place(own);
    return before === undefined ? at > 0 : at === place(before.own) + 1 || (own.includes('.') && at === 1);
  });
  const areOver = headings.every(({ cell, text }) => {
    const next = rows.get(cell.row + 1) ?? [];
    const isOverOther = isLone(next) && next[0]?.column === 1 && !mark.test(oneLine(next[0].text));
    return (next.length > 1 || isOverOther) && text.length <= LONGEST && !/[.;,]$/.test(text);
  });
  return areCounted && areOver
    ? headings.map(({ cell, own, title }) => [cell, { ref: own.toUpperCase(), title }])
    : [];
}
