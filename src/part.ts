import type { Draft } from './draft.ts';

/** Something that stands around a plan's actions: a glossary, a risk log, cover facts, footnotes. */
export interface Part {
  /** File name without extension. */
  id: string;
  /** Reads what it recognises of the blocks that are not claimed yet; claims that and nothing else. */
  read(draft: Draft): void;
}
