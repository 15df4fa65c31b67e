import { existsSync, promises } from 'node:fs';
import { resolve } from 'node:path';
import { exists, MOST_BYTES, readInput } from '../../files.ts';
import { InputError } from '../../model/errors.ts';
import { digestOf } from '../import/cache.ts';
import { pathFrom } from '../paths.ts';
import type { Bucket } from './s3.ts';
import { isPattern, patternsOf, walk } from './walk.ts';

/** A document that was found: what workers know it by, and what the store says of its content. */
export interface Found {
  file: string;
  tag?: string;
}

/** Where documents are: below a folder that all machines share, or in a bucket. */
export interface Source {
  /** What an argument names, in no order. */
  find(argument: string): AsyncIterable<Found>;
  /**
   * What tells the content of a document that `find` named.
   * @throws InputError when it cannot be read
   */
  identify(found: Found): Promise<Uint8Array>;
  /**
   * Where a file of this machine lies.
   * @throws InputError when it is not below the root
   */
  pathOf(file: string): string | undefined;
  /** @throws InputError when the document cannot be read, another error when its place cannot be reached */
  read(file: string): Promise<{ bytes: Uint8Array; digest: Uint8Array }>;
}

/** Files below a folder. */
export function folderSource(root: string): Source {
  const fileOf = (path: string): string => {
    const file = pathFrom(root, path);
    if (isInside(file)) return file;
    throw new InputError(
      `Expected a document below ${resolve(root)}, found ${resolve(path)}; name the folder that holds all with --root`,
    );
  };
  const pathOf = (file: string): string => {
    if (isInside(file)) return resolve(root, file);
    throw new InputError('Expected a path below the root, found one elsewhere');
  };
  /** Milliseconds that a document took of late. */
  let pace = 0;
  return {
    async *find(argument) {
      if (!isPattern(argument) || exists(argument)) return yield { file: fileOf(argument) };
      let none = true;
      for (const pattern of patternsOf(argument)) {
        for await (const path of walk(pattern)) {
          none = false;
          yield { file: fileOf(path) };
        }
      }
      if (none) throw new InputError(`Expected files that match "${argument}", found none`);
    },
    async identify({ file }) {
      const path = resolve(root, file);
      if (pace > FAR) return digestOf(await readWhole(path));
      const before = performance.now();
      const reading = readInput(path);
      pace += (performance.now() - before - pace) / 100;
      return digestOf(await reading);
    },
    pathOf,
    async read(file) {
      const path = pathOf(file);
      try {
        const bytes = await readWhole(path);
        return { bytes, digest: digestOf(bytes) };
      } catch (error) {
        if (existsSync(path)) throw error;
        // A worker in another folder, or a share that is away: not the document's fault.
        throw new Error(
          `Expected ${path}, found nothing there; --root is the folder that documents were enqueued from`,
        );
      }
    },
  };
}

/** Up to so many milliseconds a document it costs less to wait for each than to wait for several at the same time. */
const FAR = 0.5;

const isInside = (file: string): boolean => !/^(?:\/|[a-z]:)|(?:^|\/)\.\.(?:\/|$)/i.test(file);

/** By turns, for a shared folder is far away. */
async function readWhole(path: string): Promise<Uint8Array> {
  const found = await promises.stat(path).catch(() => undefined);
  const usual = found?.isFile() && found.size > 0 && found.size <= MOST_BYTES;
  // Says what is wrong with it.
  return usual ? promises.readFile(path) : readInput(path);
}

/** Objects of a bucket. Each is known by its tag, so that none is fetched to be enqueued. */
function bucketSource(bucketOf: (url: string) => Promise<{ bucket: Bucket; key: string }>): Source {
  const tagged = (tag: string): Uint8Array => digestOf(`etag ${tag}`);
  return {
    async *find(argument) {
      const { bucket, key } = await bucketOf(argument);
      const wanted = key === '' || key.endsWith('/') ? `${key}**` : key;
      if (!isPattern(wanted)) {
        const tag = await bucket.tagOf(key);
        if (tag === undefined) throw new InputError('Expected an object, found nothing of that name');
        return yield { file: argument, tag };
      }
      let none = true;
      for (const { base, matches } of patternsOf(wanted)) {
        for await (const { key: found, tag } of bucket.list(base)) {
          if (!matches(found)) continue;
          none = false;
          yield { file: `s3://${bucket.name}/${found}`, tag };
        }
      }
      if (none) throw new InputError(`Expected objects that match "${argument}", found none`);
    },
    identify: async ({ tag = '' }) => tagged(tag),
    pathOf: () => undefined,
    async read(file) {
      const { bucket, key } = await bucketOf(file);
      const found = await bucket.get(key, MOST_BYTES);
      if (!found) throw new InputError('Expected an object, found nothing of that name');
      if (found.bytes.length === 0) throw new InputError('Expected a document, found an empty object');
      return { bytes: found.bytes, digest: tagged(found.tag) };
    },
  };
}

export const isUrl = (text: string): boolean => text.startsWith('s3://');

/** Both kinds, by what a document is called. What a bucket needs is loaded when the first is named. */
export function openSource(root: string): Source {
  const folder = folderSource(root);
  const bucket = bucketSource(async (url) => (await import('./s3.ts')).openUrl(url));
  const of = (file: string): Source => (isUrl(file) ? bucket : folder);
  return {
    find: (argument) => of(argument).find(argument),
    identify: (found) => of(found.file).identify(found),
    pathOf: (file) => of(file).pathOf(file),
    read: (file) => of(file).read(file),
  };
}
