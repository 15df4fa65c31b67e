import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { makeFolder, sweep, temporaryName } from '../../staging.ts';
import type { Task } from './reading.ts';

/** Set by the build: its version, and what its sources are. */
declare const PLANS_VERSION: string;
declare const PLANS_BUILD: string;

/** Readings kept in a folder. What else lies in it is left alone. */
export interface Cache {
  /** What was kept for the document, packed; one that is damaged is forgotten by `forget`. */
  find(file: string, bytes: Uint8Array): Uint8Array | undefined;
  forget(file: string, bytes: Uint8Array): void;
  /** @throws the system's error when it cannot be written */
  keep(file: string, bytes: Uint8Array, packed: Uint8Array): Promise<void>;
}

const sha256 = (...parts: (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
};

/** What a document's content is known by. */
export const digestOf = (content: string | Uint8Array): Uint8Array =>
  createHash('sha256').update(content).digest();

/**
 * What a reading is known by: everything it depends on, the document by its name and content.
 * @param setup what `setupOf` says of everything but the document
 * @param digest of the document's content
 */
export const keyOf = (setup: string, file: string, digest: Uint8Array): string =>
  sha256(setup, basename(file), digest);

/** Where a reading lies below a folder of readings. */
export const placeOf = (key: string): string => `${key.slice(0, 2)}/${key.slice(2)}.reading`;

/** @param setup what `setupOf` says of everything but the document */
export function openCache(folder: string, setup: string): Cache {
  const pathOf = (file: string, bytes: Uint8Array) =>
    join(folder, placeOf(keyOf(setup, file, digestOf(bytes))));
  return {
    find(file, bytes) {
      const path = pathOf(file, bytes);
      try {
        const packed = readFileSync(path);
        const now = new Date();
        // Those used last are kept longest. Where it may only be read, it serves all the same.
        try {
          utimesSync(path, now, now);
        } catch {}
        return packed;
      } catch {
        return undefined;
      }
    },
    forget: (file, bytes) => rmSync(pathOf(file, bytes), { force: true }),
    async keep(file, bytes, packed) {
      const path = pathOf(file, bytes);
      await makeFolder(dirname(path));
      const temporary = temporaryName(path);
      try {
        writeFileSync(temporary, packed, { flag: 'wx' });
        renameSync(temporary, path);
      } catch (error) {
        rmSync(temporary, { force: true });
        throw error;
      }
    },
  };
}

/** What a reading depends on beside the document, by what people call it. */
export async function partsOfSetup(task: Task): Promise<Record<string, string>> {
  const { to, raw, council, plan, pages, password, ocr } = task;
  return {
    plans: `${PLANS_VERSION} (${PLANS_BUILD})`,
    'Node.js': `${process.versions.node} (Unicode ${process.versions.unicode})`,
    options: sha256(JSON.stringify({ to, raw, council, plan, pages, password, ocr })),
    ...Object.fromEntries(OPTIONAL.map((name) => [name, versionOf(name)])),
    'council files': task.councils === undefined ? 'none' : sha256(...(await contents(task.councils))),
  };
}

/** The same in short. */
export const setupOf = async (task: Task): Promise<string> =>
  sha256(...Object.entries(await partsOfSetup(task)).flat());

/** Packages that a document may be read with where they are installed. */
const OPTIONAL = ['tesseract.js', '@tesseract.js-data/eng'];

function versionOf(name: string): string {
  try {
    return createRequire(import.meta.url)(`${name}/package.json`).version;
  } catch {
    return 'none';
  }
}

/** Names and contents of all files below a folder, for a council file may load others beside it. */
async function contents(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  return Promise.all(
    paths.map(async (path) => `${path.slice(folder.length)}\0${sha256(await readFile(path))}`),
  );
}

/** Makes the folder smaller than so many bytes: what was used longest ago goes first. */
export async function trim(folder: string, limit: number): Promise<void> {
  const kept: { path: string; size: number; used: number }[] = [];
  for (const part of await readdir(folder).catch(() => [])) {
    if (!/^[0-9a-f]{2}$/.test(part)) continue;
    await sweep(join(folder, part));
    for (const name of await readdir(join(folder, part)).catch(() => [])) {
      if (!/^[0-9a-f]{62}\.reading$/.test(name)) continue;
      const path = join(folder, part, name);
      const found = await stat(path).catch(() => undefined);
      if (found) kept.push({ path, size: found.size, used: found.mtimeMs });
    }
  }
  let total = kept.reduce((sum, { size }) => sum + size, 0);
  kept.sort((a, b) => a.used - b.used);
  for (const { path, size } of kept) {
    if (total <= limit) return;
    await rm(path, { force: true });
    total -= size;
  }
}
