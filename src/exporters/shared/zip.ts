import { type Zippable, zipSync } from 'fflate';

/** Texts as a zip file; the same texts give the same bytes. */
export function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, text] of Object.entries(files)) entries[name] = Buffer.from(text);
  // Not of the clock: the first day that a zip file can tell, which it tells in local time.
  return zipSync(entries, { mtime: new Date(1980, 0, 1), level: 6 });
}
