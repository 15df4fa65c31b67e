const extensions = ['json', 'yaml', 'yml', 'ndjson'] as const;

export type PlanFileFormat = (typeof extensions)[number];

/** The format of a plan file by its name, or for standard input by its first character; undefined for a document. */
export function planFileFormat(file: string, bytes: Uint8Array): PlanFileFormat | undefined {
  if (file === '-')
    return /^\s*[[{]/.test(new TextDecoder().decode(bytes.subarray(0, 100))) ? 'json' : undefined;
  const extension = file.toLowerCase().split('.').at(-1);
  return extensions.find((known) => known === extension);
}
