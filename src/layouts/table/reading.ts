import type { Draft, DraftRow, DraftTheme, Field, Piece } from '../../draft.ts';
import type { Block, Cell, Table } from '../../model/document.ts';
import type { HeaderSpec, Mapping, TableColumns } from './columns.ts';

/** How a layout tells what the tables of a plan hold, and what stands around them. */
export interface TableReading {
  spec: RowsSpec;
  /** The columns of a table; undefined for a table that is not the plan's. */
  columnsOf(table: Table, above: Mapping | undefined): TableColumns | undefined;
  /** The heading that a row is for those below it. */
  themeOfRow(filled: readonly Cell[], table: Table, mapping: Mapping | undefined): DraftTheme | undefined;
  /** Who leads all below a row, where it says that and no more. */
  leadOfRow?(filled: readonly Cell[], table: Table): string | undefined;
  /** The cells of a row that are its own; accounts for the others. */
  sift?(draft: Draft, cells: readonly Cell[], mapping: Mapping, above: readonly DraftRow[]): readonly Cell[];
  /** A cell that is beside the point of its column. */
  isRemark?(cell: Cell, field: Field, mapping: Mapping): boolean;
  /** Lines over tables that say something of all rows below them. */
  headings?: ReadonlyMap<Block, SectionHeading>;
  /** Actions told otherwise than in rows, by the block they begin with. */
  told?: ReadonlyMap<Block, Told>;
}

/** Actions told otherwise than in the rows of a table. */
export interface Told {
  rows: DraftRow[];
  /** What only says what stands beside it. */
  labels: Piece[];
}

/** What a council file says of the tables of its plan. */
export interface RowsSpec extends HeaderSpec {
  /** The council's own form of theme heading: its first group is the ref, its last the title. */
  theme?: RegExp;
  /** Columns, in order, of tables that were printed without a header. */
  headless?: readonly (Field | undefined)[];
}

/** What a line over one of a plan's tables says of all rows below it. */
export interface SectionHeading {
  /** `theme` groups the rows; `action` is the action whose steps the rows are. */
  kind: 'theme' | 'action';
  ref?: string;
  /** Blank where the line says who leads, and no more. */
  title: string;
  /** Who leads all below: `Parking – owner JB`. */
  lead?: string;
  /** When all below is to be done: `Short term (2025/26)`. */
  when?: string;
}
