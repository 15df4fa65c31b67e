/** A small document in one of the layouts that plans come in, and what a careful person would write down from it. */
export interface Case {
  name: string;
  /** Its name decides nothing but how a reader is chosen. */
  file: string;
  /** Tabs are written ` → `. */
  text: string;
  /** The columns of the flat CSV that are compared, apart by blanks. */
  columns?: string;
  /** A row each, cells apart by ` | `; none where the document holds no plan. */
  rows: string[];
}
