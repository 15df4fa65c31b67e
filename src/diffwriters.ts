import type { DiffWriter, DiffWriterEntry } from './diffwriter.ts';
import { diffwriterIndex } from './diffwriters.index.ts';

/** Every value of `diff --format`. */
export const diffWriters: readonly DiffWriterEntry[] = diffwriterIndex;

/** @throws Error when there is no such format; the command line has checked before */
export async function loadDiffWriter(id: string): Promise<DiffWriter> {
  const entry = diffWriters.find((writer) => writer.id === id);
  if (!entry) throw new Error(`Expected one of ${diffWriters.map((e) => e.id).join(', ')}, found "${id}"`);
  return entry.load();
}
