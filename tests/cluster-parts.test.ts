import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lines } from '../src/commands/cluster/lines.ts';
import { readTicket } from '../src/commands/cluster/read.ts';
import { folderSource } from '../src/commands/cluster/sources.ts';
import { isPattern, patternsOf, walk } from '../src/commands/cluster/walk.ts';
import { parquetBytes, startParquet } from '../src/exporters/shared/parquet.ts';
import { expandFiles } from '../src/files.ts';
import { startUnique, unique } from '../src/normalise/text.ts';

let folder: string;
beforeAll(async () => {
  folder = `${await mkdtemp(join(tmpdir(), 'plans-walk-'))}/`;
  const names =
    'a.txt b.pdf .hidden.txt sub/a.txt sub/deep/er/c.txt sub/.git/d.txt s1/x.txt s2/x.pdf s-1/y (z).txt';
  for (const name of names.split(/ (?=[^(])/)) {
    await mkdir(dirname(folder + name), { recursive: true });
    await writeFile(folder + name, name);
  }
  await symlink(`${folder}sub`, `${folder}link`);
  await symlink(`${folder}a.txt`, `${folder}file-link.txt`);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe('walk', () => {
  it.each([
    '*',
    '*.txt',
    '**/*',
    '**/*.{txt,pdf}',
    'sub/**',
    '{a.txt,sub/a.txt}',
    '{sub,s1}/*.txt',
    'sub/deep/*/c.txt',
    's[12]/x.*',
    '**/!(a).txt',
    's*/*(z)*',
    '.*',
    'sub/.git/*',
  ])('%s matches the files that plans import reads', async (pattern) => {
    expect(isPattern(pattern)).toBe(true);
    const found = new Set<string>();
    for (const part of patternsOf(folder + pattern))
      for (const path of await all(walk(part))) found.add(path);
    expect([...found].sort()).toEqual(await expandFiles([folder + pattern]));
  });
});

describe('documents of a folder', () => {
  it('are known by their path below it; what lies elsewhere is refused, whoever asks', async () => {
    const source = folderSource(`${folder}sub`);
    expect(await all(source.find(`${folder}sub/a.txt`))).toEqual([{ file: 'a.txt' }]);
    await expect(all(source.find(`${folder}a.txt`))).rejects.toThrow('Expected a document below');
    for (const file of ['../a.txt', '/etc/passwd', 'deep/../../a.txt', 'C:/x', '..'])
      await expect(source.read(file)).rejects.toThrow('Expected a path below the root, found one elsewhere');
    await expect(source.read('missing.txt')).rejects.toThrow('found nothing there; --root is the folder');
    await expect(folderSource(`${folder}gone`).read('a.txt')).rejects.toThrow(
      '--root is the folder that documents were enqueued from',
    );
  });

  it('a document elsewhere is set aside at once, not tried again', async () => {
    const tools = {
      source: folderSource(folder),
      store: { find: async () => undefined },
      here: { setup: '' },
    };
    const job = { id: 'a', data: { file: '../a.txt' } };
    await expect(readTicket(job as never, 'token', tools as never)).rejects.toMatchObject({
      name: 'UnrecoverableError',
      message: 'Expected a path below the root, found one elsewhere',
    });
  });
});

describe('lines', () => {
  const from = async function* (text: string, size: number) {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };

  it.each([
    ['a\nbé\r\nc d', ['a', 'bé', 'c d']],
    ['a\n\nb\n', ['a', 'b']],
    ['a\0b\nc\0', ['a', 'b\nc']],
    ['one', ['one']],
    ['', []],
  ])('%j', async (text, names) => {
    for (const size of [4, 1000]) expect(await all(lines(from(text, size)))).toEqual(names);
  });
});

describe('many at a time', () => {
  it('names stay unique one by one as all at once, however many are the same', () => {
    const names = ['a', 'a', 'a~2', 'b', 'a', 'a~2', 'a~3'];
    expect(unique(names)).toEqual(['a', 'a~2', 'a~2~2', 'b', 'a~3', 'a~2~3', 'a~3~2']);
    const own = startUnique();
    for (let number = 0; number < 200_000; number++) own('same');
    expect(own('same')).toBe('same~200001');
  });

  it('Parquet has the same bytes however its rows come', () => {
    const columns = [
      { name: 'text', type: 'text' as const },
      { name: 'number', type: 'integer' as const },
    ];
    const rows = Array.from({ length: 45_000 }, (_, number) => [
      `row ${number % 100}`,
      number % 7 ? number : null,
    ]);
    const parts = startParquet(columns);
    const bytes: Uint8Array[] = [];
    for (let at = 0; at < rows.length; at += 777) bytes.push(parts.add(rows.slice(at, at + 777)));
    expect(bytes.filter(({ length }) => length > 0).length).toBeGreaterThan(1);
    expect(Buffer.concat([...bytes, parts.end()]).equals(parquetBytes(columns, rows))).toBe(true);
  });
});
