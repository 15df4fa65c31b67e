import type { Exporter } from './exporter.ts';

/** An exporter before it is loaded: what the help says of it, and where it is. */
export interface ExporterEntry {
  id: string;
  summary: string;
  load(): Promise<Exporter>;
}

/** Every value of `--to`. An exporter is loaded only when it is asked for. */
export const exporters: readonly ExporterEntry[] = [
  {
    id: 'json',
    summary: 'everything, as schemas/plan.schema.json says',
    load: async () => (await import('./exporters/json.ts')).default,
  },
  {
    id: 'yaml',
    summary: 'the same, to be read and edited by hand',
    load: async () => (await import('./exporters/yaml.ts')).default,
  },
  {
    id: 'ndjson',
    summary: 'one plan a line',
    load: async () => (await import('./exporters/ndjson.ts')).default,
  },
  {
    id: 'csv',
    summary: 'one row per action or milestone, for spreadsheets',
    load: async () => (await import('./exporters/csv.ts')).default,
  },
  {
    id: 'tsv',
    summary: 'the same rows, tab-separated',
    load: async () => (await import('./exporters/tsv.ts')).default,
  },
];

/** @throws Error when there is no such format; the command line has checked before */
export async function loadExporter(id: string): Promise<Exporter> {
  const entry = exporters.find((exporter) => exporter.id === id);
  if (!entry) throw new Error(`Expected one of ${exporters.map((e) => e.id).join(', ')}, found "${id}"`);
  return entry.load();
}
