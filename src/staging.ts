import { createHash } from 'node:crypto';
import { promises } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { InputError } from './model/errors.ts';

/** A file on its way: what is written to it comes after what was written before. */
export interface Draft {
  write(content: string | Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** Files that are written beside their places and moved there together, so that each is the old or the new one. */
export interface Staging {
  /**
   * @param own this program made the name up: where a link of that name lies, nobody meant it to be followed
   * @throws InputError that names the file and says why it cannot be written
   */
  open(path: string, own?: boolean): Promise<Draft>;
  /** Moves all files to their places. @throws InputError, after which none is left half done */
  commit(): Promise<void>;
  /** Leaves everything as it was. */
  discard(): Promise<void>;
}

interface Staged {
  path: string;
  temporary: string;
  target: string;
}

/** Of this machine, so that a process number means something. */
const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const TEMPORARY = /\.plans-([0-9a-f]{8})-(\d+)-\d+\.tmp$/;
/** What another machine left is older than this, in milliseconds, when it is surely no longer written. */
const FORGOTTEN = 24 * 3600_000;

/** Bytes that are written at once. */
const PIECE = 256 * 1024;

/** Temporary files of this process that are in use. */
const mine = new Set<string>();
let count = 0;

/** A name beside a file under which it is written first. */
export function temporaryName(target: string): string {
  const name = basename(target);
  // A long name stays within what a file may be called.
  const short = Buffer.byteLength(name) > 200 ? `.${count}` : name;
  return join(dirname(target), `${short}.plans-${HOST}-${process.pid}-${count++}.tmp`);
}

/**
 * Starts to write files. Folders that are missing are made. A link is followed to its file; a pipe or device is written
 * directly. What killed runs left in the same folders is removed.
 */
export function stage(): Staging {
  const staged: Staged[] = [];
  const swept = new Set<string>();
  const made: string[] = [];
  const handles = new Set<promises.FileHandle>();
  const guard = async <T>(path: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      await discard();
      throw writeError(path, error);
    }
  };
  /** @param piece bytes that are worth a call of the system */
  const draft = (path: string, handle: promises.FileHandle, piece: number): Draft => {
    const held: Uint8Array[] = [];
    let size = 0;
    handles.add(handle);
    const flush = () => {
      size = 0;
      return guard(path, () => handle.appendFile(Buffer.concat(held.splice(0))));
    };
    return {
      async write(content) {
        held.push(typeof content === 'string' ? Buffer.from(content) : content);
        size += held.at(-1)!.length;
        if (size >= piece) await flush();
      },
      async close() {
        if (size > 0) await flush();
        handles.delete(handle);
        await guard(path, () => handle.close());
      },
    };
  };
  async function discard(): Promise<void> {
    for (const handle of handles) await handle.close().catch(() => undefined);
    handles.clear();
    const temporaries = staged.splice(0).map(({ temporary }) => temporary);
    await Promise.all(temporaries.map((path) => promises.rm(path, { force: true }).catch(() => undefined)));
    for (const path of temporaries) mine.delete(path);
    for (const path of made.splice(0).reverse()) await promises.rmdir(path).catch(() => undefined);
  }
  return {
    discard,
    open: (path, own = false) =>
      guard(path, async () => {
        if (own && (await promises.lstat(path).catch(() => undefined))?.isSymbolicLink())
          throw new InputError(`${path}: Expected a file or nothing, found a link; remove it`);
        const found = await promises.stat(path).catch(() => undefined);
        if (found?.isDirectory()) throw new InputError(`${path}: Expected a file to write, found a folder`);
        if (found && !found.isFile()) return draft(path, await promises.open(path, 'w'), 0);
        if (!found) await makeFolder(dirname(path), made);
        const target = found ? await promises.realpath(path) : path;
        if (!swept.has(dirname(target))) await sweep(dirname(target));
        swept.add(dirname(target));
        await checkName(target);
        const temporary = temporaryName(target);
        staged.push({ path, temporary, target });
        mine.add(temporary);
        return draft(path, await promises.open(temporary, 'wx', found?.mode), PIECE);
      }),
    async commit() {
      for (const { path, temporary, target } of staged)
        await guard(path, () => promises.rename(temporary, target));
      for (const { temporary } of staged.splice(0)) mine.delete(temporary);
    },
  };
}

/** The temporary name may be possible where the name is not. */
async function checkName(target: string): Promise<void> {
  await promises.lstat(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

/** Removes temporary files of runs that were killed. */
export async function sweep(folder: string): Promise<void> {
  for (const name of await promises.readdir(folder).catch(() => [])) {
    const [, host, pid] = TEMPORARY.exec(name) ?? [];
    const path = join(folder, name);
    if (pid === undefined || mine.has(path)) continue;
    if (host === HOST && !isAlive(Number(pid))) await promises.rm(path, { force: true });
    else {
      const found = await promises.stat(path).catch(() => undefined);
      if (found && Date.now() - found.mtimeMs > FORGOTTEN) await promises.rm(path, { force: true });
    }
  }
}

/** Whether another process of that number runs; this one knows its own files. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Makes a folder and those above it that are missing, and tells which.
 * Not by `recursive` of mkdir, which never ends where the system says that there is nothing and makes nothing (/proc).
 */
export async function makeFolder(path: string, made: string[] = []): Promise<void> {
  const found = await promises.stat(path).catch(() => undefined);
  if (found?.isDirectory()) return;
  const parent = dirname(path);
  if (parent !== path) await makeFolder(parent, made);
  try {
    await promises.mkdir(path);
    made.push(path);
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

export function writeError(path: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof InputError || code === undefined) return error;
  return new InputError(
    `${path}: Expected a place to write, found ${REFUSALS[code] ?? `that the system refuses (${code})`}`,
  );
}
