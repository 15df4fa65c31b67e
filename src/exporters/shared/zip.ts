import { type Zippable, zipSync } from 'fflate';

/** No clock: the first day a zip file can tell. */
const MTIME = new Date(1980, 0, 1);

/** Texts as a zip file; the same texts give the same bytes. */
export function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, text] of Object.entries(files)) entries[name] = Buffer.from(text);
  return zipSync(entries, { mtime: MTIME, level: 6 });
}
