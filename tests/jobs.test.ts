import { cp, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startBar } from '../src/commands/import/bar.ts';
import { trim } from '../src/commands/import/cache.ts';
import { inOrder } from '../src/commands/import/in-order.ts';
import { pack, unpack } from '../src/commands/import/packed.ts';
import type { Reading } from '../src/commands/import/reading.ts';
import {
  childrenOf,
  document,
  knowsChildren,
  POISON,
  plans,
  strays,
  writeDocuments,
} from './support/many.mjs';

const WAIT = 120_000;
const DEEDS = ['loop', 'heap', 'buffers', 'exit', 'crash', 'killed', 'throws'];
const PDF = fileURLToPath(new URL('../fixtures/pdf/asb-hate-crime.ruled.pdf', import.meta.url));
let folder: string;
let whole: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plans-jobs-'));
  await writeDocuments(join(folder, 'docs'), 12);
  await writeDocuments(join(folder, 'bad'), 12, DEEDS);
  whole = (await run(['docs/*', '--jobs', '1'])).out;
}, WAIT);
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (args: readonly string[], options: Parameters<typeof plans>[1] = {}) =>
  plans(['import', '--councils', POISON, ...args], { cwd: folder, ...options });

const titles = (json: string): string[] =>
  JSON.parse(json).plans.map(({ source }: { source: { file: string } }) => source.file);

describe('several at the same time', () => {
  it(
    'the same bytes whatever --jobs, in the order of the arguments, also one by one',
    async () => {
      expect(titles(whole)).toEqual((await readdir(join(folder, 'docs'))).sort());
      expect((await run(['docs/*', '--jobs', '3'])).out).toBe(whole);
      const few = ['docs/d00004.txt', 'docs/d00001.txt', PDF, PDF.replace('ruled', 'tagged')];
      for (const to of ['json', 'ndjson', 'csv', 'tsv', 'yaml', 'html', 'markdown']) {
        const { err, ...apart } = await run([...few, '--jobs', '2', '--to', to]);
        // Where it takes long, it says how far it is.
        const said = err.replace(/^plans: \d+ of 4, .*\n/gm, '');
        expect(await run([...few, '--to', to])).toEqual({ ...apart, err: said });
        expect(apart.code).toBe(0);
      }
    },
    WAIT,
  );

  it.each([
    ['three times', 'EAGAIN', 3],
    ['three times, and says so at once', 'ENOMEM', 3],
    ['always', 'EAGAIN', Infinity],
    ['always, and says so at once', 'ENOMEM', Infinity],
  ])(
    'the system refuses to start a process %s (%s)',
    async (_, code, times) => {
      const refuse = join(folder, `refuse-${code}-${times}.cjs`);
      await writeFile(
        refuse,
        `const children = require('node:child_process'), { spawn } = children;
        let left = ${times};
        children.spawn = (program, ...rest) => {
          if (left-- <= 0) return spawn(program, ...rest);
          if ('${code}' === 'ENOMEM') throw Object.assign(new Error('spawn ENOMEM'), { code: 'ENOMEM' });
          return spawn('/nowhere/' + program, ...rest);
        };`,
      );
      const ran = await run(['docs/*', '--jobs', '1'], { env: { NODE_OPTIONS: `--require=${refuse}` } });
      if (times === 3) expect(ran.out).toBe(whole);
      else {
        expect(ran.code).toBe(2);
        expect(ran.err).toMatch(
          /^plans: docs\/d00011\.txt: Expected a process to read it with, found that the system starts none \(spawn /m,
        );
      }
    },
    WAIT,
  );

  it(
    'a document that loops, takes too much or ends its process is named with the reason; the others are read',
    async () => {
      const { code, out, err } = await run(['bad/*', '--time-limit', '8', '--memory-limit', '300']);
      expect(code).toBe(2);
      expect(titles(out)).toEqual(titles(whole));
      const said = err.split('\n').filter((line) => line.startsWith('plans: bad/'));
      expect(said).toHaveLength(DEEDS.length);
      const reasons = [
        /-loop\.txt: .*within 8 seconds.*\(timeout\)/,
        /-heap\.txt: .*within 300 MB.*\(memory\)/,
        /-buffers\.txt: .*within 300 MB.*\(memory\)/,
        /-exit\.txt: .*\(exit code 7, 2 times\)/,
        /-crash\.txt: .*\(SIGSEGV, 2 times\)/,
        /-killed\.txt: .*\(SIGKILL, 20 times\)/,
        /-throws\.txt: thrown by the council/,
      ];
      for (const [index, reason] of reasons.entries()) expect(said[index]).toMatch(reason);
      expect(err).toContain(`plans: ${DEEDS.length} of ${12 + DEEDS.length} files could not be read: `);
    },
    WAIT,
  );

  it.skipIf(!knowsChildren)(
    'processes that are killed from outside take no document with them',
    async () => {
      let killed = 0;
      const { code, out } = await run(['docs/*', '--jobs', '2'], {
        env: { READ_MS: '250' },
        running: (child) => {
          const timer = setInterval(() => {
            const [first] = childrenOf(child.pid);
            if (first && killed < 4) {
              process.kill(first, 'SIGKILL');
              killed++;
            }
          }, 500);
          child.on('close', () => clearInterval(timer));
        },
      });
      expect(killed).toBeGreaterThan(1);
      expect([code, out]).toEqual([0, whole]);
    },
    WAIT,
  );

  it.skipIf(!knowsChildren)(
    'no process outlives the run that started it, even a busy one',
    async () => {
      let children: number[] = [];
      await run(['bad/d00001-0-loop.txt', '--jobs', '1'], {
        running: (child) => {
          const timer = setInterval(() => {
            if (children.length > 0) return;
            children = childrenOf(child.pid);
            if (children.length > 0) child.kill('SIGKILL');
          }, 200);
          child.on('close', () => clearInterval(timer));
        },
      });
      expect(children).toHaveLength(1);
      await expect.poll(() => isAlive(children[0] as number), { timeout: 30_000, interval: 100 }).toBe(false);
    },
    WAIT,
  );
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('cache', () => {
  it(
    'what is unchanged is not read again; what changed is, and what is damaged',
    async () => {
      const [docs, cache, log] = ['kept', 'kept.cache', 'kept.log'].map((name) => join(folder, name)) as [
        string,
        string,
        string,
      ];
      await cp(join(folder, 'docs'), docs, { recursive: true });
      await cp(POISON, join(folder, 'councils'), { recursive: true });
      await writeFile(log, '');
      const again = async (...args: string[]) => {
        const before = (await readFile(log, 'utf8')).length;
        const ran = await plans(
          ['import', '--councils', 'councils', 'kept/*', '--cache', 'kept.cache', ...args],
          { cwd: folder, env: { READ_LOG: log } },
        );
        return { ...ran, read: ((await readFile(log, 'utf8')).length - before) / 'read\n'.length };
      };
      const first = await again();
      expect([first.code, first.out, first.read]).toEqual([0, whole, 12]);
      expect(await again()).toEqual({ ...first, read: 0 });
      await writeFile(join(docs, 'd00003.txt'), document('innocent', 333));
      const changed = await again();
      expect([changed.read, titles(changed.out)]).toEqual([1, titles(whole)]);
      expect(changed.out).toContain('street 333');
      expect((await again('--to', 'csv')).read).toBe(12);
      expect((await again('--to', 'csv')).read).toBe(0);
      const entries = (await readdir(cache, { recursive: true })).filter((name) => name.endsWith('.reading'));
      for (const entry of entries) await writeFile(join(cache, entry), 'damaged');
      expect(await again()).toEqual({ ...changed, read: 12 });
      await writeFile(join(folder, 'councils', 'note.txt'), 'another council file');
      expect((await again()).read).toBe(12);
      expect(strays(folder)).toEqual([]);
    },
    WAIT,
  );

  it('no damage to what is kept goes unnoticed', () => {
    const reading = {
      brief: JSON.parse(whole),
      plans: [{ id: 'plan', text: Buffer.from(whole) }],
    } as unknown as Reading;
    const packed = pack(reading);
    const place = fc.integer({ min: 0, max: packed.length - 1 });
    const read = (bytes: Uint8Array) => {
      try {
        return unpack(bytes);
      } catch {
        return reading;
      }
    };
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 255 }), fc.boolean(), (at, change, isCut) => {
        const bytes = Uint8Array.from(isCut ? packed.slice(0, at) : packed);
        if (!isCut) bytes[at]! ^= change;
        expect(read(bytes)).toEqual(reading);
        if (isCut) expect(() => unpack(bytes)).toThrow();
      }),
      { seed: 8, numRuns: 300 },
    );
  });

  it(
    'a document whose entry is damaged, and that can no longer be read, does not stop the others',
    async () => {
      const args = ['docs/*', '--cache', 'damaged', '--jobs', '2'];
      await run(args);
      const entries = (await readdir(join(folder, 'damaged'), { recursive: true }))
        .filter((name) => name.endsWith('.reading'))
        .sort();
      const damaged = entries.slice(0, 3).map((name) => join(folder, 'damaged', name));
      for (const path of damaged) await truncate(path, (await readFile(path)).length >> 1);
      const { code, out, err } = await run([...args, '--time-limit', '1'], { env: { READ_MS: '60000' } });
      expect([code, titles(out).length]).toEqual([2, 9]);
      expect(err).toContain('plans: 3 of 12 files could not be read: ');
      expect((await run(args)).out).toBe(whole);
    },
    WAIT,
  );

  it(
    'several runs share one folder, and each clears it while the others use it',
    async () => {
      const args = ['docs/*', '--jobs', '2', '--cache', 'shared'];
      const log = join(folder, 'shared.log');
      await writeFile(log, '');
      const runs = await Promise.all([1, 2, 3].map(() => run(args, { env: { READ_LOG: log } })));
      for (const { code, out } of runs) expect([code, out]).toEqual([0, whole]);
      const reads = await readFile(log, 'utf8');
      expect(await run(args, { env: { READ_LOG: log } })).toEqual(runs[0]);
      expect(await readFile(log, 'utf8')).toBe(reads);
      expect(strays(folder)).toEqual([]);
    },
    WAIT,
  );

  it(
    'a run that was killed goes on where it stopped, to the same bytes, and clears up',
    async () => {
      await rm(join(folder, 'out.json'), { force: true });
      const args = ['docs/*', '--jobs', '2', '--cache', 'resumed', '--out', 'out.json'];
      await run(args, {
        env: { READ_MS: '200' },
        running: (child) => {
          child.stderr?.on('data', (text) => /d00002/.test(String(text)) && child.kill('SIGKILL'));
        },
      });
      expect(await readdir(folder)).not.toContain('out.json');
      const log = join(folder, 'resumed.log');
      await writeFile(log, '');
      expect((await run(args, { env: { READ_LOG: log } })).code).toBe(0);
      expect(await readFile(join(folder, 'out.json'), 'utf8')).toBe(whole);
      expect((await readFile(log, 'utf8')).split('\n').length - 1).toBeLessThan(11);
      expect(strays(folder)).toEqual([]);
    },
    WAIT,
  );

  it(
    'Ctrl-C: files stay as they were, and it says how to go on',
    async () => {
      await writeFile(join(folder, 'old.json'), 'old');
      const { code, err } = await run(['docs/*', '--cache', 'stopped', '--out', 'old.json'], {
        env: { READ_MS: '200' },
        running: (child) => {
          child.stderr?.on('data', (text) => /d00001/.test(String(text)) && child.kill('SIGINT'));
        },
      });
      expect(code).toBe(130);
      expect(err.trim().split('\n').at(-1)).toMatch(
        /^plans: stopped after \d+ of 12 documents; nothing was written; the same command goes on from here$/,
      );
      expect(await readFile(join(folder, 'old.json'), 'utf8')).toBe('old');
      expect(strays(folder)).toEqual([]);
    },
    WAIT,
  );

  it('keeps within its size what was used last, and leaves other files alone', async () => {
    const cache = join(folder, 'full');
    await mkdir(join(cache, 'ab'), { recursive: true });
    await writeFile(join(cache, 'ab', 'mine.txt'), 'x'.repeat(500));
    const names = ['1', '2', '3'].map((digit) => `${digit.repeat(62)}.reading`);
    const { utimes } = await import('node:fs/promises');
    for (const [index, name] of names.entries()) {
      await writeFile(join(cache, 'ab', name), 'x'.repeat(100));
      await utimes(join(cache, 'ab', name), 1000 - index, 1000 - index);
    }
    await trim(cache, 250);
    expect((await readdir(join(cache, 'ab'))).sort()).toEqual([...names.slice(0, 2), 'mine.txt']);
  });
});

describe('shards', () => {
  it(
    'any split merges to the bytes of one run',
    async () => {
      for (const of of [2, 5]) {
        const parts: string[] = [];
        const files: string[] = [];
        for (let part = 1; part <= of; part++) {
          const out = `part-${of}-${part}.${part % 2 ? 'ndjson' : 'json'}`;
          const { code, err } = await run([
            'docs/*',
            '--shard',
            `${part}/${of}`,
            '--to',
            out.split('.')[1] as string,
            '--out',
            out,
          ]);
          expect(code).toBe(0);
          if (!err.includes('no document belongs to part')) parts.unshift(out);
          files.push(...err.split('\n').flatMap((line) => /^docs\/\S+?(?=: )/.exec(line) ?? []));
        }
        expect(files.sort()).toEqual([...new Set(titles(whole))].map((name) => `docs/${name}`));
        expect((await plans(['merge', ...parts], { cwd: folder })).out).toBe(whole);
        expect((await plans(['merge', ...parts, parts[0] as string], { cwd: folder })).out).toBe(whole);
      }
    },
    WAIT,
  );

  it(
    'a file per plan is called the same in every split, also where documents share a name',
    async () => {
      const twins = ['twins/a/arts.txt', 'twins/b/arts.txt', 'twins/b/arts.md', 'twins/parks.txt'];
      for (const [index, file] of twins.entries()) {
        await mkdir(join(folder, file, '..'), { recursive: true });
        await writeFile(join(folder, file), document('innocent', index));
      }
      expect((await run([...twins, '--out', 'whole/'])).code).toBe(0);
      const files = await contents(join(folder, 'whole'));
      expect(Object.keys(files).map((name) => name.replace(/\.poison.*/, ''))).toEqual([
        'a_arts.txt',
        'arts.md',
        'b_arts.txt',
        'parks',
      ]);
      for (const part of ['1/3', '2/3', '3/3'])
        await run([...twins.toReversed(), '--shard', part, '--out', 'split/']);
      expect(await contents(join(folder, 'split'))).toEqual(files);
    },
    WAIT,
  );

  it('exports that cannot be joined are named, and nothing is written', async () => {
    const plan = JSON.parse(whole).plans[0];
    await writeFile(join(folder, 'one.ndjson'), `${JSON.stringify(plan)}\n`);
    await writeFile(join(folder, 'two.ndjson'), `${JSON.stringify({ ...plan, title: 'Another' })}\n`);
    await writeFile(join(folder, 'cut.ndjson'), `${JSON.stringify(plan)}\n{"id":`);
    await writeFile(join(folder, 'flat.csv'), (await run(['docs/d00001.txt', '--to', 'csv'])).out);
    for (const [files, said] of [
      [
        ['one.ndjson', 'two.ndjson'],
        /different in one\.ndjson and two\.ndjson, first at title; plans diff one\.ndjson two\.ndjson shows .*; nothing was written/,
      ],
      [['cut.ndjson'], /cut\.ndjson: /],
      [
        ['flat.csv'],
        /flat\.csv: Expected an export that holds everything.*found csv; plans export joins those/,
      ],
      [['missing.ndjson'], /missing\.ndjson: Expected a file, found nothing of that name/],
    ] as const) {
      const { code, out, err } = await plans(['merge', ...files], { cwd: folder });
      expect([files, code, out]).toEqual([files, 2, '']);
      expect(err).toMatch(said);
    }
    expect((await run(['docs/*', '--shard', '3/2'])).err).toMatch(/--shard: Expected a part such as 1\/4/);
  });
});

describe('export that is killed', () => {
  it(
    'each file is the old or the new one, and the next run clears up',
    async () => {
      const cwd = join(folder, 'killed');
      await mkdir(cwd);
      await writeFile(join(cwd, 'in.json'), whole);
      const args = ['export', 'in.json', '--to', 'yaml', '--out', 'out/'];
      // A plan of each document has the same id, so that they go to folders of their own.
      const one = JSON.parse(whole);
      for (const [index, plan] of one.plans.entries()) plan.id = `plan-${index}`;
      await writeFile(join(cwd, 'in.json'), JSON.stringify(one));
      expect((await plans(args, { cwd })).code).toBe(0);
      const old = await contents(join(cwd, 'out'));
      for (const plan of one.plans) plan.title = 'A new title';
      await writeFile(join(cwd, 'in.json'), JSON.stringify(one));
      for (const wait of [40, 80, 120, 160, 200, 240]) {
        await plans(args, { cwd, running: (child) => void setTimeout(() => child.kill('SIGKILL'), wait) });
        const now = await contents(join(cwd, 'out'), /\.yaml$/);
        expect(Object.keys(now)).toEqual(Object.keys(old));
        for (const [name, text] of Object.entries(now))
          expect(text === old[name] || text.endsWith(ending(old[name] as string))).toBe(true);
      }
      expect((await plans(args, { cwd })).code).toBe(0);
      expect(strays(cwd)).toEqual([]);
    },
    WAIT,
  );
});

const ending = (text: string) => text.slice(-200);

async function contents(of: string, names = /./): Promise<Record<string, string>> {
  const found = (await readdir(of)).filter((name) => names.test(name)).sort();
  return Object.fromEntries(
    await Promise.all(found.map(async (name) => [name, await readFile(join(of, name), 'utf8')])),
  );
}

describe('bar', () => {
  const said: string[] = [];
  const wasTerminal = process.stderr.isTTY;
  beforeEach(() => {
    said.length = 0;
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    process.stderr.isTTY = wasTerminal;
  });
  const show = (isTerminal: boolean, steps: readonly [seconds: number, done: number, failed: number][]) => {
    process.stderr.isTTY = isTerminal;
    let seconds = 0;
    const bar = startBar(2000, () => seconds * 1000);
    for (const [at, done, failed] of steps) {
      seconds = at;
      bar(done, failed);
    }
    return said.map((text) => text.replace(/^\r\x1b\[2K|\n$/g, ''));
  };

  it('a line every ten seconds where there is no terminal; the rate is that of the last half minute', () => {
    expect(
      show(false, [
        [1, 900, 0],
        [11, 1000, 0],
        [12, 1010, 1],
        [31, 1040, 1],
        [45, 1062, 2],
        [62, 1100, 2],
      ]),
    ).toEqual([
      'plans: 1000 of 2000, 91 a second, 0 failed, 11 seconds left',
      'plans: 1040 of 2000, 34 a second, 1 failed, 29 seconds left',
      'plans: 1062 of 2000, 1.8 a second, 2 failed, 9 minutes left',
      'plans: 1100 of 2000, 1.9 a second, 2 failed, 8 minutes left',
    ]);
  });

  it('a bar on a terminal, there again after every document', () => {
    expect(
      show(true, [
        [0.05, 10, 0],
        [0.5, 1000, 3],
        [0.55, 1010, 3],
      ]),
    ).toEqual(Array(2).fill('[██████████░░░░░░░░░░] 1000 of 2000, 2000 a second, 3 failed, 1 second left'));
  });
});

describe('inOrder', () => {
  const never = new AbortController().signal;
  const pause = () => new Promise<void>((resolve) => setImmediate(resolve));

  it('yields in the order of the items, with no more at once than asked', async () => {
    let [running, most] = [0, 0];
    const work = async (item: number) => {
      most = Math.max(most, ++running);
      for (let turn = 0; turn < (item * 7) % 5; turn++) await pause();
      running--;
      return item;
    };
    const items = Array.from({ length: 50 }, (_, index) => index);
    const seen: number[] = [];
    for await (const item of inOrder(items, 3, work, () => 1, never)) seen.push(item);
    expect([seen, most]).toEqual([items, 3]);
  });

  it('begins nothing more while a slow one holds too much back', async () => {
    const begun: number[] = [];
    let release = () => {};
    const work = async (item: number) => {
      begun.push(item);
      if (item === 0) await new Promise<void>((resolve) => void (release = resolve));
      return item;
    };
    const all = inOrder([0, 1, 2, 3, 4, 5, 6, 7], 2, work, () => 10, never, 30);
    const first = all.next();
    for (let turn = 0; turn < 20; turn++) await pause();
    expect(begun).toEqual([0, 1, 2, 3]);
    release();
    expect((await first).value).toBe(0);
    const rest: number[] = [];
    for await (const item of all) rest.push(item);
    expect(rest).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('passes an error on, and stops when told', async () => {
    const bad = inOrder(
      [1],
      1,
      () => Promise.reject(new Error('bad')),
      () => 1,
      never,
    );
    await expect(bad.next()).rejects.toThrow('bad');
    const stop = new AbortController();
    const stuck = inOrder(
      [1],
      1,
      () => new Promise<number>(() => {}),
      () => 1,
      stop.signal,
    ).next();
    stop.abort(new Error('stopped'));
    await expect(stuck).rejects.toThrow('stopped');
  });
});
