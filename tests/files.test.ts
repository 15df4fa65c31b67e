import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourceNames } from '../src/commands/destination/names.ts';
import { writeFiles } from '../src/files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plans-files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (...paths: string[]) => writeFiles(paths.map((path) => ({ path, content: 'text' })));
const refused = (path: string, found: string) => ({
  name: 'InputError',
  message: `${path}: Expected a place to write, found ${found}`,
});

describe('writeFiles', () => {
  it('makes the folders it needs', async () => {
    await write(join(folder, 'no/such/x.json'), join(folder, 'no/y.json'));
    expect(await readFile(join(folder, 'no/such/x.json'), 'utf8')).toBe('text');
    expect((await readdir(join(folder, 'no'))).sort()).toEqual(['such', 'y.json']);
  });

  it('writes none when one cannot be written, and leaves nothing behind', async () => {
    await writeFile(join(folder, 'file'), 'as it was');
    const path = join(folder, 'file/x.json');
    await expect(write(join(folder, 'first.json'), join(folder, 'file'), path)).rejects.toMatchObject(
      refused(join(folder, 'file'), 'a file where a folder is needed'),
    );
    expect(await readdir(folder)).toEqual(['file']);
    expect(await readFile(join(folder, 'file'), 'utf8')).toBe('as it was');
  });

  it('names a folder in place of a file, and a name that is too long', async () => {
    await mkdir(join(folder, 'dir'));
    await expect(write(join(folder, 'dir'))).rejects.toThrow('Expected a file to write, found a folder');
    const long = join(folder, 'x'.repeat(300));
    await expect(write(long)).rejects.toMatchObject(refused(long, 'a name that is too long'));
  });

  it.skipIf(!existsSync('/dev/full'))('says that the disk is full', async () => {
    await expect(write(join(folder, 'first.json'), '/dev/full')).rejects.toMatchObject(
      refused('/dev/full', 'that the disk is full'),
    );
    expect(await readdir(folder)).toEqual([]);
  });

  it.skipIf(!existsSync('/proc/self'))('says where no folder can be made', async () => {
    await expect(write('/proc/no-such/x.json')).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringMatching(/^\/proc\/no-such: Expected a place to write, found /),
    });
  });

  it.skipIf(process.getuid?.() === 0)('says that there is no permission', async () => {
    await chmod(folder, 0o500);
    const path = join(folder, 'x.json');
    await expect(write(path)).rejects.toMatchObject(refused(path, 'no permission to write'));
    await chmod(folder, 0o700);
  });
});

describe('sourceNames', () => {
  const cases: [string, Record<string, string>][] = [
    ['one of each', { 'a/arts.docx': 'arts', 'b/parks.pdf': 'parks', '-': 'stdin' }],
    [
      'the same but for the ending',
      { 'arts.docx': 'arts.docx', 'b/Arts.pdf': 'Arts.pdf', 'parks.pdf': 'parks' },
    ],
    [
      'the same in different folders',
      { '/x/leeds/2016/plan.pdf': 'leeds_2016_plan.pdf', '/x/york/plan.pdf': 'york_plan.pdf' },
    ],
    [
      'a longer name that is then taken',
      { 'y/arts.docx': 'y_arts.docx', 'y/arts.pdf': 'arts.pdf', 'z/arts.docx.txt': 'z_arts.docx.txt' },
    ],
  ];
  it.each(cases)('%s', (_, names) => {
    const files = Object.keys(names);
    for (const order of [files, files.toReversed()])
      expect(Object.fromEntries(sourceNames(order))).toEqual(names);
  });
});
