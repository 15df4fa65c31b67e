import type { Column } from './exporters/flat/columns.ts';
import type { Export, Plan } from './model/plan.ts';

/** What an exporter makes: a text, bytes, or the files of a folder by their names. */
export type Output = string | Uint8Array | Readonly<Record<string, string | Uint8Array>>;

export interface ExportOptions {
  /** Leave cells that a spreadsheet would run as they are. */
  raw?: boolean;
}

/** Turns plans into one format. Knows nothing of readers or councils. */
export interface Exporter {
  /** The value of `--to`; file name without extension. */
  id: string;
  /** File extension without a dot; empty for a folder. */
  extension: string;
  /** One line for the help. */
  summary: string;
  /** The columns of the flat CSV whose values it carries: a test reads each format back and compares them. */
  columns: readonly Column[];
  /**
   * A text ends in a line break. Deterministic: same plans, same bytes.
   * @throws InputError when the format cannot hold these plans
   */
  write(data: Export, options: ExportOptions): Output | Promise<Output>;
  /** Where the text is one plan after another: how it is put together, so that many plans need no more memory than one. */
  planByPlan?: PlanByPlan;
  /** The same where the parts are bytes that follow from those before. */
  begin?(options: ExportOptions): Parts;
}

/** What `write` makes, as it comes: each call gives the bytes that follow, if there are any yet. */
export interface Parts {
  add(plan: Plan): Uint8Array;
  end(): Uint8Array;
}

/** What `write` makes of at least one plan is `before`, their parts with `between` between them, and `after`. */
export interface PlanByPlan {
  before: string;
  between: string;
  after: string;
  /** The part of a plan, in pieces: all of a large one would need several times its memory. */
  part(plan: Plan, options: ExportOptions): Iterable<string>;
}

/** An exporter before it is loaded. */
export interface ExporterEntry extends Pick<Exporter, 'id' | 'summary'> {
  load(): Promise<Exporter>;
}
