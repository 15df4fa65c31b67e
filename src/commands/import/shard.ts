import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { readInput } from '../../files.ts';
import { InputError } from '../../model/errors.ts';

/** Which part of the documents to read: `2/8` is the second of eight. */
export interface Shard {
  number: number;
  of: number;
}

/** @throws InputError when it is no such part */
export function readShard(text: string): Shard {
  const [, number = '0', of = '0'] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  if (shard.number < 1 || shard.number > shard.of)
    throw new InputError(
      `--shard: Expected a part such as 1/4, the first of four (the last is 4/4), found "${text}"`,
    );
  return shard;
}

/** What a document is put in order by: its name, then its content. */
export interface Standing {
  name: string;
  sha256: string;
}

/** The order of `plans merge` and of every run with `--shard`: the same whichever way the documents are split. */
export function compareStanding(a: Standing, b: Standing): number {
  return compare(a.name, b.name) || compare(a.sha256, b.sha256);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Those of the files whose content belongs to a part, in the order of `compareStanding`. */
export async function filesOfShard(files: readonly string[], { number, of }: Shard): Promise<string[]> {
  if (files.includes('-'))
    throw new InputError('--shard: Expected files, found standard input, which is read once only');
  const mine: { file: string; standing: Standing }[] = [];
  for (const file of files) {
    const name = basename(file);
    const sha256 = digest(await readInput(file).catch(() => name));
    if (Number.parseInt(sha256.slice(0, 12), 16) % of === number - 1)
      mine.push({ file, standing: { name, sha256 } });
  }
  return mine.sort((a, b) => compareStanding(a.standing, b.standing)).map(({ file }) => file);
}

/** A file that cannot be read belongs to a part by its name, which will say so. */
const digest = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');
