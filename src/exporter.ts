import type { Export } from './model/plan.ts';

export interface ExportOptions {
  /** Leave cells that a spreadsheet would run as they are. */
  raw?: boolean;
}

/** Turns plans into one format. Knows nothing of readers or councils. */
export interface Exporter {
  /** The value of `--to`; file name without extension. */
  id: string;
  /** File extension without a dot. */
  extension: string;
  /** One line for the help. */
  summary: string;
  /** The whole file as text, ending in a line break. Deterministic: same plans, same bytes. */
  write(data: Export, options: ExportOptions): string | Promise<string>;
}

/** An exporter before it is loaded. */
export interface ExporterEntry extends Pick<Exporter, 'id' | 'summary'> {
  load(): Promise<Exporter>;
}
