import type { ColumnMeaning } from '../flat/dictionary.ts';

/** A value of a table's row; `null` where nothing is known. Dates are ISO 8601. */
export type Value = string | number | boolean | null;

export interface TableColumn extends ColumnMeaning {
  name: string;
}

/** One of the tables that plans fall into: rows and columns with types and keys. */
export interface Table {
  name: string;
  title: string;
  description: string;
  columns: readonly TableColumn[];
  /** The columns that tell its rows apart; never empty in a row. */
  key: readonly string[];
  /** Columns whose values stand in the key of another table. */
  references: readonly { columns: readonly string[]; table: string }[];
  /** In plan order; values in the order of the columns. */
  rows: readonly (readonly Value[])[];
}
