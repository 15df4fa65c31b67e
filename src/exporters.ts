import type { Exporter, ExporterEntry } from './exporter.ts';
import { exporterIndex } from './exporters.index.ts';

/** Every value of `--to`. An exporter is loaded only when it is asked for. */
export const exporters: readonly ExporterEntry[] = exporterIndex;

/** @throws Error when there is no such format; the command line has checked before */
export async function loadExporter(id: string): Promise<Exporter> {
  const entry = exporters.find((exporter) => exporter.id === id);
  if (!entry) throw new Error(`Expected one of ${exporters.map((e) => e.id).join(', ')}, found "${id}"`);
  return entry.load();
}
