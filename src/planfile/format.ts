import { columns } from '../exporters/flat/columns.ts';

const extensions = ['json', 'yaml', 'yml', 'ndjson', 'csv', 'tsv'] as const;

export type PlanFileFormat = (typeof extensions)[number];

/**
 * The format of a plan file by its name, or for standard input by its beginning; undefined for a document. CSV and TSV
 * are plan files when their header is that of an export.
 */
export function planFileFormat(file: string, bytes: Uint8Array): PlanFileFormat | undefined {
  const head = bytes.subarray(0, 4096);
  if (file === '-')
    return formatOf(bytes) ?? (/^\s*[[{]/.test(new TextDecoder().decode(head)) ? 'json' : undefined);
  const extension = file.toLowerCase().split('.').at(-1);
  const format = extensions.find((known) => known === extension);
  return (format === 'csv' || format === 'tsv') && !isFlat(head) ? undefined : format;
}

/** The format of a plan file by its content alone, whatever its name; undefined for everything else. */
export function formatOf(bytes: Uint8Array): PlanFileFormat | undefined {
  const head = bytes.subarray(0, 4096);
  if (isFlat(head)) return 'csv';
  const text = new TextDecoder().decode(head);
  if (/^\s*\{"id":"[^"]*","title":/.test(text)) return 'ndjson';
  if (/^\s*\{\s*"schemaVersion"\s*:/.test(text)) return 'json';
  return /^schemaVersion:/m.test(text) ? 'yaml' : undefined;
}

/** Names that only an export has, with their underscore; so many of them make its header. */
const OURS = new Set<string>(columns.filter((name) => name.includes('_')));
const ENOUGH = 3;

function isFlat(head: Uint8Array): boolean {
  const encoding = head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : 'utf-8';
  const [header = ''] = new TextDecoder(encoding).decode(head).split(/[\r\n]/);
  const names = header.toLowerCase().split(/[,;\t]/);
  return names.filter((name) => OURS.has(name.replace(/^[\s"]+|(?<![\s"])[\s"]+$/g, ''))).length >= ENOUGH;
}
