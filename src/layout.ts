import type { Draft, DraftRow } from './draft.ts';

/** A reusable shape of plan: finds the tables of its shape in the draft's section and turns them into records. */
export interface Layout {
  /** File name without extension: `rows`, `milestones`, `indicators`. */
  id: string;
  /**
   * Reads the section: claims what it understands, adds records to `draft.plan`. What it leaves is for the parts,
   * and after them `unclaimed`.
   * @param repair mends the rows of a damaged document before they become records
   */
  read(draft: Draft, repair: (rows: DraftRow[]) => DraftRow[]): void | Promise<void>;
}
