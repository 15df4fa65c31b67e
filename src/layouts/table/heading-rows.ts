import type { DraftTheme, Field } from '../../draft.ts';
import type { Cell, Table } from '../../model/document.ts';
import { fieldOf, type Mapping } from './columns.ts';
import type { RowsSpec } from './reading.ts';
import { readThemeHeading, themeOf } from './themes.ts';

/** Longest title in the first column alone, in characters. */
const LONGEST_TITLE = 90;

/**
 * A row that is a heading of those below: one cell that reads as a theme heading, or spans the table; beside it at most
 * words of the header (`Area 1: …` with `Officer/s` in the third column).
 */
export function themeOfRow(
  cells: readonly Cell[],
  table: Table,
  spec: RowsSpec,
  mapping: Mapping | undefined,
): DraftTheme | undefined {
  const [cell, ...beside] = cells;
  if (!cell || table.columns < 3 || beside.some((other) => !isHeading(other.text, spec))) return undefined;
  const heading = readThemeHeading(cell.text, spec.theme);
  if (heading) return themeOf(heading, cell);
  return beside.length === 0 && isTitle(cell, table, spec, mapping)
    ? themeOf({ title: cell.text }, cell)
    : undefined;
}

/** The text is what stands over a column. */
export function isHeading(text: string, spec: RowsSpec): boolean {
  return Boolean(spec.read ? spec.read(text) : fieldOf(text, spec.columns));
}

/** A lone cell over the table's width, or a short one in the first column that its column does not hold. */
function isTitle(cell: Cell, table: Table, spec: RowsSpec, mapping: Mapping | undefined): boolean {
  if (cell.columnSpan >= Math.max(3, table.columns - 1)) return true;
  const field = mapping?.fields.get(cell.column);
  return (
    cell.column === 1 &&
    (field === undefined || spec.deliverable.includes(field) || isHeadingFor(field, cell.text)) &&
    cell.text.length <= LONGEST_TITLE &&
    /^[A-ZÀ-ÞŴŶ]/.test(isNumbered(cell, field) ? cell.text.replace(NUMBER, '') : cell.text) &&
    !/[.;,]$/.test(cell.text)
  );
}

/** `2. Open spaces` from a column of references on, or in bold: no reference of a row. */
const isNumbered = (cell: Cell, field: Field | undefined): boolean =>
  field === 'ref' && (cell.columnSpan > 1 || cell.bold === true);
const NUMBER = /^\d{1,2}[.):]? +/;

/** In a column of references or outcomes a lone cell is a heading when it is words, or in capitals. */
function isHeadingFor(field: Field, text: string): boolean {
  if (field === 'ref') return /[A-Za-z]{3}/.test(text);
  return (field === 'outcome' || field === 'theme') && text.length > 3 && text === text.toUpperCase();
}
