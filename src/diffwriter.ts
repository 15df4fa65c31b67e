import type { PlanDiff } from './diff/change.ts';

export interface DiffWriterContext {
  /** Whether the output is a terminal that shows colours. */
  colour: boolean;
}

/** Turns the changes between two editions into one format. */
export interface DiffWriter {
  /** The value of `diff --format`; file name without extension. */
  id: string;
  summary: string;
  /** The whole as text, ending in a line break. Deterministic: same changes, same bytes. */
  write(diffs: readonly PlanDiff[], context: DiffWriterContext): string | Promise<string>;
}

/** A writer before it is loaded. */
export interface DiffWriterEntry extends Pick<DiffWriter, 'id' | 'summary'> {
  load(): Promise<DiffWriter>;
}
