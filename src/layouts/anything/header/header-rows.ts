import type { Cell, Table } from '../../../model/document.ts';
import { oneLine } from '../../../normalise/text.ts';
import { contentOf } from '../../content.ts';
import type { Mapping, TableColumns } from '../../table/columns.ts';
import { fieldInPart, headingField, howRead, LONGEST_HEADING } from '../columns/column-headings.ts';
import { isStart } from '../columns/date-headings.ts';
import { isNamedBeside, isNumberedBeside } from './named-beside.ts';
import { headerOf, isValueOfRow } from './row-as-header.ts';

/** The header rows of a table; the second row of a header is `header`. */
export function headersOf(grid: readonly Cell[][], table: Table): TableColumns['headers'] {
  const known = headersFound.get(table);
  if (known) return known;
  const named = grid.map((cells) => cells.some((cell) => headingField(cell.text) !== undefined));
  const headers: TableColumns['headers'] = grid.map(() => undefined);
  for (let i = 0; i < grid.length; i++) {
    const cells = grid[i] ?? [];
    if ((!named[i] && !named[i + 1]) || isNamedBeside(cells, table.columns) || isNumberedBeside(cells))
      continue;
    if (cells.length < 2 || cells.some((cell) => oneLine(cell.text).length > LONGEST_HEADING * 1.6)) continue;
    const below = grid[i + 1] ?? [];
    const isOver = areTimesOver(cells, below) || areYearsOver(cells, below);
    if (isValuedRow(cells) && !isOver) continue;
    if (isBelowHeader(cells, grid, headers, i)) continue;
    const one = headerOf(cells, table, grid, i);
    const two =
      (isHeaderPart(below) && cells.filter(isValueOfRow).length < 2) ||
      isCalendar(cells, below) ||
      isReachedInto(cells, below) ||
      isOver
        ? headerOf(stacked(cells, below), table, grid, i + 1)
        : undefined;
    if (!one && two && isAboveHeader(cells, below, two, table, grid, i + 1)) continue;
    if (two && (fieldsNamed(two) > fieldsNamed(one) || (one && partsHeadings(cells, below)))) {
      headers[i] = two;
      headers[i + 1] = 'header';
      i++;
    } else if (one) headers[i] = one;
  }
  headersFound.set(table, headers);
  return headers;
}

/**
 * `Enforce the standard in the private sector | Housing Standards | On track`, `1.2 | Count the homes of our partners |
 * May 2025`: what is promised or done, though lines of it are words that head columns.
 */
function isValuedRow(cells: readonly Cell[]): boolean {
  const named = cells.filter((cell) => headingField(cell.text) !== undefined);
  // `Planning phase` and `Target reduction` beside them are headings, too.
  if (named.filter(({ text }) => howRead(text) === 'is').length >= MANY) return false;
  const values = cells.flatMap((cell) =>
    // `Lead Officer / Portfolio Holder` beside `% complete` is no promise.
    named.includes(cell) || fieldInPart(cell.text) ? [] : [contentOf(cell.text)],
  );
  if (values.includes('promise') && values.includes('status')) return true;
  // `Publish the register | Task | In progress | 30/Nov/25`
  if (values.includes('promise') && cells.some(({ text }) => DAY.test(oneLine(text)))) return true;
  const isInPart = named.every(
    ({ text }) => /^(?:ends in|begins with)$/.test(howRead(text)) || contentOf(text) === 'status',
  );
  return isInPart && (values.filter((value) => VALUES.includes(value)).length >= 2 || cells.some(isPromise));
}

/**
 * `Offer training to every school | Travel ⏎ Officer | Existing ⏎ budgets` below a header: but the last lines of values
 * head columns, and none of them is a heading above.
 */
function isBelowHeader(
  cells: readonly Cell[],
  grid: readonly Cell[][],
  headers: TableColumns['headers'],
  at: number,
): boolean {
  const above = grid[headers.findIndex((header) => header !== undefined)];
  if (!above || above === grid[at]) return false;
  const isInPart = cells.every(
    ({ text }) => headingField(text) === undefined || /^(?:ends in|begins with)$/.test(howRead(text)),
  );
  const isAgain = cells.some(({ text }) => text !== '' && above.some((heading) => heading.text === text));
  return isInPart && !isAgain && cells.some(isLong);
}
/** Words of what is to be done: headings have fewer. */
const WORDS = 5;
const isLong = ({ text }: Cell): boolean => text.split(/\s+/).length >= WORDS;
const isPromise = (cell: Cell): boolean => isLong(cell) && contentOf(cell.text) === 'promise';
const DAY = /^\d{1,2}[/ .-](?:\d{1,2}|[A-Za-z]{3,9})[/ .-]\d{2,4}(?: \d{1,2}:\d\d.{0,6})?$|^\d{4}-\d\d-\d\d/;
/** So many cells that are terms of headings, whole, are a header. */
const MANY = 4;
const VALUES = ['date', 'ref', 'promise', 'status'];

/** `Knife crime lessons | Police | July 2025` above a header that is one by itself: the last row of those above it. */
function isAboveHeader(
  cells: readonly Cell[],
  below: readonly Cell[],
  two: Mapping,
  table: Table,
  grid: readonly Cell[][],
  at: number,
): boolean {
  if (!cells.some(isValueOfRow) || isCalendar(cells, below)) return false;
  if (areTimesOver(cells, below) || areYearsOver(cells, below)) return false;
  return fieldsNamed(headerOf(below, table, grid, at)) >= fieldsNamed(two);
}

/** `Q1` to `Q4` below `2025` over all of them. */
const isCalendar = (above: readonly Cell[], below: readonly Cell[]): boolean =>
  partsHeadings(above, below) && below.every((cell) => contentOf(cell.text) === 'date');

/** `Quarter 1` and `Quarter 2`, each over a `RAG` of its own, and nothing else but headings that reach down. */
function areTimesOver(above: readonly Cell[], below: readonly Cell[]): boolean {
  const lowAt = (column: number) => below.find((cell) => cell.column === column)?.text ?? '';
  const filled = above.filter(({ text }) => text !== '');
  const times = filled.filter((cell) => contentOf(cell.text) === 'date');
  const [first, ...others] = times.map(({ column }) => lowAt(column));
  return (
    filled.every((cell) => times.includes(cell) || lowAt(cell.column) === '') &&
    others.length > 0 &&
    others.every((text) => text === first && headingField(text) !== undefined)
  );
}

/** `2026` and `2027`, each over its quarters, and nothing else: the other headings stand beside the quarters. */
function areYearsOver(above: readonly Cell[], below: readonly Cell[]): boolean {
  const filled = above.filter(({ text }) => text !== '');
  const isUnder = ({ column }: Cell, wide: Cell): boolean =>
    wide.column <= column && column < wide.column + wide.columnSpan;
  return (
    filled.length > 1 &&
    filled.every(({ columnSpan, text }) => columnSpan > 1 && YEAR.test(oneLine(text))) &&
    filled.every((wide) => {
      const low = below.filter((cell) => isUnder(cell, wide) && cell.text !== '');
      return low.length === wide.columnSpan && low.every(({ text }) => contentOf(text) === 'date');
    })
  );
}
const YEAR = /^(?:(?:fy|(?:financial )?year) ?)?20\d\d(?: ?[/–-] ?(?:20)?\d\d)?$/i;

/** `Start` and `Finish` below `Timescale` over both, beside headings that reach down: one header of two rows. */
function partsHeadings(above: readonly Cell[], below: readonly Cell[]): boolean {
  const isOver = (wide: Cell, cell: Cell): boolean =>
    wide.columnSpan > 1 && wide.column <= cell.column && cell.column < wide.column + wide.columnSpan;
  return (
    below.length > 1 &&
    below.every((cell) => above.some((wide) => isOver(wide, cell))) &&
    above.every(
      (cell) =>
        cell.rowSpan > 1 || cell.columnSpan > 1 || !below.some(({ column }) => column === cell.column),
    )
  );
}

/** `Q1` below `RAG`, `Start` below `Timescale`, where the other headings reach down beside them: no row of the plan. */
const isReachedInto = (above: readonly Cell[], below: readonly Cell[]): boolean =>
  partsHeadings(above, below) && above.some((cell) => cell.rowSpan > 1);

/** How many fields a header names, however wide their headings are. */
const fieldsNamed = (header: Mapping | undefined): number => new Set(header?.fields.values()).size;

/** A table is asked for several times: by the search for plans, for its family, by the reading of its rows. */
const headersFound = new WeakMap<Table, TableColumns['headers']>();

/** A row that may be the second of a header: a few words a cell, nothing that is content. */
function isHeaderPart(cells: readonly Cell[]): boolean {
  return cells.length >= 2 && cells.every((cell) => oneLine(cell.text).length <= 40 && !isValueOfRow(cell));
}

/** Two rows of a header as one: below each other, or the one that names a field. */
function stacked(above: readonly Cell[], below: readonly Cell[]): Cell[] {
  const columns = [...new Set([...above, ...below].map((cell) => cell.column))].sort((a, b) => a - b);
  return columns.flatMap((column) => {
    const top = above.find((cell) => cell.column <= column && column < cell.column + cell.columnSpan);
    const low = below.find((cell) => cell.column === column);
    const cell = low ?? top;
    if (!cell) return [];
    const candidates = [low?.text, top && low ? `${top.text} ${low.text}` : undefined, top?.text];
    // `Start` and `Finish` below `Timescale`: the first is no deadline; nor is a year of which each row ticks some.
    const isOwn =
      low &&
      top &&
      (isStart(low.text) || (isCalendar(above, below) && headingField(top.text) === 'deadline'));
    const text = isOwn
      ? low.text
      : (candidates.find((candidate) => candidate && headingField(candidate)) ?? cell.text);
    return [{ ...cell, column, text }];
  });
}
