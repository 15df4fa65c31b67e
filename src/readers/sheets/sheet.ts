import type { Colouring } from './conditions.ts';

/** A workbook as the reader of its format found it, before anybody looks for tables in it. */
export interface Workbook {
  sheets: Sheet[];
  /** What else it holds and is not read, in words: `a sheet that is a chart ("Spend")`. */
  unread: string[];
}

export interface Sheet {
  name: string;
  /** Its place among the workbook's sheets, from 1. */
  number: number;
  hidden: boolean;
  /** In row order, then column order. One without text has a fill, and text beside it in its row. */
  cells: SheetCell[];
  /** Merged cells; each stands at its top left. */
  merges: Range[];
  hiddenRows: ReadonlySet<number>;
  /** How deep rows stand in the outline, where they do. */
  depths?: ReadonlyMap<number, number>;
  /** A filter is set: rows may be hidden because of it. */
  filtered: boolean;
  /** First and last of each run of hidden columns. */
  hiddenColumns: readonly (readonly [from: number, to: number])[];
  colouring: Colouring;
  /** Comments on cells, and the texts of shapes that float above the cells. */
  notes: { row: number; column: number; text: string }[];
  shapes: { row: number; column: number; text: string }[];
  /** What is printed at the top and bottom of each page. */
  headers: string[];
  footers: string[];
}

/** Rows and columns are counted from 1. */
export interface SheetCell {
  row: number;
  column: number;
  /** As shown. */
  text: string;
  superseded?: string[];
  fill?: string;
  color?: string;
  bold?: boolean;
  /** Larger print than the workbook's ordinary text. */
  large?: boolean;
  /** What its number is, for the conditions of colours. */
  value?: number;
  /** Text of the cell that the sheet does not show as its value: an error, a formula never worked out. */
  trouble?: Trouble;
}

/** `formula-error`: `#REF!` and its like. `no-result`: a formula without its result. `hidden-value`: a format that shows nothing. */
export type Trouble = 'formula-error' | 'no-result' | 'hidden-value';

/** All ends included. */
export interface Range {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** `C7`, `$C$7` or `C7:D9` as a range; undefined when it names no cells. */
export function readRange(reference: string): Range | undefined {
  const [from, to = from] = reference.replaceAll('$', '').split(':').map(readAddress);
  if (!from || !to) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

export function readAddress(address: string): { row: number; column: number } | undefined {
  const [, letters = '', digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return row >= 1 && row <= LAST_ROW && column >= 1 && column <= LAST_COLUMN ? { row, column } : undefined;
}
