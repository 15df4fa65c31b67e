import { closeSync, createReadStream, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { LARGE, LIMITS, MEGABYTE, overLimit } from './limits.ts';
import { InputError } from './model/errors.ts';
import { stage } from './staging.ts';

/** Largest document or plan file that is read. */
export const MOST_BYTES = LIMITS.megabytes * MEGABYTE;

/**
 * The files that arguments name, in the order of the arguments, each once; a glob's files by name. `-` stays.
 * @throws InputError when a glob matches nothing
 */
export async function expandFiles(args: readonly string[]): Promise<string[]> {
  const files = new Set<string>();
  for (const arg of args) {
    for (const file of isGlob(arg) ? await matches(arg) : [arg]) files.add(file);
  }
  return [...files];
}

function isGlob(arg: string): boolean {
  if (arg === '-' || !/[*?[\]{}]|[!+@]\(/.test(arg)) return false;
  return !exists(arg);
}

async function matches(pattern: string): Promise<string[]> {
  const { default: glob } = await import('fast-glob');
  const found = await glob(pattern, { onlyFiles: true, unique: true, followSymbolicLinks: false });
  if (found.length === 0) throw new InputError(`Expected files that match "${pattern}", found none`);
  return found.sort();
}

/**
 * The bytes of a file, or of standard input for `-`.
 * @throws InputError when it is missing, a folder, empty, too large or may not be read
 */
export async function readInput(file: string): Promise<Uint8Array> {
  const bytes = file === '-' ? await collect(process.stdin) : await readNamed(file);
  if (bytes.length === 0) throw new InputError('Expected a document, found an empty file');
  return bytes;
}

async function readNamed(file: string): Promise<Uint8Array> {
  try {
    const found = statSync(file);
    if (found.isDirectory()) {
      throw new InputError(
        `Expected a file, found a folder; to read all in it: '${file.replace(/(?<!\/)\/+$/, '')}/**/*' (with the quotes)`,
      );
    }
    if (found.size > MOST_BYTES) throw overLimit('megabytes', Math.ceil(found.size / MEGABYTE));
    // A pipe or device has no size to check beforehand. A file is read at once: by turns costs as much as to parse it.
    return found.isFile() ? readWhole(file, found.size) : await collect(createReadStream(file));
  } catch (error) {
    throw asInputError(error);
  }
}

/** What is read of a large file may be shared with threads, which need no copy of it then. */
function readWhole(file: string, size: number): Uint8Array {
  if (size <= LARGE) return readFileSync(file);
  const bytes = Buffer.from(new SharedArrayBuffer(size));
  const open = openSync(file, 'r');
  try {
    let at = 0;
    while (at < size) {
      const read = readSync(open, bytes, at, size - at, at);
      if (read === 0) break;
      at += read;
    }
    return bytes.subarray(0, at);
  } finally {
    closeSync(open);
  }
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MOST_BYTES) throw overLimit('megabytes');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function asInputError(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new InputError('Expected a file, found nothing of that name');
  if (code === 'EACCES' || code === 'EPERM')
    return new InputError('Expected a readable file, found one that may not be read');
  if (code === 'ELOOP') return new InputError('Expected a file, found links that lead in a circle');
  if (code === 'ENAMETOOLONG')
    return new InputError('Expected a file, found a name that is too long for one');
  return error;
}

/** A file to be written. */
export interface OutputFile {
  path: string;
  content: string | Uint8Array;
}

/**
 * Writes all files or none that is half done: each in full beside its place first, then moved there.
 * @param own this program made the names up
 * @throws InputError that names the file and says why it cannot be written; no half-done file is left
 */
export async function writeFiles(files: readonly OutputFile[], own = false): Promise<void> {
  const staging = stage();
  for (const { path, content } of files) {
    const draft = await staging.open(path, own);
    await draft.write(content);
    await draft.close();
  }
  await staging.commit();
}

/** By turns would load what many runs never need, and cost more than the look itself. */
export function exists(path: string): boolean {
  return existsSync(path);
}
