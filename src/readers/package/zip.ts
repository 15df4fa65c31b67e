import { crc32, inflateRawSync } from 'node:zlib';
import { LIMITS, MEGABYTE, overLimit } from '../../limits.ts';
import { InputError } from '../../model/errors.ts';
import { damaged } from './damaged.ts';
import { directoryOf, type Entry } from './directory.ts';

/** A zip-based file whose directory has been checked. */
export interface ZipPackage {
  /** Names of its entries, in the order of the directory; folders are not among them. */
  names: readonly string[];
  has(name: string): boolean;
  /**
   * Inflates an entry; undefined when there is none of this name.
   * @throws InputError when the entry is damaged, locked, or larger than it says
   */
  read(name: string): Uint8Array | undefined;
}

/** Most bytes that all entries which are read may inflate to. */
const MOST_INFLATED = LIMITS.unpackedMegabytes * MEGABYTE;
/** Entries up to this size may be as compressible as they like: a table of like rows shrinks to a hundredth. */
const SMALL = 16 * MEGABYTE;

/**
 * Opens a zip: the directory is read and checked, nothing is inflated.
 * @throws InputError when it is no zip, is damaged, or is made to harm
 */
export function openZip(bytes: Uint8Array): ZipPackage {
  const entries = directoryOf(bytes);
  let inflated = 0;
  for (const { name, size, packed } of entries.values()) {
    if (!isPart(name)) continue;
    inflated += size;
    refuseBomb(name, size, packed);
  }
  if (inflated > MOST_INFLATED) throw overLimit('unpackedMegabytes', Math.ceil(inflated / MEGABYTE));
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read(name) {
      const entry = entries.get(name);
      return entry && inflate(bytes, entry);
    },
  };
}

function refuseBomb(name: string, size: number, packed: number): void {
  if (size > SMALL && size > packed * LIMITS.unpackedTimes)
    throw overLimit('unpackedTimes', `"${name}", which unpacks to far more`);
}

/** Whether a reader will want it: pictures, fonts and the like are never inflated. */
const isPart = (name: string): boolean => /\.(?:xml|rels)$/i.test(name);

function inflate(bytes: Uint8Array, entry: Entry): Uint8Array {
  const { name, size, packed, method, start } = entry;
  if (entry.encrypted)
    throw new InputError(
      `Expected a file that may be read, found "${name}" locked with a password: remove the password and save it again`,
    );
  if (size > MOST_INFLATED) throw overLimit('unpackedMegabytes', Math.ceil(size / MEGABYTE));
  refuseBomb(name, size, packed);
  const stored = bytes.subarray(start, start + packed);
  let content: Uint8Array;
  if (method === 0) content = stored;
  else if (method === 8) content = inflated(stored, size, name);
  else throw damaged(`"${name}" packed in a way that is not known here (${method})`);
  if (content.length !== size) throw damaged(`"${name}" ${content.length} bytes long, not ${size}`);
  if (crc32(content) !== entry.crc) throw damaged(`"${name}" whose checksum is wrong`);
  return content;
}

/** Never takes more memory than the directory says the entry needs. */
function inflated(stored: Uint8Array, size: number, name: string): Uint8Array {
  try {
    return inflateRawSync(stored, { maxOutputLength: Math.max(size, 1), chunkSize: chunkFor(size) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw damaged(`"${name}" longer than it says`);
    throw damaged(`"${name}" that cannot be unpacked`);
  }
}

const chunkFor = (size: number): number => Math.min(Math.max(size + 1, 1024), 1024 * 1024);
