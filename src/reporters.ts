import type { Reporter, ReporterEntry } from './reporter.ts';
import { reporterIndex } from './reporters.index.ts';

/** Every value of `validate --format`. */
export const reporters: readonly ReporterEntry[] = reporterIndex;

/** @throws Error when there is no such format; the command line has checked before */
export async function loadReporter(id: string): Promise<Reporter> {
  const entry = reporters.find((reporter) => reporter.id === id);
  if (!entry) throw new Error(`Expected one of ${reporters.map((e) => e.id).join(', ')}, found "${id}"`);
  return entry.load();
}
