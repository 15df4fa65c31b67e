import type { Reporter } from './reporter.ts';

/** A reporter before it is loaded. */
export interface ReporterEntry {
  id: string;
  load(): Promise<Reporter>;
}

/** Every value of `validate --format`. */
export const reporters: readonly ReporterEntry[] = [
  { id: 'pretty', load: async () => (await import('./reporters/pretty.ts')).default },
  { id: 'json', load: async () => (await import('./reporters/json.ts')).default },
];

/** @throws Error when there is no such format; the command line has checked before */
export async function loadReporter(id: string): Promise<Reporter> {
  const entry = reporters.find((reporter) => reporter.id === id);
  if (!entry) throw new Error(`Expected one of ${reporters.map((e) => e.id).join(', ')}, found "${id}"`);
  return entry.load();
}
