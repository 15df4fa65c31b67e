import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder, sweep, temporaryName } from '../../staging.ts';
import { placeOf } from '../import/cache.ts';
import type { Bucket } from './s3.ts';
import { isUrl } from './sources.ts';

/** Where readings lie, each by the id of its job. What is there is never replaced: the first of two is as good. */
export interface Store {
  /** As people call it. */
  where: string;
  find(id: string): Promise<Uint8Array | undefined>;
  /**
   * Puts a reading in its place, whole or not at all.
   * @param mayStill asked last, when all but the putting is done
   */
  keep(id: string, packed: Uint8Array, mayStill: () => Promise<boolean>): Promise<void>;
  remove(id: string): Promise<void>;
}

/** @param place a folder, or s3://bucket/prefix */
export async function openStore(place: string): Promise<Store> {
  if (!isUrl(place)) return folderStore(place);
  const { bucket, key } = await (await import('./s3.ts')).openUrl(place);
  return bucketStore(bucket, key && !key.endsWith('/') ? `${key}/` : key);
}

/** Readings that are on their way lie together, so that those of killed workers are found at once. */
const UNDERWAY = 'underway';

/** At once and not by turns, which costs ten times as much; the worker has little else to do meanwhile. */
async function folderStore(folder: string): Promise<Store> {
  const pathOf = (id: string) => join(folder, placeOf(id));
  await makeFolder(join(folder, UNDERWAY));
  await sweep(join(folder, UNDERWAY));
  return {
    where: folder,
    async find(id) {
      const path = pathOf(id);
      return existsSync(path) ? readFileSync(path) : undefined;
    },
    async keep(id, packed, mayStill) {
      const path = pathOf(id);
      const temporary = temporaryName(join(folder, UNDERWAY, id.slice(0, 16)));
      try {
        writeFileSync(temporary, packed, { flag: 'wx' });
        if (!(await mayStill())) return;
        if (!existsSync(dirname(path))) await makeFolder(dirname(path));
        linkOnce(temporary, path);
      } finally {
        rmSync(temporary, { force: true });
      }
    },
    remove: async (id) => rmSync(pathOf(id), { force: true }),
  };
}

/** Some file systems know no second name for a file. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

function linkOnce(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (!NO_LINKS.includes(code)) throw error;
    if (!existsSync(path)) renameSync(temporary, path);
  }
}

function bucketStore(bucket: Bucket, prefix: string): Store {
  const keyOf = (id: string) => `${prefix}${placeOf(id)}`;
  return {
    where: `s3://${bucket.name}/${prefix}`,
    find: async (id) => (await bucket.get(keyOf(id)))?.bytes,
    async keep(id, packed, mayStill) {
      if (await mayStill()) await bucket.putOnce(keyOf(id), packed);
    },
    remove: (id) => bucket.remove(keyOf(id)),
  };
}
