import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { compareStanding, filesOfShard } from '../src/commands/import/shard.ts';
import { importCommand } from '../src/commands/import.ts';
import { mergeCommand } from '../src/commands/merge.ts';

/** A document without a plan, and some with one; the content decides the part, the name the order. */
const content = (number: number) =>
  number === 0
    ? 'Nothing of that kind was agreed.\n'
    : `Plan number ${number} for 2016/17\n\nAction\tLead\tDeadline\nPaint the railings of street ${number}\tHighways\tMarch 2017\nSweep the gutters of street ${number}\tCleansing\tOngoing\n`;

let folder: string;
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plans-shards-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(() => void vi.spyOn(process.stderr, 'write').mockReturnValue(true));
afterEach(() => void vi.restoreAllMocks());

/** Files by their path: the same name in several folders, the same content under several names. */
const documents = fc.dictionary(
  fc
    .tuple(fc.constantFrom('a', 'b', 'B'), fc.constantFrom('plan', 'Plan', 'arts'))
    .map((path) => path.join('/')),
  fc.nat(6),
  { minKeys: 1, maxKeys: 7 },
);

async function writeAll(files: Readonly<Record<string, number>>): Promise<string[]> {
  const at = join(folder, String(++count));
  const paths = Object.entries(files).map(([name, number]) => [join(at, `${name}.txt`), number] as const);
  for (const [path, number] of paths) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content(number));
  }
  return paths.map(([path]) => path);
}

it('each document belongs to one part, in whatever order they are given', async () => {
  await fc.assert(
    fc.asyncProperty(documents, fc.integer({ min: 1, max: 9 }), async (files, of) => {
      const paths = await writeAll(files);
      const parts = [];
      for (let number = 1; number <= of; number++) {
        const part = await filesOfShard(paths, { number, of });
        const reversed = await filesOfShard(paths.toReversed(), { number, of });
        expect(reversed.map((path) => basename(path))).toEqual(part.map((path) => basename(path)));
        parts.push(...part);
      }
      expect(parts.sort()).toEqual(paths.sort());
    }),
    { seed: 8, numRuns: 50 },
  );
});

it('any split, in any order, formats and repetition, merges to the bytes of one run', async () => {
  const formats = fc.array(fc.constantFrom('json', 'ndjson', 'yaml'), { minLength: 6, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(
      documents,
      fc.integer({ min: 2, max: 6 }),
      formats,
      fc.infiniteStream(fc.nat(99)),
      fc.constantFrom('json', 'csv'),
      async (files, of, formats, chance, to) => {
        const paths = await writeAll(files);
        const at = (name: string) => join(folder, `${count}.${name}`);
        await importCommand(paths, { to, out: at('whole'), shard: '1/1' });
        const parts: string[] = [];
        for (let part = 1; part <= of; part++) {
          const to = formats[part - 1]!;
          const own = paths
            .map((path) => ({ path, rank: chance.next().value }))
            .sort((a, b) => a.rank - b.rank);
          const out = at(`${part}.${to}`);
          await importCommand(
            own.map(({ path }) => path),
            { to, out, shard: `${part}/${of}` },
          );
          if (await readFile(out).catch(() => undefined))
            parts.splice(chance.next().value % (parts.length + 1), 0, out);
        }
        const whole = await readFile(at('whole'), 'utf8').catch(() => undefined);
        // No document had a plan.
        if (whole === undefined) return void expect(parts).toEqual([]);
        expect(
          await mergeCommand([...parts, `${folder}/./${basename(parts[0]!)}`], { to, out: at('merged') }),
        ).toBe(0);
        expect(await readFile(at('merged'), 'utf8')).toBe(whole);
      },
    ),
    { seed: 8, numRuns: 30 },
  );
});

it('keeps two editions of one document, and says so', async () => {
  const at = (name: string) => join(folder, name);
  for (const [year, out] of [
    ['2017', 'old.json'],
    ['2018', 'new.json'],
  ] as const) {
    const [path] = await writeAll({ 'a/plan': 1 });
    await writeFile(path!, content(1).replace('March 2017', `March ${year}`));
    await importCommand([path!], { to: 'json', out: at(out) });
  }
  vi.mocked(process.stderr.write).mockClear();
  const parts = [at('old.json'), at('new.json')];
  expect(await mergeCommand(parts, { to: 'json', out: at('both.json') })).toBe(0);
  expect(JSON.parse(await readFile(at('both.json'), 'utf8')).plans).toHaveLength(2);
  const said = vi.mocked(process.stderr.write).mock.calls.map(([line]) => line);
  expect(said).toEqual([
    expect.stringMatching(/plan\.txt stands in .*, of two editions: both are kept; plans diff /),
  ]);
});

it('puts names in the order of their letters’ numbers, whatever the locale', () => {
  const standing = ['b', 'a', 'B', 'é', 'z'].map((name) => ({ name, sha256: '' }));
  expect(standing.sort(compareStanding).map(({ name }) => name)).toEqual(['B', 'a', 'b', 'z', 'é']);
});
