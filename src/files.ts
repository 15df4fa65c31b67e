import { createReadStream, promises, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { InputError } from './model/errors.ts';

/** Largest document or plan file that is read: the longest council plans are under 20 MB, scans included. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/**
 * The files that arguments name, in the order of the arguments, each once; a glob's files by name. `-` stays.
 * @throws InputError when a glob matches nothing
 */
export async function expandFiles(args: readonly string[]): Promise<string[]> {
  const files = new Set<string>();
  for (const arg of args) {
    for (const file of (await isGlob(arg)) ? await matches(arg) : [arg]) files.add(file);
  }
  return [...files];
}

async function isGlob(arg: string): Promise<boolean> {
  if (arg === '-' || !/[*?[\]{}]|[!+@]\(/.test(arg)) return false;
  return !(await exists(arg));
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
    if (found.size > MAX_FILE_BYTES) throw tooLarge(`${Math.ceil(found.size / 1024 / 1024)} MB`);
    // A pipe or device has no size to check beforehand. A file is read at once: by turns costs as much as to parse it.
    return found.isFile() ? readFileSync(file) : await collect(createReadStream(file));
  } catch (error) {
    throw asInputError(error);
  }
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MAX_FILE_BYTES) throw tooLarge('more');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (found: string) =>
  new InputError(
    `Expected at most ${MAX_FILE_BYTES / 1024 / 1024} MB, found ${found}; split the document and import its parts`,
  );

function asInputError(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new InputError('Expected a file, found nothing of that name');
  if (code === 'EACCES' || code === 'EPERM')
    return new InputError('Expected a readable file, found one that may not be read');
  if (code === 'ELOOP' || code === 'ENAMETOOLONG') return new InputError(`Expected a file, found ${code}`);
  return error;
}

/** A file to be written. */
export interface OutputFile {
  path: string;
  content: string | Uint8Array;
}

/**
 * Writes all files or none that is half done: each in full beside its place first, then moved there. Folders that are
 * missing are made. A link is followed to its file; a pipe or device is written directly.
 * @throws InputError that names the file and says why it cannot be written; no half-done file is left
 */
export async function writeFiles(files: readonly OutputFile[]): Promise<void> {
  const staged: { path: string; temporary: string; target: string }[] = [];
  let current = '';
  try {
    for (const { path, content } of files) {
      current = path;
      const found = await promises.stat(path).catch(() => undefined);
      if (found?.isDirectory()) throw new InputError(`${path}: Expected a file to write, found a folder`);
      if (found && !found.isFile()) {
        await promises.writeFile(path, content);
        continue;
      }
      if (!found) await makeFolder(dirname(path));
      const target = found ? await promises.realpath(path) : path;
      const temporary = `${target}.${process.pid}-${staged.length}.tmp`;
      staged.push({ path, temporary, target });
      await promises.writeFile(temporary, content, { flag: 'wx', ...(found && { mode: found.mode }) });
    }
    for (const { path, temporary, target } of staged) {
      current = path;
      await promises.rename(temporary, target);
    }
  } catch (error) {
    await Promise.all(
      staged.map(({ temporary }) => promises.rm(temporary, { force: true }).catch(() => undefined)),
    );
    throw writeError(current, error);
  }
}

/** Not by `recursive` of mkdir, which never ends where the system says that there is nothing and makes nothing (/proc). */
async function makeFolder(path: string): Promise<void> {
  const found = await promises.stat(path).catch(() => undefined);
  if (found?.isDirectory()) return;
  const parent = dirname(path);
  if (parent !== path) await makeFolder(parent);
  try {
    await promises.mkdir(path);
  } catch (error) {
    // Another program may have made it meanwhile.
    const now = await promises.stat(path).catch(() => undefined);
    if (!now?.isDirectory()) throw writeError(path, error);
  }
}

/** What the system's refusals to write mean, in words. */
const REFUSALS: Readonly<Record<string, string>> = {
  EACCES: 'no permission to write',
  EPERM: 'no permission to write',
  EROFS: 'a disk that is read-only',
  ENOSPC: 'that the disk is full',
  EDQUOT: 'that the disk is full (your share of it)',
  ENOTDIR: 'a file where a folder is needed',
  EEXIST: 'a file where a folder is needed',
  EISDIR: 'a folder',
  ENAMETOOLONG: 'a name that is too long',
  ENOENT: 'that no folder can be made here',
  ELOOP: 'links that lead in a circle',
};

function writeError(path: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof InputError || code === undefined) return error;
  return new InputError(
    `${path}: Expected a place to write, found ${REFUSALS[code] ?? `that the system refuses (${code})`}`,
  );
}

export async function exists(path: string): Promise<boolean> {
  return (await promises.stat(path).catch(() => undefined)) !== undefined;
}
