import { rawText } from './flow.ts';
import { cellsOf, rowGroups } from './table.ts';
import { descendants, type Element, isElement } from './tree.ts';

/** Fewest columns of a table within a cell that are columns of the table around it. */
const FEWEST_COLUMNS = 2;

/** A row in one of whose cells a table stands, and that table's rows. */
interface Holder {
  cells: Element[];
  at: number;
  inner: Element[][];
}

/**
 * A table in whose rows, in one column, tables of one form stand, as one table: their columns take the place of that
 * column, their heading stands once, and what is beside them reaches down over their rows.
 * @returns undefined for any other table
 */
export function unnested(table: Element): Element | undefined {
  if (![...descendants(table)].some(({ name }) => name === 'table')) return undefined;
  const rows = rowGroups(table).flat().map(cellsOf);
  const [first] = rows;
  const holders = new Map(
    rows.flatMap((cells) => {
      const held = holderOf(cells);
      return held ? [[cells, held] as const] : [];
    }),
  );
  const [model] = holders.values();
  if (!first || !model || rows.flat().some(isSpanned)) return undefined;
  const width = model.inner[0]?.length ?? 0;
  const alike = [...holders.values()].every(
    ({ cells, at, inner }) =>
      at === model.at && cells.length === first.length && inner.every((own) => own.length === width),
  );
  const isOver = (cells: Element[]): boolean => cells === first && cells.length === model.cells.length;
  if (!alike || width < FEWEST_COLUMNS || !rows.every((cells) => holders.has(cells) || isOver(cells)))
    return undefined;
  const header = headerOf([...holders.values()]);
  const made = rows.flatMap((cells): Element[][] => {
    const held = holders.get(cells);
    const above = (own: readonly Element[]): Element[] => cells.toSpliced(model.at, 1, ...own);
    if (!held) return [above(header ?? headed(cells[model.at]!, width))];
    const body = header ? held.inner.slice(1) : held.inner;
    const beside = cells.map((cell) => reaching(cell, body.length));
    return body.map((own, index) => (index === 0 ? beside.toSpliced(model.at, 1, ...own) : own));
  });
  // No row of the table around says what stands beside.
  if (header && holders.size === rows.length)
    made.unshift(first.map((cell): Element => ({ ...cell, children: [] })).toSpliced(model.at, 1, ...header));
  const children = made.map((cells) => ({
    ...table,
    name: 'tr',
    attributes: {},
    children: cells,
    parent: table,
  }));
  return { ...table, children };
}

const isSpanned = ({ attributes }: Element): boolean =>
  [attributes.rowspan, attributes.colspan].some((span) => span !== undefined && span.trim() !== '1');

const reaching = (cell: Element, count: number): Element => ({
  ...cell,
  attributes: { ...cell.attributes, rowspan: String(count) },
});

/** The heading over the first of the columns that its column has become. */
const headed = (cell: Element, width: number): Element[] =>
  Array.from({ length: width }, (_, at) => (at === 0 ? cell : { ...cell, children: [] }));

/** The one cell with a table in it, that holds nothing else. */
function holderOf(cells: Element[]): Holder | undefined {
  const holding = cells.flatMap((cell, at) => {
    const tables = [...descendants(cell)].filter(({ name }) => name === 'table');
    return tables.map((inner) => ({ cells, at, cell, inner }));
  });
  const [held, ...more] = holding;
  if (!held || more.length > 0 || rawText(held.cell) !== rawText(held.inner)) return undefined;
  const inner = rowGroups(held.inner).flat().map(cellsOf);
  const isPlain = inner.every((own) => own.every((cell) => !isSpanned(cell)));
  return isPlain && inner.length > 0 ? { cells, at: held.at, inner } : undefined;
}

/** The heading that all of the tables have, or the only one is marked as having. */
function headerOf(holders: readonly Holder[]): Element[] | undefined {
  const [header, ...others] = holders.map(({ inner }) => inner[0] ?? []);
  const said = (cells: readonly Element[]): string => cells.map(rawText).join(' | ');
  if (!header || holders.some(({ inner }) => inner.length < 2)) return undefined;
  const isMarked = header.every((cell) => isElement(cell) && cell.name === 'th');
  return (others.length > 0 ? others.every((cells) => said(cells) === said(header)) : isMarked)
    ? header
    : undefined;
}
